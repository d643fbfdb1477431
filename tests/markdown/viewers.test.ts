/** An archive outlives its program: what any Markdown tool makes of an article must be the article. */
import { remark } from 'remark';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';

const BODY = `[MOSCOW](place:moscow), [September 20](date:2016-09-20). /Digest/. The hope of a truce is small, [Peskov](actor:dmitry-peskov) said.

:quote["We are worried \\*here\\*,"]{by=dmitry-peskov} he said at 19:00.

## The convoy
`;

test('stock remark reads the links and leaves the quotation marks of the record in the text', () => {
  const tree = remark().parse(BODY);
  const links: string[] = [];
  visit(tree, 'link', ({ url }) => void links.push(url));
  expect(links).toEqual(['place:moscow', 'date:2016-09-20', 'actor:dmitry-peskov']);
  expect(tree.children.map((node) => toString(node))).toEqual([
    'MOSCOW, September 20. /Digest/. The hope of a truce is small, Peskov said.',
    ':quote["We are worried *here*,"]{by=dmitry-peskov} he said at 19:00.',
    'The convoy',
  ]);
});

test('stock remark writes the body back with the same meaning', () => {
  const text = (markdown: string): string => toString(remark().parse(markdown));
  expect(text(remark().stringify(remark().parse(BODY)))).toBe(text(BODY));
});
