import type { Gate } from '../../../model/phase.js';
import { gateKey } from '../../plans/rules/find-part.js';
import { gateLateBy, gatesBefore, isGateOpen } from '../../plans/rules/gates-before.js';
import { type Changing, entryOf, nowOf, type Outcome, type PartOf, withPart, withPlan } from './applied.js';
import type { ChangeOf } from './change.js';

/** Signs a gate off, waives it with a reason, or reopens it. */
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
