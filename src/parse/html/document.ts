import { parseHTML } from 'linkedom';

/** Parses a page into a document that runs nothing and loads nothing. */
export function documentOf(source: string): Document {
  const { document } = parseHTML(
    /<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`,
  );
  return document;
}
