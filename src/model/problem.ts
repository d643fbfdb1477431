/** How bad a problem is: an `error` makes the command exit with 1, a `warning` does not. */
export type Severity = 'error' | 'warning';

/**
 * Something wrong in the content, said so that a person can mend it.
 * Every stage returns its problems; only the desk prints them.
 */
export interface Problem {
  severity: Severity;
  /** Stable machine name, e.g. `unknown-actor`, `binary-file`. */
  rule: string;
  /** What is wrong, in one plain sentence without a final stop. */
  message: string;
  /** Path of the file, relative to the content folder where it lies inside it. */
  file: string;
  /** Line in the file, counted from 1; absent where the whole file is meant. */
  line?: number;
  /** What was found, verbatim and short. */
  found?: string;
  /** What was expected instead. */
  expected?: string;
  /** What to do about it. */
  fix?: string;
}
