import { defineCollection } from 'astro:content';
import { articles, actors, places, sources } from './archive/collections.ts';

export const collections = {
  articles: defineCollection(articles),
  actors: defineCollection(actors),
  places: defineCollection(places),
  sources: defineCollection(sources),
};
