/** An item as typed: its topic and, if given, who presents it and how long it takes. */
export interface SaidItem {
  readonly title: string;
  readonly presenter: string | null;
  readonly minutes: number | null;
}

/** More items at once are no agenda but pasted minutes. */
export const MOST_ITEMS = 40;
const LONGEST = 300;
/** The longest that an item can take: a day. */
const MOST_MINUTES = 24 * 60;

const MARK = /^\s*(?:[-*•–—·]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+/iu;
/** Marks lines of minutes, which are no items. */
const NOT_ITEM = /(?<!\p{L})(?:actions?|cam gweithredu|gweithredu|decision|penderfyniad)(?: \d+)?\s*:/iu;
const HALF = /^(?:for |am )?(?:half an hour|hanner awr)$/iu;
const MINUTES = /^(?:for |am )?(\d{1,4}) ?(?:minutes?|mins?|m|munudau|munud|funud)\.?$/iu;
const HOURS =
  /^(?:for |am )?(?:(\d{1,2}|an|one|un) ?)?(?:hours?|hrs?|h|awr|oriau)(?: ?(?:and |a )?(\d{1,2}) ?(?:minutes?|mins?|m|munud)?)?$/iu;
/** Words in brackets that name nobody: "draft 2", "for decision". */
const NO_NAME =
  /\d|^(?:for|to|paper|draft|update|verbal|oral|standing|attached|i'w|i’w|er|papur|drafft|llafar|sefydlog)(?!\p{L})/iu;

/**
 * Reads lines of one item each: "costings and budgets (Siân, 10 min)". Null if they are something else, such as
 * minutes.
 */
export function readItems(text: string): readonly SaidItem[] | null {
  const lines = text
    .split(/\n|;\s/u)
    .map((line) => line.replace(MARK, '').trim())
    .filter((line) => line !== '');
  if (lines.length === 0 || lines.length > MOST_ITEMS) return null;
  if (lines.some((line) => line.length > LONGEST || NOT_ITEM.test(line))) return null;
  const items = lines.map(readItem).filter(({ title }) => /\p{L}/u.test(title));
  return items.length === 0 ? null : items;
}

function readItem(line: string): SaidItem {
  const [, before = line, inside = ''] = /^(.*\S)\s*\(([^()]*)\)[.\s]*$/u.exec(line) ?? [];
  const parts = inside
    .split(/[,;]\s*|\s+[-–—]\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const lengths = parts.map(readMinutes);
  const minutes = lengths.find((length) => length !== null) ?? null;
  const people = parts.filter((_part, at) => lengths[at] === null);
  // A name has a capital, unless people type in haste; a length next to it then shows that it is a name.
  const isNamed =
    people.length > 0 &&
    people.every((part) => !NO_NAME.test(part) && (/^(?:@|<at>)?\p{Lu}/u.test(part) || minutes !== null));
  if (minutes === null && !isNamed) return withLength(line);
  const presenter = isNamed ? people.join(', ') : null;
  // A remark stays part of the title: "Costings (paper 3, 10 min)".
  const title = isNamed || people.length === 0 ? before : `${before} (${people.join(', ')})`;
  return { title: clean(title), presenter, minutes };
}

/** Reads a length without brackets: "Costings, 10 min". */
function withLength(line: string): SaidItem {
  const [, before = '', said = ''] = /^(.*\S)(?:\s*[,;:]|\s+[-–—])\s*([^,;:]*)$/u.exec(line) ?? [];
  const minutes = said === '' ? null : readMinutes(said);
  return { title: clean(minutes === null ? line : before), presenter: null, minutes };
}

const clean = (title: string): string => title.replace(/[\s.,;:–—-]+$/u, '').trim();

/** Reads a length in minutes: "10 min", "10 munud", "half an hour", "1 hour"; null for any other words. */
export function readMinutes(said: string): number | null {
  const words = said.trim();
  if (HALF.test(words)) return 30;
  const [, minutes] = MINUTES.exec(words) ?? [];
  const [hour, count = '1', more = '0'] = HOURS.exec(words) ?? [];
  const total = minutes === undefined ? (hour === undefined ? 0 : hoursOf(count) * 60 + Number(more)) : Number(minutes);
  return total >= 1 && total <= MOST_MINUTES ? total : null;
}

const hoursOf = (count: string): number => (/^\d/u.test(count) ? Number(count) : 1);
