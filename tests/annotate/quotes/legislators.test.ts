import { describe, expect, it } from 'vitest';
import { legislatorWords } from '../../../src/annotate/quotes/legislators.ts';
import { ActorRecord } from '../../../src/model/actor.ts';

const person = (name: string): ActorRecord => ActorRecord.parse({ name, kind: 'person', status: 'machine' });

describe('what a member of Congress may be called', () => {
  it('is seat, state and party on the day of the story', () => {
    expect(legislatorWords(person('Bernie Sanders'), '2016-04-04')).toEqual(['senator', 'vermont', 'independent']);
    expect(legislatorWords(person('Steny Hoyer'), '2016-04-04')).toEqual(
      expect.arrayContaining(['congressman', 'maryland', 'democrat', 'democratic']),
    );
  });
  it('is another seat on another day', () => {
    expect(legislatorWords(person('Bernie Sanders'), '2001-04-04')).toContain('congressman');
    expect(legislatorWords(person('Bernie Sanders'), '2001-04-04')).not.toContain('senator');
  });
  it.each([
    ['somebody who never sat', person('Dmitry Peskov')],
    ['a body', { ...person('Bernie Sanders'), kind: 'organization' as const }],
    ['nobody', undefined],
  ])('is nothing of %s', (_, record) => {
    expect(legislatorWords(record, '2016-04-04')).toEqual([]);
  });
  it('is nothing before the first seat', () => {
    expect(legislatorWords(person('Bernie Sanders'), '1980-04-04')).toEqual([]);
  });
});
