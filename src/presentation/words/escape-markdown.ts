/**
 * A user's own words, so that a card shows them as they are: what Adaptive Card markdown would act on is escaped, and
 * line breaks become spaces. Teams acts on emphasis, links, lists, headings and `<at>`.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim()
    .replace(/[\\*_[\]`~<>]/g, (sign) => `\\${sign}`)
    .replace(/^(#{1,6}(?=\s|$)|[-+](?=[\s-]|$))/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
