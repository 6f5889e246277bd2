import type { Day } from '../../../model/calendar/day.js';
import { daysBetween } from '../../../model/calendar/days.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Gate, Phase } from '../../../model/phase.js';
import type { Plan } from '../../../model/plan.js';

type Phased = Pick<Plan, 'phases'>;

/** A gate with its phase. */
export interface PlacedGate {
  readonly phase: Phase;
  readonly gate: Gate;
}

/** Whether a gate is still open, neither signed off nor waived. */
export const isGateOpen = ({ signedOff, waived }: Gate): boolean => signedOff === null && waived === null;

/** Returns how many days late a gate was passed, or is today; 0 if on time. */
export function gateLateBy({ day, signedOff, waived }: Gate, today: Day, zone: string): number {
  if (day === null || waived !== null) return 0;
  const passed = signedOff === null ? today : localDay(signedOff.at, zone);
  return Math.max(0, daysBetween(day, passed));
}

/** Returns all phases that must be over before a phase, directly or indirectly, by the plan's `needs`. */
export function phasesBefore(plan: Phased, phase: Phase): readonly Phase[] {
  const found = new Map<string, Phase>();
  const add = (keys: readonly string[]): void => {
    for (const one of plan.phases)
      if (keys.includes(one.key) && one.key !== phase.key && !found.has(one.key)) {
        found.set(one.key, one);
        add(one.needs);
      }
  };
  add(phase.needs);
  return [...found.values()];
}

/**
 * Returns the open gates of the phases above a phase that are due before it begins. Returns none if the plan says what
 * the phase needs.
 */
export function gatesDueBefore({ phases }: Phased, { key, start, needs }: Phase): readonly PlacedGate[] {
  if (start === null || needs.length > 0) return [];
  const above = phases.slice(
    0,
    phases.findIndex((one) => one.key === key),
  );
  return above
    .flatMap((phase) => phase.gates.map((gate) => ({ phase, gate })))
    .filter(({ gate }) => isGateOpen(gate) && gate.day !== null && gate.day < start)
    .sort((one, other) => ((one.gate.day ?? '') < (other.gate.day ?? '') ? -1 : 1));
}

/** Returns those of these gates that are late, and so hold the phase up. */
export const lateGatesBefore = (plan: Phased, phase: Phase, today: Day): readonly PlacedGate[] =>
  gatesDueBefore(plan, phase).filter(({ gate: { day } }) => day !== null && day < today);

/**
 * Returns the open gates that must be passed before a gate: those before its phase, and earlier ones in its own phase.
 */
export function gatesBefore(plan: Phased, phase: Phase, gate: Gate): readonly Gate[] {
  const { day } = gate;
  const own = phase.gates.filter((one) => one !== gate && day !== null && one.day !== null && one.day < day);
  const needed = phasesBefore(plan, phase).flatMap(({ gates }) => gates);
  return [...needed, ...gatesDueBefore(plan, phase).map((one) => one.gate), ...own].filter(isGateOpen);
}

/** Returns the phases that an open gate holds up. */
export const heldUpBy = (plan: Phased, phase: Phase, gate: Gate): readonly Phase[] =>
  plan.phases.filter(
    (one) =>
      one.key !== phase.key &&
      (phasesBefore(plan, one).some(({ key }) => key === phase.key) ||
        gatesDueBefore(plan, one).some((before) => before.gate === gate)),
  );
