import { expect, test } from 'vitest';
import { readContent } from '../../src/desk/content.ts';
import { exportJsonl } from '../../src/desk/export-jsonl.ts';
import { readLibrary } from '../../src/desk/library.ts';
import { makeFolder } from './folder.ts';

const HASH = '0123456789abcdef'.repeat(4);
const article = (id: string, more = '', body = 'A dam broke.'): string =>
  `---\nid: ${id}\ntitle: A dam breaks\n${more}language: en\noriginal:\n  path: originals/dam.txt\n  sha256: ${HASH}\n---\n\n${body}\n`;

function exported(files: Record<string, string>): unknown[] {
  const text = exportJsonl(readLibrary(readContent(makeFolder(files))));
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
}

test('a line has every key of the format, in its order, and null for what is not known', () => {
  expect(JSON.stringify(exported({ 'articles/undated/a.md': article('a-1') })[0])).toBe(
    JSON.stringify({
      id: 'a-1', path: 'articles/undated/a.md', title: 'A dam breaks', description: null, date: null, source: null, dateline: null,
      text: 'A dam broke.', original: { path: 'originals/dam.txt', sha256: HASH }, removed: [], mentions: [], dates: [], quotes: [], actors: [],
    }),
  ); // prettier-ignore
});

test('marks stand at their offsets in the plain text; an embed gives none', () => {
  const body = [
    '[OSLO](place:oslo), [May 3](date:2016-05-03). [Hansen](actor:ola-hansen) said: :quote["A 😀 at [Oslo](place:oslo)"]{by=ola-hansen grade=inferred rule=pronoun}.',
    '## What *next*',
    '> [!embed]\n> [Norway](actor:norway) on [May 9](date:2016-05-09)',
    ':quote["Nobody knows"]',
    ':quote["Both"]{by=ola-hansen with=norway via=ntb}',
  ].join('\n\n');
  const hansen = '---\nname: Ola Hansen\nkind: person\n---\n';
  const [line] = exported({
    'articles/undated/a.md': article(
      'a-1',
      'description: Deck\ndate: 2016-05-03?\nsource: NTB\ndateline:\n  place: OSLO\n  text: OSLO, May 3.\n',
      body,
    ),
    'actors/ola-hansen.md': hansen,
  });
  expect(line).toMatchObject({
    description: 'Deck',
    date: '2016-05-03?',
    source: 'NTB',
    dateline: { place: 'OSLO', text: 'OSLO, May 3.' },
    text: 'OSLO, May 3. Hansen said: "A 😀 at Oslo".\n\nWhat next\n\nNorway on May 9\n\n"Nobody knows"\n\n"Both"',
    mentions: [
      { start: 0, end: 4, text: 'OSLO', id: 'oslo', kind: 'place' },
      { start: 13, end: 19, text: 'Hansen', id: 'ola-hansen', kind: 'person' },
      { start: 35, end: 39, text: 'Oslo', id: 'oslo', kind: 'place' },
    ],
    dates: [{ start: 6, end: 11, text: 'May 3', value: '2016-05-03' }],
    quotes: [
      { start: 26, end: 40, text: '"A 😀 at Oslo"', by: 'ola-hansen', grade: 'inferred', rule: 'pronoun' },
      { text: '"Nobody knows"', by: null, grade: 'none' },
      { text: '"Both"', by: 'ola-hansen', grade: 'explicit', with: ['norway'], via: 'ntb' },
    ],
    actors: [{ id: 'ola-hansen', name: 'Ola Hansen', kind: 'person' }],
  });
});

test('lines come by path; an article that cannot be read is left out', () => {
  const lines = exported({
    'articles/undated/b.md': article('b'),
    'articles/2016/05/03-a.md': article('a'),
    'articles/undated/c.md': 'no frontmatter',
  });
  expect(lines).toMatchObject([{ id: 'a' }, { id: 'b' }]);
});

test('an empty archive exports nothing', () => {
  expect(exported({})).toEqual([]);
});
