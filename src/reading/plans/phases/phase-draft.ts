import type { Day } from '../../../model/calendar/day.js';
import type { ReadPhase } from '../read-plan.js';
import type { DatedEvent } from './phase-gates.js';

/** A phase with everything that its lines say. */
export interface PhaseDraft {
  readonly phase: string;
  title: string;
  start: Day | null;
  end: Day | null;
  readonly needs: string[];
  readonly tasks: string[];
  readonly events: DatedEvent[];
  readonly said: string;
  readonly line: number;
}

export function readPhase({ phase, title, start, end, needs, tasks, events, line }: PhaseDraft): ReadPhase {
  const gates = events.map(({ title: name, date, signedOffBy, line: at }) => ({
    title: name,
    date,
    signedOffBy,
    line: at,
  }));
  return { phase, title, start, end, needs: [...new Set(needs)], tasks, gates, line };
}
