/**
 * The only module that touches gray-matter: every frontmatter of the program is read and written here.
 *
 * gray-matter's own engines execute `---js` blocks and read YAML 1.1 (`19:00` is 1140, `2016-09-20` a Date);
 * here YAML 1.2 is the one language, everything else is refused.
 */
import matter from 'gray-matter';
import { LineCounter, isSeq, isScalar, parseDocument, visit, Document } from 'yaml';

const MAX_ALIASES = 20;

/** Thrown by the YAML engine; `line` counts from 1 in the file, since gray-matter hands over the fence's line end too. */
class FrontmatterError extends Error {
  line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** yaml's message without its place and its picture of the place. */
function plainMessage(message: string): string {
  return message.replace(/ at line \d+, column \d+:?[\s\S]*$/, '');
}

function parseYaml(source: string): Record<string, unknown> {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    strict: true,
    lineCounter: lines,
  });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw new FrontmatterError(plainMessage(fault.message), lines.linePos(fault.pos[0]).line);
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  if (value === null) return {};
  if (!isRecord(value)) throw new FrontmatterError('expected "key: value" lines', 1);
  return value;
}

/** YAML 1.2 in a stable form: keys as given, lists of plain words on one line, no folding. */
function writeYaml(data: Record<string, unknown>): string {
  const document = new Document(data, { version: '1.2', schema: 'core' });
  visit(document, {
    Seq: (_key, node) => {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const refuse = (): never => {
  throw new FrontmatterError('frontmatter is YAML between two lines of three dashes; no other language is read', 1);
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
    const line = error instanceof FrontmatterError ? error.line : 1;
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
  return isRecord(value) && Object.keys(value).length === 0;
}

/**
 * Line of the file, from 1, on which the frontmatter holds the value at `path`; the nearest parent's where it is absent.
 */
export function frontmatterLine(text: string, path: readonly PropertyKey[]): number {
  const block = FENCED.exec(text)?.[0];
  if (block === undefined) return 1;
  const lines = new LineCounter();
  const source = block.slice(block.indexOf('\n') + 1).replace(/---[ \t]*\n?$/, '');
  const document = parseDocument(source, { lineCounter: lines });
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if ((isScalar(node) || isSeq(node)) && node.range) return lines.linePos(node.range[0]).line + 1;
  }
  const key = path[0];
  const at = typeof key === 'string' ? source.split('\n').findIndex((line) => line.startsWith(`${key}:`)) : -1;
  return at < 0 ? 1 : at + 2;
}
