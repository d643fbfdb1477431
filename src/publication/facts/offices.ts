import lead from '../../data/dates/lead.json' with { type: 'json' };
import offices from '../../data/dates/offices.json' with { type: 'json' };
import { oneOf } from '../../annotate/dates/index.ts';
import type { ActorRecord, Role } from '../../model/actor.ts';
import type { Story } from '../../model/story.ts';
import type { Fact } from '../fact.ts';
import { inTerm, termInWords } from './term.ts';

const SAME = Object.entries(offices.same).sort(([a], [b]) => b.length - a.length);
const ANOTHER = new Set(offices['another office']);
const EMPTY = new Set(offices.empty);
const HONORIFIC = new Set(offices.honorific);
/** Lower-case words that may stand between an office and the name of its holder: "president of the Russian Federation". */
const LINKS = new Set(['of', 'the', 'for', 'and']);
const SPEAKS = new RegExp(`^[^.!?]{0,60}\\b(?:${oneOf(lead.speech)}|says|meets|met|visited|arrived)\\b`);

/** A name that stands often is tried this many times. */
const MOST_NAMINGS = 40;

/** Words of an office in one spelling, without those that say nothing. */
function officeWords(text: string): string[] {
  let lower = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}.'-]+/gu, ' ')} `;
  for (const [from, to] of SAME) lower = lower.replaceAll(` ${from} `, ` ${to} `);
  return lower
    .split(' ')
    .map((word) => word.replace(/['’]s$|^[.'-]+|[.'-]+$/g, ''))
    .filter((word) => word !== '' && !EMPTY.has(word));
}

/** The words beside a name that may give its office: before it in its phrase, and in an apposition behind it. */
export function phrasesBeside(body: string, start: number, end: number): string[] {
  let before = body.slice(Math.max(0, start - 110), start).replace(/[,\s\u00a0]+$/, '');
  const cuts = [
    ...before.matchAll(
      /[,;:()"“”‘—–]|(?<!\b(?:U|S|Mr|Gen|Lt))\.(?!\p{L})|\b(?:and|told|with|by|said|that|while|but)\b|\n\n/gu,
    ),
  ];
  const cut = cuts.at(-1);
  if (cut) before = before.slice(cut.index + cut[0].length);
  const behind = /^,[\s\u00a0]+(?:the[\s\u00a0]+)?([^,;:.()"“”]{3,90})[,;.)]/.exec(
    body.slice(end, end + 110).replaceAll(/\b(U)\.(S)\./g, '$1$2'),
  )?.[1];
  return behind === undefined ? [before] : [before, behind];
}

function required(role: Role, actors: ReadonlyMap<string, ActorRecord>): string[] {
  const words = officeWords(role.title);
  const of = role.of === undefined ? undefined : actors.get(role.of);
  // The office of a state may go without the state's name; a spokesman belongs to somebody.
  if (role.of === undefined || of?.kind === 'state' || (of === undefined && !role.of.includes('-'))) return words;
  return [...words, ...officeWords(of?.name ?? role.of.replaceAll('-', ' '))];
}

const escape = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '[\\s\\u00a0]+');

/** Whether the office stands right at the name: between them only names, "of" and "the"; and before it no "a" or "for". */
function isAdjacent(phrase: string, needed: readonly string[]): boolean {
  const words = phrase.trim().split(/[\s\u00a0]+/);
  const has = (part: readonly string[]): boolean => {
    const found = officeWords(part.join(' '));
    return needed.every((word) => found.includes(word));
  };
  let end = words.length;
  while (end > 0 && has(words.slice(0, end - 1))) end -= 1;
  if (words.slice(end).some((word) => /^\p{Ll}/u.test(word) && !LINKS.has(word))) return false;
  let start = end;
  while (start > 0 && !has(words.slice(start, end))) start -= 1;
  return !/^(?:an?|for|any)$/i.test(words[start - 1] ?? '');
}

interface NamedRole {
  roles: Role[];
  /** Said so that the person must hold the office then, not merely bear its title. */
  holds: boolean;
}

/** The roles under which a text names a person: for each, those that share the title (terms apart). */
function namedRoles(body: string, record: ActorRecord, actors: ReadonlyMap<string, ActorRecord>): NamedRole[] {
  const dated = record.roles
    .filter((role) => role.from !== undefined || role.to !== undefined)
    .map((role) => ({ role, needed: required(role, actors) }));
  const surname = record.name.split(' ').at(-1) ?? record.name;
  if (dated.length === 0 || surname.length < 3) return [];
  const names = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[record.name, ...record.aliases, surname]
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const found = new Map<string, NamedRole>();
  for (const match of [...body.matchAll(names)].slice(0, MOST_NAMINGS)) {
    const end = match.index + match[0].length;
    for (const phrase of phrasesBeside(body, match.index, end)) {
      const words = new Set(officeWords(phrase));
      const raw = phrase.toLowerCase().split(/[^\p{L}]+/u);
      const fits = dated.filter(({ role, needed }) => {
        const own = new Set(role.title.toLowerCase().split(/[^\p{L}]+/u));
        return (
          needed.length > 0 &&
          needed.every((word) => words.has(word)) &&
          !raw.some((word) => ANOTHER.has(word) && !own.has(word)) &&
          isAdjacent(phrase, needed)
        );
      });
      const most = Math.max(0, ...fits.map(({ needed }) => needed.length));
      const roles = fits.filter(({ needed }) => needed.length === most).map(({ role }) => role);
      const [first] = roles;
      if (!first) continue;
      const key = `${first.title.toLowerCase()} ${first.of ?? ''}`;
      const holds = !HONORIFIC.has(first.title.toLowerCase()) || SPEAKS.test(body.slice(end, end + 80));
      found.set(key, { roles, holds: holds || (found.get(key)?.holds ?? false) });
    }
  }
  return [...found.values()];
}

/** A story that gives a person an office is of the time in which the person held it. */
export function officeFacts(story: Story, ids: readonly string[], actors: ReadonlyMap<string, ActorRecord>): Fact[] {
  return ids.flatMap((id) => {
    const record = actors.get(id);
    if (record?.kind !== 'person' || record.banned === true) return [];
    return namedRoles(story.body, record, actors).map(({ roles, holds }): Fact => {
      const of = roles[0]?.of === undefined ? undefined : (actors.get(roles[0].of)?.name ?? undefined);
      return {
        fact: `${record.name} was ${roles[0]?.title ?? ''}${of === undefined ? '' : ` (${of})`} ${roles.map(({ from, to }) => termInWords(from, to)).join(' and ')}`,
        method: 'office',
        allows: (day) => roles.some(({ from, to }) => inTerm(day, from, holds ? to : undefined)),
      };
    });
  });
}
