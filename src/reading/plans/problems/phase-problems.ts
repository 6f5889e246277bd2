import type { Day } from '../../../model/calendar/day.js';
import { oneSpaced } from '../../text/one-spaced.js';
import type { PlanPlace, PlanProblem } from '../read-plan.js';
import type { PhaseDraft } from '../phases/phase-draft.js';
import type { DatedEvent } from '../phases/phase-gates.js';

const atStart = (phase: PhaseDraft): PlanPlace => ({ said: phase.said, line: phase.line, day: phase.start });
const atEnd = (phase: PhaseDraft): PlanPlace => ({ said: phase.said, line: phase.line, day: phase.end });
const atEvent = ({ said, line, date }: DatedEvent): PlanPlace => ({ said, line, day: date });
const isBefore = (one: Day | null, other: Day | null): boolean => one !== null && other !== null && one < other;

/** What cannot be right in the phases of a plan. */
export function phaseProblems(phases: readonly PhaseDraft[]): readonly PlanProblem[] {
  const byId = new Map(phases.map((phase) => [phase.phase, phase]));
  return phases.flatMap((phase): readonly PlanProblem[] => {
    const found: PlanProblem[] = [];
    if (isBefore(phase.end, phase.start))
      found.push({ code: 'phase-ends-before-it-starts', places: [atStart(phase), atEnd(phase)] });
    for (const id of new Set(phase.needs)) {
      const needed = byId.get(id);
      const over = needed === undefined ? null : (needed.end ?? needed.start);
      if (needed !== undefined && isBefore(phase.start, over))
        found.push({ code: 'phase-before-what-it-needs', places: [atStart(phase), { ...atEnd(needed), day: over }] });
    }
    for (const event of phase.events) {
      if (isBefore(event.date, phase.start))
        found.push({ code: 'gate-before-phase', places: [atEvent(event), atStart(phase)] });
      // Something that a phase sets for later, such as an appeal, may be after it; its own approval may not.
      if (event.isSignOff && isBefore(phase.end, event.date))
        found.push({ code: 'gate-after-phase', places: [atEvent(event), atEnd(phase)] });
    }
    return [...found, ...twoDays(phase.events)];
  });
}

const SITS =
  /(?:^|\s)(\p{L}{4,})s? (?:will )?(?:sits?|meets?|convenes?|is held|takes place|yn cyfarfod|yn eistedd)\b/iu;

/** One event on two days: somebody who meets on one day is asked to attend on another, or two lines have one title. */
function twoDays(events: readonly DatedEvent[]): readonly PlanProblem[] {
  const found: PlanProblem[] = [];
  events.forEach((event, at) => {
    const who = SITS.exec(event.said)?.[1]?.toLowerCase();
    events.forEach((other, place) => {
      if (place === at || other.date === event.date || other.line === event.line) return;
      const isAsked =
        who !== undefined &&
        other.isOccasion &&
        new RegExp(`\\b${who}\\b`, 'iu').test(other.said) &&
        !SITS.test(other.said);
      const isSame = place > at && sameTitle(event.title, other.title);
      if (isAsked || isSame)
        found.push({
          code: 'two-days-for-one-event',
          places: [atEvent(other), atEvent(event)].sort((one, two) => one.line - two.line),
        });
    });
  });
  return found;
}

const WORDS = /[\p{L}\d]+/gu;

function sameTitle(one: string, other: string): boolean {
  const [left, right] = [one, other].map((title) => new Set(oneSpaced(title).toLowerCase().match(WORDS) ?? []));
  if (left === undefined || right === undefined || left.size < 2) return false;
  return left.size === right.size && [...left].every((word) => right.has(word));
}
