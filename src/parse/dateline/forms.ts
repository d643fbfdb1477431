import type { DatelineMatch } from './index.ts';
import { placeAlone, placeBare, placeDash } from './place-forms.ts';
import { dayFirst, placeDay, placeSource, sourceFirst } from './marked-forms.ts';

/** Reads one form of dateline at the beginning of `head`; `whole` when `head` is the whole paragraph. */
export type DatelineForm = (head: string, whole: boolean) => DatelineMatch | undefined;

/** The forms, the most telling first: what a day or a source proves need not be guessed from capitals. */
export const FORMS: readonly DatelineForm[] = [
  placeDay, //    MOSCOW, September 20. /TASS/.   NEW YORK, Nov. 19 (UPI) -   ST. PETERSBURG, June 5.
  placeSource, // Washington (AFP) -   BEIRUT/MOSCOW (Reuters) -   Damascus, SANA –
  sourceFirst, // (Reuters) -   (ANSA) - Rome, September 20 -
  dayFirst, //    10 Sept. 2016, Geneva, SANA/R.J/Mazen   Wed 05 Apr 2017
  placeDash, //   LONDON — Several …
  placeAlone, //  ANKARA  (a paragraph of its own)
  placeBare, //   SALMON, Idaho A federal judge …
];
