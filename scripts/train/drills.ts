import drills from './drills.json' with { type: 'json' };
import { tokenize } from '../../src/language/tokens.ts';
import type { Inventor } from './invent.ts';
import type { Random } from './random.ts';
import type { TaggedDocument, TaggedSentence } from './tagged.ts';

const TYPES: Readonly<Record<string, string>> = {
  FULL: 'PER',
  LAST: 'PER',
  FIRST: 'PER',
  INIT: 'PER',
  TEAM: 'ORG',
  CLUB: 'ORG',
  FIRM: 'ORG',
  BODY: 'ORG',
  ACRO: 'ORG',
  PLACE: 'LOC',
  TOWN: 'LOC',
  STATE: 'LOC',
};

/** Share of the documents in which names stand in capitals, as headlines and American score lines have them. */
const SHOUTED = 0.12;

/** How often a slot means a name that the document already has. */
const AGAIN = 0.35;

/** Fills the slots of each drill with invented names: one document a drill. */
export function fillDrills(invent: Inventor, random: Random): TaggedDocument[] {
  return drills.entries.map((drill) => {
    const shout = random.next() < SHOUTED;
    const used = new Map<string, string[]>();
    const fill = (slot: string): string => {
      if (slot === 'D') return String(Math.floor(random.next() * 10));
      if (slot === 'N') return String(10 + Math.floor(random.next() * 90));
      const known = used.get(slot) ?? [];
      const again = random.next() < AGAIN ? random.pick(known) : undefined;
      const name = again ?? invent.slot(slot);
      used.set(slot, [...known, name]);
      return shout ? name.toUpperCase() : name;
    };
    return drill.split(' | ').map((sentence): TaggedSentence => {
      const tokens: string[] = [];
      const tags: string[] = [];
      for (const part of sentence.split(/\{|\}/)) {
        const type = TYPES[part];
        const words = tokenize(/^[A-Z]+$/.test(part) && (type ?? /^[ND]$/.test(part)) ? fill(part) : part);
        words.forEach(({ text }, i) => {
          tokens.push(text);
          tags.push(type === undefined ? 'O' : `${i === 0 ? 'B' : 'I'}-${type}`);
        });
      }
      return { tokens, tags };
    });
  });
}
