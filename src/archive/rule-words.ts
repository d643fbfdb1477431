import type { DateMention } from '../model/annotation.ts';
import type { MentionRule } from '../model/rules.ts';

/** What a rule that resolved a name means, for a reader. */
const MENTION_RULES: Readonly<Record<MentionRule, string>> = {
  name: 'By the name of its record.',
  alias: 'By another name of its record.',
  abbreviation: 'By an abbreviation that the story or the record explains.',
  'stated-alias': 'By another name, of which a story says that it is the same actor’s.',
  initials: 'By initials of the name.',
  metonym: 'A capital or seat that acts or speaks stands for its government.',
  role: 'Named by office: whoever held it then.',
  'record-role': 'Named by office, which the record gives to this person of the story.',
  office: 'Named by office: who held it on the day of the story, by the terms in the records.',
  term: 'By surname: of those who bear it, this one held an office on the day of the story.',
  'role-name': 'By an office with a name.',
  'speaker-name': 'By the name that a cue of speech gives.',
  dateline: 'The place that the dateline names.',
  headline: 'By one name: only the headline gives it in full.',
  surname: 'By surname, after the full name.',
  'given-name': 'By given name, after the full name.',
  'short-name': 'By a short form of the name.',
  transliteration: 'By another spelling of the name.',
  misspelling: 'By a slip of the pen in a surname of the story.',
  archive: 'By surname alone: other stories of the archive give the full name.',
  records: 'By surname alone: one record bears it.',
  demonym: 'The people or the adjective stand for the state.',
  composition: 'A state’s institution, named after the state.',
  'home-institution': 'An institution of the country that the story is set in.',
  description: 'Named by a description that only fits this actor here.',
};

/** What a rule that resolved a date means, for a reader. */
const DATE_RULES: Record<string, string> = {
  stated: 'The words give the date.',
  full: 'The words give the whole date.',
  numeric: 'The figures give the whole date.',
  dateline: 'Day printed in the dateline.',
  'month-day': 'Day and month are printed; the year is that of the story.',
  month: 'The month nearest to the story.',
  'month-year': 'The words give month and year.',
  'month-of-year': 'The month is printed; the year is counted from the story.',
  year: 'The words give the year.',
  'year-range': 'The words give the years.',
  'year-before': 'The same stretch a year before.',
  decade: 'The words give the decade.',
  quarter: 'A quarter of the year.',
  half: 'A half of the year.',
  season: 'A season, counted from the story.',
  holiday: 'A holiday, in the year nearest to the story.',
  event: 'A day known by what happened on it.',
  weekday: 'The weekday nearest to the story.',
  'weekday-past': 'The last such weekday before the story, or its own day.',
  'weekday-next': 'The next such weekday after the story.',
  'weekday-future': 'The next such weekday after the story, or after the day told before it.',
  'weekday-of-week': 'That weekday of the week that the words name.',
  'week-of': 'The week that holds the day.',
  'day-range': 'The words give the first and the last day.',
  'month-range': 'The words give the first and the last month.',
  relative: 'Counted from the day of the story.',
  counted: 'Counted from a date that the text gives before.',
  time: 'An hour of the day that the text gives.',
};

/** What a rule that found a speaker means, in the few words that the margin has room for. */
const SPEAKER_RULES: Record<string, string> = {
  'carry-over': 'carried over',
  'previous-sentence': 'sentence before',
  'next-sentence': 'sentence after',
  subject: 'subject of the sentence',
  'cut-cue': 'the cue breaks off',
};

/** How a name was resolved, in a sentence. */
export const mentionRuleWords = (rule: MentionRule): string => MENTION_RULES[rule];

/** How a speaker was inferred, in few words: "sentence before". */
export const speakerRuleWords = (rule: string): string => SPEAKER_RULES[rule] ?? rule.replaceAll('-', ' ');

/** How a date got its value, in a sentence. */
export function dateRuleWords({ rule, embedded, sense }: Pick<DateMention, 'rule' | 'embedded' | 'sense'>): string {
  if (embedded) return 'In an embedded post, and no day of the story.';
  const words = DATE_RULES[rule] ?? `Rule: ${rule.replaceAll('-', ' ')}.`;
  return sense === 'anchor' ? `${words} Counted from, not reported on.` : words;
}
