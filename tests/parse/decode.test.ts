import { describe, expect, it } from 'vitest';
import { LARGEST_ORIGINAL, decode } from '../../src/parse/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rules = (bytes: Uint8Array): string[] => decode(bytes, 'a.txt').problems.map(({ rule }) => rule);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = Array.from((mark ? '\ufeff' : '') + text, (character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('decode', () => {
  it('makes every line end one kind and drops the byte order mark', () => {
    expect(decode(utf8('\ufeffOne\r\nTwo\rThree\n'), 'a.txt')).toEqual({ text: 'One\nTwo\nThree\n', problems: [] });
  });

  it('keeps no-break spaces', () => {
    expect(decode(utf8('\u00a0One\u00a0'), 'a.txt').text).toBe('\u00a0One\u00a0');
  });

  it.each([
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ])('reads UTF-16 (big-endian %s, mark %s)', (bigEndian, mark) => {
    expect(decode(utf16('The talks go on in Geneva.', bigEndian, mark), 'a.txt').text).toBe(
      'The talks go on in Geneva.',
    );
  });

  it('reads an older encoding and says so', () => {
    const bytes = Uint8Array.from([
      ...utf8("The envoy's caf"),
      0xe9,
      ...utf8(' in Orl'),
      0xe9,
      ...utf8('ans was closed, and the talks moved to the h'),
      0xf4,
      ...utf8('tel.'),
    ]);
    const { text, problems } = decode(bytes, 'a.txt');
    expect(text).toContain('café in Orléans');
    expect(problems).toMatchObject([{ severity: 'warning', rule: 'encoding' }]);
  });

  it('replaces a stray invalid byte in UTF-8 and names its line', () => {
    const bytes = Uint8Array.from([...utf8('“Quoted” — one\nand '), 0xff, ...utf8(' two “more”')]);
    const { text, problems } = decode(bytes, 'a.txt');
    expect(text).toBe('“Quoted” — one\nand \ufffd two “more”');
    expect(problems).toMatchObject([{ rule: 'invalid-utf8', line: 2 }]);
  });

  it.each([
    ['empty', utf8(''), 'empty-file'],
    ['blank', utf8(' \n\t\n'), 'empty-file'],
    ['binary', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 65, 200]), 'binary-file'],
    ['large', new Uint8Array(LARGEST_ORIGINAL + 1).fill(65), 'too-large'],
  ])('refuses a file that is %s', (_, bytes, rule) => {
    expect(decode(bytes, 'a.txt').text).toBeUndefined();
    expect(rules(bytes)).toEqual([rule]);
  });

  it('says what to do about each refusal', () => {
    for (const bytes of [utf8(''), Uint8Array.of(1, 0, 2), new Uint8Array(LARGEST_ORIGINAL + 1)]) {
      for (const problem of decode(bytes, 'a.txt').problems)
        expect(problem).toMatchObject({ severity: 'error', file: 'a.txt', fix: expect.any(String) });
    }
  });
});
