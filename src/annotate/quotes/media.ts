import media from '../../data/quotes/media-words.json' with { type: 'json' };
import agencies from '../../data/parse/agencies.json' with { type: 'json' };
import type { ActorRecord } from '../../model/actor.ts';
import type { Token } from './tokens.ts';

const words = media.entries;
const NAMES: ReadonlySet<string> = new Set(
  agencies.entries.flatMap(({ name, forms }) => [name, ...forms].map((form) => form.toLowerCase())),
);
const IN_NAME: ReadonlySet<string> = new Set(words['in the name']);
const BESIDE: ReadonlySet<string> = new Set(words['beside the name'].flatMap((phrase) => phrase.split(' ')));

/** What may stand behind the name of a body and only says what it is: "the Interfax news agency". */
export const KIND_BEHIND = new RegExp(
  `^(?:[\\s-]+(?:${words['kinds behind a name'].map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|')}))+$`,
  'iu',
);

/** Those who tell without a name: "a source", "local residents". */
export const UNNAMED: ReadonlySet<string> = new Set(words.unnamed);
/** What a medium has done to words before "by": "carried by". */
export const CARRIED: ReadonlySet<string> = new Set(words.carried);
/** What a medium has done to a paper that is somebody else's before "by": "seen by". */
export const SEEN: ReadonlySet<string> = new Set(words.seen);
/** What a medium does: "reported". */
export const REPORTS: ReadonlySet<string> = new Set(words.reports);

/** A noun that says of the name beside it that it is a medium: "newspaper". */
export const isMediaNoun = (token: Token | undefined): boolean => token !== undefined && BESIDE.has(token.lower);

/** A word by which a name shows itself to be a medium's: "Times". */
export const isMediaName = (token: Token | undefined): boolean =>
  token?.capital === true && (IN_NAME.has(token.lower) || NAMES.has(token.lower));

const isMediumName = (name: string): boolean =>
  NAMES.has(name.toLowerCase()) ||
  name
    .toLowerCase()
    .split(/[\s’']+/u)
    .some((word) => IN_NAME.has(word) || NAMES.has(word));

/** Whether an actor is a medium by its names: an agency that the program ships, or one that calls itself news, times, radio. */
export const isMedium = (record: ActorRecord | undefined): boolean =>
  record?.kind === 'organization' && [record.name, ...record.aliases].some(isMediumName);
