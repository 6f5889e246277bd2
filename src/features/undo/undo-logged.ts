import { type Action, isUndone } from '../../model/action.js';
import type { Group, GroupId } from '../../model/group.js';
import { permissionsFor } from '../../model/permissions.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { recordChange } from '../../access/record-change.js';
import { type LoggedReply, loggedReply, loggedWith } from '../actions/reply.js';
import { undoAction } from '../actions/rules/change-cancel.js';
import type { UndoneReply, UndoQuestionReply } from './reply.js';
import { actedSinceLogged, isOld } from './rules/acted-since.js';
import { asQuestion, removedReply } from './undo-in-group.js';

type Result =
  { readonly group: Group; readonly undone: readonly Action[] } | UndoQuestionReply | 'unknown' | 'not-allowed';

/**
 * Undoes logged actions, from the button on the card that shows them. If they are older than a day, or others have
 * acted on them, asks first unless `isSure`. Returns what is left of the same message's actions if anything is,
 * otherwise what was undone.
 */
export async function undoLogged(
  services: Services,
  asker: Asker,
  group: GroupId,
  references: readonly string[],
  isSure: boolean,
): Promise<UndoneReply | UndoQuestionReply | LoggedReply | ProblemReply> {
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
    const question = isSure ? null : questionFor(current, open, asker);
    if (question !== null) return { record: current, result: question };
    const by = { id: asker.person.id, name: asker.person.name };
    const undone = new Map(open.map((action) => [action.reference, undoAction(action, by, asker.now)]));
    const actions = current.actions.map((action) => undone.get(action.reference) ?? action);
    const record = recordChange(current, { ...current, actions }, asker, 'mayEdit', true);
    return {
      record,
      result: { group: record, undone: record.actions.filter(({ reference }) => undone.has(reference)) },
    };
  });
  if (result === 'unknown') return problemReply({ code: 'nothing-to-undo' });
  if (result === 'not-allowed') return problemReply({ code: 'not-allowed', reference: references[0] ?? null });
  if ('kind' in result) return result;
  const left = loggedWith(result.group, result.undone[0]);
  if (left.length > 0) return loggedReply(result.group, left, [], asker);
  return removedReply(result.group, result.undone, asker);
}

function questionFor(group: Group, actions: readonly Action[], asker: Asker): UndoQuestionReply | null {
  const since = actedSinceLogged(actions, asker.person.id);
  const raisedAt = actions.map((action) => action.raisedAt).sort()[0] ?? asker.now;
  if (since.length === 0 && !isOld(raisedAt, asker.now)) return null;
  return {
    ...asQuestion(group, asker, raisedAt, since),
    target: { group: group.id, at: null, references: actions.map(({ reference }) => reference) },
    lines: actions.map((action) => ({ of: 'action', what: 'removed', action })),
    haveSettingsChanged: false,
    isPutBack: false,
  };
}
