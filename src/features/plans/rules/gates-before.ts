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

/** Whether a gate still holds up what comes after it. */
export const isGateOpen = ({ signedOff, waived }: Gate): boolean => signedOff === null && waived === null;

/** By how many days a gate was passed late, or is late today; 0 for in time. */
export function gateLateBy({ day, signedOff, waived }: Gate, today: Day, zone: string): number {
  if (day === null || waived !== null) return 0;
  const passed = signedOff === null ? today : localDay(signedOff.at, zone);
  return Math.max(0, daysBetween(day, passed));
}

/** The phases that a plan says must be over before a phase, near and far. */
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
 * The open gates that come before a phase by their days: of the phases above it, those that are to be passed before it
 * begins. It goes by what the phase needs where the plan says that.
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

/** Of those, the gates that are late, and so hold the phase up. */
export const lateGatesBefore = (plan: Phased, phase: Phase, today: Day): readonly PlacedGate[] =>
  gatesDueBefore(plan, phase).filter(({ gate: { day } }) => day !== null && day < today);

/** The open gates that must be passed before a gate: those before its phase, and those before it in its own. */
export function gatesBefore(plan: Phased, phase: Phase, gate: Gate): readonly Gate[] {
  const { day } = gate;
  const own = phase.gates.filter((one) => one !== gate && day !== null && one.day !== null && one.day < day);
  const needed = phasesBefore(plan, phase).flatMap(({ gates }) => gates);
  return [...needed, ...gatesDueBefore(plan, phase).map((one) => one.gate), ...own].filter(isGateOpen);
}

/** The phases that an open gate holds up. */
export const heldUpBy = (plan: Phased, phase: Phase, gate: Gate): readonly Phase[] =>
  plan.phases.filter(
    (one) =>
      one.key !== phase.key &&
      (phasesBefore(plan, one).some(({ key }) => key === phase.key) ||
        gatesDueBefore(plan, one).some((before) => before.gate === gate)),
  );
