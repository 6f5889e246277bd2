/** Escapes words for XML, and replaces characters that it cannot hold with spaces. */
export const escapeXml = (words: string): string =>
  words
    .replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, ' ');
