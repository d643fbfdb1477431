import { describe, expect, it } from 'vitest';
import { toldKinds } from '../../../src/annotate/actors/told-kinds.ts';
import type { NameKind } from '../../../src/annotate/names/index.ts';

/** What the text tells of a name that the recognizer read as `kind`. */
function told(text: string, name: string, kind: NameKind, { rule = 'model', score = 0.7 } = {}): NameKind | undefined {
  const spans = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    text: name,
    kind,
    rule,
    score,
  }));
  return toldKinds(spans, text).get(name);
}

describe('toldKinds', () => {
  it.each<[text: string, name: string, kind: NameKind, told: NameKind]>([
    ['in the town of Vorlau said one', 'Vorlau', 'organization', 'place'],
    ['a market in Mavret al-Nol was hit', 'Mavret al-Nol', 'person', 'place'],
    ['at Mavret al-Nol, where two died', 'Mavret al-Nol', 'person', 'place'],
    ['it put money into rivals such as Zipfare', 'Zipfare', 'place', 'organization'],
    ['a stake in Zipfare worth millions', 'Zipfare', 'place', 'organization'],
    ['Vandre Tolberg executives signed', 'Vandre Tolberg', 'person', 'organization'],
    ['the broadcaster Zipfare said', 'Zipfare', 'place', 'organization'],
  ])('%s', (text, name, kind, result) => {
    expect(told(text, name, kind)).toBe(result);
  });

  it.each<[text: string, name: string, kind: NameKind]>([
    ['John Tolberg executives signed', 'John Tolberg', 'person'],
    ['in John Tolberg he saw a friend', 'John Tolberg', 'person'],
    ['in Vorlau a house burned', 'Vorlau', 'organization'],
    ['Vorlau said it was over', 'Vorlau', 'place'],
    ['Vandre Tolberg declined to comment', 'Vandre Tolberg', 'person'],
    ['they walked from Vorlau', 'Vorlau', 'place'],
  ])('nothing of %s', (text, name, kind) => {
    expect(told(text, name, kind)).toBeUndefined();
  });

  it('reads a name behind a person and "of" as an employer', () => {
    const text = 'Jane Roe of Alver Tolberg and Jim Doe and Vandre Marsh said so';
    const span = (name: string): Parameters<typeof toldKinds>[0][number] => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, text: name, kind: 'person', rule: 'model', score: 0.7 };
    };
    const kinds = toldKinds(['Jane Roe', 'Alver Tolberg', 'Jim Doe', 'Vandre Marsh'].map(span), text);
    expect([...kinds]).toEqual([['Alver Tolberg', 'organization']]);
  });

  it('leaves names of the lists alone and keeps places that are sure', () => {
    expect(told('a stake in Zipfare', 'Zipfare', 'place', { rule: 'list' })).toBeUndefined();
    expect(told('an attack on Vorlau', 'Vorlau', 'place', { score: 0.99 })).toBe('place');
  });
});
