import type { Element, ElementContent, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hrefUnder, path } from '../archive/addresses.ts';
import { bookId } from '../archive/marks.ts';
import { speakerRuleWords } from '../archive/rule-words.ts';
import { markKey, type MarkedName, type RenderContext } from '../archive/render-context.ts';
import { contextOf } from './context.ts';
import { element, property, text } from './tree.ts';

/** How a speaker is known: the rule where inferred, who reports the words, the person who checked it where one did. */
interface Known {
  rule?: string | undefined;
  via?: string | undefined;
  checked?: string | undefined;
}

/** Somebody who speaks in a paragraph; `''` stands for nobody known. */
type Speaking = readonly [speaker: string, known: Known];

/** Speakers of a paragraph, each once for every way in which they are known; takes the data off the quotations. */
function speakersIn(paragraph: Element, { names }: RenderContext): Speaking[] {
  const speakers = new Map<string, Speaking>();
  visit(paragraph, 'element', (node: Element) => {
    if (node.tagName !== 'q') return;
    const [by, others, rule, via, checked] = ['By', 'With', 'Rule', 'Via', 'Checked'].map((name) =>
      property(node, `data${name}`),
    );
    const { className, id, cite } = node.properties;
    node.properties = { className, id, cite };
    const inferred = Array.isArray(className) && className.includes('guess');
    const all = (by === undefined ? [] : [by, ...(others?.split(',') ?? [])]).map(
      (id) => names.get(markKey(false, id))?.id ?? id,
    );
    if (by === undefined) all.push('');
    for (const speaker of all) {
      const known = { via, checked, ...(inferred && { rule: rule ?? 'inferred' }) };
      const key = JSON.stringify([speaker, known]);
      if (!speakers.has(key)) speakers.set(key, [speaker, known]);
    }
  });
  return [...speakers.values()];
}

/** The speaker in the margin: full name the first time, the article's own short one after; then how that is known. */
function speaker(
  id: string,
  { rule, via, checked }: Known,
  seen: Set<string>,
  { names, base, day }: RenderContext,
): ElementContent[] {
  const nameOf = (actor: string): MarkedName | undefined => names.get(markKey(false, actor));
  const known = nameOf(id);
  const conduit = via === undefined ? undefined : nameOf(via);
  const how = (...children: ElementContent[]): Element => element('span', { className: ['how'] }, children);
  if (!known && !conduit)
    return [how(text(checked === undefined ? 'no known speaker' : `no known speaker, checked by ${checked}`))];
  const name = known && (seen.has(known.id) ? known.short : known.name);
  if (known) seen.add(known.id);
  const link = (actor: string, at: string, ...words: ElementContent[]): Element =>
    element('a', { ...(at === '' ? {} : { className: ['by'] }), href: hrefUnder(base, path.actor(actor)) + at }, words);
  return [
    ...(known === undefined || name === undefined
      ? []
      : [link(known.id, `#${bookId(day)}`, element('span', { className: ['vh'] }, [text('Quoted: ')]), text(name))]),
    ...(conduit ? [how(text(known ? 'through ' : 'no name, through '), link(conduit.id, '', text(conduit.name)))] : []),
    ...(name !== undefined && rule !== undefined ? [how(text(`inferred: ${speakerRuleWords(rule)}`))] : []),
    ...(checked === undefined ? [] : [how(text(`checked by ${checked}`))]),
  ];
}

/** A paragraph in its grid: number and speaker in the margin, outside the `<p>`, so that copied text is exact. */
function numbered(paragraph: Element, number: number, seen: Set<string>, context: RenderContext): Element {
  const label = String(number);
  const speakers = speakersIn(paragraph, context).flatMap(([id, known]) => speaker(id, known, seen, context));
  const link = element('a', { className: ['pn'], href: `#p${label}`, ariaLabel: `Link to paragraph ${label}` }, [
    text(label),
  ]);
  const who = speakers.length > 0 ? [element('span', { className: ['who'] }, speakers)] : [];
  const edge = element('div', { className: ['edge'], dataPagefindIgnore: '' }, [link, ...who]);
  return element('div', { className: ['para'], id: `p${label}`, dataPagefindTitle: label }, [edge, paragraph]);
}

/** Numbers the article's own paragraphs; those of an embedded post have none. Must come last: it reads what the others left. */
export function rehypeParagraphs() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    const seen = new Set<string>();
    let number = 0;
    visit(tree, 'element', (node: Element, index, parent: Parents | undefined) => {
      if (node.tagName === 'blockquote' && Array.isArray(node.properties.className)) {
        speakersIn(node, context);
        return SKIP;
      }
      if (node.tagName === 'h2') speakersIn(node, context);
      if (node.tagName !== 'p' || !parent || index === undefined) return undefined;
      number += 1;
      (parent.children as unknown[])[index] = numbered(node, number, seen, context);
      return SKIP;
    });
  };
}
