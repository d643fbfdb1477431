import furniture from '../data/parse/furniture.json' with { type: 'json' };

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const { labels, credits } = furniture.entries.captions;
const LABELED = new RegExp(`^(?:${labels.map(escape).join('|')})\\s?:|^(?:${labels.map(escape).join('|')})$`, 'iu');
const CREDITED = new RegExp(
  `(?:${credits.map(escape).join('|')})[)\\].]*$|\\((?:photo|image|credit)[^()]{0,80}\\)$|\\bvia \\p{Lu}[\\p{L}.]{1,20}\\)?$`,
  'iu',
);

/** Whether a line goes with a picture: a caption, or the credit of one. It stays in the text, but is no deck and no heading. */
export function isCaption(text: string): boolean {
  const line = text.trimEnd();
  return LABELED.test(line.slice(0, 60)) || CREDITED.test(line.slice(-120)) || />>?$/u.test(line);
}
