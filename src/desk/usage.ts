import { parseArgs } from 'node:util';
import { nearest } from './nearest.ts';

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

--year is the year of the stories named that do not print theirs; without a PATH, of all that none was given for. It is kept.
--content is "content" and --out is "dist" where they are not given. PORT names the port of dev, preview and start.
Exit codes: 0 done, 1 problems in the content (the rest is done), 2 wrong usage.
`;

/** Reads the command line. @throws UsageError */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [name, ...paths] = positionals;
  const settings = {
    paths,
    content: text(values.content) ?? 'content',
    strict: values.strict === true,
    json: values.json === true,
  };
  if (values.help === true || name === 'help') return { ...settings, command: 'help' };
  if (values.version === true) return { ...settings, command: 'version' };
  if (name === undefined) throw new UsageError(`no command given; there are ${Object.keys(COMMANDS).join(', ')}`);
  if (!isCommand(name)) throw new UsageError(`there is no command "${name}"; ${suggest(name, Object.keys(COMMANDS))}`);
  for (const token of tokens) if (token.kind === 'option') checkOption(token, name);
  const [least, most] = COMMANDS[name].paths;
  if (paths.length < least) throw new UsageError(`${name} needs a file`);
  if (paths.length > most)
    throw new UsageError(`${name} takes ${most === 0 ? 'no files' : 'one file'}, but found "${paths[most] ?? ''}"`);
  const [out, base, format, year] = [values.out, values.base, values.format, values.year].map(text);
  return {
    ...settings,
    command: name,
    ...(out !== undefined && { out }),
    ...(base !== undefined && { base: readBase(base) }),
    ...(format !== undefined && { format }),
    ...(year !== undefined && { year: readYear(year) }),
  };
}

/** Whether the command knows an option, and whether the option has the value it needs. @throws UsageError */
function checkOption({ name, rawName, value }: OptionToken, command: keyof typeof COMMANDS): void {
  const { options } = COMMANDS[command];
  const option = options.find((known) => known === name);
  if (option === undefined) {
    const known = options.map((each) => `--${each}`).join(', ');
    throw new UsageError(`${command} has no option ${rawName}; it has ${known}`);
  }
  const takesValue = OPTIONS[option].type === 'string';
  if (takesValue && (value === undefined || value === '' || value.startsWith('-')))
    throw new UsageError(`${rawName} needs a value`);
  if (!takesValue && value !== undefined) throw new UsageError(`${rawName} takes no value, but found "${value}"`);
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
}

function suggest(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? `there are ${known.join(', ')}` : `did you mean "${meant}"?`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

function readYear(value: string): number {
  if (!/^(?:1[6-9]|20)\d\d$/.test(value))
    throw new UsageError(`--year expects a year such as 2016, but found "${value}"`);
  return Number(value);
}

/** A path of a site, with or without slashes around it; what an address or a shell would read otherwise is refused. */
function readBase(value: string): string {
  const steps = value.replace(/^\/|\/$/g, '').split('/');
  const isPath =
    value === '/' || steps.every((step) => /^[\p{L}\p{N}\p{M}._~@+-]+$/u.test(step) && !/^\.+$/.test(step));
  if (!isPath) throw new UsageError(`--base expects the path of the site, such as /archive/, but found "${value}"`);
  return value;
}
