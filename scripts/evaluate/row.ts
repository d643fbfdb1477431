/** One line of the table that `npm run evaluate` prints. */
export interface EvaluationRow {
  /** The set measured on, e.g. "seeds", "tass-datelines". */
  set: string;
  /** What is measured, e.g. "dateline place right". */
  measure: string;
  /** Percent, unless the measure says otherwise. */
  value: number;
  /** How many cases there were. */
  n: number;
  note?: string;
}
