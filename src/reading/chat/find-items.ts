import type { PlanKey } from '../../model/plan-keys.js';
import type { NamedPart } from './slots.js';
import { matchesOf } from '../text/matches-of.js';

/** A plan part that a message names by its key, and its place in the message. */
export interface FoundItem {
  readonly start: number;
  readonly end: number;
  readonly item: NamedPart;
}

type Kind = PlanKey['kind'];

/** The words before a key, with the kinds of parts that they name. */
const WORDS: readonly (readonly [string, readonly Kind[]])[] = [
  ['recommendations?|recs?\\.?|argymhellion|argymhelliad', ['item']],
  ['commitments?|ymrwymiad(?:au)?|tasks?|tasg(?:au)?|items?|eitem(?:au)?|actions?|camau|cam', ['item', 'phase']],
  ['phases?|cyfnod(?:au)?|gyfnod(?:au)?|gam|cham', ['phase', 'item']],
  ['measures?|mesur(?:au)?|fesur(?:au)?', ['measure']],
  ['risks?|risg(?:iau)?', ['risk']],
];
/** Words that are used for actions too: before a bare number they name one of the group's actions. */
const OF_ACTIONS = /^(?:task|tasg|item|eitem|action|cam)/iu;
const LETTERS: Readonly<Partial<Record<Kind, string>>> = { measure: 'm', risk: 'r' };
const ORDER: readonly Kind[] = ['item', 'phase', 'measure', 'risk'];

const KEY = '[a-z]{0,3}\\d{1,3}(?:\\.\\d{1,3}){0,3}(?:\\s?\\([a-z]\\)|[a-z])?';
const ENDS =
  '(?![\\p{L}\\p{N}%£$€]|[.,:/]\\d|[-–]\\d|\\s?(?:%|million|billion|miliwn|biliwn|per\\s?cent|y cant|[ap]m\\b|y[bp]\\b))';
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<word>${WORDS.map(([words]) => words).join('|')})\\s?(?:no\\.?|number|rhif)?\\s?(?<key>${KEY})${ENDS}`,
  'giu',
);
const BARE = new RegExp(`(?<![\\p{L}\\p{N}.,:/£$€#-])(?<key>${KEY})${ENDS}`, 'giu');
/** Stands before a day or an hour that looks like a key. */
const BEFORE_DAY = /(?<!\p{L})(?:at|by|until|till|erbyn|tan)\s*$/iu;
const BEFORE_HOUR = /(?<!\p{L})(?:before|after|from|since|about|am|cyn|ers)\s*$/iu;
/** Stands before similar numbers of other things: versions, pages. */
const NO_KEY =
  /(?<!\p{L})(?:v|ver|version|fersiwn|page|tudalen|section|adran|paragraph|paragraff|table|tabl|figure|chapter|pennod|annex|atodiad|appendix|agenda)\.?\s*$/iu;

const plain = (key: string): string => key.toLowerCase().replace(/[\s()]/gu, '');

const overlaps = (one: FoundItem, others: readonly { readonly start: number; readonly end: number }[]): boolean =>
  others.some((other) => one.start < other.end && one.end > other.start);

/** The plan parts that a message names by known keys: "1.3", "rec. 1.3", "phase 1a", "risk R2". */
export function findItems(
  said: string,
  keys: readonly PlanKey[],
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly FoundItem[] {
  if (keys.length === 0) return [];
  const found: FoundItem[] = [];
  const keep = (start: number, length: number, item: PlanKey | null): void => {
    const one = item === null ? null : { start, end: start + length, item };
    if (one !== null && !overlaps(one, [...found, ...taken])) found.push(one);
  };
  for (const { index, 0: whole, groups } of matchesOf(NAMED, said)) {
    const { word = '', key = '' } = groups ?? {};
    const isOfActions = /^\d+$/u.test(key) && OF_ACTIONS.test(word);
    if (!isOfActions) keep(index, whole.length, knownItem(key, kindsOf(word), keys));
  }
  for (const { index, 0: whole } of matchesOf(BARE, said)) {
    // A bare number is an action, an amount or a day.
    if (/^\d+$/u.test(whole) || isOther(whole, said.slice(Math.max(0, index - 20), index))) continue;
    keep(index, whole.length, knownItem(whole, ORDER, keys));
  }
  for (const one of namedIn(said, keys, [...found, ...taken])) keep(one.start, one.end - one.start, one.item);
  return found.sort((one, other) => one.start - other.start);
}

/** Speaks of an area's vision or its pledge. */
const OF_AREA = /(?<!\p{L})(?:vision|pledge|[gw]{0,2}eledigaeth|addewid)(?!\p{L})/iu;
const FREE_NUMBER = /(?<![\p{L}\p{N}.-])\d[\d,]*(?:\.\d+)?(?![\p{L}\p{N}])/u;

/**
 * Finds parts by their names: a measure next to a number, and an area next to one of the steps, its vision or its
 * pledge.
 */
function namedIn(
  said: string,
  keys: readonly PlanKey[],
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly FoundItem[] {
  const places = (kind: Kind): readonly FoundItem[] =>
    keys.flatMap((item) => (item.kind === kind ? placesOf(said, item) : []));
  const rest = taken.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    said,
  );
  const measures = taken.length === 0 && FREE_NUMBER.test(rest) ? places('measure') : [];
  const steps = places('step');
  const areas = steps.length > 0 || OF_AREA.test(said) ? places('area') : [];
  return [...measures, ...areas, ...(areas.length === 0 ? [] : steps)];
}

function placesOf(said: string, { key, kind, names = [] }: PlanKey): readonly FoundItem[] {
  const lower = said.toLowerCase();
  for (const name of names) {
    const start = lower.indexOf(name.toLowerCase());
    const end = start + name.length;
    const isWord = start >= 0 && !/\p{L}/u.test(said.charAt(start - 1) + said.charAt(end));
    if (isWord) return [{ start, end, item: { key, kind } }];
  }
  return [];
}

const isOther = (key: string, before: string): boolean =>
  NO_KEY.test(before) ||
  (/^\d{1,2}\.\d{1,2}$/u.test(key) && BEFORE_DAY.test(before)) ||
  (/^\d{1,2}\.\d{2}$/u.test(key) && BEFORE_HOUR.test(before));

const kindsOf = (word: string): readonly Kind[] =>
  WORDS.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[1] ?? ORDER;

/** The part with this key, from the first of these kinds that has one; "risk 2" is R2. */
function knownItem(written: string, kinds: readonly Kind[], keys: readonly PlanKey[]): PlanKey | null {
  const key = plain(written);
  for (const kind of kinds) {
    const known = keys.find((one) => one.kind === kind && [key, (LETTERS[kind] ?? '') + key].includes(plain(one.key)));
    if (known !== undefined) return { key: known.key, kind };
  }
  return null;
}
