import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { check } from '../../src/desk/check.ts';
import { sealed } from '../../src/markdown/index.ts';
import { makeFolder } from './folder.ts';

const ORIGINAL = 'A dam breaks\n\nOSLO, May 3. A dam broke on Tuesday, Ola Hansen said.\n';
const HASH = createHash('sha256').update(ORIGINAL).digest('hex');

const ARTICLE = `---
id: a-dam-breaks-${HASH.slice(0, 6)}
title: A dam breaks
date: 2016-05-03?
language: en
original:
  path: originals/dam.txt
  sha256: ${HASH}
---

[OSLO](place:oslo), [May 3](date:2016-05-03). A dam broke [on Tuesday](date:2016-05-03), [Ola Hansen](actor:ola-hansen) said.

:quote["It broke,"]{by=ola-hansen} he added.
`;
const HANSEN = '---\nname: Ola Hansen\nkind: person\nstatus: reviewed\n---\n';
const SOUND = {
  'originals/dam.txt': ORIGINAL,
  'articles/2016/05/03-a-dam-breaks.md': ARTICLE,
  'actors/ola-hansen.md': HANSEN,
  'places/oslo.md': '---\nname: Oslo\n---\n',
};
const FILE = 'articles/2016/05/03-a-dam-breaks.md';

function checkWith(changes: Readonly<Record<string, string>>): ReturnType<typeof check> {
  return check(makeFolder({ ...SOUND, ...changes }));
}

test('a sound folder has no problem', () => {
  expect(checkWith({})).toEqual([]);
});

const article = (from: string, to: string): Record<string, string> => ({ [FILE]: ARTICLE.replace(from, to) });

test.each<[name: string, changes: Record<string, string>, problem: object]>([
  [
    'frontmatter that cannot be read',
    article('title: A dam', 'title: [A dam'),
    { rule: 'bad-frontmatter', file: FILE },
  ],
  ['a key that nobody knows', article('language: en', 'langauge: en'), { rule: 'bad-field', file: FILE, line: 5 }],
  [
    'an actor without a record',
    article('(actor:ola-hansen)', '(actor:ola-hanson)'),
    { rule: 'unknown-actor', file: FILE, line: 11, found: 'ola-hanson', expected: 'ola-hansen' },
  ],
  [
    'a place without a record',
    article('(place:oslo)', '(place:osol)'),
    { rule: 'unknown-place', file: FILE, line: 11, expected: 'oslo' },
  ],
  [
    'a speaker without a record',
    article('{by=ola-hansen}', '{by=hansen}'),
    { rule: 'unknown-speaker', file: FILE, line: 13, found: 'hansen' },
  ],
  [
    'one of two speakers without a record',
    article('{by=ola-hansen}', '{by=ola-hansen with=ola-hanson}'),
    { rule: 'unknown-speaker', file: FILE, line: 13, found: 'ola-hanson', expected: 'ola-hansen' },
  ],
  [
    'a conduit without a record',
    article('{by=ola-hansen}', '{by=ola-hansen via=ntb}'),
    { rule: 'unknown-conduit', file: FILE, line: 13, found: 'ntb' },
  ],
  [
    'a link to no date',
    article('(date:2016-05-03)', '(date:2016-15-03)'),
    { rule: 'bad-date', file: FILE, line: 11, found: '2016-15-03' },
  ],
  [
    'a publication date that is none',
    article('date: 2016-05-03?', 'date: 3 May 2016'),
    { rule: 'bad-date', file: FILE, line: 4, found: '3 May 2016' },
  ],
  [
    'an original that is gone',
    article('path: originals/dam.txt', 'path: originals/damn.txt'),
    { rule: 'original-gone', file: FILE, line: 7, fix: 'write path: originals/dam.txt' },
  ],
  [
    'an original that is another',
    { 'originals/dam.txt': 'changed' },
    { rule: 'original-changed', file: FILE, line: 8, expected: HASH },
  ],
  [
    'an id given twice',
    { 'articles/undated/again.md': ARTICLE },
    { rule: 'duplicate-id', file: 'articles/undated/again.md', line: 2 },
  ],
  [
    'a quote whose braces are left open',
    article('{by=ola-hansen}', '{by=ola-hansen'),
    { rule: 'stray-braces', file: FILE, line: 13, found: '{by=ola-hansen' },
  ],
  [
    'braces of a directive that is misspelt',
    article(':quote[', ':qoute['),
    { rule: 'stray-braces', file: FILE, line: 13, found: '{by=ola-hansen' },
  ],
  [
    'a link that is not closed',
    article('(actor:ola-hansen)', '(actor:ola-hansen'),
    { rule: 'stray-link', file: FILE, line: 11, found: '](actor:ola-hansen' },
  ],
  [
    'an attribute that nobody knows',
    article('{by=ola-hansen}', '{by=ola-hansen foo=bar}'),
    { rule: 'bad-attribute', file: FILE, line: 13, found: 'foo', expected: 'by, with, via, grade, rule or checked' },
  ],
  [
    'a binary original',
    { 'originals/bin.txt': 'a\0b' },
    { severity: 'error', rule: 'binary-file', file: 'originals/bin.txt' },
  ],
  [
    'frontmatter of an original that cannot be read',
    { 'originals/a.txt': '---\ntitle: a: b\n---\nA text.\n' },
    { severity: 'error', rule: 'frontmatter', file: 'originals/a.txt', line: 2 },
  ],
  [
    'a date of an original that is none',
    { 'originals/a.txt': '---\ntitle: a\ndate: 2016-13-45\n---\nA text.\n' },
    { severity: 'warning', rule: 'unreadable-date', file: 'originals/a.txt', line: 3, found: '2016-13-45' },
  ],
  [
    'an original that is there twice',
    { 'originals/same.txt': ORIGINAL },
    { severity: 'warning', rule: 'same-bytes', file: 'originals/same.txt' },
  ],
  ['a quote left open', article('broke,"]{', 'broke,"{'), { rule: 'open-quote', file: FILE, line: 13 }],
  [
    'a name that two actors claim',
    { 'actors/o-hansen.md': '---\nname: O. Hansen\nkind: person\naliases: [ola hansen]\n---\n' },
    { rule: 'shared-name', severity: 'error', file: 'actors/ola-hansen.md', line: 2 },
  ],
  [
    'a parent that is not there',
    {
      'actors/ola-hansen.md': HANSEN.replace('status', 'parent: norwy\nstatus'),
      'actors/norway.md': '---\nname: Norway\nkind: state\n---\n',
    },
    { rule: 'unknown-parent', line: 4, expected: 'norway' },
  ],
  [
    'a term that ends before it begins',
    {
      'actors/ola-hansen.md': HANSEN.replace(
        'status',
        'roles:\n  - title: mayor\n    from: 2016\n    to: 2015-03\nstatus',
      ),
    },
    { rule: 'role-outside-dates', line: 6 },
  ],
  [
    "a term after the actor's end",
    {
      'actors/ola-hansen.md': HANSEN.replace(
        'status',
        'active: {from: 1950, to: 2010}\nroles:\n  - title: mayor\n    from: 2016\nstatus',
      ),
    },
    { rule: 'role-outside-dates' },
  ],
  [
    'a merge with itself',
    { 'actors/ola-hansen.md': HANSEN.replace('status', 'same: [ola-hansen]\nstatus') },
    { rule: 'same-as-itself', file: 'actors/ola-hansen.md', line: 4 },
  ],
  [
    'merges that go in a circle',
    {
      'actors/ola-hansen.md': HANSEN.replace('status', 'same: [b]\nstatus'),
      'actors/b.md': '---\nname: Bo\nkind: person\nsame: [c]\n---\n',
      'actors/c.md': '---\nname: Cy\nkind: person\nsame: [ola-hansen]\n---\n',
    },
    { rule: 'merge-loop', file: 'actors/b.md', line: 4, found: 'c' },
  ],
  [
    'one record merged into two',
    {
      'actors/ola-hansen.md': HANSEN.replace('status', 'same: [c]\nstatus'),
      'actors/b.md': '---\nname: Bo\nkind: person\nsame: [c]\n---\n',
      'actors/c.md': '---\nname: Cy\nkind: person\n---\n',
    },
    { rule: 'merged-twice', file: 'actors/ola-hansen.md', line: 4, found: 'c' },
  ],
  [
    'a country that is not there',
    { 'places/oslo.md': '---\nname: Oslo\ncountry: norway\n---\n' },
    { rule: 'unknown-country', file: 'places/oslo.md', line: 3 },
  ],
  [
    'a record whose file name is no id',
    { 'actors/Ola Hansen.md': HANSEN },
    {
      rule: 'bad-record-name',
      severity: 'error',
      file: 'actors/Ola Hansen.md',
      found: 'Ola Hansen',
      fix: 'actors/ola-hansen.md is there already: move what this file says into it',
    },
  ],
  ['a setting that is none', { 'archive.yaml': 'titel: x\n' }, { rule: 'bad-archive-config', found: 'titel', line: 1 }],
  [
    'settings that cannot be read',
    { 'archive.yaml': 'title: [\n' },
    { rule: 'bad-archive-config', file: 'archive.yaml' },
  ],
])('%s is found', (_name, changes, problem) => {
  expect(checkWith(changes)).toEqual(expect.arrayContaining([expect.objectContaining(problem)]));
});

test('an unknown id is told on each of its lines', () => {
  const more = ':quote["Two,"]{by=hansen via=ola-hansen} he said.\n\n:quote["Three."]{by=ola-hansen with=b,hansen}\n';
  const problems = checkWith({ [FILE]: `${ARTICLE.replace('{by=ola-hansen}', '{by=hansen}')}\n${more}` });
  const unknown = problems.filter(({ rule, found }) => rule === 'unknown-speaker' && found === 'hansen');
  expect(unknown.map(({ line }) => line)).toEqual([13, 15, 17]);
});

test('a folder without articles is an error', () => {
  expect(check(makeFolder())).toMatchObject([{ severity: 'error', rule: 'no-article' }]);
});

test('names that machine-made records share are only a warning', () => {
  const record = sealed('---\nname: Ola Hansen\nkind: person\n---\n');
  const problems = checkWith({ 'actors/ola-hansen.md': record, 'actors/hansen.md': record });
  expect(problems).toMatchObject([{ severity: 'warning', rule: 'shared-name' }]);
});

test('a name that the machine claims too is told in the record of the person', () => {
  const problems = checkWith({ 'actors/zz.md': sealed('---\nname: Ola Hansen\nkind: person\n---\n') });
  expect(problems).toMatchObject([{ severity: 'error', rule: 'shared-name', file: 'actors/ola-hansen.md', line: 2 }]);
});

test.each([
  ['of records that a person has merged', { same: '[hansen-o]' }],
  ['of a record that is no actor', { banned: 'true' }],
  ['that a record has given away', { not: '[ola hansen]' }],
])('the name %s is not shared', (_what, decision) => {
  const [[key, value] = ['', '']] = Object.entries(decision);
  const problems = checkWith({
    'actors/ola-hansen.md': HANSEN.replace('status', `${key}: ${value}\nstatus`),
    'actors/hansen-o.md': sealed('---\nname: Ola Hansen\nkind: person\n---\n'),
  });
  expect(problems.filter(({ rule }) => rule === 'shared-name')).toEqual([]);
});

test('sameAs that is no web address is a warning: the site does not link it', () => {
  const found = checkWith({
    'actors/ola-hansen.md': HANSEN.replace(
      'status',
      'sameAs: ["https://x.org/", "https://", Q159, "javascript:x"]\nstatus',
    ),
  });
  expect(found.map(({ rule, severity, line, found: value }) => [rule, severity, line, value])).toEqual([
    ['bad-address', 'warning', 4, 'https://'],
    ['bad-address', 'warning', 4, 'Q159'],
    ['bad-address', 'warning', 4, 'javascript:x'],
  ]);
});

test('a merge with a record that is not there is a warning: the record may have gone after the merge', () => {
  const problems = checkWith({
    'actors/ola-hansen.md': HANSEN.replace('status', 'same: [oda-hansen]\nstatus'),
    'actors/odd-hansen.md': '---\nname: Odd Hansen\nkind: person\n---\n',
  });
  expect(problems).toMatchObject([{ severity: 'warning', rule: 'unknown-same', line: 4, expected: 'odd-hansen' }]);
});

test('all problems come at once, by file and line', () => {
  const problems = checkWith({
    ...article('(actor:ola-hansen)', '(actor:nobody-at-all)'),
    'archive.yaml': 'x: 1\n',
    'places/oslo.md': 'Oslo',
  });
  expect(problems.map(({ file }) => file)).toEqual(['archive.yaml', FILE, 'places/oslo.md']);
});
