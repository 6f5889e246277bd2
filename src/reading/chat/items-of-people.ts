import type { ChatItem, NamedItem } from './named-item.js';

/** Where a message names somebody. */
export interface PersonNamed {
  readonly start: number;
  readonly end: number;
  readonly person: { readonly name: string; readonly isAsker?: boolean };
}

/** The people named in a message, and its writer. */
export interface Owners {
  readonly people: readonly PersonNamed[];
  readonly asker: string | null;
}

const THING = '(?:agenda )?(?:item|slot|spot|presentation|eitem|[cg]yflwyniad|nghyflwyniad|chyflwyniad)(?!\\p{L})';
const AFTER_OWNER = new RegExp(`^(?:['’]s?)?\\s(?:own )?${THING}`, 'iu');
const BEFORE_OWNER = /(?<!\p{L})(?:eitem|slot|cyflwyniad|gyflwyniad)\s(?:gan |o eiddo )?$/iu;
const THEIRS = new RegExp(`(?<!\\p{L})(?:(?:his|her|their)|ei|eu|i['’]w|(?<=['’])i)\\s(?:own )?h?${THING}`, 'iu');
const OWN = new RegExp(
  `(?<!\\p{L})(?:(?:my|fy|f['’]|(?<=['’])n)\\s?(?:own )?${THING}|(?:yr? |['’]r )?(?:eitem|slot) (?:i|fi)(?!\\p{L}))`,
  'iu',
);

/** The one item that somebody presents; null if they present none or several. */
function presentedBy(name: string, items: readonly ChatItem[]): ChatItem | null {
  const [item, another] = items.filter(({ presenter }) => presenter === name);
  return item === undefined || another !== undefined ? null : item;
}

/** The items that words name by their owner: "Rhys's item", "eitem Rhys", "his item" after a name, "my item". */
export function itemsOfPeople(
  said: string,
  items: readonly ChatItem[],
  { people, asker }: Owners,
): readonly NamedItem[] {
  const found: NamedItem[] = [];
  const add = (name: string | null, start: number, end: number): void => {
    const item = name === null ? null : presentedBy(name, items);
    if (item !== null && found.every(({ place }) => place !== item.place))
      found.push({ ...item, start, end, isByPlace: false, isByOwner: true });
  };
  for (const { start, end, person } of people) {
    const before = BEFORE_OWNER.exec(said.slice(0, start))?.[0].length ?? 0;
    const after = AFTER_OWNER.exec(said.slice(end))?.[0].length ?? 0;
    if (before > 0 || after > 0) add(person.name, start - before, end + after);
  }
  const own = OWN.exec(said);
  if (own !== null) add(asker, own.index, own.index + own[0].length);
  const theirs = THEIRS.exec(said);
  const others = new Set(people.filter(({ person }) => person.isAsker !== true).map(({ person }) => person.name));
  const presenters = [...others].filter((name) => presentedBy(name, items) !== null);
  if (theirs !== null && presenters.length === 1)
    add(presenters[0] ?? null, theirs.index, theirs.index + theirs[0].length);
  return found;
}
