/** The hand gold of the first archive, read from beside the repository; skipped where it is absent. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributeQuotes } from '../../../src/annotate/quotes/index.ts';
import type { ActorRecord } from '../../../src/model/actor.ts';
import type { EntityKind, Mention } from '../../../src/model/annotation.ts';
import { parseOriginal } from '../../../src/parse/index.ts';

const SHARED = new URL('../../../../shared/', import.meta.url);
const GOLD = new URL('gold/seeds.json', SHARED);
const present = existsSync(GOLD);
if (!present) console.log('seeds: gold absent beside the repository, skipped');

interface GoldArticle {
  file: string;
  actors: {
    id: string;
    name: string;
    kind: EntityKind;
    mentions: { start: number; end: number; surface: string; how: string; nested?: boolean }[];
  }[];
  quotes: { text: string; speaker: string; where: string; completeness: string }[];
}

const NAMED = /^(?:name|short|abbr|alias|metonym)$/;

/** The gold's named mentions, moved from the raw file to the body. */
function goldMentions(article: GoldArticle, raw: string, body: string): Mention[] {
  const mentions: Mention[] = [];
  for (const actor of article.actors) {
    for (const { start, surface, how, nested } of actor.mentions) {
      if (!NAMED.test(how) || nested) continue;
      const context =
        raw
          .slice(start - 12 < 0 ? 0 : start - 12, start + surface.length + 12)
          .split('\n')
          .find((line) => line.includes(surface)) ?? surface;
      const at = body.indexOf(context);
      if (at >= 0)
        mentions.push({
          start: at + context.indexOf(surface),
          end: at + context.indexOf(surface) + surface.length,
          text: surface,
          id: actor.id,
          kind: actor.kind,
          rule: 'name',
        });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

const gold: { articles: GoldArticle[] } = present ? JSON.parse(readFileSync(GOLD, 'utf8')) : { articles: [] };
const { articles } = gold;

describe.skipIf(!present)('the quotes of the seeds', () => {
  it.each(articles.map((article) => [article.file, article] as const))(
    '%s: all found, each by its speaker, none invented',
    (file, article) => {
      const bytes = readFileSync(new URL(`seeds/${file}`, SHARED));
      const { story } = parseOriginal(bytes, file);
      if (!story) throw new Error('no story');
      const mentions = goldMentions(article, story.decoded, story.body);
      const actors = new Map(
        article.actors.map(({ id, name, kind }): [string, ActorRecord] => [
          id,
          {
            name,
            kind: kind === 'place' ? 'organization' : kind,
            aliases: [],
            metonyms: [],
            roles: [],
            sameAs: [],
            status: 'machine',
            same: [],
            not: [],
          },
        ]),
      );
      const found = attributeQuotes(story, mentions, actors).map(
        ({ text, by }) => `${by}: ${text.slice(1, -1).replaceAll('\u00a0', ' ')}`,
      );
      const wanted = article.quotes
        .filter(({ where }) => where === 'body')
        .map(({ text, speaker }) => `${speaker}: ${text}`);
      expect(found).toEqual(wanted);
    },
  );
});
