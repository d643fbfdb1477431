/// <reference types="remark-parse" />
import type { Processor } from 'unified';
import { datelineFromMarkdown, datelineSyntax } from '../markdown/syntax.ts';

/**
 * Teaches the parser the dialect: `:quote[…]{…}` is read, raw HTML and indented code are text.
 * Must come first: the others work on what it reads.
 */
export function remarkSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(datelineSyntax());
  (data.fromMarkdownExtensions ??= []).push(datelineFromMarkdown());
}
