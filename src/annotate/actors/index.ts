import type { Mention } from '../../model/annotation.ts';
import { identify } from './identify.ts';
import { joinAliases } from './join-aliases.ts';
import { corrected } from './corrected.ts';
import { buildLexicon } from './lexicon.ts';
import { Registry } from './registry.ts';
import { rereadNames } from './reread-names.ts';
import { resolveStory, toMention } from './resolve-story.ts';
import { surveyArchive } from './survey.ts';
import type { ActorInput, Records, Resolved } from './types.ts';

export { resolveOffices } from './resolve-offices.ts';
export type { ActorInput, Records, Resolved } from './types.ts';

/**
 * Resolves the names of all stories of an archive to actors and places.
 * The result depends on the stories and records alone, not on their order.
 * @param stories each with the names that the recognizer found in it
 * @param records what people have written or corrected; it wins over what the machine knows
 */
export function resolveActors(stories: readonly ActorInput[], records: Records): Resolved {
  const sorted = [...stories].sort((a, b) => (a.key < b.key ? -1 : 1)).map(rereadNames);
  const lexicon = buildLexicon(records);
  const survey = surveyArchive(sorted, lexicon);
  identify(survey, lexicon);
  const registry = new Registry(lexicon, records);
  const mentions = new Map<string, Mention[]>();
  const resolved = sorted.map((input) => ({
    key: input.key,
    body: input.story.body,
    mentions: resolveStory(input, lexicon, survey),
  }));
  for (const story of joinAliases(resolved, lexicon)) {
    const list: Mention[] = [];
    for (const found of story.mentions) {
      const mention = corrected(found, story.body, lexicon, records);
      if (!mention) continue;
      list.push(toMention(mention, story.body));
      registry.add(mention, story.body.slice(mention.start, mention.end));
    }
    mentions.set(story.key, list);
  }
  return { mentions, ...registry.write() };
}
