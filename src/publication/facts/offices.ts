import offices from '../../data/dates/offices.json' with { type: 'json' };
import type { ActorRecord, Role } from '../../model/actor.ts';
import type { Story } from '../../model/story.ts';
import type { Fact } from '../fact.ts';
import { inTerm, termInWords } from './term.ts';

const SAME = Object.entries(offices.same).sort(([a], [b]) => b.length - a.length);
const ANOTHER = new Set(offices['another office']);
const EMPTY = new Set(offices.empty);
const MARK = /[,;:.()"“”‘—–]/;

/** Words of an office in one spelling, without those that say nothing. */
function officeWords(text: string): string[] {
  let lower = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}.'-]+/gu, ' ')} `;
  for (const [from, to] of SAME) lower = lower.replaceAll(` ${from} `, ` ${to} `);
  return lower.split(' ').map((word) => word.replace(/['’]s$|^[.'-]+|[.'-]+$/g, '')).filter((word) => word !== '' && !EMPTY.has(word));
}

/** The words beside a name that may give its office: before it in its phrase, and in an apposition behind it. */
export function phrasesBeside(body: string, start: number, end: number): string[] {
  let before = body.slice(Math.max(0, start - 110), start).replace(/[,\s\u00a0]+$/, '');
  const cuts = [...before.matchAll(/[,;:()"“”‘—–]|(?<!\b(?:U|S|Mr|Gen|Lt))\.(?!\p{L})|\b(?:and|told|with|by|said|that|while|but)\b|\n\n/gu)];
  const cut = cuts.at(-1);
  if (cut) before = before.slice(cut.index + cut[0].length);
  const behind = /^,[\s\u00a0]+(?:the[\s\u00a0]+)?([^,;:.()"“”]{3,90})[,;.)]/.exec(body.slice(end, end + 110).replaceAll(/\b(U)\.(S)\./g, '$1$2'))?.[1];
  return behind === undefined ? [before] : [before, behind];
}

function required(role: Role, actors: ReadonlyMap<string, ActorRecord>): string[] {
  const words = officeWords(role.title);
  const of = role.of === undefined ? undefined : actors.get(role.of);
  // The office of a state may go without the state's name; a spokesman belongs to somebody.
  if (role.of === undefined || of?.kind === 'state' || (of === undefined && !role.of.includes('-'))) return words;
  return [...words, ...officeWords(of?.name ?? role.of.replaceAll('-', ' '))];
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '[\\s\\u00a0]+');

/** The roles under which a text names a person: for each, those that share the title (terms apart). */
function namedRoles(body: string, record: ActorRecord, actors: ReadonlyMap<string, ActorRecord>): Role[][] {
  const dated = record.roles.filter((role) => role.from !== undefined || role.to !== undefined);
  const surname = record.name.split(' ').at(-1) ?? record.name;
  if (dated.length === 0 || surname.length < 3) return [];
  const names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[record.name, ...record.aliases, surname].sort((a, b) => b.length - a.length).map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const found = new Map<string, Role[]>();
  let tried = 0;
  for (const match of body.matchAll(names)) {
    if ((tried += 1) > 40) break;
    for (const phrase of phrasesBeside(body, match.index, match.index + match[0].length)) {
      if (phrase.trim() === '' || MARK.test(phrase.trim().slice(-1))) continue;
      const words = new Set(officeWords(phrase));
      const raw = new Set(phrase.toLowerCase().split(/[^\p{L}]+/u));
      const fits = dated
        .map((role) => ({ role, words: required(role, actors) }))
        .filter(({ role, words: needed }) => {
          const own = new Set(role.title.toLowerCase().split(/[^\p{L}]+/u));
          return needed.length > 0 && needed.every((word) => words.has(word)) && ![...raw].some((word) => ANOTHER.has(word) && !own.has(word));
        });
      const most = Math.max(0, ...fits.map((fit) => fit.words.length));
      const best = fits.filter((fit) => fit.words.length === most).map((fit) => fit.role);
      if (best[0]) found.set(best[0].title.toLowerCase() + (best[0].of ?? ''), best);
    }
  }
  return [...found.values()];
}

/** A story that gives a person an office is of the time in which the person held it. */
export function officeFacts(story: Story, ids: readonly string[], actors: ReadonlyMap<string, ActorRecord>): Fact[] {
  return ids.flatMap((id) => {
    const record = actors.get(id);
    if (!record || record.kind !== 'person' || record.banned === true) return [];
    return namedRoles(story.body, record, actors).map((roles): Fact => {
      const of = roles[0]?.of === undefined ? undefined : (actors.get(roles[0].of)?.name ?? undefined);
      return {
        fact: `${record.name} was ${roles[0]?.title ?? ''}${of === undefined ? '' : ` (${of})`} ${roles.map(({ from, to }) => termInWords(from, to)).join(' and ')}`,
        method: 'office',
        allows: (day) => roles.some(({ from, to }) => inTerm(day, from, to)),
      };
    });
  });
}
