import { speakersOf } from '../model/annotation.ts';
import { frontmatterLine, readBody } from '../markdown/index.ts';
import type { Article } from '../model/article.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Problem } from '../model/problem.ts';
import type { StoredFile } from './content.ts';
import type { Entry, Library } from './library.ts';
import { linesOf } from './lines-of.ts';
import { nearest } from './nearest.ts';
import { strayMarks } from './stray-marks.ts';
import type { Original } from './original.ts';

/** What is wrong in articles that can be read: ids nobody has, dates that are none, originals that are not there. */
export function checkArticles(library: Library, originals: readonly Original[]): Problem[] {
  const hashes = new Map(originals.map(({ path, sha256 }) => [path, sha256]));
  const readable = library.articles.flatMap(({ file, data }) => (data ? [{ file, data }] : []));
  return [
    ...readable.flatMap(({ file, data }) => [
      ...unknownIds(file, data, library),
      ...badDates(file, data),
      ...badOriginal(file, data, hashes),
      ...openQuotes(file),
      ...strayMarks(file),
    ]),
    ...duplicateIds(readable),
  ];
}

function unknownIds(file: StoredFile, article: Article, { actors, places }: Library): Problem[] {
  const named = (place: boolean): Set<string> =>
    new Set(article.mentions.filter(({ kind }) => (kind === 'place') === place).map(({ id }) => id));
  const speakers = new Set(article.quotes.flatMap(speakersOf));
  const conduits = new Set(article.quotes.flatMap(({ via }) => via ?? []));
  const report = (what: string, id: string, mark: RegExp, known: ReadonlyMap<string, unknown>): Problem[] => {
    if (known.has(id)) return [];
    const meant = nearest(id, known.keys());
    const folder = what === 'place' ? 'places' : 'actors';
    return linesOf(file.text, mark).map((place) => ({
      severity: 'error',
      rule: `unknown-${what}`,
      message: `no record goes by this ${what}'s id`,
      file: file.path,
      ...place,
      found: id,
      ...(meant !== undefined && { expected: meant }),
      fix: meant === undefined ? `write ${folder}/${id}.md` : `write ${meant}, or make a record ${folder}/${id}.md`,
    }));
  };
  return [
    ...[...named(false)].flatMap((id) => report('actor', id, new RegExp(`\\(actor:${id}\\)`, 'g'), actors)),
    ...[...named(true)].flatMap((id) => report('place', id, new RegExp(`\\(place:${id}\\)`, 'g'), places)),
    ...[...speakers].flatMap((id) => report('speaker', id, attribute('by|with', id), actors)),
    ...[...conduits].flatMap((id) => report('conduit', id, attribute('via', id), actors)),
  ];
}

/** An attribute of a quote that names an id, alone or among others. */
const attribute = (names: string, id: string): RegExp =>
  new RegExp(`[{\\s](?:${names})=["']?(?:[a-z0-9-]+[\\s,]+)*${id}(?![a-z0-9-])`, 'g');

function badDates(file: StoredFile, { data }: Article): Problem[] {
  const say = (found: string, path: readonly PropertyKey[]): Problem => ({
    severity: 'error',
    rule: 'bad-date',
    message: `${String(path[0])} holds no date`,
    file: file.path,
    line: frontmatterLine(file.text, path),
    found,
    expected: 'an EDTF value such as 2016-09-20, 2016-09-20? or XXXX-09-20',
  });
  const faults = data.dates.flatMap((value, index) => (parseEdtf(value) ? [] : [say(value, ['dates', index])]));
  return data.date === undefined || parseEdtf(data.date) ? faults : [say(data.date, ['date']), ...faults];
}

function badOriginal(file: StoredFile, { data }: Article, hashes: ReadonlyMap<string, string>): Problem[] {
  const { path, sha256 } = data.original;
  const there = hashes.get(path);
  if (there === sha256) return [];
  const at = { severity: 'error', file: file.path } as const;
  if (there === undefined) {
    const elsewhere = [...hashes].find(([, hash]) => hash === sha256)?.[0];
    const fix = elsewhere === undefined ? 'bring the original back' : `write path: ${elsewhere}`;
    return [
      {
        ...at,
        rule: 'original-gone',
        message: 'its original is not there',
        line: frontmatterLine(file.text, ['original', 'path']),
        found: path,
        fix,
      },
    ];
  }
  const line = frontmatterLine(file.text, ['original', 'sha256']);
  const fix = 'bring the original back as it was; a new version of a story is an original of its own';
  return [
    {
      ...at,
      rule: 'original-changed',
      message: 'its original is no longer the one it was made from',
      line,
      found: there,
      expected: sha256,
      fix,
    },
  ];
}

/** A quote without its closing bracket is no quote to the reader, and a mistake to a person. */
function openQuotes(file: StoredFile): Problem[] {
  if (file.sealed) return [];
  return [...file.text.matchAll(/(?<!\\):quote\[[^\n]*(?:\n[^\n]+)*/g)].flatMap(({ 0: passage, index }): Problem[] => {
    const opened = passage.split(':quote[').length - 1;
    const read = readBody(passage);
    if (read.quotes.length + read.problems.length >= opened) return [];
    const line = file.text.slice(0, index).split('\n').length;
    const fix = 'close it with ] after the closing quotation mark';
    return [
      {
        severity: 'error',
        rule: 'open-quote',
        message: 'a quote is not closed',
        file: file.path,
        line,
        found: passage.slice(0, 40),
        fix,
      },
    ];
  });
}

function duplicateIds(articles: readonly Required<Entry<Article>>[]): Problem[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ file, data: { data } }): Problem[] => {
    const other = first.get(data.id);
    first.set(data.id, other ?? file.path);
    if (other === undefined) return [];
    const message = `${other} has the same id`;
    return [
      {
        severity: 'error',
        rule: 'duplicate-id',
        message,
        file: file.path,
        line: frontmatterLine(file.text, ['id']),
        found: data.id,
        fix: 'remove one of the two',
      },
    ];
  });
}
