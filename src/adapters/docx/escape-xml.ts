/** Words that XML makes nothing of, without the signs that it cannot hold. */
export const escapeXml = (words: string): string =>
  words
    .replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, ' ');
