import { tagDates } from '../../../src/annotate/dates/index.ts';
import type { DateMention } from '../../../src/model/annotation.ts';
import type { Edtf } from '../../../src/model/edtf.ts';
import { layOutBlocks } from '../../../src/model/story.ts';

/** A Tuesday. */
export const ANCHOR = '2016-09-20';

export const tag = (text: string, anchor: Edtf | null = ANCHOR): DateMention[] =>
  tagDates(layOutBlocks([{ kind: 'paragraph', text }]), anchor ?? undefined);

/** Mentions as `text = value`, for tables. */
export const told = (text: string, anchor: Edtf | null = ANCHOR): string[] =>
  tag(text, anchor).map((mention) => `${mention.text.replaceAll(/\s+/g, ' ')} = ${mention.value}`);
