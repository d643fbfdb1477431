import { field, readCorpus, readSeeds, type CorpusRecord } from './corpora.ts';

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** Text of an HTML fragment as a person would copy it: one block a line, blank lines between. */
export function htmlToText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/?p|\/?div|\/?h\d|\/?li|\/?ul|\/?blockquote|\/?figure|\/?figcaption)\b[^>]*>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/ *\n[ \n]*/g, '\n\n')
    .trim();
}

const join = (...parts: string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** How each corpus is made into files as an archivist would have them. */
const MAKERS: Record<string, { file: string; text: (record: CorpusRecord) => string }> = {
  'fa-kes': { file: 'fa-kes.jsonl', text: (record) => join(field(record, 'title'), field(record, 'body')) },
  polnear: { file: 'polnear.jsonl', text: (record) => field(record, 'text') },
  timebank: { file: 'timebank.jsonl', text: (record) => field(record, 'text') },
  newsposts2016: {
    file: 'newsposts2016.jsonl.gz',
    text: (record) => join(field(record, 'title'), htmlToText(field(record, 'html'))),
  },
  'tass-datelines': {
    file: 'tass-datelines.jsonl',
    text: (record) => join(field(record, 'title'), field(record, 'lead60')),
  },
  reuters21578: { file: 'reuters21578.jsonl.gz', text: reutersText },
};

/** Title, then dateline and body in one, as the wire sent them. */
export function reutersText(record: CorpusRecord): string {
  const [dateline, body] = [field(record, 'dateline'), field(record, 'body')];
  return join(field(record, 'title'), dateline === '' ? body : `    ${dateline} ${body}`);
}

export const CORPORA = Object.keys(MAKERS);

/** A corpus's records with the text an original of each would hold; none where the corpus is absent. */
export function originals(corpus: string): { text: string; record: CorpusRecord }[] {
  const maker = MAKERS[corpus];
  if (!maker) return [];
  return readCorpus(maker.file)
    .map((record) => ({ text: maker.text(record), record }))
    .filter(({ text }) => text.trim() !== '');
}

/** Every text of the seeds and corpora. */
export function* everyText(): Generator<{ set: string; name: string; bytes: Uint8Array }> {
  for (const seed of readSeeds()) yield { set: 'seeds', ...seed };
  const encoder = new TextEncoder();
  for (const set of CORPORA) {
    for (const [index, { text }] of originals(set).entries())
      yield { set, name: `${set}-${index}.txt`, bytes: encoder.encode(text) };
  }
}
