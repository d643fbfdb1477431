import type { MentionRule } from '../model/rules.ts';

/** A rule by the name that files and pages give it, with what it does. */
export interface Rule {
  name: string;
  does: string;
}

/** How the speaker of a quotation is found where no cue names one. Names as in `:quote[…]{rule=…}`. */
export const SPEAKER_RULES: readonly Rule[] = [
  { name: 'pronoun', does: '“he said”, “she added”: the person last named that the pronoun fits' },
  {
    name: 'role',
    does: '“the diplomat said”: whom the story gives an office that the word can stand for, the nearest who speaks',
  },
  { name: 'carry-over', does: 'a quotation that follows another without a cue of its own: the same speaker goes on' },
  { name: 'previous-sentence', does: 'the sentence before names who speaks, and the quotation stands alone' },
  { name: 'next-sentence', does: 'the sentence after it names who spoke' },
  { name: 'same-paragraph', does: 'a cue earlier in the paragraph names the speaker, and nobody else speaks since' },
  {
    name: 'institution',
    does: '“the ministry said”: the body of that kind last named, also through its press office or another part',
  },
  { name: 'spokesperson', does: 'an unnamed spokesperson speaks for the organization' },
  { name: 'statement', does: '“the document says”: whoever the story says issued it, or last spoke in one' },
  { name: 'subject', does: 'who the sentence is about, where its verb implies speech' },
  { name: 'continued', does: 'a paragraph without a closing mark: whoever speaks the one that takes it up' },
  { name: 'same-words', does: 'the words come again in the story, with a speaker: a sentence set large' },
  { name: 'cut-cue', does: 'the text breaks off within the cue, behind the name' },
];

/** What each rule of names does, in the order of the page. */
const NAMES: Readonly<Record<MentionRule, string>> = {
  name: 'the name of the record',
  alias: 'another name that the record gives',
  abbreviation: 'a short form that the record or the story explains: “Free Syrian Army (FSA)”',
  'stated-alias': 'a story says that two names are one actor’s: “X, also known as Y”',
  'short-name': 'the beginning, or one word, of a longer name in the story: “Acme” of “Acme Steel”',
  surname: 'a surname belongs to the full name before it in the story',
  'given-name': 'a given name belongs to the full name before it in the story',
  initials: 'initials belong to the full name in the story',
  transliteration: 'another spelling of a name from another script: Sergei, Sergey',
  misspelling: 'a lone surname is a letter off one that the story has in full: Herrington, Herington',
  headline: 'a lone name belongs to the full name that only the headline gives',
  'speaker-name': 'a cue of speech gives the name: “Stone said”',
  'role-name': 'an office stands before the name: “Mayor Stone”',
  archive: 'other stories of the archive know one such name only',
  records: 'one record only bears the surname',
  term: 'of those who bear a surname, the one who held an office on the day of the story',
  role: 'an office stands for who holds it in the story',
  'record-role': 'an office stands for a person of the story whose record gives it',
  office: 'an office stands for who held it on the day of the story, by the terms in the records',
  description: 'words that only fit one actor of the story',
  dateline: 'the place that the dateline names',
  metonym:
    'a capital or a seat of power that acts or speaks is its state or its own organization: “Moscow regrets” is Russia',
  demonym: '“the Russian side” is Russia; “Russian” alone is not',
  composition: 'a state or its demonym with an institution: “the Syrian army”',
  'home-institution': 'an institution alone, of the country that the story is set in',
};

/** How a name becomes an actor or a place. */
export const NAME_RULES: readonly Rule[] = Object.entries(NAMES).map(([name, does]) => ({ name, does }));

/** How a publication date is found, strongest first. */
export const DATE_RULES: readonly Rule[] = [
  { name: 'given', does: 'the original states it in its own frontmatter or metadata' },
  { name: 'full-date', does: 'the text, or the head of its page, prints day, month and year of publication' },
  {
    name: 'weekday',
    does: 'the dateline’s day and month with the weekday that the lead names, or that the text prints beside a day, leave few years',
  },
  { name: 'embed', does: 'a post in the text is dated; the story cannot be older' },
  { name: 'office', does: 'people hold the offices that the text gives them only in some years' },
  {
    name: 'neighbors',
    does: 'other stories of the archive tell of the same days, or show in which order such a date puts day and month',
  },
  { name: 'file-name', does: 'the file’s name holds a date' },
  { name: 'period', does: 'the archive’s own period, as archive.yaml states it' },
];
