/** An entity of re3d; pronouns, roles and descriptions are entities too. */
export interface Entity {
  begin: number;
  end: number;
  type: string;
}

/** Types of re3d that are actors or places. */
export const ACTORS = new Set(['Person', 'Organisation', 'Location']);

/** The entities of a record, as far as they are written as they should be. */
export function entitiesOf(value: unknown): Entity[] {
  return Array.isArray(value)
    ? value.flatMap((entity: unknown) => {
        if (typeof entity !== 'object' || entity === null) return [];
        const { begin, end, type } = entity as Record<string, unknown>;
        return typeof begin === 'number' && typeof end === 'number' && typeof type === 'string'
          ? [{ begin, end, type }]
          : [];
      })
    : [];
}

const PRONOUN = /^(?:I|we|he|she|it|they|her|his|him|the)$/i;

/** The golds that are written as names: capitalized after "the", and so is their last word; pronouns count as entities too. */
export const isName = (text: string): boolean =>
  !PRONOUN.test(text) && /^(?:[Tt]he )?(?:\p{Lu}|al-\p{Lu})/u.test(text) && /\p{Lu}[^\s]*$/u.test(text);
