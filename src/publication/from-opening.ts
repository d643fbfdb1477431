import { isDay } from '../model/edtf.ts';
import type { Story, Warning } from '../model/story.ts';
import { dayInWords } from './day-words.ts';
import { sift, type Fact } from './fact.ts';
import { leadFact } from './facts/weekday.ts';
import { numericOpening } from './numeric-opening.ts';
import { settled, type Verdict } from './verdict.ts';

/**
 * The date of a story that opens with a day in digits. Where day and month cannot be told apart, the facts and the weekday of the lead may;
 * what they leave open, other stories of the archive may settle.
 */
export function fromOpening(story: Story, facts: readonly Fact[], warnings: Warning[]): Verdict | undefined {
  const opening = numericOpening(story);
  const days = [...new Set(opening?.readings.map(({ day }) => day))].filter(isDay);
  const [first, second] = days;
  if (!opening || first === undefined) return undefined;
  if (second === undefined)
    return settled(first, 'full-date', `The story opens with its day, ${dayInWords(first)}`, warnings);
  const start = {
    fact: `The story opens with “${opening.text}”: ${dayInWords(first)} or ${dayInWords(second)}`,
    leaves: days,
  };
  const proof = sift(days, [...facts, ...leadFact(story)]);
  const [only] = proof.candidates;
  const isSolved = proof.candidates.length === 1 && only !== undefined && proof.contradictions.length === 0;
  return {
    ...(isSolved && { day: only }),
    inferred: true,
    method: isSolved ? (proof.methods.at(-1) ?? 'full-date') : 'none',
    because: [start, ...proof.because],
    candidates: proof.candidates,
    warnings,
    contradicted: proof.contradictions.length > 0,
  };
}
