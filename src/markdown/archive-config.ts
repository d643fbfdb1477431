import { ArchiveConfig } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';
import { YamlError, parseYaml, yamlLine } from './yaml.ts';

/** Name of the file in the content folder. */
export const ARCHIVE_CONFIG = 'archive.yaml';

const EXPECTED = Object.keys(ArchiveConfig.shape).join(', ');
const SAY = { severity: 'error', rule: 'bad-archive-config', file: ARCHIVE_CONFIG } as const;

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80));

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/**
 * Reads the text of `archive.yaml`; no text gives the defaults.
 * A faulty field is a problem and has its default, the others count. What must not be guessed (how much to publish)
 * is the caller's to refuse: the site is not built while there are problems.
 */
export function readArchiveConfig(text: string | undefined): { config: ArchiveConfig; problems: Problem[] } {
  const plain = (text ?? '').replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
  let data: Record<string, unknown>;
  try {
    data = parseYaml(plain);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const problem: Problem = {
      ...SAY,
      message: error.message,
      line: error.line,
      fix: 'mend the YAML; no site is built until then, and ingest takes the defaults',
    };
    return { config: ArchiveConfig.parse({}), problems: [problem] };
  }
  const parsed = ArchiveConfig.safeParse(data);
  if (parsed.success) return { config: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue): Problem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => {
          const line = yamlLine(plain, [...issue.path, key]);
          return {
            ...SAY,
            message: 'the key is not known',
            line,
            found: key,
            expected: EXPECTED,
            fix: 'take the key out, or check its spelling',
          };
        })
      : [
          {
            ...SAY,
            message: `${issue.path.join('.')}: ${issue.message}`,
            line: yamlLine(plain, issue.path),
            found: shown(valueAt(data, issue.path)),
            fix: 'mend the line; no site is built until then, and ingest takes the default',
          },
        ],
  );
  const faulty = new Set(
    parsed.error.issues.flatMap(({ path, ...issue }) => path[0] ?? ('keys' in issue ? issue.keys : [])),
  );
  const kept = Object.fromEntries(Object.entries(data).filter(([key]) => !faulty.has(key)));
  return { config: ArchiveConfig.parse(kept), problems };
}
