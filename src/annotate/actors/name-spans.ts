import type { Span } from '../../model/annotation.ts';
import type { NameSpan } from '../names/index.ts';
import { personName } from './name-key.ts';
import { isPlaceName } from './shape.ts';

/** A recognized name, cut to the name itself: no article, no owner ("Syria's"), no title before a person. */
export interface TrimmedName extends Span {
  text: string;
  kind: NameSpan['kind'];
  rule: string;
  score: number;
}

const LEGAL_FORM_AND = /^(.{1,120}?\s(?:Ltd|Inc|Corp|Co|Plc|AG|SA)\.?)\s+and\s.*$/s;

/** Cuts a recognized name to the name itself. */
export function trimName(span: NameSpan): TrimmedName {
  let start = span.start;
  let text = span.text;
  const cut = (length: number): void => {
    start += length;
    text = text.slice(length);
  };
  const owner = /^[^’']*[’']s\s+(?=\p{Lu})/u.exec(text);
  if (owner && (span.kind !== 'organization' || isPlaceName(owner[0].replace(/[’']s\s+$/, '')))) cut(owner[0].length);
  cut(/^(?:the|a|an)\s+/i.exec(text)?.[0].length ?? 0);
  if (span.kind === 'person') cut(personName(text)?.at ?? 0);
  // "Terminal Ltd and Cheung Kong" is two.
  if (span.kind === 'organization') text = text.replace(LEGAL_FORM_AND, '$1');
  text = text.replace(/(?:[’']s?|[\s,;:])+$/u, '');
  return { start, end: start + text.length, text, kind: span.kind, rule: span.rule, score: span.score };
}
