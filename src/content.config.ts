import { defineCollection } from 'astro:content';
import { actors, articleCollection, places, sources } from './archive/collections.ts';
import { renderBody } from './rehype/render.ts';

export const collections = {
  articles: defineCollection(articleCollection(renderBody)),
  actors: defineCollection(actors),
  places: defineCollection(places),
  sources: defineCollection(sources),
};
