import { withActions } from '../../access/number-actions.js';
import { recordChange } from '../../access/record-change.js';
import { withOutsiders } from '../../access/follow-roster.js';
import { type Action, isUndone, readSaidAction, type SaidAction } from '../../model/action.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { wasHandled } from '../../model/handled.js';
import type { Lead } from '../../model/lead.js';
import { peopleIn, takesPart } from '../../model/members.js';
import { permissionsFor } from '../../model/permissions.js';
import type { Problem } from '../../model/problem.js';
import { lastChangeOf } from '../../model/remember-change.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import { changeDeadline } from '../actions/rules/change-deadline.js';
import { changeLeads } from '../actions/rules/change-leads.js';
import { reopenAction } from '../actions/rules/change-reopen.js';
import { changeTask } from '../actions/rules/change-task.js';
import type { changeFromMessageButton, keepLoggedButton } from './buttons.js';
import type { EditedSettledReply } from './reply.js';
import { type CarriedChange, type Patch, readChanges } from './rules/offered-change.js';

type Made = { readonly group: Group; readonly actions: readonly Action[] } | Problem;

/** Changes actions to match the message that logged them, and logs what it adds, in one step. */
export async function changeFromMessage(
  { store }: Services,
  asker: Asker,
  pressed: PressedOf<typeof changeFromMessageButton>,
): Promise<EditedSettledReply | ProblemReply> {
  const changes = readChanges(pressed.changes);
  const fresh = readFresh(pressed.fresh);
  if (asMembersKnow(await store.findGroup(pressed.group), asker) === null)
    return problemReply({ code: 'not-a-member' });
  if (changes === null || fresh === null) return problemReply({ code: 'card-not-understood' });
  const references = changes.map(({ reference }) => reference);
  const made = await store.changeGroup<Made>(
    pressed.group,
    (current) => {
      if (current === null || asMembersKnow(current, asker) === null)
        return { record: current, result: { code: 'not-a-member' } };
      if (!takesPart(current, asker.person.id)) return { record: current, result: { code: 'observes-only' } };
      if (wasHandled(current, asker.activity))
        return { record: current, result: { group: current, actions: named(current, references) } };
      const refused = changes.find(({ reference }) => !mayChange(current, reference, asker));
      if (refused !== undefined)
        return { record: current, result: { code: 'not-allowed', reference: refused.reference } };
      const record = changed(current, asker, changes, fresh, pressed.source);
      const last = record.actions.slice(current.actions.length);
      return { record, result: { group: record, actions: [...named(record, references), ...last] } };
    },
    references,
  );
  if ('code' in made) return problemReply(made);
  return settled(made.group, asker, { actions: made.actions, gone: openOf(made.group, pressed.gone), isKept: false });
}

/** Leaves what was logged as it is. */
export async function keepLogged(
  { store }: Services,
  asker: Asker,
  { group: id, references }: PressedOf<typeof keepLoggedButton>,
): Promise<EditedSettledReply | ProblemReply> {
  const group = asMembersKnow(await store.findGroup(id), asker);
  if (group === null) return problemReply({ code: 'not-a-member' });
  if (!takesPart(group, asker.person.id)) return problemReply({ code: 'observes-only' });
  return settled(group, asker, { actions: named(group, references), gone: [], isKept: true });
}

const named = ({ actions }: Group, references: readonly string[]): readonly Action[] =>
  actions.filter(({ reference }) => references.includes(reference));

const openOf = (group: Group, references: readonly string[]): readonly Action[] =>
  named(group, references).filter(({ status }) => status === 'open');

function mayChange(group: Group, reference: string, { person }: Asker): boolean {
  const action = group.actions.find((candidate) => candidate.reference === reference);
  return action !== undefined && permissionsFor(person.id, action, group).mayEdit;
}

function changed(
  group: Group,
  asker: Asker,
  changes: readonly CarriedChange[],
  fresh: readonly SaidAction[],
  source: string,
): Group {
  const patches = new Map(changes.map(({ reference, patch }) => [reference, patch]));
  const actions = group.actions.map((action) => {
    const patch = patches.get(action.reference);
    return patch === undefined || (action.status !== 'open' && !isUndone(action))
      ? action
      : patched(action, group, patch, asker);
  });
  const changedGroup = withOutsiders(
    { ...group, actions },
    actions.filter(({ reference }) => patches.has(reference)),
  );
  const said = fresh.map((one) => ({ ...one, leads: knownOnly(one.leads, group) }));
  const all = said.length === 0 ? changedGroup : withActions(changedGroup, said, asker, source).group;
  return recordChange(group, all, asker, 'mayEdit');
}

function patched(action: Action, group: Group, { task, leads, deadline }: Patch, { person, now }: Asker): Action {
  const by = { id: person.id, name: person.name };
  const open = reopenAction(action, by, now);
  const worded = task === undefined ? open : changeTask(open, by, now, task);
  const led = leads === undefined ? worded : changeLeads(worded, group, by, now, knownOnly(leads, group));
  return deadline === undefined ? led : changeDeadline(led, by, now, deadline);
}

/** Turns a lead whom the group does not know into a mere name: anybody can send a card that says who leads. */
const knownOnly = (leads: readonly Lead[], group: Group): Lead[] =>
  leads.map((lead) =>
    lead.kind === 'person' && !peopleIn(group).includes(lead.person) ? { kind: 'name', name: lead.name } : lead,
  );

function readFresh(json: string): readonly SaidAction[] | null {
  try {
    const all: unknown = JSON.parse(json);
    if (!Array.isArray(all)) return null;
    const read = all.map((one) => readSaidAction(JSON.stringify(one)));
    const whole = read.filter((one) => one !== null);
    return whole.length === read.length ? whole : null;
  } catch {
    return null;
  }
}

const settled = (
  group: Group,
  { person, now }: Asker,
  outcome: Pick<EditedSettledReply, 'actions' | 'gone' | 'isKept'>,
): EditedSettledReply => ({
  kind: 'edited-settled',
  group: headOf(group),
  ...outcome,
  at: lastChangeOf(group, person.id)?.at ?? now,
  today: localDay(now, group.zone),
});
