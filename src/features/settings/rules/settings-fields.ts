import { type FieldMarks, marksOf } from '../../../model/field-mark.js';
import type { Group } from '../../../model/group.js';
import { holders } from '../../../model/member-names.js';
import { setFields, setLines } from './set-lines.js';
import type { Meeting } from '../../../model/meeting.js';

/** The fields of the form of a group's settings. */
export const SETTINGS = [
  'name',
  'prefix',
  'meets',
  'zone',
  'nation',
  'terms',
  'language',
  'chair',
  'secretary',
  'sets',
  'daysBefore',
  'everyDaysAfter',
  'at',
  'weekdays',
  'quietFrom',
  'quietUntil',
  'escalateAfter',
  'mayMention',
  'keepYears',
] as const;

/** What they hold, as text; days of the week are numbers, 1 for Monday, with commas between. */
export type SettingsFields = Readonly<Record<(typeof SETTINGS)[number], string>>;

/** The most that the inputs of the form take, as its template has it. */
const LONGEST: Partial<Readonly<Record<keyof SettingsFields, number>>> = {
  name: 200,
  meets: 2000,
  terms: 2000,
  chair: 300,
  secretary: 300,
  sets: 3000,
};
/** Each named set has a mark of its own, and Teams takes cards of so many bytes alone. */
const MOST_SETS = 40;

/** A group's settings as its form shows them. One that its field cannot hold is left out: cut, the rest would be lost. */
export function settingsFieldsOf(group: Group): Partial<SettingsFields> {
  const { nudging } = group;
  const fields: SettingsFields = {
    name: group.name,
    prefix: group.prefix,
    meets: meets(group),
    zone: group.zone,
    nation: group.nation,
    terms: group.terms.map(({ name, from, to }) => `${name}: ${from} to ${to}`).join('\n'),
    language: group.language,
    chair: holders(group, 'chair'),
    secretary: holders(group, 'secretary'),
    sets: setLines(setFields(group)),
    daysBefore: nudging.daysBefore.join(', '),
    everyDaysAfter: String(nudging.everyDaysAfter),
    at: nudging.at,
    weekdays: nudging.weekdays.join(','),
    quietFrom: nudging.quiet.from,
    quietUntil: nudging.quiet.until,
    escalateAfter: String(nudging.escalateAfter),
    mayMention: String(nudging.mayMention),
    keepYears: String(group.retention.years),
  };
  const fits = (name: keyof SettingsFields): boolean =>
    fields[name].length <= (LONGEST[name] ?? Infinity) && (name !== 'sets' || group.sets.length <= MOST_SETS);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => fits(name as keyof SettingsFields)));
}

/** The marks of these fields, with one for each named set, so that two people may change a set each. */
export function settingsMarks(group: Group): FieldMarks {
  const { sets, ...fields } = settingsFieldsOf(group);
  return marksOf(sets === undefined ? fields : { ...fields, ...asFields(setFields(group)) });
}

/** The name of a named set's own field. */
export const setField = (name: string): string => `set ${name.toLowerCase()}`;

/** Named sets as fields of their own, by names that no other field has. */
export const asFields = (sets: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(sets).map(([name, members]) => [setField(name), members]));

const meets = ({ series, meetings }: Group): string =>
  series?.said ??
  meetings
    .filter(({ state }) => state === 'planned')
    .map((meeting) => `${meeting.day} ${spanOf(meeting)}`)
    .join(', ');

/** From when to when a meeting is, "11:00-12:30". */
export const spanOf = ({ start, end }: Pick<Meeting, 'start' | 'end'>): string =>
  end === null ? start : `${start}-${end}`;
