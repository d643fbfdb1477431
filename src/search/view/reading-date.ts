import { periodWords } from '../../archive/wording.ts';
import type { DateTold } from '../date-pages.ts';
import { unitOf } from '../dates.ts';
import { element, type Child } from './element.ts';
import { literally, nounOf, onlyWords } from './reading.ts';

/** "24 February 2016", leading to its page where it has one. */
function name({ date, page }: DateTold): Child {
  return page === undefined ? periodWords(date) : element('a', { href: page }, periodWords(date));
}

/** "on" a day, "in" a month or a year. */
const preposition = ({ date }: DateTold): string => (unitOf(date) === 'day' ? 'on' : 'in');

/** "no story of the archive was published on 11 September 2001, but some speak of it" */
const unpublished = (told: DateTold): Child[] => [
  `no story of the archive was published ${preposition(told)} `,
  name(told),
  told.page !== undefined && ', but some speak of it',
];

/** How a query with a date was read: "Feb 24, 2016 is read as a day: stories published on 24 February 2016." */
export function dateReading(query: string, told: DateTold, wordsHref: string): HTMLParagraphElement {
  const { date, typed, words, published } = told;
  const stories: Child[] = words === '' ? ['stories '] : ['stories for ', element('b', {}, words), ' '];
  return element(
    'p',
    { class: 'read' },
    element('b', {}, typed),
    ` is read as a ${unitOf(date)}: `,
    ...(published ? [...stories, `published ${preposition(told)} `, name(told)] : unpublished(told)),
    '. ',
    onlyWords(query, wordsHref),
  );
}

/** The other way: the query was taken as words though there is a date in it. */
export function dateOffer(query: string, told: DateTold, datedHref: string): HTMLParagraphElement {
  const { date, words, published } = told;
  const unit = unitOf(date);
  const noun = nounOf(query);
  const stories = `Stories ${words === '' ? '' : `for ${words} `}published ${preposition(told)} that ${unit}`;
  return element(
    'p',
    { class: 'read' },
    ...literally(query),
    `. The ${noun} also ${noun === 'word' ? 'names' : 'name'} a ${unit}`,
    ...(published
      ? [', ', name(told), '. ', element('a', { href: datedHref, 'data-state': true }, stories)]
      : [': ', ...unpublished(told), '.']),
  );
}
