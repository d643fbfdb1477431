import type { Discourse, ProseMention } from './discourse.ts';
import synonyms from '../../data/quotes/role-synonyms.json' with { type: 'json' };
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, VERBS, isRole } from './lexicon.ts';

const stem = (word: string): string => word.replace(/[’']s?$/u, '').replace(/(?<=\p{L}{3})(?:woman|person)$/u, 'man');

/** Words of a description that count: no articles. */
export function descriptionWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}][\p{L}.’'-]*/gu) ?? [])
    .map(stem)
    .filter((word) => !/^(?:the|a|an|of|for|this|that|his|her|their|its|another)$/.test(word));
}

/** Words that end a title to their right: "said in an interview with" is none. */
const endsTitle = (word: string): boolean =>
  (PREPOSITIONS.has(word) && !/^(?:of|for|at|to)$/.test(word)) ||
  CONJUNCTIONS.has(word) ||
  AUXILIARIES.has(word) ||
  (VERBS.has(word) && !isRole(word));

/** The end of some words that can be a title before a name; none where a preposition binds the name to a noun: "a spokesman for X". */
function titleOf(text: string): string {
  const words = text.trim().split(/\s+/u);
  const from = words.findLastIndex((word) => endsTitle(word.toLowerCase())) + 1;
  return /^(?:of|for|at|to|from|by|with)$/i.test(words.at(-1) ?? '') || /[’']s?$/.test(words.at(-1) ?? '')
    ? ''
    : words.slice(from).join(' ');
}

/** The words around a mention that say who it is: "Kremlin spokesman Dmitry Peskov", "Dmitry Peskov, the Kremlin spokesman". */
function wordsAround(body: string, mention: ProseMention): string[] {
  const before = body.slice(Math.max(0, mention.start - 70), mention.start);
  const own = before.slice(
    Math.max(
      before.lastIndexOf('. '),
      before.lastIndexOf('\n'),
      before.lastIndexOf(', and '),
      before.lastIndexOf('"'),
      before.lastIndexOf('”'),
    ) + 1,
  );
  const title = titleOf(
    own.endsWith(', ') ? (own.slice(0, -2).split(', ').at(-1) ?? '') : (own.split(', ').at(-1) ?? ''),
  );
  const after = /^,\s+([^,.;:"“”\n]{3,80})/u.exec(body.slice(mention.end, mention.end + 90))?.[1] ?? '';
  const apposition =
    /^(?:the|a|an|its|his|her|their|who\s+is)\s|^(?:\p{L}+\s){0,4}(?:of|for)\s/u.test(after) ||
    isRole(descriptionWords(after)[0] ?? '')
      ? after
      : '';
  return [...descriptionWords(title), ...descriptionWords(apposition)];
}

const isPlural = (noun: string): boolean =>
  noun.endsWith('men') || (noun.endsWith('s') && isRole(noun.slice(0, -1)) && noun !== 'boss');

/** Patterns of the nouns of the list, which is short. */
const ANONYMOUS = new Map<string, RegExp>();

/** Where the text last brings in somebody without a name in this role: "a senior official", "another diplomat". */
export function lastAnonymous(body: string, noun: string, before: number): number {
  const from = Math.max(0, before - 6000);
  const text = body.slice(from, before);
  if (!text.includes(noun)) return -1;
  let pattern = ANONYMOUS.get(noun);
  if (!pattern) {
    pattern = new RegExp(
      `(?<![\\p{L}])(?:[Aa]n?|[Aa]nother|[Oo]ne|second|senior)\\s(?:[\\p{L}.’'-]+\\s){0,4}?${noun}(?![\\p{L}])(?!,?\\s\\p{Lu})`,
      'gu',
    );
    if (isRole(noun)) ANONYMOUS.set(noun, pattern);
  }
  let at = -1;
  for (const match of text.matchAll(pattern)) at = from + match.index;
  return at;
}

const SYNONYMS = Object.entries(synonyms.entries).map(
  ([phrase, office]) =>
    [
      new RegExp(`(?<![\\p{L}])${phrase.replaceAll(' ', '\\s+(?:the\\s+)?(?:\\p{L}+\\s+)??')}(?![\\p{L}])`, 'u'),
      office,
    ] as const,
);

/** The usual words for an office: "the Russian top diplomat" is the Russian foreign minister. */
function inOwnWords(words: string): string {
  let text = words.toLowerCase();
  for (const [pattern, office] of SYNONYMS) text = text.replace(pattern, office);
  return text;
}

/** Proper names in a description: "China" of "China's foreign minister". Nothing of titles written large. */
function properWords(words: string, noun: string): string[] {
  return (words.match(/\p{Lu}[\p{L}’'-]*/gu) ?? [])
    .map((word) => stem(word.toLowerCase()))
    .filter(
      (word, at) =>
        word !== noun &&
        !isRole(word) &&
        !/^(?:the|a|an|mr|mrs|ms|prime|foreign|chief|deputy|vice|former)$/.test(word) &&
        (at > 0 || !/^\p{Lu}/u.test(words) || word.length > 3),
    );
}

/** Whether a word or its kin is among some: "Russian" and "Russia". */
function near(word: string, among: ReadonlySet<string>): boolean {
  const root = word.slice(0, Math.max(4, word.length - 3));
  return (
    among.has(word) ||
    [...among].some((other) => other.startsWith(root) || (other.length > 3 && word.startsWith(other)))
  );
}

/** The person whom the story gives the role in `words` ("the spokesman"): by the text first, then by the record. */
export function personWithRole(body: string, discourse: Discourse, words: string, at: number): string | undefined {
  const wanted = descriptionWords(inOwnWords(words));
  const noun = wanted.findLast((word) => isRole(word));
  if (!noun || isPlural(noun)) return undefined;
  const anonymous = lastAnonymous(body, noun, at);
  const owners = properWords(words, noun);
  let best: { id: string; score: number } | undefined;
  for (const mention of discourse.mentions) {
    if (mention.kind !== 'person') continue;
    mention.around ??= new Set(wordsAround(body, mention));
    const { around } = mention;
    const titles = new Set(
      (discourse.actors.get(mention.id)?.roles ?? []).flatMap(({ title, of }) => [
        ...descriptionWords(title),
        ...(of ? descriptionWords(of) : []),
      ]),
    );
    const inText = around.has(noun);
    if (!inText && !titles.has(noun)) continue;
    if (anonymous > mention.end && discourse.events.every((event) => event.id !== mention.id || event.at < anonymous))
      continue;
    const modifiers = wanted.filter((word) => word !== noun && (around.has(word) || titles.has(word))).length;
    // "China's foreign minister" is nobody whom the story gives to another country.
    if (
      owners.some(
        (owner) =>
          !near(owner, around) &&
          !near(owner, titles) &&
          !near(owner, new Set(descriptionWords(mention.id.replaceAll('-', ' ')))),
      )
    )
      continue;
    if (
      modifiers === 0 &&
      wanted.length > 1 &&
      !discourse.events.some(({ id, at: when }) => id === mention.id && when < at)
    )
      continue;
    const later = mention.start > at ? -3 : 0;
    const spoke = discourse.events.some(({ id }) => id === mention.id) ? 2 : 0;
    const score = (inText ? 6 : 3) + modifiers * 2 + later + spoke;
    if (!best || score >= best.score) best = { id: mention.id, score };
  }
  return best?.id;
}
