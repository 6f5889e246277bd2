import type { Day, Instant, Zone } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import type { Plan } from '../../../model/plan.js';
import type { PlanItem } from '../../../model/plan-item.js';
import type { ProgressNote } from '../../../model/progress-note.js';
import type { ReportSaying, ReportView } from './report-view.js';

/** The days of a report, and the moment up to which notes count. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day;
  readonly now: Instant;
  readonly zone: Zone;
}

/** Whether a note was made in a period. */
function inPeriod({ at }: Pick<ProgressNote, 'at'>, { from, to, now, zone }: Period): boolean {
  const day = localDay(at, zone);
  return at <= now && (from === null || day >= from) && day <= to;
}

const sayingOf = (key: string, { at, by, text, rating, next }: ProgressNote, zone: Zone): ReportSaying => ({
  key,
  name: by.name,
  on: localDay(at, zone),
  text,
  rating: rating ?? null,
  next: next ?? null,
});

/** Returns the notes on an item and on what is beneath it, with their areas, in the order of the plan. */
function notesOf(
  item: PlanItem,
): readonly { readonly key: string; readonly area: string | null; readonly note: ProgressNote }[] {
  return [
    ...item.notes.map((note) => ({ key: item.key, area: item.area, note })),
    ...item.beneath.flatMap(({ plan, reference, notes }) =>
      notes.map((note) => ({ key: plan.key ?? reference, area: plan.area ?? item.area, note })),
    ),
  ];
}

const newestFirst = (one: { readonly note: ProgressNote }, other: { readonly note: ProgressNote }): number =>
  one.note.at > other.note.at ? -1 : Number(one.note.at < other.note.at);

/** Returns the notes on an item in a period, newest first. */
export const sayingsOf = (item: PlanItem, period: Period): readonly ReportSaying[] =>
  notesOf(item)
    .filter(({ note }) => inPeriod(note, period))
    .sort(newestFirst)
    .map(({ key, note }) => sayingOf(key, note, period.zone));

/** Returns the notes of each area in a period, newest first; last those without an area, if any. */
export function sayingsByArea(plan: Plan, items: readonly PlanItem[], period: Period): ReportView['areas'] {
  const said = items
    .flatMap(notesOf)
    .filter(({ note }) => inPeriod(note, period))
    .sort(newestFirst);
  const names = plan.areas.map(({ name }) => name);
  const of = (isOf: (area: string | null) => boolean): readonly ReportSaying[] =>
    said.filter(({ area }) => isOf(area)).map(({ key, note }) => sayingOf(key, note, period.zone));
  const rest = of((area) => area === null || !names.includes(area));
  const areas: ReportView['areas'] = names.map((name) => ({ name, said: of((area) => area === name) }));
  return rest.length === 0 ? areas : [...areas, { name: null, said: rest }];
}

/** Returns when the last note on an item was made; empty for never. */
export const latestAt = (item: PlanItem | undefined): Instant =>
  item === undefined ? '' : ([...notesOf(item)].sort(newestFirst)[0]?.note.at ?? '');

/** Returns when an item was done, as far as we know. */
export function doneAt(item: PlanItem | undefined, { recommendations }: Plan, { actions }: Group): Instant {
  if (item === undefined) return '';
  const closed = recommendations.find(({ key }) => key === item.key)?.closed?.at;
  const itself = actions.find(({ reference }) => reference === item.reference)?.closedAt;
  return closed ?? itself ?? latestAt(item);
}
