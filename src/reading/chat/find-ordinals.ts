import type { FoundReference } from './find-references.js';

const PLACES: Readonly<Record<string, number>> = {
  first: 0,
  '1st': 0,
  top: 0,
  former: 0,
  cyntaf: 0,
  gyntaf: 0,
  uchaf: 0,
  second: 1,
  '2nd': 1,
  ail: 1,
  third: 2,
  '3rd': 2,
  trydydd: 2,
  last: -1,
  bottom: -1,
  latter: -1,
  olaf: -1,
  isaf: -1,
};
const ORDINAL =
  /(?<![\p{L}\p{N}])(?:(?:the|y|yr|number)\s)?(?:un\s)?(first|second|third|last|top|bottom|former|latter|1st|2nd|3rd|cyntaf|gyntaf|uchaf|ail|trydydd|olaf|isaf)(?:(?:\s(?:one|item|action|un|gam))(?![\p{L}])|(?=\s(?:is|was|can|has|hasn'?t|isn'?t|will|goes|wedi|yn|ddim)(?!\p{L})|'s|\s?[:–-]|\s*$))/giu;
const OTHER = /(?<![\p{L}])(?:the other(?: one)?|y llall)(?![\p{L}])/iu;

/** "The first one", "the second", "yr un olaf": the actions that these are among those last shown. */
export function findOrdinals(
  said: string,
  shown: readonly string[],
  named: readonly FoundReference[],
): readonly FoundReference[] {
  if (shown.length < 2) return [];
  const found = [...said.matchAll(ORDINAL)].flatMap((match): readonly FoundReference[] => {
    const reference = shown.at(PLACES[(match[1] ?? '').toLowerCase()] ?? shown.length);
    return reference === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, references: [reference] }];
  });
  const taken = [...named, ...found].flatMap(({ references }) => references);
  const left = shown.filter((reference) => !taken.includes(reference));
  const other = OTHER.exec(said);
  if (other === null || taken.length === 0 || left.length !== 1) return found;
  return [...found, { start: other.index, end: other.index + other[0].length, references: left }];
}
