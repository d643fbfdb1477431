import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((article) => ({ params: { id: article.data.id }, props: { article } }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---
<html lang="en"><head><title>{article.data.title}</title></head><body data-pagefind-body>
<h1>{article.data.title}</h1>
{article.data.actors.map((actor) => <a data-pagefind-filter="actor" href={\`/actors/\${actor}/\`}>{actor}</a>)}
<Content /></body></html>
`;

const INDEX = (key: 'actors' | 'dates'): string => `---
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  const by = new Map();
  for (const article of await getCollection('articles')) {
    for (const value of article.data.${key}) {
      const id = value.replaceAll('/', '_');
      if (!by.has(id)) by.set(id, []);
      by.get(id).push({ id: article.data.id, title: article.data.title });
    }
  }
  return [...by].map(([id, articles]) => ({ params: { id }, props: { articles } }));
}
const { articles } = Astro.props;
---
<html lang="en"><head><title>{Astro.params.id}</title></head><body><h1>{Astro.params.id}</h1>
<ul>{articles.map(({ id, title }) => <li><a href={\`/articles/\${id}/\`}>{title}</a></li>)}</ul></body></html>
`;

const CONFIG = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
// Astro's YAML takes 1987 for a number and 1987-03-01 for a date.
const value = z.union([z.string(), z.number().transform(String), z.date().transform((day) => day.toISOString().slice(0, 10))]);
const list = z.array(value).default([]);
export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './content' }),
    schema: z.object({ id: z.string(), title: z.string(), actors: list, dates: list }),
  }),
};
`;

/**
 * Writes the yardstick: a stock Astro project (default Markdown, no design) with a page for each article, actor and date
 * over the articles that Dateline wrote. It stands inside the project, so that it finds the same packages.
 */
export function writePlainSite(folder: string, content: string, project: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const pages of ['articles', 'actors', 'dates']) mkdirSync(join(folder, 'src/pages', pages), { recursive: true });
  cpSync(join(content, 'articles'), join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `export default { cacheDir: './cache', vite: { server: { fs: { allow: [${JSON.stringify(project)}] } } } };\n`,
  );
  writeFileSync(join(folder, 'src/content.config.ts'), CONFIG);
  writeFileSync(join(folder, 'src/pages/articles/[id].astro'), PAGE);
  writeFileSync(join(folder, 'src/pages/actors/[id].astro'), INDEX('actors'));
  writeFileSync(join(folder, 'src/pages/dates/[id].astro'), INDEX('dates'));
}
