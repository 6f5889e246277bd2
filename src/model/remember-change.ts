import type { Action } from './action.js';
import { addMs, DAY_MS } from './calendar/instants.js';
import { changedActions } from './changed-actions.js';
import { agendaBefore } from './changed-agenda.js';
import type { Decision } from './decision.js';
import type { Group } from './group.js';
import { changedReviews } from './changed-reviews.js';
import { type ChangedAction, type LastChange, REPLACED_FIELDS, SETTINGS_FIELDS } from './last-change.js';
import type { PersonId } from './lead.js';
import { plansBefore } from './changed-plans.js';
import { returnsBefore } from './changed-returns.js';

/** How long a change can be taken back. */
const KEPT_MS = 31 * DAY_MS;

/** Who made a change, when, and which permission it needed. */
type Made = Pick<LastChange, 'by' | 'at' | 'needs' | 'isUndo'>;

/** Keeps in the group what is needed to take a change back, in place of its maker's change before. */
export function withLastChange(before: Group, after: Group, made: Made): Group {
  const reviewed = changedReviews(before, after);
  const agenda = agendaBefore(before.agenda, after.agenda);
  const decisions = changedDecisions(before, after);
  const plans = plansBefore(before.plans, after.plans);
  const returns = returnsBefore(before.returns, after.returns);
  const change: LastChange = {
    ...made,
    ...(reviewed.length === 0 ? {} : { reviewed }),
    ...(agenda === undefined ? {} : { agenda }),
    actions: changedActions(before, after).map(({ old, action }) => changedAction(old, action)),
    ...(Object.keys(decisions).length === 0 ? {} : { decisions }),
    ...(plans.length === 0 ? {} : { plans }),
    ...(returns.length === 0 ? {} : { returns }),
    settings: Object.fromEntries(
      SETTINGS_FIELDS.filter((name) => before[name] !== after[name]).map((name) => [name, before[name]]),
    ),
    roles: before.members.flatMap(({ id, roles }) => {
      const now = after.members.find((member) => member.id === id);
      return now === undefined || String(now.roles) === String(roles) ? [] : [{ id, roles }];
    }),
  };
  const lists = [change.actions, reviewed, plans, returns, change.roles];
  const changed = [...lists, Object.keys(decisions), Object.keys(change.settings)];
  if (agenda === undefined && changed.every(({ length }) => length === 0)) return after;
  const since = addMs(made.at, -KEPT_MS);
  const others = after.lastChanges.filter(({ by, at }) => by !== made.by && at > since);
  return { ...after, lastChanges: [...others, change] };
}

/** What a person changed last in a group; null for nothing. */
export const lastChangeOf = (group: Group, person: PersonId): LastChange | null =>
  group.lastChanges.find(({ by }) => by === person) ?? null;

const NOTHING_BEFORE: Pick<Action, 'requests' | 'notes' | 'history'> = { requests: [], notes: [], history: [] };

function changedAction(old: Action | undefined, action: Action): ChangedAction {
  const { requests, notes: noted, history } = old ?? NOTHING_BEFORE;
  const replaced = old === undefined ? [] : REPLACED_FIELDS.filter((name) => old[name] !== action[name]);
  const asked = action.requests.flatMap((request) => {
    const earlier = requests.find(({ id }) => id === request.id);
    return earlier === request ? [] : [[request.id, earlier ?? null] as const];
  });
  const notesAdded = action.notes.filter((note) => !noted.includes(note)).length;
  const notesRemoved = noted.filter((note) => !action.notes.includes(note));
  const flagged = history.flatMap((entry, at) => (entry.isTakenBack === action.history[at]?.isTakenBack ? [] : [at]));
  const [from] = flagged;
  return {
    reference: action.reference,
    history: { from: history.length, to: action.history.length },
    ...(old === undefined ? { isNew: true } : {}),
    ...(replaced.length === 0
      ? {}
      : { before: Object.fromEntries(replaced.map((name) => [name, old?.[name] ?? null])) }),
    ...(asked.length === 0 ? {} : { requests: Object.fromEntries(asked) }),
    ...(notesAdded === 0 ? {} : { notesAdded }),
    ...(notesRemoved.length === 0 ? {} : { notesRemoved }),
    ...(from === undefined ? {} : { takenBack: { from, to: (flagged.at(-1) ?? from) + 1 } }),
  };
}

/** The old state of the decisions that a change made or changed; null for one that it made. */
function changedDecisions(before: Group, after: Group): Readonly<Record<string, Decision | null>> {
  if (before.decisions === after.decisions) return {};
  const old = new Map(before.decisions.map((one) => [one.reference, one]));
  return Object.fromEntries(
    after.decisions.flatMap((one) => {
      const was = old.get(one.reference) ?? null;
      return was === one ? [] : [[one.reference, was]];
    }),
  );
}
