import { weekday } from '../../model/edtf.ts';
import { monthName, weekdayName } from '../day-words.ts';
import type { Fact } from '../fact.ts';

/** "20 September is a Tuesday": the weekday on which the lead has somebody speak is that of the dateline. */
export function weekdayFact(named: number, month: number, day: number): Fact {
  const name = weekdayName(named);
  return {
    fact: `The lead names ${name} as its day: ${day} ${monthName(month)} is a ${name} in these years`,
    method: 'weekday',
    allows: (one) => weekday(one) === named,
  };
}
