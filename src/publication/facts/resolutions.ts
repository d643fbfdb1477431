import resolutions from '../../data/dates/resolutions.json' with { type: 'json' };
import type { Story } from '../../model/story.ts';
import type { Fact } from '../fact.ts';

const FIRSTS = Object.entries(resolutions.entries).sort(([a], [b]) => (a < b ? 1 : -1));
const CITED = /\b[Rr]esolutions?[\s\u00a0]+(?:No\.?[\s\u00a0]*|number[\s\u00a0]+)?(\d{3,4})(?![\d,/])/g;

/** A text that cites a Security Council resolution is not older than the year of its number. */
export function resolutionFacts(story: Story): Fact[] {
  if (!/Security[\s\u00a0]+Council|UNSC\b/.test(story.body)) return [];
  const numbers = [...story.body.matchAll(CITED)].map((match) => Number(match[1]));
  const number = Math.max(0, ...numbers.filter((one) => one <= 3500));
  const year = FIRSTS.find(([, first]) => number >= first)?.[0];
  if (number === 0 || year === undefined) return [];
  return [
    {
      fact: `Security Council resolution ${number} is not older than ${year}`,
      method: 'office',
      allows: (day) => day.slice(0, 4) >= year,
    },
  ];
}
