const NUMBERS: readonly (readonly [string, number])[] = [
  ['one|un', 1],
  ['two|dau|ddau|dwy|ddwy', 2],
  ['three|tri|dri|tair|dair', 3],
  ['four|[pb]edwar|[pb]edair', 4],
  ['five|[pb]ump?', 5],
  ['six|chwe(?:ch)?', 6],
  ['seven|saith', 7],
  ['eight|wyth', 8],
  ['nine|naw', 9],
  ['ten|deg|deng', 10],
];
const BEFORE_DAYS =
  '(?=(?:(?:\\s*,)?\\s+(?:and|ac?)?\\s*\\S+){0,3}\\s+(?:working |week)?(?:days?|d?n?diwrnod|niwrnod)(?![\\p{L}]))';
const PATTERNS = NUMBERS.map(
  ([words, number]) => [new RegExp(`(?<![\\p{L}\\d])(?:${words})${BEFORE_DAYS}`, 'giu'), number] as const,
);

/** Writes numbers of days in figures, a week as its five working days: "two days before" becomes "2 days before". */
export function daysInFigures(words: string): string {
  const counted = PATTERNS.reduce((text, [pattern, number]) => text.replace(pattern, String(number)), words);
  return counted
    .replace(/(?<!\p{L})(?:a|one) week(?= before| ahead| beforehand)/giu, '5 days')
    .replace(/(?<!\p{L})(?:a|one|the) day(?= before| ahead)/giu, '1 days')
    .replace(/(?<!\p{L})wythnos(?= (?:cyn|cynt|ymlaen|o flaen))/giu, '5 diwrnod')
    .replace(/(?<!\p{L})(?:d?n?diwrnod|niwrnod)(?!\p{L})/giu, 'diwrnod');
}
