import furniture from '../data/parse/furniture.json' with { type: 'json' };

const LABELS = new Set(furniture.entries.labels);
const SECTIONS = new Set(furniture.entries.sections);
const OPENINGS = furniture.entries.openings;
const LONGEST = 160;
const MOST_TRAIL_WORDS = 4;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[\s•·|>»›→▸*+-]+|[\s:•·|>»›→▸*+…]+$/gu, '');

/** Whether a line belongs to the page wherever it stands: "Advertisement", "hide caption", "© 2016 …". */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = plain(text);
  if (line === '') return /[•·|>»›→▸]/u.test(text);
  if (LABELS.has(line) || LABELS.has(line.replace(/\s*\(\d+\)$|\s+\d+$/u, ''))) return true;
  return OPENINGS.some((opening) => line.startsWith(opening) || `${line} ` === opening || `${line}:` === opening);
}

/** Whether a line, above the title or below the story, is a label of the site's menu: "World", "Home > News > Russia". */
export function isMenuLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (isFurniture(text)) return true;
  const parts = text.split(/\s*[»›→•]\s*|\s+[|>/·]\s+/u).map(plain);
  const isSection = (part: string): boolean => SECTIONS.has(part) || LABELS.has(part);
  if (parts.every(isSection)) return true;
  // A trail of three and more begins at a section; where it ends need not be known.
  return (
    parts.length > 2 && isSection(parts[0] ?? '') && parts.every((part) => part.split(' ').length <= MOST_TRAIL_WORDS)
  );
}
