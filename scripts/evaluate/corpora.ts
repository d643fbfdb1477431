import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const SHARED = new URL('../../../shared/', import.meta.url);

/** Path of a file beside the project that measuring needs; `undefined`, with a word on the console, where it is absent. */
export function sharedFile(path: string): URL | undefined {
  const url = new URL(path, SHARED);
  if (existsSync(url)) return url;
  console.error(`Not measured: ../shared/${path} is absent.`);
  return undefined;
}

/** A record of a corpus: its fields are what the file says, so they are checked where they are read. */
export type CorpusRecord = Record<string, unknown>;

/** Records of a `.jsonl` or `.jsonl.gz` corpus; none where it is absent. */
export function readCorpus(name: string): CorpusRecord[] {
  const url = sharedFile(`corpora/${name}`);
  if (!url) return [];
  const bytes = readFileSync(url);
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusRecord);
}

/** A text field of a record; empty where the record has none. */
export function field(record: CorpusRecord, key: string): string {
  const value = record[key];
  return typeof value === 'string' ? value : '';
}

/** The seed articles: file name and bytes, by name; none where they are absent. */
export function readSeeds(): { name: string; bytes: Uint8Array }[] {
  const folder = sharedFile('seeds/');
  if (!folder) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
}
