import { francAll } from 'franc-min';
import languages from '../data/parse/languages.json' with { type: 'json' };

const STOPWORDS = new Set(languages.entries.english);
const CODES = new Map(Object.entries(languages.entries.codes));
const FOREIGN = new Set(languages.entries.foreign);
const SAMPLE = 6000;
const LEAST_LETTERS = 20;
const SHORT = 300;
const MOST_FOREIGN = 3;

/**
 * BCP 47 code of a text's language, `und` when it cannot be told.
 * English is told by its common words, which works on two lines of wire copy; the rest by letter triples.
 */
export function detectLanguage(body: string): string {
  const sample = body.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return 'und';
  const latin = (sample.match(/[A-Za-z]/gu)?.length ?? 0) / letters;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => STOPWORDS.has(word)).length / words.length;
  if (isCyrillic(sample, letters) && letters < SHORT) return cyrillicLanguage(sample);
  const foreign = new Set(words.filter((word) => FOREIGN.has(word))).size;
  if (latin > 0.9 && common >= 0.2) return 'en';
  // Tables, titles and lists of names hold few common words of any language: short plain ones are taken for English.
  const plain = latin > 0.98 && foreign < MOST_FOREIGN;
  if (plain && (letters < SHORT || common >= 0.08)) return 'en';
  const ranking = francAll(sample, { minLength: LEAST_LETTERS });
  const best = ranking[0];
  if (!best) return 'und';
  const english = ranking.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (plain && english > 0.75) return 'en';
  return CODES.get(best[0]) ?? 'und';
}

const isCyrillic = (text: string, letters: number): boolean =>
  (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > letters / 2;

/** Few letters of Cyrillic: those that one language alone has decide; without them it is Russian most of the time. */
function cyrillicLanguage(text: string): string {
  return (
    languages.entries.cyrillic.find(({ letters }) => Array.from(letters).some((letter) => text.includes(letter)))
      ?.code ?? 'ru'
  );
}
