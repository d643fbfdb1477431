/** What XML 1.0 forbids even as a reference: control characters, halves of surrogate pairs, two noncharacters. */

const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that any XML reader takes: what XML forbids is left out. */
export const xmlText = (text: string): string => text.replace(ILLEGAL, '');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text to be put into XML as it stands. */
export const escapeXml = (text: string): string => xmlText(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
