import html from '../../data/parse/html.json' with { type: 'json' };

/** A block of a page as a reader sees it: white space folded, lines parted by `\n` where the page breaks them. */
export interface PageBlock {
  text: string;
  /** The innermost block-level element that holds it. */
  element: Element;
  /** Share of its letters that stand in links, 0 to 1. */
  linked: number;
}

const BLOCK = new Set(html.entries.block);
const SILENT = new Set(html.entries.silent);
/** Deeper nesting is no writing of a newsroom; what lies below is read as one run of words. */
const DEEPEST = 500;
const ELEMENT = 1;
const TEXT = 3;

/** Takes a page apart into its blocks, in the order of the page. Scripts, styles and form fields hold no words. */
export function pageBlocks(root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  let open = '';
  let linked = 0;
  let holder = root;
  const close = (next: Element): void => {
    const letters = open.replace(/\s/g, '').length;
    for (const text of paragraphs(open)) blocks.push({ text, element: holder, linked: linked / letters });
    [open, linked, holder] = ['', 0, next];
  };
  const visit = (node: Node, element: Element, inLink: boolean, depth: number): void => {
    if (node.nodeType === TEXT || depth > DEEPEST) {
      const words = (node.textContent ?? '').replace(/[ \t\n\f\r]+/g, ' ');
      open += words;
      if (inLink) linked += words.replace(/\s/g, '').length;
    } else if (isElement(node) && !SILENT.has(node.localName) && !node.hasAttribute('hidden')) {
      if (node.localName === 'br') {
        open += '\n';
        return;
      }
      const isBlock = BLOCK.has(node.localName);
      if (isBlock) close(node);
      // Cells of a row, and links in a row of them, are words apart even where no white space says so.
      if (/^t[dh]$/.test(node.localName)) open += ' ';
      for (const child of node.childNodes)
        visit(child, isBlock ? node : element, inLink || node.localName === 'a', depth + 1);
      if (isBlock) close(element);
    }
  };
  visit(root, root, false, 0);
  close(root);
  return blocks;
}

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** Lines of a block, white space folded; no-break spaces stay. Two breaks in a row part paragraphs. */
function paragraphs(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').replace(/^ | $/g, ''))
    .join('\n')
    .split(/\n{2,}/)
    .map((part) => part.replace(/^\n|\n$/g, ''))
    .filter((part) => part.trim() !== '');
}
