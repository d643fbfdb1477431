import type { Anchor } from '../anchor.ts';
import type { Found } from '../finder.ts';

/** Days around 29 February: what is counted across it depends on the year. */
const isSpring = (monthDay: string): boolean => monthDay >= '02-29' && monthDay <= '12-31';

/** Takes the stand-in year out of values counted from a day whose year is open; drops what cannot be known without it. */
export function openYear(found: readonly Found[], anchor: Anchor | undefined): Found[] {
  if (!anchor?.open || anchor.day === undefined) return [...found];
  const here = anchor.day.slice(5);
  return found.flatMap((one) => {
    if (one.reach === 'absolute') return [one];
    if (one.reach === 'year' || (one.reach === 'weekday' && !anchor.weekdayKnown)) return [];
    const days = one.value.match(/\d{4}-(\d\d-\d\d)/g) ?? [];
    // Counted across the end of February, a day is another one in a leap year.
    if (days.some((day) => isSpring(day.slice(5)) !== isSpring(here) && near(day.slice(5), here))) return [];
    return [{ ...one, value: one.value.replaceAll(/\b\d{4}-(?=\d\d)/g, 'XXXX-') }];
  });
}

/** Whether both days lie around the end of February, not on two sides of New Year. */
function near(a: string, b: string): boolean {
  return a >= '01-15' && a <= '04-30' && b >= '01-15' && b <= '04-30';
}
