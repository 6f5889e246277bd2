import type { Day } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import type { Lead } from '../../../model/lead.js';
import type { Gate, Phase } from '../../../model/phase.js';
import { actionsOfPlan } from '../../../model/plan-item.js';
import { daysSlipped } from '../../../model/plan-travel.js';
import type { Plan } from '../../../model/plan.js';
import { gateKey } from './find-part.js';
import { gateLateBy, isGateOpen, lateGatesBefore } from './gates-before.js';

/** A gate on a day; `by` and `on` say who signed it off or waived it, and when. */
export interface GateRow {
  readonly key: string;
  readonly phase: string;
  readonly title: string;
  readonly day: Day | null;
  readonly slipped: number;
  /** How many days late it was signed off, or is now. */
  readonly late: number;
  readonly signer: Lead | null;
  readonly state: 'signed' | 'waived' | 'late' | 'waiting';
  readonly by: string | null;
  readonly on: Day | null;
  readonly reason: string | null;
}

/** What holds up a phase: a gate that is not signed off, or a phase with open tasks. */
export interface Holding {
  readonly phase: string;
  readonly gate: string | null;
}

export interface PhaseRow {
  readonly key: string;
  readonly title: string;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly slipped: number;
  /** Over; past its last day; held up by what must be over first; running; still to come; without days. */
  readonly state: 'over' | 'late' | 'held' | 'running' | 'to-come' | 'undated';
  readonly tasks: { readonly done: number; readonly of: number };
  readonly gates: readonly GateRow[];
  readonly heldBy: readonly Holding[];
}

type Planned = Pick<Plan, 'number' | 'phases'>;

/** Returns the phases of a plan in its order, as they stand on a day. */
export function phaseRows(plan: Planned, group: Group, today: Day): readonly PhaseRow[] {
  const counted = new Map<string | null, { done: number; of: number }>();
  for (const { plan: place, status } of actionsOfPlan(group, plan.number)) {
    if (place.kind !== 'task' || status === 'cancelled') continue;
    const { done, of } = counted.get(place.under) ?? { done: 0, of: 0 };
    counted.set(place.under, { done: done + Number(status === 'done'), of: of + 1 });
  }
  const tasksOf = ({ key }: Phase): PhaseRow['tasks'] => counted.get(key) ?? { done: 0, of: 0 };
  const known = new Map(plan.phases.map((phase) => [phase.key, phase]));
  return plan.phases.map((phase): PhaseRow => {
    const { key, title, start, end, firstEnd } = phase;
    const tasks = tasksOf(phase);
    const gates = phase.gates.map((gate) => gateRow(gate, phase, group.zone, today));
    const needed = phase.needs.map((need) => known.get(need)).filter((need) => need !== undefined);
    const heldBy = [
      ...needed.flatMap((need) => holdingOf(need, tasksOf(need))),
      ...lateGatesBefore(plan, phase, today).map((late) => ({ phase: late.phase.key, gate: late.gate.title })),
    ];
    const state = stateOf({ start, end, tasks, gates, heldBy }, today);
    return {
      ...{ key, title, start, end, tasks, gates, heldBy, state },
      slipped: daysSlipped({ due: end, firstDue: firstEnd }),
    };
  });
}

function gateRow(gate: Gate, phase: Phase, zone: string, today: Day): GateRow {
  const { title, day, firstDay, signer, signedOff, waived } = gate;
  const passed = signedOff ?? waived;
  return {
    ...{ key: gateKey(phase, gate), phase: phase.key, title, day, signer },
    slipped: daysSlipped({ due: day, firstDue: firstDay }),
    late: gateLateBy(gate, today, zone),
    state:
      signedOff !== null ? 'signed' : waived !== null ? 'waived' : day !== null && day < today ? 'late' : 'waiting',
    by: passed?.by.name ?? null,
    on: passed === null ? null : localDay(passed.at, zone),
    reason: signedOff === null ? (waived?.reason ?? null) : null,
  };
}

function holdingOf(phase: Phase, tasks: PhaseRow['tasks']): readonly Holding[] {
  const gates = phase.gates.filter(isGateOpen).map(({ title }) => ({ phase: phase.key, gate: title }));
  return gates.length === 0 && tasks.done < tasks.of ? [{ phase: phase.key, gate: null }] : gates;
}

function stateOf(
  { start, end, tasks, gates, heldBy }: Pick<PhaseRow, 'start' | 'end' | 'tasks' | 'gates' | 'heldBy'>,
  today: Day,
): PhaseRow['state'] {
  const isPassed = gates.every(({ state }) => state === 'signed' || state === 'waived');
  const isPast = end !== null && end < today;
  const hasWork = gates.length + tasks.of > 0;
  if (isPassed && tasks.done === tasks.of && (hasWork || isPast)) return 'over';
  if (heldBy.length > 0 && start !== null && start <= today) return 'held';
  if (isPast) return 'late';
  if (start === null) return end === null ? 'undated' : 'running';
  return start <= today ? 'running' : 'to-come';
}

/** Returns the gates still to be passed, by day; those without a day last. */
export const nextGates = (phases: readonly PhaseRow[]): readonly GateRow[] =>
  phases
    .flatMap(({ gates }) => gates)
    .filter(({ state }) => state === 'late' || state === 'waiting')
    .sort((one, other) => ((one.day ?? '9999') < (other.day ?? '9999') ? -1 : Number(one.day !== other.day)));

/** Returns the first and last day of the phases that have both; null if none has. */
export function spanOfPhases(phases: readonly Phase[]): { readonly from: Day; readonly to: Day } | null {
  const days = phases.flatMap(({ start, end }) => (start === null || end === null ? [] : [start, end])).sort();
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
