import data from '../../data/quotes/role-kinds.json' with { type: 'json' };
import { stem } from './roles.ts';

const KINDS: ReadonlyMap<string, readonly string[][]> = new Map(
  Object.entries(data.entries.kinds).map(([noun, phrases]) => [
    stem(noun),
    phrases.map((phrase) => phrase.split(' ').map(stem)),
  ]),
);

/** Whether somebody of whom a story gives these words can be called by a noun: an ambassador is "the diplomat". */
export const canBeCalled = (noun: string, words: ReadonlySet<string>): boolean =>
  KINDS.get(noun)?.some((phrase) => phrase.every((word) => words.has(word))) ?? false;

/** Nouns that anybody can be called by, whatever the story says of their work. */
export const PEOPLE: ReadonlySet<string> = new Set(data.entries.people.map(stem));

/** Nouns by which a story brings in somebody else than whoever has just spoken. */
export const STRANGERS: ReadonlySet<string> = new Set(data.entries.strangers.map(stem));

/** Words that make another office of one: the foreign minister is not the finance minister. */
export const TOLD_APART_BY: ReadonlySet<string> = new Set(data.entries['told apart by']);

/** What somebody is of by persuasion, which a story need not say elsewhere: "the Conservative prime minister". */
export const PERSUASIONS: ReadonlySet<string> = new Set(data.entries.persuasions);
