/** Names that the model cuts or leaves out, made whole by what the words around them say; and what stays as it is. */
import { describe, expect, it } from 'vitest';
import { recognizeNames } from '../../../src/annotate/names/index.ts';
import { layOutBlocks } from '../../../src/model/story.ts';

const names = (text: string): string[] =>
  recognizeNames({ ...layOutBlocks([{ kind: 'paragraph', text }]), language: 'en' }).map(
    (name) => `${name.text}/${name.kind}`,
  );

describe('a body by the noun that heads it', () => {
  it.each([
    ['A Government Accountability Office report was late.', 'Government Accountability Office/organization'],
    [
      'The letter came from the Office of the Director of National Intelligence on Monday.',
      'Office of the Director of National Intelligence/organization',
    ],
    [
      'The International Consortium of Investigative Journalists met.',
      'International Consortium of Investigative Journalists/organization',
    ],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });
  it.each([
    ['a person behind the office stays one', 'Bank of England Governor Mark Carney spoke.', 'Mark Carney/person'],
    ['nothing in lower case', 'The office of the director was shut.', undefined],
  ])('%s', (_, text, name) => {
    expect(names(text).filter((found) => found.endsWith('/person') || /office/i.test(found))).toEqual(
      name ? [name] : [],
    );
  });
});

it('a headline in large letters joins nothing', () => {
  expect(names('Guild Puts Out New Rules About The Larnford Harbor Office And More Online')).not.toContain(
    'Rules About The Larnford Harbor Office/organization',
  );
  expect(names('He wrote about the University of Chicago on the Supreme Court.')).toContain(
    'University of Chicago/organization',
  );
});

describe('a firm by its legal form', () => {
  it.each([
    ['Rexon Group Inc said it expects a loss.', ['Rexon Group Inc/organization']],
    ['Earlier Varnum Industrial Corp reported a loss.', ['Varnum Industrial Corp/organization']],
    ['Separately Varnum Industrial Corp reported a loss.', ['Varnum Industrial Corp/organization']],
  ])('%s', (text, found) => {
    expect(names(text)).toEqual(found);
  });
  it('the city of a dateline is none of it', () => {
    expect(names('SAN FRANCISCO Toyota Motor Corp reported a loss.')).toEqual([
      'SAN FRANCISCO/place',
      'Toyota Motor Corp/organization',
    ]);
  });
  it('two firms side by side stay two', () => {
    expect(names('Rexon Group Inc and Varnum Industrial Corp met.')).toEqual([
      'Rexon Group Inc/organization',
      'Varnum Industrial Corp/organization',
    ]);
  });
});

describe('whoever speaks a quotation by name', () => {
  it.each([
    '"We aren’t the little town we were," said Rilley Vargues, a clerk.',
    '"We aren’t the little town we were," Rilley Vargues said on Monday.',
  ])('%s', (text) => {
    expect(names(text)).toContain('Rilley Vargues/person');
  });
  it.each([
    ['an office', '"We aren’t little," said Police Chief on Monday.'],
    ['a body', '"We aren’t little," the Northport Council said.'],
  ])('not %s', (_, text) => {
    expect(names(text).filter((found) => found.endsWith('/person'))).toEqual([]);
  });
});
