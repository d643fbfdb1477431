import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Code, Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types';

const COLON = 58;

/** The stock construct for `:name[label]{attributes}`. */
const stockDirective: Construct = textDirective();

function textDirective(): Construct {
  const found = directive().text?.[COLON];
  const construct = Array.isArray(found) ? found[0] : found;
  if (!construct) throw new Error('micromark-extension-directive has no text construct');
  return construct;
}

/** Looks ahead for `:quote[` without consuming it. */
const opening: Construct = {
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    const expected = ':quote[';
    let at = 0;
    const step = (code: Code): State | undefined => {
      if (code !== expected.charCodeAt(at)) return nok(code);
      if (at === expected.length - 1) {
        effects.consume(code);
        effects.exit('data');
        return ok;
      }
      at += 1;
      effects.consume(code);
      return step;
    };
    return (code) => {
      effects.enter('data');
      return step(code);
    };
  },
};

/** A directive only where `:quote[` stands; `19:00`, `Note:this` and `:other[x]` stay text, as they came. */
const quoteDirective: Construct = {
  ...stockDirective,
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return effects.check(opening, stockDirective.tokenize.call(this, effects, ok, nok), nok);
  },
};

/**
 * Syntax of the dialect on top of CommonMark: the `:quote[…]{…}` directive is read, raw HTML and indented code are text.
 * GFM is not part of it.
 */
export function datelineSyntax(): Extension {
  return {
    text: { [COLON]: quoteDirective },
    disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] },
  };
}

/** `:quote[` that is never closed has no label: its words stay text, as they came. */
function exitQuote(this: CompileContext, token: Token): void {
  const node = this.stack.at(-1);
  const isEmpty = node?.type === 'textDirective' && node.children.length === 0;
  this.exit(token);
  const parent = this.stack.at(-1);
  if (!isEmpty || !parent || !('children' in parent)) return;
  parent.children.splice(-1, 1, {
    type: 'text',
    value: this.sliceSerialize(token),
    ...(node.position && { position: node.position }),
  });
}

/** Turns the tokens of `datelineSyntax` into mdast `textDirective` nodes. */
export function datelineFromMarkdown(): FromMarkdownExtension {
  const stock = directiveFromMarkdown();
  return { ...stock, exit: { ...stock.exit, directiveText: exitQuote } };
}
