import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../src/desk/content.ts';
import { exportJsonl } from '../../src/desk/export-jsonl.ts';
import { ingest } from '../../src/desk/ingest.ts';
import { readLibrary, type Library } from '../../src/desk/library.ts';
import { alignText } from './alignment.ts';

interface At {
  start: number;
  end: number;
}

/** An article as a program reads it from `dateline export`; offsets count in the document that went in. */
export interface ExportedLine {
  original: { path: string };
  text: string;
  /** Where the text begins in the document, behind title and deck. */
  from: number;
  removed: { text: string; at: number }[];
  mentions: (At & { text: string; id: string; kind: string })[];
  dates: (At & { text: string; value: string })[];
  quotes: (At & { text: string; by: string | null; grade: string })[];
  actors: { id: string; name: string; aliases?: readonly string[] }[];
}

/** A document of a corpus as an original: its text, and what the corpus says beside it. */
export interface Input {
  text: string;
  title?: string;
  date?: string;
}

/** Ingests documents as one archive, as a user would, and reads the export back; in the order of the documents, `undefined` where one was refused. */
export function exported(inputs: readonly Input[]): (ExportedLine | undefined)[] {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-evaluate-'));
  try {
    const originals = join(folder, 'in');
    mkdirSync(originals);
    inputs.forEach((input, index) => {
      writeFileSync(join(originals, `${String(index)}.txt`), frontmatterOf(input) + input.text);
    });
    const content = join(folder, 'content');
    ingest({ paths: [originals], content });
    const library = readLibrary(readContent(content));
    const lines = new Map(
      exportJsonl(library)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Omit<ExportedLine, 'from'>)
        .map((line): ExportedLine => ({ ...line, from: 0 }))
        .map((line) => ({ ...line, actors: line.actors.map((actor) => withAliases(actor, library)) }))
        .map((line) => [Number(/(\d+)\.txt$/.exec(line.original.path)?.[1]), line]),
    );
    return inputs.map((input, index) => {
      const line = lines.get(index);
      return line && inDocument(line, input);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the record of an actor says beside the export. */
const withAliases = (actor: ExportedLine['actors'][number], { actors }: Library): ExportedLine['actors'][number] => ({
  ...actor,
  aliases: actors.get(actor.id)?.data?.aliases ?? [],
});

/** What a corpus says beside a document, as the frontmatter of the original. */
function frontmatterOf({ title, date }: Input): string {
  const given = [
    ...(title === undefined ? [] : [`title: ${JSON.stringify(title)}`]),
    ...(date === undefined ? [] : [`date: ${date}`]),
  ];
  return `---\n${given.join('\n')}\n---\n`;
}

function inDocument(line: ExportedLine, input: Input): ExportedLine {
  const head = frontmatterOf(input);
  const toFile = alignText(line.text, withoutRemoved(head + input.text, line.removed));
  const toDocument = (offset: number): number => toFile(offset) - head.length;
  const move = <T extends At>(span: T): T => ({
    ...span,
    start: toDocument(span.start),
    end: toDocument(span.end - 1) + 1,
  });
  return {
    ...line,
    from: toDocument(0),
    mentions: line.mentions.map(move),
    dates: line.dates.map(move),
    quotes: line.quotes.map(move),
  };
}

/** The original with white space where something was taken out, so that what stood around it is one stretch. */
function withoutRemoved(text: string, removed: ExportedLine['removed']): string {
  let result = '';
  for (const { text: gone, at } of removed) result += text.slice(result.length, at) + ' '.repeat(gone.length);
  return result + text.slice(result.length);
}
