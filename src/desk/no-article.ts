/** What an archive without articles is told. */
export const NO_ARTICLE = {
  severity: 'error',
  rule: 'no-article',
  message: 'the archive holds no article',
  fix: 'put articles into originals/ and run "dateline ingest", or name their folder: "dateline ingest PATH"',
} as const;
