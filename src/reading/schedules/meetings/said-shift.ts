/** A move of a meeting relative to its present day: a week later, three days earlier, the Tuesday after. */
export type SaidShift =
  { readonly kind: 'days'; readonly days: number } | { readonly kind: 'months'; readonly months: number };

const COUNTS: readonly (readonly [number, string])[] = [
  [1, 'an?|one|un'],
  [2, 'two|dwy|ddwy|dau|ddau'],
  [3, 'three|tair|dair|tri|dri'],
  [4, 'four|[pb]edair|[pb]edwar'],
  [5, 'five|[pb]um'],
  [6, 'six|chwe'],
];
const COUNT = `(?<count>\\d{1,2}|${COUNTS.map(([, source]) => source).join('|')})`;
const UNIT = '(?<unit>days?|weeks?|fortnights?|months?|d?diwrnod|wythnos|[pb]ythefnos|mis|fis)';
/** Welsh says "am wythnos" without a number. */
const LENGTH = new RegExp(
  `(?<![\\p{L}\\d])(?:${COUNT}\\s+|(?<=am {1,2})|(?<=(?:ni|pawb|ymlaen|[oô]l|n[oô]l|back) )(?=wythnos|[pb]ythefnos|week(?!s)|fortnight)|(?=(?:wythnos|[pb]ythefnos|[mf]is) (?:yn |'n )?(?:hwyrach|ddiweddarach|g?ynharach|gynt|ynghynt)))${UNIT}(?![\\p{L}])`,
  'iu',
);
const EARLIER = /(?<!\p{L})(?:forwards?|earlier|sooner|[cg]ynharach|yn gynt|cynt|ynghynt|ymlaen)(?!\p{L})/iu;
const AFTER =
  /(?<!\p{L})(?:the )?(?:(?<week>week (?:after|later|following)|(?:following|next) week|wythnos (?:wedyn|ganlynol|nesaf|ar ôl))|(?<before>week before|previous week|wythnos (?:cynt|flaenorol))|(?<day>day after|following day|diwrnod (?:wedyn|canlynol)|drannoeth)|(?<eve>day before|previous day|diwrnod cynt))(?!\p{L})/iu;

const daysIn = (unit: string): number =>
  /^(?:week|wythnos)/.test(unit) ? 7 : /fortnight|pythefnos|bythefnos/.test(unit) ? 14 : 1;

const countOf = (said: string | undefined): number =>
  said === undefined
    ? 1
    : (COUNTS.find(([, source]) => new RegExp(`^(?:${source})$`, 'iu').test(said))?.[0] ?? Number(said));

/** How far a sentence moves a meeting, null if it does not say, and the sentence without these words. */
export function readShift(sentence: string): { readonly shift: SaidShift | null; readonly rest: string } {
  const found = AFTER.exec(sentence) ?? LENGTH.exec(sentence);
  if (found === null) return { shift: null, rest: sentence };
  const [words] = found;
  const { index } = found;
  const rest = `${sentence.slice(0, index)}${' '.repeat(words.length)}${sentence.slice(index + words.length)}`;
  return { shift: shiftOf(found.groups ?? {}, sentence), rest };
}

function shiftOf(said: Readonly<Record<string, string | undefined>>, sentence: string): SaidShift {
  if (said['week'] !== undefined) return { kind: 'days', days: 7 };
  if (said['before'] !== undefined) return { kind: 'days', days: -7 };
  if (said['day'] !== undefined) return { kind: 'days', days: 1 };
  if (said['eve'] !== undefined) return { kind: 'days', days: -1 };
  const unit = said['unit']?.toLowerCase() ?? '';
  const count = countOf(said['count']?.toLowerCase());
  // In Welsh, to bring something "ymlaen" makes it earlier, and to push it "ymlaen" makes it later.
  const isPushed = /(?<!\p{L})[gw]?wthi\p{L}*/iu.test(sentence);
  const signed = EARLIER.test(sentence) && !isPushed ? -count : count;
  return /^(?:month|mis|fis)/.test(unit)
    ? { kind: 'months', months: signed }
    : { kind: 'days', days: signed * daysIn(unit) };
}
