import { expect, test } from 'vitest';
import { mentionRuleWords } from '../../src/archive/rule-words.ts';
import { NAME_RULES } from '../../src/archive/rules.ts';
import { isMentionRule, MENTION_RULES } from '../../src/model/rules.ts';
import { article } from './fixture.ts';

test('every rule of names has words for a reader, and its line on the page on method', () => {
  expect(NAME_RULES.map(({ name }) => name).sort()).toEqual([...MENTION_RULES].sort());
  for (const rule of MENTION_RULES) expect(mentionRuleWords(rule)).toMatch(/^\p{Lu}.*\.$/u);
});

test('what a file calls a rule and is none counts for nothing', () => {
  expect(isMentionRule('dateline')).toBe(true);
  expect(isMentionRule('toString')).toBe(false);
  expect(article('a', '[Ada](actor:ada-stone)').mentions[0]?.rule).toBe('name');
});
