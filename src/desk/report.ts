import type { Problem } from '../model/problem.ts';
import { visible } from './visible.ts';

/** Each problem as `file:line  error  message`, with what was found, what was expected and what to do under it. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => `${describeProblem(problem)}\n`).join('');
}

function describeProblem({ file, line, severity, message, found, expected, fix }: Problem): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  const more = Object.entries({ found, expected, fix }).flatMap(([key, value]) =>
    value === undefined ? [] : [`    ${key}: ${visible(value)}`],
  );
  // The log of a failed build has many lines; indented, none of them can pass for a problem of its own.
  const words = message.split('\n').map(visible).join('\n    ');
  return [`${visible(place)}  ${severity}  ${words}`, ...more].join('\n');
}

/** Whether any problem makes the command fail. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
