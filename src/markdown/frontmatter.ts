/**
 * The only module that touches gray-matter: every frontmatter of the program is read and written here.
 *
 * gray-matter's own engines execute `---js` blocks and read YAML 1.1 (`19:00` is 1140, `2016-09-20` a Date);
 * here YAML 1.2 is the one language, everything else is refused.
 */
import matter from 'gray-matter';
import { YamlError, isMapping, parseYaml, writeYaml, yamlLine } from './yaml.ts';

const refuse = (): never => {
  throw new YamlError('frontmatter is YAML between two lines of three dashes; no other language is read', 1);
};
const refused = { parse: refuse, stringify: refuse };
const OPTIONS = {
  language: 'yaml',
  engines: {
    yaml: { parse: parseYaml, stringify: (data: object) => writeYaml({ ...data }) },
    json: refused,
    javascript: refused,
    js: refused,
    coffee: refused,
    coffeescript: refused,
    cson: refused,
    toml: refused,
  },
};

/** An opening fence on the first line, with or without a language, and a closing fence further down. */
const FENCED = /^---(?!-)[^\n]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/;

/** A file taken apart at its frontmatter. */
export interface SplitFile {
  /** What the frontmatter says; empty when there is none or it cannot be read. */
  data: Record<string, unknown>;
  /** Everything after the closing fence; the whole text when there is no frontmatter. */
  content: string;
  /** Line of the file, from 1, on which `content` begins. */
  contentLine: number;
  /** Why the frontmatter cannot be read, and on which line of the file. */
  problem?: { message: string; line: number };
}

/**
 * Splits a text (line ends as `\n`) into frontmatter and content.
 * Never throws: what cannot be read is said in `problem`, and `content` is then what follows the fence.
 */
export function splitFrontmatter(text: string): SplitFile {
  const block = FENCED.exec(text)?.[0];
  if (block === undefined) return { data: {}, content: text, contentLine: 1 };
  const content = text.slice(block.length);
  const contentLine = block.split('\n').length - (block.endsWith('\n') ? 0 : -1);
  try {
    return { data: matter(block, OPTIONS).data, content, contentLine };
  } catch (error) {
    const line = error instanceof YamlError ? error.line : 1;
    const message = error instanceof Error ? error.message : String(error);
    return { data: {}, content, contentLine, problem: { message, line } };
  }
}

/** Joins frontmatter and content into one file that ends with a line end. Keys without a value are left out. */
export function joinFrontmatter(data: Record<string, unknown>, content: string): string {
  const kept = Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmpty(value)));
  // An object, never a string: matter.stringify parses (and would run) frontmatter it finds in a string body.
  return matter.stringify({ content }, kept, OPTIONS);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isMapping(value) && Object.keys(value).length === 0;
}

/**
 * Line of the file, from 1, on which the frontmatter holds the value at `path`; the nearest parent's where it is absent.
 */
export function frontmatterLine(text: string, path: readonly PropertyKey[]): number {
  const block = FENCED.exec(text)?.[0];
  if (block === undefined) return 1;
  const source = block.slice(block.indexOf('\n') + 1).replace(/---[ \t]*\n?$/, '');
  return yamlLine(source, path) + 1;
}
