/** A stretch of an excerpt; `hit` where it is a word that was searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * Takes Pagefind's excerpt apart: `<mark>` around hits, everything else escaped. Neighboring hits become one.
 * The pieces are plain text, to be shown as text only.
 */
export function readExcerpt(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  let hit = false;
  const joined = excerpt.replace(/<\/mark>(\s+)<mark>/g, '$1');
  for (const part of joined.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') hit = part === '<mark>';
    else if (part !== '')
      pieces.push({ text: part.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? ''), hit });
  }
  return pieces;
}

/** The pieces without the title that the text of a story begins with: a list of stories shows it above them. */
export function behindTitle([first, ...rest]: readonly Piece[], title: string): Piece[] {
  if (!first) return [];
  if (first.hit || title === '' || !first.text.startsWith(title)) return [first, ...rest];
  const text = first.text.slice(title.length).replace(/^[\s.]+/, '');
  return text === '' ? rest : [{ text, hit: false }, ...rest];
}
