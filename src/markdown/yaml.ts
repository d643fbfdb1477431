/**
 * YAML 1.2 (core schema) in and out: `19:00`, `2016-09-20` and `no` are strings, tags are refused.
 * The only module that touches js-yaml.
 */
import {
  COLLECTION_STYLE,
  CORE_SCHEMA,
  YAMLException,
  jsToAst,
  load,
  parseEvents,
  present,
  visit,
  EVENT_ID,
} from 'js-yaml';
import type { Event } from 'js-yaml';

/** More than any person writes, far fewer than an alias bomb needs. */
const MAX_ALIASES = 20;

/** Why a YAML text cannot be read; `line` counts from 1 in that text. */
export class YamlError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.name = 'YamlError';
    this.line = line;
  }
}

/** A plain object, as opposed to a list, a scalar or nothing. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a YAML mapping; an empty text is an empty mapping.
 * @throws YamlError for bad syntax, a tag, a key given twice, too many aliases, or anything but a mapping.
 */
export function parseYaml(text: string): Record<string, unknown> {
  if (/^\s*$/.test(text)) return {};
  let value: unknown;
  try {
    value = load(text, { schema: CORE_SCHEMA, maxAliases: MAX_ALIASES });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new YamlError(error.message.replace(/ \(\d+:\d+\)[\s\S]*$/, ''), (error.mark?.line ?? 0) + 1);
  }
  if (value === null) return {};
  if (!isMapping(value)) throw new YamlError('expected "key: value" lines', 1);
  return value;
}

/** Writes YAML in a stable form: keys as given, lists of single words on one line, no folding. */
export function writeYaml(data: Record<string, unknown>): string {
  const documents = jsToAst(data, CORE_SCHEMA, { noRefs: true });
  visit(documents, (node) => {
    if (node.kind === 'sequence' && node.items.every(({ kind }) => kind === 'scalar'))
      node.style = COLLECTION_STYLE.FLOW;
  });
  return present(documents, { schema: CORE_SCHEMA, lineWidth: -1 });
}

/** First character of an event in the source. */
function startOf(event: Event | undefined): number | undefined {
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart;
  return event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING ? event.start : undefined;
}

/** Walks parser events along a path of keys and indexes, keeping the place of the deepest step found. */
class PathFinder {
  place = 0;
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #path: readonly PropertyKey[];

  constructor(text: string, events: readonly Event[], path: readonly PropertyKey[]) {
    this.#text = text;
    this.#events = events;
    this.#path = path;
  }

  /** Visits the node at `index`; `depth` steps of the path led to it, none where it is negative. Returns the index behind it. */
  visit(index: number, depth: number): number {
    const event = this.#events[index];
    if (event?.type === EVENT_ID.DOCUMENT) return this.visit(index + 1, depth);
    if (depth > 0) this.place = startOf(event) ?? this.place;
    if (event?.type !== EVENT_ID.SEQUENCE && event?.type !== EVENT_ID.MAPPING) return index + 1;
    let next = index + 1;
    for (let item = 0; next < this.#events.length && this.#events[next]?.type !== EVENT_ID.POP; item += 1) {
      let step: PropertyKey = item;
      if (event.type === EVENT_ID.MAPPING) {
        const key = this.#events[next];
        step = key?.type === EVENT_ID.SCALAR ? this.#text.slice(key.valueStart, key.valueEnd) : '';
        if (depth >= 0 && this.#path[depth] === step) this.place = startOf(key) ?? this.place;
        next = this.visit(next, -1);
      }
      next = this.visit(next, depth >= 0 && this.#path[depth] === step ? depth + 1 : -1);
    }
    return next + 1;
  }
}

/**
 * Line, from 1, of the value at `path` in a YAML text; its key's or nearest parent's where it is absent, 1 where nothing is.
 * A text that cannot be parsed gives 1.
 */
export function yamlLine(text: string, path: readonly PropertyKey[]): number {
  try {
    const finder = new PathFinder(text, parseEvents(text, {}), path);
    finder.visit(0, 0);
    return text.slice(0, finder.place).split('\n').length;
  } catch (error) {
    if (error instanceof YAMLException) return 1;
    throw error;
  }
}
