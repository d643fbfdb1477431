import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingest } from '../../src/desk/ingest.ts';
import { filesIn, makeFolder, putFiles } from './folder.ts';

const BRIDGE =
  'Mayor opens bridge in town\n\nOSLO, May 3 (AP) -- Mayor Anna Berg opened a bridge on the river, she told reporters here.\n';
const HARBOR = 'Harbor is deep again\n\nBERGEN, June 7 (AP) -- The harbor is deep again, the port said.\n';
const IN_FULL = 'Road is dry again\n\nBERGEN, June 9, 2011 (AP) -- The road is dry again, the county said.\n';
const articlesIn = (content: string): string[] =>
  Object.keys(filesIn(content)).filter((file) => file.startsWith('articles/'));
const BRIDGE_2014 = 'articles/2014/05/03-mayor-opens-bridge-in-town.md';

/** A content folder with the bridge taken in as of 2014. */
function withBridge(): { content: string; from: string } {
  const from = makeFolder({ 'bridge.txt': BRIDGE });
  const content = makeFolder();
  ingest({ paths: [from], content, year: 2014 });
  expect(articlesIn(content)).toEqual([BRIDGE_2014]);
  return { content, from };
}

test('a year that was given once holds in every later run, and shows in the article', () => {
  const { content } = withBridge();
  const before = filesIn(content);
  expect(before[BRIDGE_2014]).toContain('yearGiven: 2014\n');
  expect(before[BRIDGE_2014]).toContain('The year 2014 was given for the story');
  ingest({ paths: [], content });
  expect(filesIn(content)).toEqual(before);
});

test('a year is given for the originals that are named, and re-dates no other story', () => {
  const { content } = withBridge();
  ingest({ paths: [makeFolder({ 'harbor.txt': HARBOR, 'road.txt': IN_FULL })], content, year: 2016 });
  expect(articlesIn(content)).toEqual([
    'articles/2011/06/09-road-is-dry-again.md',
    BRIDGE_2014,
    'articles/2016/06/07-harbor-is-deep-again.md',
  ]);
});

test('without a path a year is given for the stories that nobody has given one for, and the run says which keep theirs', () => {
  const { content } = withBridge();
  putFiles(content, { 'originals/harbor.txt': HARBOR });
  const { problems } = ingest({ paths: [], content, year: 2016 });
  expect(articlesIn(content)).toEqual([BRIDGE_2014, 'articles/2016/06/07-harbor-is-deep-again.md']);
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'year-kept', file: 'originals/bridge.txt' }));
});

test.each(['the file as it came', 'the file in the archive'])('a wrong year is mended by naming %s', (which) => {
  const { content, from } = withBridge();
  const path = which === 'the file as it came' ? join(from, 'bridge.txt') : join(content, 'originals/bridge.txt');
  ingest({ paths: [path], content, year: 2015 });
  expect(articlesIn(content)).toEqual(['articles/2015/05/03-mayor-opens-bridge-in-town.md']);
});

test('a year goes with its article', () => {
  const { content } = withBridge();
  rmSync(join(content, BRIDGE_2014));
  ingest({ paths: [], content });
  expect(articlesIn(content)).toEqual(['articles/undated/mayor-opens-bridge-in-town.md']);
});

test('an article that a person has taken over gets no year, and the run says so', () => {
  const { content } = withBridge();
  const text = readFileSync(join(content, BRIDGE_2014), 'utf8').replace('date: 2014-05-03', 'date: 2013-05-03');
  putFiles(content, { [BRIDGE_2014]: text });
  const { problems } = ingest({ paths: [join(content, 'originals')], content, year: 2016 });
  expect(readFileSync(join(content, BRIDGE_2014), 'utf8')).toBe(text);
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'year-of-edited', file: BRIDGE_2014 }));
});
