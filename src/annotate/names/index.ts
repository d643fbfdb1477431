import type { Story } from '../../model/story.ts';
import { tokensOf } from './document.ts';
import { model } from './model.ts';
import type { NameSpan } from './name-span.ts';
import { withNicknames } from './nicknames.ts';
import { prepare } from './scenes.ts';
import { settle } from './settle.ts';
import { spread } from './spread.ts';
import { labelSentence } from './tagger.ts';

export type { NameKind, NameSpan } from './name-span.ts';
export { tagTokens } from './tagger.ts';

/**
 * Every named mention of the body: of people, organizations, states, armed groups and places, and, as `misc`, of what is no actor
 * (demonyms, religions, events). Sorted, without overlaps, each as long as the name is, without "the" and without titles.
 * Empty for other languages than English.
 */
export function recognizeNames({
  body,
  blocks,
  dateline,
  language,
}: Pick<Story, 'body' | 'blocks' | 'dateline' | 'language'>): NameSpan[] {
  if (!/^en(?:-|$)/.test(language)) return [];
  const document = tokensOf({ blocks, ...(dateline && { dateline }) });
  const scenes = prepare(document.map((tokens) => tokens.map(({ text }) => text)));
  const drafts = scenes.map((scene) => {
    const margins = new Float64Array(scene.candidates.length);
    const labels = labelSentence(scene, model(), margins);
    return { scene, names: settle(scene, labels, margins) };
  });
  spread(drafts);
  const found = drafts.flatMap(({ names }, s) =>
    names.flatMap(({ from, to, kind, rule, score }) => {
      const start = document[s]?.[from]?.start;
      const end = document[s]?.[to - 1]?.end;
      return start === undefined || end === undefined
        ? []
        : [{ start, end, text: body.slice(start, end), kind, rule, score }];
    }),
  );
  return withNicknames(found, body);
}
