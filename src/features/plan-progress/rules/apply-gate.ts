import type { Day } from '../../../model/calendar/day.js';
import { daysBetween } from '../../../model/calendar/days.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Gate, Phase } from '../../../model/phase.js';
import type { Plan } from '../../../model/plan.js';
import { gateKey } from '../../plans/rules/find-part.js';
import { type Changing, entryOf, nowOf, type Outcome, type PartOf, withPart, withPlan } from './applied.js';
import type { ChangeOf } from './change.js';

/** Whether a gate still holds up what comes after it. */
export const isGateOpen = ({ signedOff, waived }: Gate): boolean => signedOff === null && waived === null;

/** By how many days a gate was passed late, or is late today; 0 for in time. */
export function gateLateBy({ day, signedOff, waived }: Gate, today: Day, zone: string): number {
  if (day === null || waived !== null) return 0;
  const passed = signedOff === null ? today : localDay(signedOff.at, zone);
  return Math.max(0, daysBetween(day, passed));
}

/** The phases that must be over before a phase, near and far. */
function phasesBefore(plan: Plan, phase: Phase): readonly Phase[] {
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

/** The open gates that hold up a gate: of the phases before its own, and those before it in its own. */
export function gatesBefore(plan: Plan, phase: Phase, gate: Gate): readonly Gate[] {
  const { day } = gate;
  const own = phase.gates.filter((one) => one !== gate && day !== null && one.day !== null && one.day < day);
  return [...phasesBefore(plan, phase).flatMap(({ gates }) => gates), ...own].filter(isGateOpen);
}

/** The phases that a gate holds up while it is open. */
export const heldUpBy = (plan: Plan, { key }: Phase): readonly Phase[] =>
  plan.phases.filter((one) => one.key !== key && phasesBefore(plan, one).some((before) => before.key === key));

/** Signs a gate off, waives it with a reason, or opens it again. */
export function applyGate(
  changing: Changing,
  { part: gate, phase }: PartOf<'gate'>,
  change: ChangeOf<'sign-off' | 'gate-reopened' | 'waive'>,
): Outcome {
  const { by, plan, group, today } = changing;
  const at = nowOf(changing);
  const key = gateKey(phase, gate);
  const made = (gateNow: Gate, news: 'signed-off' | 'signed-off-late' | 'waived' | 'gate-reopened'): Outcome => {
    const kept = news === 'signed-off-late' ? 'signed-off' : news;
    const entry = entryOf(changing, kept, key, { reason: gateNow.waived?.reason ?? null });
    const gates = phase.gates.map((one) => (one.number === gate.number ? gateNow : one));
    return { group: withPlan(changing, withPart(plan, 'phases', { ...phase, gates }, entry)), news };
  };
  if (change.do === 'gate-reopened')
    return isGateOpen(gate)
      ? { refused: 'gate-open' }
      : made({ ...gate, signedOff: null, waived: null }, 'gate-reopened');
  if (!isGateOpen(gate)) return { refused: 'signed-already' };
  if (change.do === 'waive') {
    const reason = change.reason?.trim() ?? '';
    if (reason === '') return { refused: 'waive-reason' };
    return made({ ...gate, waived: { at, by, reason } }, 'waived');
  }
  const [before] = gatesBefore(plan, phase, gate);
  if (before !== undefined) return { refused: 'gate-before', said: before.title };
  const signed: Gate = { ...gate, signedOff: { at, by } };
  return made(signed, gateLateBy(signed, today, group.zone) > 0 ? 'signed-off-late' : 'signed-off');
}
