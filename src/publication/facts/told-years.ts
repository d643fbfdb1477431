import tense from '../../data/dates/tense.json' with { type: 'json' };
import { oneOf, tagDates } from '../../annotate/dates/index.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { Story } from '../../model/story.ts';
import type { Fact } from '../fact.ts';

/** "will" governs the date, in the article's own words. */
const WILL =
  /\b(?:will|is[\s\u00a0]+to[\s\u00a0]+be|are[\s\u00a0]+to[\s\u00a0]+be)[\s\u00a0]+(?:[a-z]+[\s\u00a0]+){1,6}?(?:in|by|on)[\s\u00a0]+$/;
/** What was, was done: the verb that governs the date, not the report of it. */
const WAS =
  /\b(?:was|were|began|became|took|won|lost|came|went|made|held|met|fell|rose|had|[a-z]{2,}ed)\b[^.!?]*\b(?:in|since|on|of)[\s\u00a0]+$|^(?:In|On|Since)[\s\u00a0]+$/;
/** A sentence that looks ahead anywhere proves no past. */
const AHEAD = new RegExp(`\\b(?:${oneOf(tense.ahead)})\\b`, 'i');
const QUOTE = /["“”]/;

function sentenceAround(body: string, start: number, end: number): { before: string; whole: string } {
  const before = body
    .slice(Math.max(0, start - 200), start)
    .replace(/^.*(?:[.!?]["”’]?[\s\u00a0]|\n\n)(?=[A-Z"“'‘(])/s, '');
  const after = /^[^.!?\n]*/.exec(body.slice(end, end + 160))?.[0] ?? '';
  return { before, whole: `${before} ${after}` };
}

/** Years that the story tells: the latest that is past is the earliest that it can be of; a year to come is the latest. */
export function toldYearFacts(story: Story): Fact[] {
  let earliest = '';
  let earliestText = '';
  let latest = '';
  let latestText = '';
  for (const mention of tagDates(story, undefined)) {
    const parsed = parseEdtf(mention.value);
    if (
      mention.embedded ||
      mention.rule === 'dateline' ||
      !parsed?.first ||
      !parsed.last ||
      parsed.precision === 'interval' ||
      parsed.precision === 'season'
    )
      continue;
    const { before, whole } = sentenceAround(story.body, mention.start, mention.end);
    if (WILL.test(before) && !QUOTE.test(whole) && (latest === '' || parsed.last < latest))
      [latest, latestText] = [parsed.last, mention.text];
    if (
      WAS.test(before) &&
      !AHEAD.test(whole) &&
      /^[^-]/.test(story.body.slice(mention.end, mention.end + 1)) &&
      parsed.first > earliest
    ) {
      [earliest, earliestText] = [parsed.first, mention.text];
    }
  }
  const facts: Fact[] = [];
  const words = (text: string): string => text.replaceAll(/\s+/g, ' ');
  if (earliest !== '') {
    facts.push({
      fact: `The story looks back to ${words(earliestText)}, so it is not older`,
      method: 'office',
      allows: (day) => day >= earliest,
    });
  }
  if (latest !== '' && latest > earliest) {
    facts.push({
      fact: `The story looks ahead to ${words(latestText)}, so it is not younger`,
      method: 'office',
      allows: (day) => day <= latest,
    });
  }
  return facts;
}
