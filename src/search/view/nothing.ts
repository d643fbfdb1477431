import type { ActorNames } from '../names.ts';
import { element } from './element.ts';

/** Help where nothing was found: what to try, and names that are spelled nearly like it. */
export function nothing(
  narrowed: boolean,
  like: readonly ActorNames[],
  actorHref: (id: string) => string,
): HTMLElement {
  const tips = [
    narrowed ? 'Take away what narrows the search: each word above the results has a cross.' : undefined,
    'The beginning of a word is enough: Pesk finds Peskov. Misspellings find nothing.',
    'All words must occur in a story. Put a phrase in quotation marks; a minus before a word leaves stories with it out.',
  ];
  return element(
    'div',
    { class: 'nothing' },
    element(
      'p',
      { class: 'read' },
      'No story fits. The archive holds what it was given; that it is silent says nothing of the world.',
    ),
    like.length > 0 &&
      element(
        'p',
        {},
        'Names like it: ',
        ...like.flatMap((actor, index) => [index > 0 && ', ', element('a', { href: actorHref(actor.id) }, actor.name)]),
      ),
    element('ul', { class: 'tips meta' }, ...tips.map((tip) => tip !== undefined && element('li', {}, tip))),
  );
}
