/** Device names that Windows refuses as file names. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Letters that Unicode does not decompose into a base letter and a mark. */
const FOLDED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/**
 * Turns any text into a safe path segment: `[a-z0-9-]`, at most `max` characters, never empty, never a reserved name.
 * Text without a Latin letter or digit gives `untitled`.
 * @example slugify('Kremlin sees little hope') //=> 'kremlin-sees-little-hope'
 */
export function slugify(text: string, max = 72): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => FOLDED[letter] ?? '')
    .replace(/['’ʼ`´]/g, '')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const short =
    slug.length <= max
      ? slug
      : slug
          .slice(0, max + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, max);
  if (short === '') return 'untitled';
  return RESERVED.test(short) ? `${short}-1` : short;
}
