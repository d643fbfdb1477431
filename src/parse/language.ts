import { francAll } from 'franc-min';
import languages from '../data/parse/languages.json' with { type: 'json' };

const STOPWORDS = new Set(languages.entries.english);
const CODES = new Map(Object.entries(languages.entries.codes));
const SAMPLE = 6000;
const LEAST_LETTERS = 20;

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
  if (latin > 0.9 && common >= 0.2) return 'en';
  const ranking = francAll(sample, { minLength: LEAST_LETTERS });
  const best = ranking[0];
  const english = ranking.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (!best || best[0] === 'und') return latin > 0.95 && common >= 0.08 ? 'en' : 'und';
  // Tables and lists of names hold few common words; letters alone must then speak clearly against English.
  if (latin > 0.98 && (common >= 0.08 || english > 0.75)) return 'en';
  return CODES.get(best[0]) ?? 'und';
}
