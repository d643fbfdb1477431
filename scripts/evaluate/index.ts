/**
 * Prints what is measured against gold, one table. `npm run evaluate [part ...]`: a part is a file of this folder, e.g. `dates`.
 * A file takes part when it exports `evaluate`.
 */
import { readdirSync } from 'node:fs';
import type { EvaluationRow } from './row.ts';

const FOLDER = new URL('.', import.meta.url);

async function evaluatePart(part: string): Promise<EvaluationRow[]> {
  const module = (await import(new URL(`${part}.ts`, FOLDER).href)) as { evaluate?: () => Promise<EvaluationRow[]> };
  return module.evaluate === undefined ? [] : module.evaluate();
}

function print(rows: readonly EvaluationRow[]): void {
  const cells = rows.map(({ set, measure, value, n, note }) => [set, measure, value.toFixed(1), String(n), note ?? '']);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    const [set = '', measure = '', value = '', n = '', note = ''] = row.map((cell, column) =>
      column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`${set}  ${measure}  ${value}  n=${n}  ${note}`.trimEnd());
  }
}

const available = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !available.includes(part));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}; there are ${available.join(', ')}`);
  process.exitCode = 2;
} else {
  const rows: EvaluationRow[] = [];
  for (const part of asked.length > 0 ? asked : available) rows.push(...(await evaluatePart(part)));
  if (rows.length > 0) print(rows);
}
