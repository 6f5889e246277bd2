import { findDates } from '../../src/reading/deadlines/find-dates.js';
import { deadlineOf } from '../../src/reading/deadlines/deadline-of.js';
import type { PlanKey } from '../../src/model/plan-keys.js';
import { findOfMeeting } from '../../src/reading/chat/of-meeting.js';
import type { NamedPerson, Slots } from '../../src/reading/chat/slots.js';
import { NOVEMBER } from '../reading/deadlines/said.js';

const GWEN: NamedPerson = { id: 'gwen', name: 'Gwen Lloyd', isAsker: false };
const RHYS: NamedPerson = { id: 'rhys', name: 'Rhys Davies', isAsker: false };
const LEE: NamedPerson = { id: 'lee', name: 'Lee Jones', isAsker: true };
const PEOPLE = [GWEN, RHYS, LEE];

/** Bare numbers that are actions; the reader of dates does not see them. */
const NUMBERS = /(?<![\d\p{L}-])(?:ISCG-)?(?:6|7|9|11|12)(?!\d| (?:November|December|Rhagfyr))/gu;

/** The part of a plan that is named, by the form of its key. */
function itemSaid(said: string): PlanKey | null {
  const [key] = /(?<![\p{L}\p{N}])(?:\d\.\d[a-z]?|[MR]\d)(?![\p{L}\p{N}])/u.exec(said) ?? [];
  if (key === undefined) return null;
  return { key, kind: key.startsWith('M') ? 'measure' : key.startsWith('R') ? 'risk' : 'item' };
}

/** The meeting that goes on, with four items on its agenda; its review of matters arising stands at ISCG-12. */
const MEETING = {
  items: ['Welcome', 'Costings', 'Dashboard', 'Terms of reference'].map((title, at) => ({ place: at + 1, title })),
  decisions: [1, 2, 3].map((number) => ({ reference: `ISCG-D${number}`, text: `Pilot in place ${number}` })),
  reviewAt: 'ISCG-12',
  proposed: ['ISCG-12'],
  hasBegun: true,
  days: ['2026-11-11', '2026-12-14'],
};

const placesIn = (said: string): NonNullable<Slots['places']> =>
  PEOPLE.flatMap((person) => {
    const [given = ''] = person.name.split(' ');
    const found = new RegExp(`(?<!\\p{L})${given}(?: ${person.name.split(' ')[1] ?? ''})?(?!\\p{L})`, 'u').exec(said);
    return found === null ? [] : [{ start: found.index, end: found.index + found[0].length, person }];
  }).sort((one, other) => one.start - other.start);

/** The slots of a message from Lee on Wednesday 11 November 2026, about ISCG-12 where nothing else is said. */
export const slotsSaid = (said: string, changes: Partial<Slots> = {}): Slots => ({
  said,
  reference: 'ISCG-12',
  item: itemSaid(said),
  people: PEOPLE.filter(({ name }) => new RegExp(`(?<!\\p{L})${name.split(' ')[0] ?? ''}(?!\\p{L})`, 'u').test(said)),
  set: said.includes('policy leads') ? 'Policy leads' : null,
  dates: findDates(
    said.replace(NUMBERS, (number) => ' '.repeat(number.length)),
    NOVEMBER,
  ).flatMap(({ start, end, is }) => {
    const words = said.slice(start, end);
    return is === 'no-such-date' ? [] : [{ words, deadline: deadlineOf(words, is) }];
  }),
  places: placesIn(said),
  meeting: findOfMeeting(said, MEETING),
  words: '',
  ...changes,
});

/** An example with something in each of its slots. */
export const filled = (example: string): string =>
  example
    .replaceAll('{reference}', 'ISCG-12')
    .replaceAll('{item}', '1.3')
    .replace('{person}', 'Gwen Lloyd')
    .replaceAll('{person}', 'Rhys Davies')
    .replaceAll('{set}', 'the policy leads')
    .replace('{date}', '14 December')
    .replaceAll('{date}', '18 December')
    .replaceAll('{words}', 'the lawyers have not answered');
