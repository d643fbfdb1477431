import { parseArgs } from 'node:util';

/** What the command line asks for, checked: only options that the command knows. */
export interface Request {
  command: Command;
  /** Files and folders. */
  paths: string[];
  content: string;
  out?: string;
  base?: string;
  year?: number;
  format?: string;
  strict: boolean;
  json: boolean;
}

export type Command =
  'ingest' | 'build' | 'dev' | 'preview' | 'start' | 'check' | 'export' | 'explain' | 'help' | 'version';

/** The user has asked for something that there is not; the message says what there is. */
export class UsageError extends Error {}

const OPTIONS = {
  content: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
  year: { type: 'string' },
  format: { type: 'string' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Options of each command, and how many paths it takes. */
const COMMANDS: Record<
  Exclude<Command, 'help' | 'version'>,
  { options: (keyof typeof OPTIONS)[]; paths: [least: number, most: number] }
> = {
  ingest: { options: ['content', 'year'], paths: [0, Infinity] },
  build: { options: ['content', 'out', 'base', 'strict'], paths: [0, 0] },
  dev: { options: ['content', 'base'], paths: [0, 0] },
  preview: { options: ['out', 'base'], paths: [0, 0] },
  start: { options: ['content', 'out', 'base', 'year', 'strict'], paths: [0, Infinity] },
  check: { options: ['content', 'json'], paths: [0, 0] },
  export: { options: ['content', 'format', 'out'], paths: [0, 0] },
  explain: { options: ['content'], paths: [1, 1] },
};

export const HELP = `dateline turns a folder of news articles into a searchable, citable, annotated archive of static files.

  dateline ingest [PATH ...] [--content DIR] [--year YYYY]   articles (files or folders) to annotated Markdown
  dateline build  [--content DIR] [--out DIR] [--base /path/] [--strict]   Markdown to a site with search
  dateline dev    [--content DIR] [--base /path/]            the site while you edit the Markdown
  dateline preview [--out DIR] [--base /path/]               serves a built site
  dateline start  [PATH ...]                                 ingest, build and serve
  dateline check  [--content DIR] [--json]                   every problem of the content at once
  dateline export --format jsonl [--content DIR] [--out FILE]   one article a line; to standard output without --out
  dateline explain FILE [--content DIR]                      why each field and annotation of an article is what it is
  dateline --help | --version

--content is "content" and --out is "dist" where they are not given. PORT names the port of dev, preview and start.
Exit codes: 0 done, 1 problems in the content (the rest is done), 2 wrong usage.
`;

/** Reads the command line. @throws UsageError */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const [name, ...paths] = positionals;
  const settings = {
    paths,
    content: values.content ?? 'content',
    strict: values.strict ?? false,
    json: values.json ?? false,
  };
  if (values.help === true || name === 'help') return { ...settings, command: 'help' };
  if (values.version === true) return { ...settings, command: 'version' };
  if (name === undefined) throw new UsageError('no command given');
  if (!isCommand(name))
    throw new UsageError(`there is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}`);
  const {
    options,
    paths: [least, most],
  } = COMMANDS[name];
  const stray = Object.keys(values).find((key) => !options.some((option) => option === key));
  if (stray !== undefined) throw new UsageError(`${name} has no option --${stray}`);
  if (paths.length < least) throw new UsageError(`${name} needs a file`);
  if (paths.length > most)
    throw new UsageError(`${name} takes ${most === 0 ? 'no files' : 'one file'}, but found "${paths[most] ?? ''}"`);
  return {
    ...settings,
    command: name,
    ...(values.out !== undefined && { out: values.out }),
    ...(values.base !== undefined && { base: values.base }),
    ...(values.format !== undefined && { format: values.format }),
    ...(values.year !== undefined && { year: readYear(values.year) }),
  };
}

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

function readYear(value: string): number {
  if (!/^(?:1[6-9]|20)\d\d$/.test(value))
    throw new UsageError(`--year expects a year such as 2016, but found "${value}"`);
  return Number(value);
}
