import { tagDates } from '../../annotate/dates/index.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { Story } from '../../model/story.ts';
import { dayInWords } from '../day-words.ts';
import type { Fact } from '../fact.ts';

/** "will" governs the date, and nothing told in the past stands between. */
const WILL = /\b(?:will|is[\s\u00a0]+to[\s\u00a0]+be|are[\s\u00a0]+to[\s\u00a0]+be)\b(?![^.!?]*\b(?:said|was|were|had|has|have)\b)[^.!?]*$/;
/** A sentence that looks ahead anywhere proves no past. */
const AHEAD = /\b(?:will|would|shall|by|until|till|expected|expects|plan|plans|planned|scheduled|due|to[\s\u00a0]+be|going[\s\u00a0]+to|could|may|might|target|deadline|through|forecast|projected|promised|if)\b/i;

function sentenceAround(body: string, start: number, end: number): { before: string; whole: string } {
  const before = body.slice(Math.max(0, start - 200), start).replace(/^.*(?:[.!?]["”’]?[\s\u00a0]|\n\n)(?=[A-Z"“'‘(])/s, '');
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
    if (mention.embedded || mention.rule === 'dateline' || !parsed?.first || !parsed.last || parsed.precision === 'interval' || parsed.precision === 'season') continue;
    const { before, whole } = sentenceAround(story.body, mention.start, mention.end);
    if (WILL.test(before) && (latest === '' || parsed.last < latest)) [latest, latestText] = [parsed.last, mention.text];
    const isTold = mention.sense === 'happened' || /\bsince[\s\u00a0]+(?:the[\s\u00a0]+)?$/i.test(before);
    if (isTold && !AHEAD.test(whole) && parsed.first > earliest) [earliest, earliestText] = [parsed.first, mention.text];
  }
  const facts: Fact[] = [];
  const words = (text: string): string => text.replaceAll(/\s+/g, ' ');
  if (earliest !== '') {
    facts.push({ fact: `The story looks back to ${words(earliestText)}, so it is not older than ${dayInWords(earliest.slice(0, earliestText.length > 8 ? 7 : 4))}`, method: 'office', allows: (day) => day >= earliest });
  }
  if (latest !== '' && latest > earliest) {
    facts.push({ fact: `The story looks ahead to ${words(latestText)}, so it is not younger`, method: 'office', allows: (day) => day <= latest });
  }
  return facts;
}
