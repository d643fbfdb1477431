import type { Candidate } from './types.ts';
import { findCity } from './cities.ts';
import type { Lexicon } from './lexicon.ts';
import { slugify } from '../../model/slug.ts';
import type { TrimmedName } from './name-spans.ts';
import { readsAsPlace, titleCase } from './shape.ts';
import { splitWords } from './words.ts';

/** Resolves one recognized place: a known one, a city of the lists, or a new record without coordinates. */
export function findPlace(name: TrimmedName, lexicon: Lexicon, states: ReadonlySet<string>): Candidate[] {
  const text = name.text.replace(/\s+/g, ' ');
  const span = { start: name.start, end: name.end };
  const words = splitWords(text).map((word) => word.fold);
  const form = lexicon.forms
    .get(words[0] ?? '')
    ?.find(
      (candidate) =>
        candidate.words.length === words.length && candidate.words.every((word, at) => word.fold === words[at]),
    );
  if (form && (form.entry.kind === 'place' || form.entry.kind === 'state')) {
    return [{ ...span, id: form.entry.id, kind: form.entry.kind, rule: form.rule }];
  }
  const city = findCity(text, states);
  if (city) {
    const { id, country, lat, lon } = city;
    const seed = { name: city.name, ...(country !== undefined && { country }), coordinates: { lat, lon } };
    return [{ ...span, id: free(id, lexicon), kind: 'place', rule: 'name', seed }];
  }
  if (!readsAsPlace(text)) return [];
  const own = titleCase(text);
  return [{ ...span, id: free(slugify(own), lexicon), kind: 'place', rule: 'name', seed: { name: own } }];
}

/** A place's id: its slug, unless an actor has it. */
function free(id: string, lexicon: Lexicon): string {
  const entry = lexicon.entries.get(id);
  return entry && entry.kind !== 'place' ? `${id}-place` : id;
}
