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
