import type { Action } from '../../src/model/action.js';
import type { AgendaItem } from '../../src/model/agenda-item.js';
import type { Group } from '../../src/model/group.js';
import { PAPER_DAYS } from '../../src/model/paper-days.js';
import type { ChatCase } from './chat-case.js';
import { type Copy, EVERYBODY, nameOf, type Who } from './world.js';

const AT = '2022-10-10T09:00:00.000Z';
const SEPTEMBER = '2022-09-15T09:40:00.000Z';
const WORLD_NOW = '2022-10-19T09:40:00.000Z';

/** The instant of a case: 10:40 on Wednesday 19 October 2022, or the morning of the meeting of 17 November. */
export const instantOf = ({ at }: Pick<ChatCase, 'at'>): string =>
  at === undefined ? WORLD_NOW : new Date(`${at}:00Z`).toISOString();

const whoIs = (name: string): Who => EVERYBODY.find((who) => nameOf(who) === name) ?? 'claire';

/** The group with an agenda, two decisions and a deadline for papers, and as the case says that it stood before. */
export function withCycle(group: Group, copy: Copy, one: ChatCase): Group {
  const by = (who: Who): { readonly id: string; readonly name: string } => ({ id: copy.idOf(who), name: nameOf(who) });
  const item = (number: number, title: string, who: Who | null, minutes: number | null): AgendaItem => ({
    number,
    title,
    presenter: who === null ? null : { kind: 'person', person: copy.idOf(who), name: nameOf(who) },
    minutes,
    meeting: who === null ? null : '2022-11-17',
    isStanding: who === null,
    state: 'planned',
    addedAt: AT,
    addedBy: by('sian'),
    postponedFrom: [],
    action: null,
  });
  const decision = (number: number, text: string): Group['decisions'][number] => ({
    reference: `ISCG-D${number}`,
    text,
    meeting: '2022-09-15',
    at: SEPTEMBER,
    by: by('claire'),
    withdrawn: null,
    quote: null,
  });
  const held = {
    ...group,
    agenda: [
      item(1, 'Welcome', null, null),
      item(2, 'Costings and budgets', 'sian', 10),
      item(3, 'Dashboard', 'rhys', 15),
    ],
    decisions: [decision(1, 'Meet every month until March'), decision(2, 'Publish the minutes in both languages')],
    settings: { ...group.settings, [PAPER_DAYS]: 3 },
  };
  return underReview({ ...held, actions: held.actions.map((action) => proposed(action, by, one)) }, by('claire'), one);
}

function proposed(
  action: Action,
  by: (who: Who) => { readonly id: string; readonly name: string },
  one: ChatCase,
): Action {
  const [reference, who = ''] = one.before?.proposed ?? [];
  if (action.reference !== reference) return action;
  const closure = {
    kind: 'done',
    at: AT,
    by: by(whoIs(who)),
    evidence: 'See the shared drive',
    to: null,
    confirmed: null,
  } as const;
  return { ...action, closure, history: [...action.history, { at: AT, by: closure.by, change: 'closure-proposed' }] };
}

/** A review that began a quarter of an hour ago and has come to an action. */
function underReview(group: Group, by: { readonly id: string; readonly name: string }, one: ChatCase): Group {
  const reference = one.before?.reviewAt;
  if (reference === undefined) return group;
  const now = instantOf(one);
  const references = group.actions.filter(({ status }) => status === 'open').map((action) => action.reference);
  const done = references.slice(0, references.indexOf(reference));
  const startedAt = new Date(Date.parse(now) - 900_000).toISOString();
  const outcomes = done.map((known) => ({ reference: known, outcome: 'carried-forward' as const, at: startedAt, by }));
  const review = { meeting: '2022-11-17', startedAt, startedBy: by, references, outcomes, endedAt: null };
  return { ...group, meetingReviews: [review] };
}
