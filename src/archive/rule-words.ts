import type { DateMention } from '../model/annotation.ts';

/** What a rule that resolved a name means, for a reader; nothing for a plain name. */
const MENTION_RULES: Record<string, string> = {
  metonym: 'A capital or seat that acts or speaks stands for its government.',
  role: 'Named by office: whoever held it then.',
  surname: 'By surname, after the full name.',
  demonym: 'The people or the adjective stand for the state.',
  description: 'Named by a description that only fits this actor here.',
};

/** What a rule that resolved a date means, for a reader. */
const DATE_RULES: Record<string, string> = {
  stated: 'The words give the date.',
  full: 'The words give the whole date.',
  dateline: 'Day printed in the dateline.',
  'month-day': 'Day and month are printed; the year is that of the story.',
  month: 'The month nearest to the story.',
  weekday: 'The weekday nearest to the story.',
  'weekday-past': 'The last such weekday before the story, or its own day.',
  'weekday-next': 'The next such weekday after the story.',
  relative: 'Counted from the day of the story.',
};

export const mentionRuleWords = (rule: string): string | undefined => MENTION_RULES[rule];

/** How a date got its value, in a sentence. */
export function dateRuleWords({ rule, embedded, sense }: Pick<DateMention, 'rule' | 'embedded' | 'sense'>): string {
  if (embedded) return 'In an embedded post, and no day of the story.';
  const words = DATE_RULES[rule] ?? `Rule: ${rule.replaceAll('-', ' ')}.`;
  return sense === 'anchor' ? `${words} Counted from, not reported on.` : words;
}
