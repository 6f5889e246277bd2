import type { Day } from '../../../model/calendar/day.js';
import { CELL_BREAK } from '../../minutes/lines/minutes-line.js';
import { partsOf } from '../items/item-draft.js';
import { leadNames } from '../items/lead-names.js';
import type { Fields } from '../lines/fields.js';
import type { PlanLine } from '../lines/plan-line.js';
import { planDates } from '../timeline.js';
import type { PhaseDraft } from './phase-draft.js';
import { type DatedEvent, datedEvents } from './phase-gates.js';
import { daysOf, phaseHeading } from './phase-heading.js';
import { idsOf } from './phase-ids.js';

const ID = /^(?:\S+\s+)?(\d{1,2}[a-z]?)(?![\p{L}\d])\s*[):.–—-]*\s*(.*)$/iu;

/** The phases in the rows of a table; a row without a phase continues the one before. */
export function recordPhases(lines: readonly PlanLine[], base: Day): readonly PhaseDraft[] {
  const phases: PhaseDraft[] = [];
  let near = base;
  for (const line of lines) {
    if (line.kind !== 'record' || line.table !== 'phases') continue;
    const { fields, number } = line;
    const last = phases.at(-1);
    const cell = fields.phase?.replaceAll(CELL_BREAK, ' ');
    const isNew = cell !== undefined && cell !== last?.said;
    const phase = isNew ? begin(cell, fields, phases.length + 1, number, near) : last;
    if (phase === undefined) continue;
    if (isNew) phases.push(phase);
    near = phase.start ?? near;
    phase.tasks.push(...partsOf(fields.action ?? fields.description ?? ''));
    phase.events.push(...gatesOf(fields, number, near));
    phase.needs.push(...needsOf(fields.needs ?? '', phases));
  }
  return phases;
}

function begin(cell: string, fields: Fields, place: number, line: number, near: Day): PhaseDraft {
  const heading = phaseHeading(cell);
  const [, number, rest] = ID.exec(cell) ?? [];
  const title = heading?.rest ?? rest ?? (number === undefined ? cell : '');
  const other = (fields.objective ?? fields.theme ?? '').replaceAll(CELL_BREAK, ' ');
  return {
    phase: heading?.id ?? number?.toLowerCase() ?? String(place),
    title: title === '' ? other : title,
    ...days(fields, near),
    needs: [],
    tasks: [],
    events: [],
    said: cell,
    line,
  };
}

function days({ start, end, timeline }: Fields, near: Day): { readonly start: Day | null; readonly end: Day | null } {
  if (start === undefined && end === undefined) return daysOf(timeline ?? '', near);
  const first = daysOf(start ?? '', near);
  const last = daysOf(end ?? '', first.start ?? near);
  return { start: first.start ?? first.end, end: last.end ?? last.start };
}

/** The gates in a cell: what it names on each of its days, and who signs off if another column says so. */
function gatesOf({ gate, 'sign-off': signOff }: Fields, line: number, near: Day): readonly DatedEvent[] {
  const by = leadNames(signOff?.replace(/\b(?:by|on|gan|ar)\b.*\d.*$/iu, '')).join(', ');
  return partsOf(gate ?? '').flatMap((part) => {
    const days = planDates(part, near).filter(({ is }) => typeof is !== 'string' && is.from === is.to);
    const found = datedEvents(`gate ${part}`, line, near).map((event) => ({
      ...event,
      title: event.title.replace(/^gate /iu, ''),
    }));
    return days.length === 0
      ? []
      : found.map((event) => ({
          ...event,
          title: capital(event.title),
          signedOffBy: event.signedOffBy ?? (by === '' ? null : by),
        }));
  });
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The phases that words name, by number or by name. */
function needsOf(words: string, phases: readonly PhaseDraft[]): readonly string[] {
  const ids = idsOf(words);
  if (ids.length > 0) return ids;
  const said = words.toLowerCase();
  return phases.filter(({ title }) => title !== '' && said.includes(title.toLowerCase())).map(({ phase }) => phase);
}
