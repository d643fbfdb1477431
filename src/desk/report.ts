import type { Problem } from '../model/problem.ts';

/** Each problem as `file:line  error  message`, with what was found, what was expected and what to do under it. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => `${describeProblem(problem)}\n`).join('');
}

function describeProblem({ file, line, severity, message, found, expected, fix }: Problem): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  const more = Object.entries({ found, expected, fix }).flatMap(([key, value]) =>
    value === undefined ? [] : [`    ${key}: ${visible(value)}`],
  );
  return [`${visible(place)}  ${severity}  ${visible(message)}`, ...more].join('\n');
}

/** Text of others can hold anything; what would move the cursor or end the line is shown, not obeyed. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether any problem makes the command fail. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
