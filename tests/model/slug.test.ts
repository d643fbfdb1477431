import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '../../src/model/slug.ts';

test.each([
  ['Kremlin sees little hope', 'kremlin-sees-little-hope'],
  ['Dmitry Peskov’s "view"', 'dmitry-peskovs-view'],
  ['Песков: надежды мало', 'peskov-nadezhdy-malo'],
  ['Йошкар-Ола', 'ioshkar-ola'],
  ['São Tomé & Príncipe', 'sao-tome-principe'],
  ['../../etc/passwd', 'etc-passwd'],
  ['con', 'con-1'],
  ['أخبار', 'untitled'],
  ['', 'untitled'],
])('%j becomes %j', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('any text becomes a safe path segment, and a slug stays itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const slug = slugify(text);
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(74);
      expect(slugify(slug)).toBe(slug);
    }),
    { seed: 3 },
  );
});
