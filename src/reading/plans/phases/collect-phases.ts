import type { Day } from '../../../model/calendar/day.js';
import type { PlanLine } from '../lines/plan-line.js';
import type { PhaseDraft } from './phase-draft.js';
import { datedEvents } from './phase-gates.js';
import { daysOf, type PhaseHeading, phaseHeading, titleAndDays } from './phase-heading.js';
import { idsOf } from './phase-ids.js';
import { recordPhases } from './phase-records.js';

const NEEDS =
  /\b(?:after|following|depends (?:up)?on|once|from|needs|requires|completion of|end of|ar ôl|wedi|yn dilyn|yn dibynnu ar) (?:the (?:end|completion) of )?(?:phases?|stages?|cam|cyfnod) (\d{1,2}[a-z]?)(?:(?:,| and| a| ac) (\d{1,2}[a-z]?))?/giu;

/** Collects the phases of a plan, from headings or from the rows of a table. */
export function collectPhases(lines: readonly PlanLine[], base: Day): readonly PhaseDraft[] {
  const headed = headedPhases(lines, base);
  return headed.length > 0 ? headed : recordPhases(lines, base);
}

/** The plan's own word for its phases: a plan with 12 phases may itself be stage 3 of something else. */
function phaseWord(lines: readonly PlanLine[]): string | null {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading !== null) counts.set(heading.word, (counts.get(heading.word) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most !== undefined && most[1] > 1 ? most[0] : null;
}

const headingOf = (line: PlanLine): PhaseHeading | null =>
  line.kind === 'heading' || line.kind === 'words' || line.kind === 'point' ? phaseHeading(line.text) : null;

function headedPhases(lines: readonly PlanLine[], base: Day): readonly PhaseDraft[] {
  const word = phaseWord(lines);
  if (word === null) return [];
  const phases: PhaseDraft[] = [];
  let near = base;
  let level = 0;
  let isOpen = false;
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading?.word === word) {
      const draft = begin(heading, heading.said, line.number, phases.at(-1), near);
      phases.push(draft);
      near = draft.start ?? draft.end ?? near;
      level = line.kind === 'heading' ? line.level : 0;
      isOpen = true;
      continue;
    }
    const current = phases.at(-1);
    if (line.kind === 'heading' && line.level > 0 && line.level <= level) isOpen = false;
    if (current === undefined || !isOpen) continue;
    near = addLine(line, current, near);
  }
  return phases;
}

function begin(heading: PhaseHeading, said: string, line: number, last: PhaseDraft | undefined, near: Day): PhaseDraft {
  const number = /^\d+/u.exec(last?.phase ?? '')?.[0];
  const isLetter = /^[a-z]$/u.test(heading.id) && number !== undefined && last?.phase !== number;
  const draft: PhaseDraft = {
    phase: isLetter ? `${number}${heading.id}` : heading.id,
    ...titleAndDays(heading.rest, near),
    needs: [],
    tasks: [],
    events: [],
    said,
    line,
  };
  addNeeds(heading.rest, draft);
  return draft;
}

/** Adds a line to its phase, and returns the day that later dates are near. */
function addLine(line: PlanLine, phase: PhaseDraft, near: Day): Day {
  if (line.kind === 'header' || line.kind === 'record') return near;
  const text = line.kind === 'field' ? `${line.label}: ${line.text}` : line.text;
  addNeeds(text, phase);
  if (line.kind === 'field' && line.field === 'needs') phase.needs.push(...idsOf(line.text));
  const isDays = line.kind === 'field' && (line.field === 'timeline' || line.field === 'start' || line.field === 'end');
  if (isDays) {
    const { start, end } = daysOf(line.text, near);
    if (line.field !== 'end') phase.start ??= start ?? (line.field === 'start' ? end : null);
    if (line.field !== 'start') phase.end ??= end;
    return phase.start ?? near;
  }
  if (line.kind === 'point') phase.tasks.push(line.text);
  if (line.kind === 'heading' && phase.title === '') phase.title = line.text;
  phase.events.push(...datedEvents(text, line.number, phase.start ?? near));
  return near;
}

function addNeeds(text: string, phase: PhaseDraft): void {
  for (const [, first, second] of text.matchAll(NEEDS))
    for (const id of [first, second])
      if (id !== undefined && id.toLowerCase() !== phase.phase) phase.needs.push(id.toLowerCase());
}
