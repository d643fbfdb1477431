import type { ArticleData } from '../model/article.ts';

/** Words that a sentence quotes: from the first mark to the last, since what stands between may hold marks of its own. */
const QUOTED = /(: )?(?:“.*”|".*")/su;

/** A sentence about a text without the words of the text: "Paragraph 10 breaks off". */
export function withoutQuoted(sentence: string): string {
  return sentence.replace(QUOTED, (words: string, colon: string | undefined, at: number) =>
    at + words.length === sentence.length ? '' : `${colon ?? ''}“…”`,
  );
}

/**
 * What is told of an article of which not all may be shown: nothing that repeats its text. Why something was taken out and how often
 * is kept, what it was is not; a warning or a step of a proof stays without the words that it quotes.
 */
export function withheldData(data: ArticleData): ArticleData {
  const { mentions: _mentions, dates: _dates, ...evidence } = data.evidence;
  const { date } = evidence;
  return {
    ...data,
    removed: data.removed.filter(({ text }) => text.trim() !== '').map((removal) => ({ ...removal, text: '' })),
    evidence: {
      ...evidence,
      ...(date && {
        date: { ...date, because: date.because.map((step) => ({ ...step, fact: withoutQuoted(step.fact) })) },
      }),
    },
    warnings: data.warnings.map((warning) => ({ ...warning, message: withoutQuoted(warning.message) })),
  };
}
