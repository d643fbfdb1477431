/** What a person writes for a date, as text: YAML reads a bare year as a number. For schemas of fields that hold a date. */
export const dateText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);
