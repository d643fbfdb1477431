import { expect, test } from 'vitest';
import { check } from '../../src/desk/check.ts';
import { ingest } from '../../src/desk/ingest.ts';
import { filesIn, makeFolder, putFiles, timesIn } from './folder.ts';

const HARBOR = `---
date: 2016-05-03
---
A harbor opens

OSLO, May 3. /NTB/. Engineer Ola Hansen opened the harbor on Tuesday. "It is ready," Hansen said.

Lawyer Anna Berg of the Varda Works Ltd came too. The Turkish president sent a letter.
`;
const BRIDGE = `---
date: 2016-05-09
---
A bridge opens

OSLO, May 9. /NTB/. Engineer Oda Hansen opened the bridge on Monday. "It holds," Hansen said.

The Varda Works Ltd built it, said the Tollin Corp on Monday.
`;

/** A content folder after its first ingest, with what a person then wrote. */
function corrected(changes: Readonly<Record<string, string>>): { content: string; said: string[]; articles: string } {
  const content = makeFolder({ 'originals/harbor.txt': HARBOR, 'originals/bridge.txt': BRIDGE });
  ingest({ paths: [], content });
  putFiles(content, changes);
  const { problems } = ingest({ paths: [], content });
  const times = timesIn(content);
  ingest({ paths: [], content });
  expect(timesIn(content)).toEqual(times);
  expect(check(content).filter(({ severity }) => severity === 'error')).toEqual([]);
  const articles = Object.entries(filesIn(content)).filter(([path]) => path.startsWith('articles/'));
  return {
    content,
    said: problems.map(({ file, message }) => `${file}: ${message}`),
    articles: articles.map(([, text]) => text.slice(text.indexOf('\n---\n'))).join('\n'),
  };
}

const record = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n`;

test('two records are made one, and the run says so', () => {
  const path = 'actors/varda-works-ltd.md';
  const { articles, said } = corrected({
    [path]: record('name: Varda Works Ltd', 'kind: organization', 'same: [tollin-corp]'),
  });
  expect(articles).toContain('[Tollin Corp](actor:varda-works-ltd)');
  expect(said).toContainEqual(
    `${path}: edited by hand; kept as it is, and obeyed: "Varda Works Ltd"; the same as tollin-corp; marked twice before, now 3 times`,
  );
});

test('one name is made two: refused here, claimed there', () => {
  const { articles, said } = corrected({
    'actors/varda-works-ltd.md': record('name: Varda Works Ltd', 'kind: organization', 'not: [Varda Works Ltd]'),
    'actors/varda-mills.md': record('name: Varda Mills', 'kind: organization', 'aliases: [Varda Works Ltd]'),
  });
  expect(articles).toContain('[Varda Works Ltd](actor:varda-mills)');
  expect(articles).not.toContain('actor:varda-works-ltd');
  expect(said.join('\n')).toMatch(/varda-works-ltd\.md: .*; not "Varda Works Ltd"; marked twice before, now nowhere/);
});

test('a record is renamed and keeps its id', () => {
  const { content, articles } = corrected({
    'actors/anna-berg.md': record('name: Anna Lunde', 'kind: person', 'aliases: [Anna Berg]'),
  });
  expect(articles).toContain('[Anna Berg](actor:anna-berg)');
  expect(filesIn(content)['actors/anna-berg.md']).toContain('name: Anna Lunde');
});

test('an office with dates is obeyed on the days of its term', () => {
  const role = ['roles:', '  - title: president', '    of: turkey', '    from: 2016-05-02', '    to: 2016-06'];
  const { articles, said } = corrected({
    'actors/anna-berg.md': record('name: Anna Berg', 'kind: person', ...role),
    'actors/recep-tayyip-erdogan.md': record('name: Recep Tayyip Erdogan', 'kind: person', 'banned: true'),
  });
  expect(articles).toContain('[Turkish president](actor:anna-berg)');
  expect(said.join('\n')).toContain('president 2016-05-02..2016-06');
});

test('a name is banned', () => {
  const { articles, said } = corrected({
    'actors/tollin-corp.md': record('name: Tollin Corp', 'kind: organization', 'banned: true'),
  });
  expect(articles).not.toContain('tollin-corp');
  expect(said.join('\n')).toMatch(/tollin-corp\.md: .*; no actor; marked once before, now nowhere/);
});

test('a mention that a person took out of an article or led elsewhere stays so', () => {
  const content = makeFolder({ 'originals/bridge.txt': BRIDGE });
  ingest({ paths: [], content });
  const path = Object.keys(filesIn(content)).find((file) => file.startsWith('articles/')) ?? '';
  const text = (filesIn(content)[path] ?? '')
    .replace('[Tollin Corp](actor:tollin-corp)', 'Tollin Corp')
    .replace('(actor:varda-works-ltd)', '(actor:tollin-corp)');
  putFiles(content, { [path]: text });
  const { problems } = ingest({ paths: [], content });
  expect(filesIn(content)[path]).toBe(text);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toContain(
    `${path}: edited by hand; kept as it is`,
  );
});

test('contradictions are told by ingest with their lines', () => {
  const { problems } = ingest({
    paths: [],
    content: makeFolder({
      'originals/bridge.txt': BRIDGE,
      'actors/a.md': record('name: Anna A', 'kind: person', 'same: [b]'),
      'actors/b.md': record('name: Berit B', 'kind: person', 'same: [a]', 'parent: nobody'),
    }),
  });
  expect(problems.map(({ rule, file, line }) => `${rule} ${file}:${String(line)}`)).toEqual(
    expect.arrayContaining(['merge-loop actors/a.md:4', 'merge-loop actors/b.md:4', 'unknown-parent actors/b.md:5']),
  );
});
