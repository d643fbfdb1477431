import {
  speakersOf,
  type DateMention,
  type Mention,
  type Quotation,
  type Span,
  type TextSpan,
} from '../model/annotation.ts';
import type { Article, ArticleData } from '../model/article.ts';
import type { Block } from '../model/story.ts';
import type { StoredFile } from './content.ts';
import { visible } from './visible.ts';

/** Why each field and annotation of one article is what it is, in plain lines. */
export function explainArticle(file: StoredFile, article: Article, nameOf: (id: string) => string): string {
  const { data } = article;
  const found = new Set([...(data.evidence.mentions ?? []), ...(data.evidence.dates ?? [])].map(({ text }) => text));
  const lines = new LineFinder(file.text, article);
  const source = (rule: string, text: string, plain: string): string =>
    file.sealed || found.has(oneLine(text)) ? rule : plain;
  const row = (mark: TextSpan, what: string, value: string, rule: string): { at: number; cells: string[] } => ({
    at: mark.start,
    cells: [lines.of(mark), what, shorten(mark.text), value, rule],
  });
  const named = ({ id, kind }: Mention): string => `${nameOf(id)} (${kind} ${id})`;
  const spokenBy = (quote: Quotation): string => {
    const who = speakersOf(quote).map(nameOf).join(' and ') || 'nobody is known to speak';
    return quote.via === undefined ? who : `${who}, through ${nameOf(quote.via)}`;
  };
  const marks = [
    ...article.mentions.map((mark) => row(mark, 'name', named(mark), ruleOfMention(mark, source))),
    ...article.dates.map((mark) => row(mark, 'date', mark.value, ruleOfDate(mark, source))),
    ...article.quotes.map((mark) => row(mark, 'quote', spokenBy(mark), ruleOfQuote(mark))),
  ].sort((a, b) => a.at - b.at);
  const edited = file.sealed ? 'as the machine wrote it' : 'edited by hand; no ingest writes it again';
  return [
    `${file.path}: ${edited}`,
    '',
    ...explainFields(data, !file.sealed),
    '',
    ...table(marks.map(({ cells }) => cells)),
    '',
  ]
    .map(visible)
    .join('\n');
}

function explainFields(data: ArticleData, edited: boolean): string[] {
  const { evidence } = data;
  const because = evidence.date?.because.flatMap(({ fact, rulesOut, leaves }) => [
    `    ${fact}`,
    ...(rulesOut && rulesOut.length > 0 ? [`      rules out ${rulesOut.join(', ')}`] : []),
    ...(leaves && leaves.length > 0 ? [`      leaves ${leaves.join(', ')}`] : []),
  ]);
  return [
    `id          ${data.id}: slug of the first title and the original's hash; never changes`,
    `title       ${data.title}${evidence.title === undefined ? '' : ` (${evidence.title})`}`,
    ...(data.description === undefined ? [] : [`description ${data.description}`]),
    `date        ${data.date ?? 'not known'}${methodOf(data, edited)}`,
    ...(because ?? []),
    ...(data.source === undefined
      ? []
      : [`source      ${data.source}${evidence.source === undefined ? '' : ` (${evidence.source})`}`]),
    `language    ${data.language}: ${data.language === 'en' ? 'names, dates and quotes are marked' : 'names, dates and quotes are marked in English (en) only'}`,
    ...field('author', data.author),
    ...field('url', data.url),
    ...field('status', data.status, 'by hand; the text is not shown'),
    ...field('publish', data.publish, 'by hand; how much is shown'),
    ...field('checked', data.checked && `by ${data.checked.by} on ${data.checked.on}`),
    ...(data.dateline ? [`dateline    ${data.dateline.text}`] : []),
    `original    ${data.original.path}, SHA-256 ${data.original.sha256}`,
    ...data.removed.map(({ text, reason, at }) => `removed     ${shorten(text)} at ${String(at)}: ${reason}`),
    ...data.warnings.map(({ rule, message }) => `warning     ${message} (${rule})`),
  ];
}

function field(name: string, value: string | undefined, why?: string): string[] {
  return value === undefined ? [] : [`${name.padEnd(11)} ${value}${why === undefined ? '' : ` (${why})`}`];
}

/** How the date was found; in an edited file a date that the evidence does not lead to is the person's. */
function methodOf({ date = '', evidence }: ArticleData, edited: boolean): string {
  const { method, candidates = [] } = evidence.date ?? {};
  if (edited && date !== '' && !date.includes('X') && !candidates.includes(date.replace(/[?~%]$/, '')))
    return ' (by hand; below is why the machine thought otherwise)';
  return method === undefined ? '' : ` (${method})`;
}

type Source = (rule: string, text: string, plain: string) => string;

const BY_HAND = 'by hand, or plain';

function ruleOfMention({ rule, text }: Mention, source: Source): string {
  return source(rule === 'name' ? "the record's own name" : rule, text, BY_HAND);
}

function ruleOfDate({ rule, sense, text }: DateMention, source: Source): string {
  const plain = rule === 'stated' ? 'the words give the value' : rule;
  return source(sense === undefined ? plain : `${plain}; ${sense}`, text, BY_HAND);
}

function ruleOfQuote({ by, grade, rule, checked }: Quotation): string {
  if (checked !== undefined) return `checked by ${checked}`;
  if (by === undefined) return 'no cue found';
  return grade === 'explicit' ? 'a cue names the speaker' : `inferred: ${rule ?? 'no rule given'}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function shorten(text: string): string {
  const line = oneLine(text);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Rows with their columns under each other; the last column is left as it is. */
function table(rows: readonly string[][]): string[] {
  const widths = rows.reduce<number[]>(
    (wide, row) => row.map((cell, index) => Math.max(wide[index] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join('  '),
  );
}

/** Finds the line of the file on which a mark stands. */
class LineFinder {
  readonly #blocks: { block: Block; line: number }[];
  readonly #body: string;

  constructor(text: string, { body, blocks }: Article) {
    const lines = text.split('\n');
    const isBlank = (index: number): boolean => lines[index]?.trim() === '';
    this.#body = body;
    let line = lines.indexOf('---', 1) + 1;
    this.#blocks = blocks.map((block) => {
      while (isBlank(line)) line += 1;
      const at = { block, line: line + 1 + Number(block.kind === 'embed') };
      while (line < lines.length && !isBlank(line)) line += 1;
      return at;
    });
  }

  of({ start }: Span): string {
    const found = this.#blocks.findLast(({ block }) => block.start <= start);
    if (!found) return 'line 1';
    return `line ${String(found.line + this.#body.slice(found.block.start, start).split('\n').length - 1)}`;
  }
}
