import { readBullet } from '../../../reading/text/read-bullet.js';

/** Several things, each on its own line or separated by semicolons, and the heading above them. */
export interface ListedItems {
  readonly heading: string;
  readonly items: readonly string[];
  /** Whether a heading says that a list follows. */
  readonly isMarked: boolean;
}

const MOST_HEADING = 20;
const HEADING = /^[^:]{2,100}:\s*$/u;

/** The line under a table's head, and the head. */
const TABLE_RULE = /^\|?[\s|:–-]*-[\s|:–-]*\|?$/u;
const TABLE_HEAD =
  /^\|\s*(?:action|task|what|cam|tasg|beth)[^|]*\|\s*(?:owner|who|lead|assigned to|responsible|pwy|arweinydd|perchennog)[^|]*(?:\|[^|]*){0,2}\|?$/iu;
/** A row without its frame, and without the number of its item. */
const withoutFrame = (line: string): string =>
  isRow(line)
    ? line.replace(/^\|\s*|\s*\|$/gu, '').replace(/^(?:item |eitem )?\d+(?:\.\d+)*[a-z]?\s*\|\s*/iu, '')
    : line;
const isRow = (line: string): boolean => (line.match(/\|/gu) ?? []).length > 1;

/** A row with a request after it in one line: "| Check it | Huw | 4 Nov | <- this row in the log please". */
const apartFromRow = (said: string): string =>
  said.replace(
    /^(\|(?:[^|\n]*\|){2,})\s*([^|\n]+)$/u,
    (_whole, row: string, request: string) => `${request.replace(/^[<←-]+\s*/u, '')}:\n${row}`,
  );

/** Items with labels in one line: "AP1 - DO to ring them. AP2 - GL to write it up", and requests that come again: "Log: … Also log: …", or each with its lead in brackets. */
const LABELS = [
  /(?:^|[\s.;,]+)(?:AP|A|action|cam|pwynt)[ .]?\d{1,2}\s?[:.)–-]\s*(?=\S)/giu,
  /(?:^|[\s.;,]+(?:and |then |a )?(?:also|plus|another|hefyd),?\s)(?:please )?(?:log|add|note|record|action|[cg]ofnod\p{L}+|nod(?:a|wch))\s?[:–-]\s*(?=\S)/giu,
  /(?<=[.;])\s+(?:[Aa]nd |[Pp]lus |[Aa]lso |[Tt]hen |[Aa]c? )?(?:[Oo]ne|[Aa]nother(?: one)?|[Uu]n arall|[Ss]omething) (?:for|i) (?=@?\p{Lu})/gu,
  /(?<=\(\p{Lu}[\p{L}/& ]{1,30}\))[,;]\s+(?:and\s+)?(?=\p{L}[^()]{4,80}\(\p{Lu}[\p{L}/& ]{1,30}\))/gu,
];
function apartByLabels(said: string): string {
  for (const label of LABELS) {
    const apart = said.replace(label, (_mark, at: number) => (at === 0 ? '' : '\n'));
    if (apart.includes('\n'))
      return apart.replace(
        /^(?:please )?(?:log|add|note|record|action|[cg]ofnod\p{L}+)(?: an? (?:action|task))?(?: for(?= ))?\s?:?\s*/iu,
        '',
      );
  }
  return said;
}

/** Items with letters or numbers in one line: "three more: (a) Huw to ask them, (b) Gwen to check". */
function apartByLetters(said: string): string {
  const [first, second] = [/(?:^|\s)\(?(?:a|1)\)\s/u, /[\s,;]\(?(?:b|2)\)\s/u].map((mark) => said.search(mark));
  if (first === undefined || second === undefined || first < 0 || second < first) return said;
  return (
    said.slice(0, first) + said.slice(first).replace(/(?:^|[\s,;]+(?:(?:and|a|ac)\s)?)(?=\(?(?:[a-h]|\d)\)\s)/gu, '\n')
  );
}

/** Reads a message as a list; null if it has only one line and no semicolons. */
export function listedIn(said: string): ListedItems | null {
  const lines = (said.includes('\n') ? said : apartByLetters(apartByLabels(apartFromRow(said))))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !TABLE_RULE.test(line) && !TABLE_HEAD.test(line));
  const isTable = lines.length > 1 && !isRow(lines[0] ?? '') && lines.slice(1).every(isRow);
  const [first = '', ...others] = lines;
  if (others.length === 0) return apartBySemicolons(said);
  const bullets = others.map((line) => readBullet(line) !== null);
  const isHead =
    isTable ||
    HEADING.test(first) ||
    (readBullet(first) === null && bullets.every((is) => is) && first.split(' ').length <= MOST_HEADING);
  const items = (isHead ? others : lines).map((line) => withoutFrame(line.slice(readBullet(line)?.length ?? 0)));
  return { heading: isHead ? first : '', items, isMarked: isHead };
}

const SAME_DAY = /(?<=[\s–(-])(?:(?:the )?same (?:day|date)|yr un (?:diwrnod|dyddiad|pryd)|ditto)(?=[\s).]*$)/iu;
/** Items in which "same day" is the day of an item before it. */
export function withSameDay(items: readonly string[], days: readonly string[]): readonly string[] {
  let last: string | null = null;
  return items.map((item) => {
    const dated = last === null ? item : item.replace(SAME_DAY, last);
    last = days.findLast((day) => dated.includes(day)) ?? last;
    return dated;
  });
}

const HEAD =
  /^(?:[^.:;!?]{3,80}[.!]\s+)?(?:(?:(?:just|here are|there were|we had|i have|reit|iawn)[\s,]+)?(?:an? |the |some )?(?:couple|pair|two|three|four|five|six|few|[2-6]|d?dau|d?dwy|tri|tair|pedwar|pedair|ambell|cwpwl|cwpl|rhai)(?!\p{L})|(?:from|out of|arising from|coming out of|following|further to|after|o'r|o|yn dilyn|ar ôl)\s)[^:.;]{0,50}[:.;]\s+(?=\S)/iu;

/**
 * What follows a heading in the same line: "two from the call. David: book a slot. Mared: new photos". Null without a
 * heading.
 */
export function headedIn(said: string): string | null {
  const head = said.includes('\n') ? undefined : HEAD.exec(said)?.[0];
  return head === undefined ? null : said.slice(head.length);
}

/** Reads a list in one line: "to log: Gwen to ring Estyn; Huw to check the lease". */
function apartBySemicolons(said: string): ListedItems | null {
  const head = /^[^:;]{2,60}:\s+(?=\S)/u.exec(said)?.[0] ?? '';
  const items = said
    .slice(head.length)
    .split(/\s*;\s+/u)
    .filter((item) => /\p{L}/u.test(item));
  return items.length < 2 ? null : { heading: head, items, isMarked: head !== '' };
}
