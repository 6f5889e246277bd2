import type { Action } from '../../src/model/action.js';
import type { AgendaItem } from '../../src/model/agenda-item.js';
import type { Decision } from '../../src/model/decision.js';
import type { Group } from '../../src/model/group.js';
import type { Outcome } from './chat-case.js';
import type { Played } from './judge-outcome.js';
import { saysMostly } from './says-mostly.js';

const itemIn = (group: Group, said: string): AgendaItem | undefined =>
  group.agenda.find(({ title, state }) => state !== 'withdrawn' && saysMostly(title, said));

type Of = (outcome: Outcome, played: Played) => boolean;

const onItem =
  (holds: (after: AgendaItem, before: AgendaItem, outcome: Outcome) => boolean): Of =>
  (outcome, { before, after }) => {
    const was = itemIn(before.group, outcome.item ?? '');
    const is = after.group.agenda.find(({ number }) => number === was?.number);
    return was !== undefined && is !== undefined && holds(is, was, outcome);
  };

const decided = ({ before, after }: Played): readonly Decision[] =>
  after.group.decisions.filter(({ reference }) => before.group.decisions.every((old) => old.reference !== reference));

const everyAction = ({ of = [] }: Outcome, { after }: Played, holds: (action: Action) => boolean): boolean =>
  of.every((reference) => after.group.actions.some((action) => action.reference === reference && holds(action)));

const KINDS: Readonly<Record<string, string>> = { 'no-longer-needed': 'not-needed' };

const placeIn = (group: Group, number: number | undefined): number =>
  group.agenda.filter(({ state }) => state === 'planned').findIndex((item) => item.number === number);

/** Whether what a meeting's cycle should have come to did; absent for an outcome of another kind. */
export const OF_CYCLE: Readonly<Record<string, Of>> = {
  'agenda-add': ({ item = '', presenter, minutes, meeting }, { after }) => {
    const added = itemIn(after.group, item);
    return (
      added !== undefined &&
      (presenter === undefined || added.presenter?.name === presenter) &&
      (minutes === undefined || added.minutes === minutes) &&
      (meeting === undefined || added.meeting === null || added.meeting === meeting)
    );
  },
  'agenda-show': (_outcome, { after }) => after.kind === 'agenda',
  'agenda-done': onItem(({ state }) => state === 'done'),
  'agenda-postpone': onItem((after, before) => after.postponedFrom.length > before.postponedFrom.length),
  'agenda-remove': onItem(({ state }) => state === 'withdrawn'),
  'agenda-move': ({ item = '' }, { before, after }) => {
    const number = itemIn(before.group, item)?.number;
    return placeIn(before.group, number) !== placeIn(after.group, number);
  },
  'agenda-standing': ({ item = '' }, { after }) => itemIn(after.group, item)?.isStanding === true,
  decide: ({ text = '' }, played) => decided(played).some((decision) => saysMostly(decision.text, text)),
  decisions: (_outcome, { after }) => ['decisions', 'decision-card'].includes(after.kind),
  'decision-withdraw': ({ of = [] }, { after }) =>
    of.every((reference) => after.group.decisions.some((one) => one.reference === reference && one.withdrawn !== null)),
  review: (_outcome, { after }) => after.kind.startsWith('matters'),
  'review-stop': (_outcome, { after }) => after.kind.startsWith('matters'),
  'check-meeting': (_outcome, { after }) => after.kind === 'meeting-check',
  'close-meeting': (_outcome, { after }) => ['meeting-check', 'meeting-table'].includes(after.kind),
  table: (_outcome, { after }) => ['meeting-table', 'table-text', 'meeting-check'].includes(after.kind),
  'propose-closure': (outcome, played) =>
    everyAction(outcome, played, ({ closure, status }) => closure !== null || status === 'done'),
  'confirm-closure': (outcome, played) => everyAction(outcome, played, ({ status }) => status === 'done'),
  'keep-open': (outcome, played) =>
    everyAction(outcome, played, ({ status, closure }) => status === 'open' && closure === null),
  close: (outcome, played) =>
    everyAction(outcome, played, ({ status, closure }) => {
      const kind = outcome.kind ?? 'done';
      return status !== 'open' && (closure?.kind ?? 'done') === (KINDS[kind] ?? kind);
    }),
  'who-missing': ({ of = [] }, { after }) =>
    !['lost', 'help', 'talk', 'problem', ''].includes(after.kind) && of.every((one) => after.text.includes(one)),
  'remind-missing': (_outcome, { after }) => after.kind.includes('remind'),
  'close-for-all': (outcome, played) => everyAction(outcome, played, ({ status }) => status === 'done'),
  'ask-silent': (_outcome, { after }) => /remind|silent|asked/.test(after.kind),
  forecast: (_outcome, { after }) => ['summary', 'summary-page', 'list', 'forecast'].includes(after.kind),
};

/** What changes nothing when it is right. */
export const CYCLE_ANSWERS: readonly string[] = [
  'agenda-show',
  'decisions',
  'check-meeting',
  'close-meeting',
  'table',
  'who-missing',
  'forecast',
];

/** The state of what a cycle keeps, so that a change of it is seen. */
export const cycleOf = ({ agenda, decisions, meetingReviews }: Group): unknown => [
  agenda,
  decisions,
  meetingReviews.map(({ outcomes, endedAt }) => [outcomes.length, endedAt]),
];
