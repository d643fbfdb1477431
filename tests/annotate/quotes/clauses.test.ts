/** Sentences with more than one verb of speech or more than one name: which clause the quotation belongs to. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from './story.ts';

const by = (...paragraphs: string[]): (string | undefined)[] => quotesOf(...paragraphs).map((quote) => quote.by);

describe('the clause that holds the quotation speaks', () => {
  it.each([
    [
      'a relative clause',
      'Asked about Oleg Varin, who called the lock "a plain disgrace," Lindqvist smiled.',
      'oleg-varin',
    ],
    [
      'a relative clause, though another speaks behind',
      'Answering Oleg Varin, who called it "a plain disgrace," Lindqvist said it was late.',
      'oleg-varin',
    ],
    [
      'the thing a relative tells of',
      'A clerk of the Harbor Ministry, which warned of "a very long winter", left.',
      'harbor-ministry',
    ],
    [
      'a body before its apposition',
      'That angered the Harbor Ministry, the coast’s oldest office, which said it was "a plain disgrace".',
      'harbor-ministry',
    ],
    [
      'the outer one of what another will say',
      'Oleg Varin said Norland would respond "in a calm and measured way".',
      'oleg-varin',
    ],
    [
      'the outer one of what another thinks',
      'Oleg Varin said the council believed the lock was "a plain disgrace".',
      'oleg-varin',
    ],
    [
      'the one before the colon or comma',
      'Lindqvist said, "The lock is shut for good." Rain will come, the Harbor Ministry said.',
      'marta-lindqvist',
    ],
    [
      'whoever is quoted, not who quotes',
      '"The lock is shut for good," Interpress quoted Oleg Varin as saying.',
      'oleg-varin',
    ],
    [
      'whoever says it, not who reports it',
      'Lindqvist said the lock was "a plain disgrace", Interpress reported.',
      'marta-lindqvist',
    ],
    [
      'the subject before an aside',
      'The Harbor Ministry, quoting "secret reports from the lock," said Norland had sent word.',
      'harbor-ministry',
    ],
    [
      'the last clause over a far act',
      'They accused the guards of opening the gate on the "second cold night of May", Oleg Varin said.',
      'oleg-varin',
    ],
    [
      'a person of a body’s part',
      '"The lock is shut," Oleg Varin of the Harbor Ministry’s Northern Division told reporters.',
      'oleg-varin',
    ],
    [
      'a person of a body, inverted',
      '"The lock is shut," said Oleg Varin of the Northport Council’s Works Department.',
      'oleg-varin',
    ],
    [
      'a name before a title in capitals',
      '"The lock is shut," Oleg Varin, UK Chief Operating Officer, said in a statement.',
      'oleg-varin',
    ],
    [
      'a name without the commas of its apposition',
      '"The lock is shut" Oleg Varin the head of the mission said.',
      'oleg-varin',
    ],
    [
      'a name with one comma of them',
      'Oleg Varin, the head of the mission said the lock was "a plain disgrace".',
      'oleg-varin',
    ],
    [
      'an apposition behind the quotation’s clause',
      'Guards came to "keep the peace" in town, Oleg Varin, the town’s mayor, said at noon.',
      'oleg-varin',
    ],
    [
      'who says it, not who holds the view',
      'Lindqvist wrote that "the lock is a plain disgrace," a view that Varin shared.',
      'marta-lindqvist',
    ],
    [
      'a person of a place, apposed',
      'Another keeper, Senator Oleg Varin of Norland, called it "a very tough issue".',
      'oleg-varin',
    ],
    [
      'a person far from the verb without the second comma',
      'Oleg Varin, the front-runner for the nomination in the second round said it was "a plain disgrace".',
      'oleg-varin',
    ],
    [
      'whoever says, though a paper is named behind',
      'The Harbor Ministry said it was late, according to the document. "The lock is shut," it said.',
      'harbor-ministry',
    ],
  ])('%s', (_, text, speaker) => {
    expect(by(text)[0]).toBe(speaker);
  });

  it('a pronoun of another sex in what somebody says is not', () => {
    expect(
      by('Oleg Varin came. Spokeswoman Marta Lindqvist said that he told her it was "a plain disgrace of a lock".'),
    ).toEqual(['oleg-varin']);
  });

  it('a pronoun in what somebody says is whoever says it', () => {
    expect(
      by('Marta Lindqvist left.', 'The Harbor Ministry said in a letter that it was "deeply and truly sorry".'),
    ).toEqual(['harbor-ministry']);
    expect(
      by(
        'Norland spoke to the Harbor Ministry.',
        'The Harbor Ministry said it told them it was "deeply and truly sorry".',
      ),
    ).toEqual(['harbor-ministry']);
  });
});

describe('no clause speaks', () => {
  it.each([
    ['what comes behind a semicolon', 'The sign read "closed for the winter"; Varin left.'],
    ['a noun that looks like a verb', 'For security reasons "the lock is shut for good".'],
    ['a participle before a noun', 'After a hastily called meeting "the lock was shut for good".'],
    ['an act of another sort', 'Norland called in 2,000 guards to "keep the peace in town".'],
    ['a verb of other things', 'Oleg Varin shared "a long and happy marriage" with Lindqvist.'],
    ['a name behind a preposition', 'A spokesman on Oleg Varin: "The lock is shut for good."'],
  ])('%s', (_, text) => {
    expect(by(text).filter((speaker) => speaker !== undefined)).toEqual([]);
  });

  it('another sentence does not, which acts or says something else', () => {
    expect(by('"No one came," Oleg Varin said. "How do you know?" Norland has called for a vote.').at(-1)).toBe(
      'oleg-varin',
    );
    expect(by('Lindqvist had "no qualms about it." Minister Oleg Varin said Sunday that it was late.')).toEqual([
      undefined,
    ]);
  });
});

describe('whom a pronoun means', () => {
  const he = (...paragraphs: string[]): string | undefined => by(...paragraphs).at(-1);

  it.each([
    [
      'not who is named in an opening',
      ['Spokesman Oleg Varin came.', 'Asked whether Okoro might come, he said "there are no such plans yet".'],
    ],
    [
      'not who is sent',
      ['Oleg Varin said he was sending former minister Samuel Okoro.', '"We will see in time," he said.'],
    ],
    ['not who is met', ['When Oleg Varin spoke to general manager Samuel Okoro, he said: "We will see in time."']],
    [
      'who opens the sentence',
      ['Oleg Varin, who wrote a book, is sure Samuel Okoro left.', '"We will see in time," he said.'],
    ],
    [
      'whose title ends with a place',
      ['Samuel Okoro spoke last week.', 'The consul in Norland Oleg Varin agreed.', '"We will see in time," he said.'],
    ],
    [
      'who speaks without being quoted',
      ['Oleg Varin said Samuel Okoro did not help.', '"We will see in time," he said.'],
    ],
  ])('%s', (_, paragraphs) => {
    expect(he(...paragraphs)).toBe('oleg-varin');
  });

  it('nobody with a name, where somebody without one speaks', () => {
    expect(
      he('Oleg Varin came.', 'The manager of the bank branch said it was late.', '"We will see in time," he said.'),
    ).toBeUndefined();
  });
});

describe('a description with its source withheld', () => {
  it.each([
    ['A Norland defense official, speaking on condition of anonymity, said: "The lock is shut for good."', undefined],
    ['A Norland official, who would not be named, said "the lock is shut for good."', undefined],
    ['Norland, speaking for the coast, said: "The lock is shut for good."', 'norland'],
    ['The Norland official Oleg Varin, speaking on Monday, said: "The lock is shut for good."', 'oleg-varin'],
  ])('%s', (text, speaker) => {
    expect(by('Norland left.', text)).toEqual([speaker]);
  });
});
