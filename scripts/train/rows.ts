const PER_ROW = 16;

/** Strings as the inside of a JSON array, so many a row that a data file stays readable in a diff. */
export const inRows = (entries: readonly string[]): string =>
  Array.from({ length: Math.ceil(entries.length / PER_ROW) }, (_, row) =>
    entries
      .slice(row * PER_ROW, (row + 1) * PER_ROW)
      .map((entry) => JSON.stringify(entry))
      .join(','),
  ).join(',\n');
