import { expect, test } from 'vitest';
import { explainArticle } from '../../src/desk/explain.ts';
import { readArticle, sealed } from '../../src/markdown/index.ts';

const TEXT = `---
id: a-dam-breaks-abcdef
title: A dam breaks
date: 2016-05-03?
language: en
original:
  path: originals/dam.txt
  sha256: ${'a'.repeat(64)}
evidence:
  date:
    method: weekday
    because:
      - fact: 3 May is a Tuesday
        leaves: [2016-05-03]
    candidates: [2016-05-03]
---

:quote["It broke,"]{by=ola-hansen grade=inferred rule=pronoun} he said.
`;

function explain(text: string): string {
  const file = { path: 'articles/2016/05/03-a-dam-breaks.md', text, sealed: false };
  const { article } = readArticle(text, file.path);
  if (!article) throw new Error('not read');
  return explainArticle({ ...file, sealed: text === WRITTEN }, article, (id) => id);
}
const WRITTEN = sealed(TEXT);

test('a date that the evidence leads to has its method', () => {
  expect(explain(WRITTEN)).toContain('2016-05-03? (weekday)');
  expect(explain(TEXT.replace('05-03?', '05-03'))).toContain('2016-05-03 (weekday)');
});

test('a date that a person has set is not said to follow from the evidence', () => {
  expect(explain(TEXT.replace('date: 2016-05-03?', 'date: 2011-05-03'))).toContain('2011-05-03 (by hand;');
});

test.each([
  ['by=ola-hansen grade=inferred rule=pronoun', 'inferred: pronoun'],
  ['by=ola-hansen', 'a cue names the speaker'],
  ['by=kari-lie checked="Ana B"', 'checked by Ana B'],
])('a quote with {%s}: %s', (marks, how) => {
  const out = explain(TEXT.replace('by=ola-hansen grade=inferred rule=pronoun', marks));
  expect(out.split('\n').find((line) => line.includes('It broke'))).toMatch(new RegExp(`${how}$`));
});

test('every field is told, also those that a person sets', () => {
  const more =
    "author: Ola Hansen\nurl: https://example.org/a\nstatus: withdrawn\npublish: none\nchecked: { by: Ana B, 'on': 2020-01-01 }\n";
  const out = explain(TEXT.replace('language: en\n', `language: fr\n${more}`));
  for (const line of [
    'language    fr: names, dates and quotes are marked in English (en) only',
    'author      Ola Hansen',
    'url         https://example.org/a',
    'status      withdrawn (by hand; the text is not shown)',
    'publish     none (by hand; how much is shown)',
    'checked     by Ana B on 2020-01-01',
  ])
    expect(out.split('\n')).toContain(line);
});

test('what would move the cursor is shown, not obeyed', () => {
  const out = explain(TEXT.replace('title: A dam breaks', 'title: "A \\e[31mdam"'));
  expect(out).toContain('A \\u001b[31mdam');
  expect(out).not.toContain('\u001b');
});
