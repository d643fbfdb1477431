/** Device names that Windows refuses as file names. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Latin letters that Unicode does not decompose into a base letter and a mark, and Cyrillic ones as news agencies write them (BGN/PCGN). */
const FOLDED: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' },
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
  },
  ...{
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
  },
  ...{ ю: 'yu', я: 'ya', є: 'ye', і: 'i', ґ: 'g', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz' },
};

/** Slug of a text without a letter or digit that an address can hold. */
const UNTITLED = 'untitled';

/**
 * Turns any text into a safe path segment: `[a-z0-9-]`, at most `max` characters, never empty, never a reserved name.
 * Text without a Latin or Cyrillic letter or a digit gives `untitled`.
 * @example slugify('Kremlin sees little hope') //=> 'kremlin-sees-little-hope'
 */
export function slugify(text: string, max = 72): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøđðþłı\u0430-\u045f\u0491]/g, (letter) => FOLDED[letter] ?? letter)
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
  if (short === '') return UNTITLED;
  return RESERVED.test(short) ? `${short}-1` : short;
}

/** Whether a text has a letter or digit that an address can hold; what has none gets `untitled` from `slugify`. */
export function hasSlug(text: string): boolean {
  return slugify(text) !== UNTITLED;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text is an id as links, quotes and addresses name a record by it. */
export function isId(text: string): boolean {
  return ID.test(text);
}
