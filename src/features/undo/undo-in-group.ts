import { type Action, isUndone } from '../../model/action.js';
import { type GroupHead, headOf } from '../../model/group-head.js';
import type { Group, GroupId } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import type { LastChange } from '../../model/last-change.js';
import { mayRun } from '../../model/members.js';
import { permissionsFor } from '../../model/permissions.js';
import type { Problem } from '../../model/problem.js';
import { lastChangeOf } from '../../model/remember-change.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asKnownTo } from '../../model/standing.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Instant } from '../../model/calendar/day.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { recordChange } from '../../access/record-change.js';
import { withMeetingsNoticed } from '../../model/noticed-meetings.js';
import type { UndoneReply, UndoQuestionReply } from './reply.js';
import { type ActedSince, actedSince, isOld, settingsChangedSince } from './rules/acted-since.js';
import { reverseChange } from './rules/reverse-change.js';
import { undoneLines } from './rules/undone-lines.js';

type Undone = UndoneReply | UndoQuestionReply | ProblemReply;

/** A group before and after an undo, and the change that was undone. */
interface Reversed {
  readonly before: Group;
  readonly after: Group;
  readonly change: LastChange;
}

/** Returns why the asker may not undo a change; null if they may. */
function problemWith(group: Group, change: LastChange, asker: Asker, taken: ReadonlySet<string>): Problem | null {
  const { id } = asker.person;
  const { needs, actions, settings } = change;
  if (typeof settings['prefix'] === 'string' && taken.has(settings['prefix']))
    return { code: 'prefix-taken', prefix: settings['prefix'] };
  if (needs === 'mayRun') return mayRun(group, id) ? null : { code: 'not-allowed-settings' };
  const isAllowed = ({ reference }: { readonly reference: string }): boolean => {
    const action = group.actions.find((candidate) => candidate.reference === reference);
    return action === undefined || permissionsFor(id, action, group)[needs];
  };
  const refused = actions.find((one) => !isAllowed(one));
  return refused === undefined ? null : { code: 'not-allowed', reference: refused.reference };
}

/**
 * Undoes the asker's last change in a group, if it was made at `target.at`. If it is older than a day, or others have
 * acted since, asks first unless `isSure`.
 */
export async function undoInGroup(
  { store }: Services,
  asker: Asker,
  target: { readonly group: GroupId; readonly at: Instant },
  isSure: boolean,
): Promise<Undone> {
  const known = asKnownTo(await store.findGroup(target.group), asker);
  if (known === null) return problemReply({ code: 'nothing-to-undo' });
  const needs = lastChangeOf(known, asker.person.id)?.actions.map(({ reference }) => reference) ?? [];
  const taken = await store.prefixesOfOthers(known);
  const result = await store.changeGroup<Reversed | Problem | UndoQuestionReply>(
    target.group,
    (group) => {
      const change = group === null ? null : lastChangeOf(group, asker.person.id);
      if (group === null || change === null || asKnownTo(group, asker) === null)
        return { record: group, result: { code: 'nothing-to-undo' } };
      // This press was delivered again: its own change says what it did.
      if (wasHandled(group, asker.activity)) return { record: group, result: already(group, change, asker) };
      if (change.at !== target.at) return { record: group, result: { code: 'nothing-to-undo' } };
      const problem = problemWith(group, change, asker, taken);
      if (problem !== null) return { record: group, result: problem };
      const reversed = reverse(group, change, asker);
      // Later changes have overtaken it: nothing of it is left.
      if (undoneLines(group, reversed, change).length === 0)
        return { record: group, result: { code: 'nothing-to-undo' } };
      const question = isSure ? null : questionFor(group, reversed, change, asker);
      if (question !== null) return { record: group, result: question };
      const by = { id: asker.person.id, name: asker.person.name };
      const told = asker.conversation.isPersonal
        ? withMeetingsNoticed(group, reversed, { by, at: asker.now })
        : reversed;
      const record = recordChange(group, told, asker, change.needs, !change.isUndo);
      return { record, result: { before: group, after: record, change } };
    },
    needs,
  );
  if ('code' in result) return problemReply(result);
  return 'kind' in result ? result : undoneReply(result, asker);
}

const reverse = (group: Group, change: LastChange, { person: { id, name }, now }: Asker): Group =>
  reverseChange(group, change, { id, name }, now);

const already = (group: Group, change: LastChange, asker: Asker): Reversed => ({
  before: reverse(group, change, asker),
  after: group,
  change: { ...change, isUndo: !change.isUndo },
});

function undoneReply({ before, after, change }: Reversed, asker: Asker): UndoneReply {
  return {
    kind: 'undone',
    group: headOf(after),
    lines: undoneLines(before, after, change),
    isPutBack: change.isUndo,
    at: lastChangeOf(after, asker.person.id)?.at ?? asker.now,
    today: localDay(asker.now, after.zone),
  };
}

function questionFor(group: Group, reversed: Group, change: LastChange, asker: Asker): UndoQuestionReply | null {
  const since = actedSince(group, change);
  const haveSettingsChanged = settingsChangedSince(group, change);
  if (since.length === 0 && !haveSettingsChanged && !isOld(change.at, asker.now)) return null;
  return {
    ...asQuestion(group, asker, change.at, since),
    target: { group: group.id, at: change.at, references: [] },
    lines: undoneLines(group, reversed, change),
    haveSettingsChanged,
    isPutBack: change.isUndo,
  };
}

/** Builds the question about a group's change, without what it would undo. */
export const asQuestion = (
  group: Group,
  { now }: Asker,
  madeAt: Instant,
  since: readonly ActedSince[],
): Pick<UndoQuestionReply, 'kind' | 'madeOn' | 'since' | 'today'> & { readonly group: GroupHead } => ({
  kind: 'undo-question',
  group: headOf(group),
  madeOn: localDay(madeAt, group.zone),
  since,
  today: localDay(now, group.zone),
});

/** Builds the reply for logged actions that were undone. */
export const removedReply = (group: Group, undone: readonly Action[], asker: Asker): UndoneReply => ({
  kind: 'undone',
  group: headOf(group),
  lines: undone.filter(isUndone).map((action) => ({ of: 'action', what: 'removed', action })),
  isPutBack: false,
  at: lastChangeOf(group, asker.person.id)?.at ?? asker.now,
  today: localDay(asker.now, group.zone),
});
