import { wholeGroups } from '../../access/find-groups.js';
import { beSureOfMembers } from '../../access/follow-members.js';
import { locateAction } from '../../access/locate-action.js';
import { recordChange } from '../../access/record-change.js';
import type { Group } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { wasHandled } from '../../model/handled.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asKnownTo } from '../../model/standing.js';
import type { Turn } from '../turn.js';
import { meetingNow } from '../agenda/rules/agenda-days.js';
import { findItem } from '../agenda/rules/find-item.js';
import { itemsFor } from '../agenda/rules/meeting-agenda.js';
import type { ExemptCommand, ExemptThing } from './grammar.js';
import type { ExemptReply } from './reply.js';
import { mayExempt, type Thing, withExemption } from './rules.js';

interface Found {
  readonly group: Group;
  readonly thing: Thing;
  /** What the answer calls it. */
  readonly what: string;
}

/** Finds what was named among what the asker sees from here; a problem when it is not there or not clear. */
async function find({ services, asker }: Turn, thing: ExemptThing): Promise<Found | Problem> {
  if (thing.kind === 'action') {
    const located = await locateAction(services, asker, thing.reference);
    return located.ok ? { group: located.group, thing, what: thing.reference } : located.problem;
  }
  const groups = await wholeGroups(services, asker);
  if (thing.kind === 'decision') {
    const { reference } = thing;
    const group = groups.find(({ decisions }) => decisions.some((one) => one.reference === reference));
    return group === undefined ? { code: 'unknown-decision', reference } : { group, thing, what: reference };
  }
  const which = 'which' in thing ? thing.which : '';
  const found = groups.flatMap((group): readonly Found[] => {
    const item = findItem(itemsFor(group, meetingNow(group, asker.now)?.day ?? null), which);
    return item === null ? [] : [{ group, thing: { kind: 'agenda', number: item.number }, what: item.title }];
  });
  const [only, another] = found;
  return only === undefined || another !== undefined ? { code: 'no-such-agenda-item' } : only;
}

/** Marks something exempt from publication for a reason, or takes that back. */
export async function markExempt(turn: Turn, command: ExemptCommand): Promise<ExemptReply | ProblemReply> {
  const { services, asker } = turn;
  const found = await find(turn, command.thing);
  if ('code' in found) return problemReply(found);
  const { group: located, thing, what } = found;
  await beSureOfMembers(services, asker, located.id);
  const { id, name } = asker.person;
  const reason = command.isExempt ? command.reason : null;
  const result = await services.store.changeGroup<Group | Problem>(
    located.id,
    (group) => {
      if (group === null || asKnownTo(group, asker) === null)
        return { record: group, result: { code: 'not-a-member' } };
      if (!mayExempt(group, id)) return { record: group, result: { code: 'not-allowed-exempt' } };
      if (command.isExempt && reason === null) return { record: group, result: { code: 'exempt-reason-needed', what } };
      const after = withExemption(group, thing, reason, { id, name }, asker.now);
      if (after === group || wasHandled(group, asker.activity)) return { record: group, result: group };
      const record = recordChange(group, after, asker, 'mayRun');
      return { record, result: record };
    },
    thing.kind === 'action' ? [thing.reference] : [],
  );
  return 'code' in result ? problemReply(result) : { kind: 'exempt-marked', group: headOf(result), what, reason };
}
