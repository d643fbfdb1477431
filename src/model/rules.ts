/** How a mark came to lead to its record. Everything that tells of a rule is keyed by these, so that none goes without words. */
export const MENTION_RULES = [
  'name',
  'alias',
  'abbreviation',
  'stated-alias',
  'initials',
  'metonym',
  'role',
  'record-role',
  'office',
  'term',
  'role-name',
  'speaker-name',
  'dateline',
  'headline',
  'surname',
  'given-name',
  'short-name',
  'transliteration',
  'misspelling',
  'archive',
  'records',
  'demonym',
  'composition',
  'home-institution',
  'description',
] as const;
export type MentionRule = (typeof MENTION_RULES)[number];

/** Whether a word that a file gives is a rule of ours. */
export const isMentionRule = (word: string): word is MentionRule => (MENTION_RULES as readonly string[]).includes(word);
