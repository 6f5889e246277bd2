import { type Action, isUndone } from '../../model/action.js';
import { headOf } from '../../model/group-head.js';
import type { Group, GroupId } from '../../model/group.js';
import { withHandled } from '../../model/handled.js';
import { permissionsFor } from '../../model/permissions.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { wholeGroups } from '../../access/find-groups.js';
import { type LoggedReply, loggedReply, loggedWith } from '../actions/reply.js';
import { undoAction } from '../actions/rules/change-cancel.js';
import type { UndoneReply } from './reply.js';

type Result = { readonly group: Group; readonly undone: readonly Action[] } | 'unknown' | 'not-allowed';

/**
 * Takes back actions that were just logged. The answer shows what else the same message logged, when some of that is
 * left, and otherwise what was taken back.
 */
export async function undoActions(
  services: Services,
  asker: Asker,
  group: GroupId,
  references: readonly string[],
): Promise<UndoneReply | LoggedReply | ProblemReply> {
  const wanted = new Set(references);
  const result = await services.store.changeGroup<Result>(group, (current) => {
    if (current === null || asMembersKnow(current, asker) === null) return { record: current, result: 'unknown' };
    const open = current.actions.filter((action) => wanted.has(action.reference) && action.status === 'open');
    if (open.length === 0) {
      const undone = current.actions.filter((action) => wanted.has(action.reference) && isUndone(action));
      return { record: current, result: undone.length === 0 ? 'unknown' : { group: current, undone } };
    }
    if (!open.every((action) => permissionsFor(asker.person.id, action, current).mayEdit))
      return { record: current, result: 'not-allowed' };
    const by = { id: asker.person.id, name: asker.person.name };
    const undone = new Map(open.map((action) => [action.reference, undoAction(action, by, asker.now)]));
    const actions = current.actions.map((action) => undone.get(action.reference) ?? action);
    const record = withHandled({ ...current, actions }, asker.activity);
    return { record, result: { group: record, undone: [...undone.values()] } };
  });
  if (result === 'unknown') return problemReply({ code: 'nothing-to-undo' });
  if (result === 'not-allowed') return problemReply({ code: 'not-allowed', reference: references[0] ?? null });
  const left = loggedWith(result.group, result.undone[0]);
  if (left.length > 0) return loggedReply(result.group, left, [], asker);
  return { kind: 'undone', group: headOf(result.group), actions: result.undone };
}

/** Takes back what the asker's last message here logged. */
export async function undoLast(services: Services, asker: Asker): Promise<UndoneReply | LoggedReply | ProblemReply> {
  const groups = await wholeGroups(services, asker);
  const mine = groups
    .flatMap((group) => group.actions.map((action) => ({ group, action })))
    .filter(({ action }) => action.raisedBy.id === asker.person.id && action.status === 'open')
    .sort((one, other) => (one.action.raisedAt < other.action.raisedAt ? 1 : -1));
  const [last] = mine;
  if (last === undefined) return problemReply({ code: 'nothing-to-undo' });
  const references = mine
    .filter(({ action }) => action.source === last.action.source)
    .map(({ action }) => action.reference);
  return undoActions(services, asker, last.group.id, references);
}
