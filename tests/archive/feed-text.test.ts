import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeXml, xmlText } from '../../src/archive/feed-text.ts';

it.each([
  ['bell \u0007 and null \u0000', 'bell  and null '],
  ['half \ud83d of a pair', 'half  of a pair'],
  ['whole \u{1f600} pair', 'whole \u{1f600} pair'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['\ufffe\uffff', ''],
  ['Žižek “quoted” — Песков', 'Žižek “quoted” — Песков'],
])('xmlText keeps what XML allows: %j', (text, kept) => {
  expect(xmlText(text)).toBe(kept);
});

it('escapeXml leaves nothing that could be markup', () => {
  expect(escapeXml('<a b="c">&</a>')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&lt;/a&gt;');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
    }),
  );
});
