import { fold, type ActorNames } from '../names.ts';
import { element, type Child } from './element.ts';

/** Names told in the line under the query. */
const TOLD = 4;

/** What a query is made of, one word or several. */
export const nounOf = (query: string): 'word' | 'words' => (/\s/.test(query.trim()) ? 'words' : 'word');

/** "These are the stories with the words …", without a period. */
export const literally = (query: string): Child[] => [
  `These are the stories with the ${nounOf(query)} `,
  element('b', {}, query.trim()),
];

/** The way to a search for the query as it stands: "Only the word “Washington”". */
export function onlyWords(query: string, href: string): HTMLAnchorElement {
  return element('a', { href, 'data-state': true }, `Only the ${nounOf(query)} “${query.trim()}”`);
}

/** How a query was read: "Washington is read as an actor, the United States, together with …". */
export function reading(
  query: string,
  actor: ActorNames,
  others: readonly ActorNames[],
  hrefs: { actor: (id: string) => string; words: string },
): HTMLParagraphElement {
  const known = new Set([fold(query), fold(actor.name)]);
  const also = actor.also.filter((name) => !known.has(fold(name)) && known.add(fold(name)));
  const told = also.slice(0, TOLD).join(', ');
  const left = also.length - TOLD;
  const together =
    told === '' ? '' : `, together with ${told}${left > 0 ? ` and ${String(left)} other names for it` : ''}`;
  const same = query.trim() === actor.name;
  const parts: Child[] = [
    element('b', {}, query.trim()),
    same ? ' is an actor of the archive: ' : ' is read as an actor: ',
    element('a', { href: hrefs.actor(actor.id) }, actor.name),
    `${together}. `,
    onlyWords(query, hrefs.words),
  ];
  const more = others.flatMap((other, index): Child[] => [
    index === 0 ? '. It is also a name of ' : ', ',
    element('a', { href: hrefs.actor(other.id) }, other.name),
  ]);
  return element('p', { class: 'read' }, ...parts, ...more);
}

/** The other way: the query was taken as words though it is a name. */
export function offer(
  query: string,
  actor: ActorNames,
  hrefs: { actor: (id: string) => string; named: string },
): HTMLParagraphElement {
  return element(
    'p',
    { class: 'read' },
    ...literally(query),
    '. It is also a name of ',
    element('a', { href: hrefs.actor(actor.id) }, actor.name),
    '. ',
    element('a', { href: hrefs.named, 'data-state': true }, `Stories that name ${actor.name}`),
  );
}
