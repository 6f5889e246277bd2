import type { Action, HistoryEntry } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';
import type { Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import { leadPeople } from '../../../model/lead-people.js';
import { wordsNow } from '../../../model/timeline.js';
import { entriesWithNews, type NewsEntry } from './entries-with-news.js';

/** The words before a change, and who replaced them. */
export interface Replaced {
  readonly words: string;
  readonly by: Actor;
}

/** What others changed in a person's action, as it now stands: one line of a message. */
export interface ToldChange {
  readonly action: Action;
  readonly what: 'given' | 'lost' | 'cancelled' | 'reopened' | 'deadline' | 'task' | 'deadline-and-task';
  /** Who changed it last, and why if they said. */
  readonly by: Actor;
  readonly why: string | null;
  /** The deadline (a day or words) and the task before the change. */
  readonly before: { readonly deadline: Replaced | null; readonly task: Replaced | null };
}

/**
 * Returns what others changed in a person's actions after `from` and up to `until`, as it now stands. Leaves out
 * changes that were undone or reversed, the person's own changes, and answers to the person's own requests.
 */
export function changesFor(group: Group, person: PersonId, from: Instant, until: Instant): readonly ToldChange[] {
  const found = new Map<Action, HistoryEntry[]>();
  for (const { action, entry } of entriesWithNews(group)) {
    if (entry.at <= from || entry.at > until) continue;
    const known = found.get(action);
    if (known === undefined) found.set(action, [entry]);
    else known.push(entry);
  }
  return [...found].flatMap(([action, entries]) => changeOf(action, entries, group, person) ?? []);
}

/** Returns the people whom a history entry may concern: who leads the action, was given it or lost it. */
export function concerned({ action, entry }: NewsEntry, group: Group): readonly PersonId[] {
  const { given = [], lost = [] } = entry.news ?? {};
  return [...new Set([...leadPeople(action, group), ...given, ...lost])];
}

function changeOf(action: Action, entries: readonly HistoryEntry[], group: Group, person: PersonId): ToldChange | null {
  const leads = leadPeople(action, group).includes(person);
  const led = ledBefore(entries, person, leads);
  /** Finds the last entry that passes the test; null if there is none, or the person made it or asked for it. */
  const lastBy = (isMeant: (news: NonNullable<HistoryEntry['news']>) => boolean): HistoryEntry | null => {
    const last = entries.findLast(({ news }) => news !== undefined && isMeant(news));
    return last === undefined || last.by.id === person || isAnswer(action, last, person) ? null : last;
  };
  const statuses = entries.flatMap(({ news }) => news?.was.status ?? []).filter((status) => status !== 'none');
  const statusBefore = statuses[0] ?? action.status;
  if (!led && leads && action.status === 'open')
    return change(
      'given',
      lastBy(({ given, was }) => given.includes(person) || was.status !== undefined),
    );
  if (led && !leads)
    return change(
      'lost',
      lastBy(({ lost }) => lost.includes(person)),
    );
  if (!led || !leads) return null;
  if (action.status !== statusBefore) {
    const by = lastBy(({ was }) => was.status !== undefined);
    if (action.status === 'cancelled' && statusBefore === 'open') return change('cancelled', by);
    return action.status === 'open' ? change('reopened', by) : null;
  }
  if (action.status !== 'open') return null;
  const deadline = before('deadline', wordsNow(action, 'deadline'));
  const task = before('task', action.task);
  const by = [deadline, task].flatMap((one) => one?.by ?? []).sort((one, other) => (one.at < other.at ? 1 : -1))[0];
  const what = deadline !== null && task !== null ? 'deadline-and-task' : deadline === null ? 'task' : 'deadline';
  return by === undefined ? null : change(what, by, { deadline: replaced(deadline), task: replaced(task) });

  /** Returns the value before others changed it; null if nothing has changed. */
  function before(
    name: 'deadline' | 'task',
    now: string,
  ): { readonly words: string; readonly by: HistoryEntry } | null {
    const words = entries.find(({ news }) => news?.was[name] !== undefined)?.news?.was[name];
    const last = lastBy(({ was }) => was[name] !== undefined);
    return words === undefined || words === now || last === null ? null : { words, by: last };
  }

  function change(
    kind: ToldChange['what'],
    entry: HistoryEntry | null,
    earlier: ToldChange['before'] = { deadline: null, task: null },
  ): ToldChange | null {
    return entry && { action, what: kind, by: entry.by, why: reasonOf(action, entry), before: earlier };
  }
}

const replaced = (found: { readonly words: string; readonly by: HistoryEntry } | null): Replaced | null =>
  found && { words: found.words, by: found.by.by };

/** Whether a person led an action before these entries; `leads` says whether they lead it after them. */
function ledBefore(entries: readonly HistoryEntry[], person: PersonId, leads: boolean): boolean {
  return [...entries].reverse().reduce((led, { news, by }) => {
    if (news === undefined) return led;
    // People know which actions they took on themselves.
    if (news.was.status === 'none' || news.given.includes(person)) return led && by.id === person;
    return led || news.lost.includes(person);
  }, leads);
}

/** Whether a change answered a person's request or proposal, about which they get a message of its own. */
const isAnswer = ({ requests, closure }: Action, { at, by, change }: HistoryEntry, person: PersonId): boolean =>
  (change === 'closure-confirmed' && closure?.by.id === person) ||
  requests.some(
    (request) =>
      request.by.id === person &&
      request.decidedAt === at &&
      request.decidedBy?.id === by.id &&
      request.state !== 'withdrawn',
  );

/** Returns the reason given with any part of the same change. */
const reasonOf = ({ history }: Action, { at, by }: HistoryEntry): string | null =>
  history.find((entry) => entry.at === at && entry.by.id === by.id && (entry.reason ?? '').trim() !== '')?.reason ??
  null;
