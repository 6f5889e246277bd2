import type { Action } from '../../src/model/action.js';
import type { Group } from '../../src/model/group.js';
import { leadPeople } from '../../src/model/lead-people.js';
import type { ChatCase, Outcome } from './chat-case.js';
import { CYCLE_ANSWERS, cycleOf, OF_CYCLE } from './judge-cycle.js';
import { beneathNamed, OF_PLAN, onlyTheseParts, PLAN_ANSWERS, planOf } from './judge-plan.js';
import { judgeExport, judgePapersSend } from './judge-papers.js';
import { OF_RETURN, onlyTheseReturns, RETURN_ANSWERS, returnsOf } from './judge-returns.js';
import { judgeOwn, judgeSetUp } from './judge-settings.js';
import type { Seen } from './play-case.js';
import { saysMostly } from './says-mostly.js';
import { whoOf } from './seed-copies.js';

export interface Played {
  readonly before: Seen;
  readonly after: Seen;
  readonly one: ChatCase;
}

const actionIn = (group: Group, reference: string): Action | undefined =>
  group.actions.find((action) => action.reference === reference);
const idOf = (group: Group, name: string): string => group.members.find((member) => member.name === name)?.id ?? name;

/** The references that an answer shows, each once. */
export const referencesIn = (text: string): ReadonlySet<string> => new Set(text.match(/[A-Z]+-\d+/g) ?? []);

const sameSet = (one: Iterable<string>, other: Iterable<string>): boolean =>
  JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());

/** Whether nothing of the group's actions and settings differs, nor what the person has settled. */
export const isUnchanged = ({ before, after }: Pick<Played, 'before' | 'after'>): boolean =>
  keptIn(before) === keptIn(after);

function keptIn({ group, person }: Seen): string {
  const { name, prefix, language, nudging, sets, meetings, series, members, actions } = group;
  const roles = members.map(({ id, roles: own }) => [id, own]);
  const own = Object.entries(person?.nudging ?? {}).filter(([, value]) => value !== null && value !== false);
  const settled = [own, person?.isMuted ?? false, person?.languageChosen === true ? person.language : null];
  return JSON.stringify([
    name,
    prefix,
    language,
    nudging,
    sets,
    meetings,
    series,
    roles,
    actions.map(stateOf),
    settled,
    cycleOf(group),
    planOf(group),
    returnsOf(group),
    group.settings,
  ]);
}

const wordsIn = (says: Outcome['says'], otherwise: string): string => (typeof says === 'string' ? says : otherwise);

type Of = (before: Action, after: Action, outcome: Outcome, played: Played) => boolean;

const newest = (before: Action, after: Action, kind: string) =>
  after.requests.slice(before.requests.length).find((request) => request.kind === kind);

/** What must be so of each action that an outcome is about. */
const OF_ACTION: Readonly<Record<string, Of>> = {
  done: (before, after) => after.status === 'done' || after.completions.length > before.completions.length,
  note: (before, after, { says }) =>
    after.notes.slice(before.notes.length).some(({ text }) => saysMostly(text, wordsIn(says, ''))) ||
    after.history.slice(before.history.length).some(({ reason }) => saysMostly(reason ?? '', wordsIn(says, '-'))),
  deadline: (_before, after, { to }) => after.deadline.due === to,
  lead: (_before, after, { to }, { after: { group } }) =>
    sameSet(
      leadPeople(after, group),
      (Array.isArray(to) ? (to as readonly string[]) : [String(to)]).map((name) => idOf(group, name)),
    ),
  task: (before, after, { says }) => after.task !== before.task && saysMostly(after.task, wordsIn(says, '')),
  cancel: (_before, after) => after.status === 'cancelled',
  reopen: (before, after) =>
    (before.status !== 'open' && after.status === 'open') || after.completions.length < before.completions.length,
  'more-time': (before, after, { until, says }) => {
    const asked = newest(before, after, 'more-time');
    return (
      asked !== undefined &&
      (until === undefined || asked.deadline?.due === until) &&
      saysMostly(asked.reason, wordsIn(says, ''))
    );
  },
  'not-mine': (before, after, { to }, { after: { group } }) => {
    const asked = newest(before, after, 'not-mine');
    if (asked === undefined) return false;
    return (
      to === undefined ||
      (to as readonly string[]).every((name) => JSON.stringify(asked.leads).includes(idOf(group, name)))
    );
  },
  grant: (_before, after, { until }) => {
    const request = after.requests.at(-1);
    return (
      ['granted', 'changed'].includes(request?.state ?? '') && (until === undefined || after.deadline.due === until)
    );
  },
  refuse: (_before, after) => after.requests.at(-1)?.state === 'refused',
  'withdraw-request': (_before, after) => after.requests.at(-1)?.state === 'withdrawn',
};

/** What must be so of the answer. */
const OF_ANSWER: Readonly<Record<string, (outcome: Outcome, played: Played) => boolean>> = {
  show: ({ of = [] }, { after }) =>
    ['detail', 'did', 'list', 'history', 'found', 'answer'].includes(after.kind) &&
    sameSet(
      of,
      [...referencesIn(after.text)].filter((reference) => of.includes(reference)),
    ) &&
    referencesIn(after.text).size <= of.length,
  list: ({ of = [] }, { after }) =>
    !['lost', 'offer', 'which', 'problem', 'talk', 'help', ''].includes(after.kind) &&
    sameSet(of, referencesIn(after.text)),
  history: ({ of = [] }, { after }) =>
    after.kind.includes('history') && of.every((reference) => after.text.includes(reference)),
  summary: (_outcome, { after }) => after.kind.includes('summary'),
  'say-meeting': (_outcome, { after }) => after.kind.includes('meeting'),
  'say-settings': (_outcome, { after }) => /settings|members|roles|officers|who/.test(after.kind),
  'own-nudges': (_outcome, { after }) => /nudges|own/.test(after.kind),
  help: (_outcome, { after }) => ['help', 'talk'].includes(after.kind),
  thanks: (_outcome, { after }) => after.kind === 'talk',
  export: judgeExport,
  'my-data': (_outcome, { after }) => after.kind.includes('my-data'),
  remind: (_outcome, { after }) => after.kind.includes('remind'),
  'asks-which': ({ of = [] }, { after }) =>
    after.kind === 'which' && of.every((reference) => referencesIn(after.text).has(reference)),
  nothing: (_outcome, { after }) => ['', 'talk'].includes(after.kind),
  'not-possible': (_outcome, { after }) => after.kind === 'problem' || after.kind === 'talk',
};
/** What changes nothing when it is right. */
const CHANGES_NOTHING = new Set([
  ...Object.keys(OF_ANSWER).filter((does) => does !== 'remind'),
  ...CYCLE_ANSWERS,
  ...PLAN_ANSWERS,
  ...RETURN_ANSWERS,
]);

/** Whether all that an outcome consists of came about. */
export function isRight(outcomes: readonly Outcome[], played: Played): boolean {
  const mayChange = outcomes.some(({ does }) => !CHANGES_NOTHING.has(does));
  if (!mayChange && !isUnchanged(played)) return false;
  return outcomes.every((outcome) => holds(outcome, played)) && (!mayChange || onlyThese(outcomes, played));
}

const ASKS_WHY = /Why is more time needed\?|Pam mae angen rhagor o amser\?/u;

function holds(outcome: Outcome, played: Played): boolean {
  const { before, after, one } = played;
  const ofAction = OF_ACTION[outcome.does];
  // A reason that was not given is asked for first.
  if (outcome.does === 'more-time' && outcome.says === undefined && ASKS_WHY.test(after.text)) return true;
  if (ofAction !== undefined)
    return (outcome.of ?? []).every((reference) => {
      const [was, is] = [actionIn(before.group, reference), actionIn(after.group, reference)];
      return was !== undefined && is !== undefined && ofAction(was, is, outcome, played);
    });
  const ofAnswer = OF_ANSWER[outcome.does];
  if (ofAnswer !== undefined) return ofAnswer(outcome, played);
  const ofCycle = OF_CYCLE[outcome.does] ?? OF_PLAN[outcome.does] ?? OF_RETURN[outcome.does];
  if (ofCycle !== undefined) return ofCycle(outcome, played);
  if (outcome.does === 'log') return isLogged(outcome, played);
  if (outcome.does === 'papers-send') return judgePapersSend(outcome, played);
  if (outcome.does === 'undo') return isTakenBack(played);
  return judgeOwn(outcome, after, whoOf(one.who)) ?? judgeSetUp(outcome, before, after);
}

/** How an action stands, without what a store adds when it writes it again. */
function stateOf(action: Action | undefined): string {
  if (action === undefined) return '';
  const { status, task, leads, deadline, completions, notes, requests } = action;
  return JSON.stringify([
    status,
    task,
    leads,
    deadline.due,
    completions.length,
    notes.length,
    requests.map(({ state }) => state),
  ]);
}

/** No action changes but those that an outcome names, or that are new. */
function onlyThese(outcomes: readonly Outcome[], played: Played): boolean {
  const { before, after } = played;
  if (outcomes.some(({ does }) => does === 'undo' || does === 'log')) return true;
  if (!onlyTheseParts(outcomes, played) || !onlyTheseReturns(outcomes, played)) return false;
  const named = new Set([...outcomes.flatMap(({ of = [] }) => of), ...beneathNamed(outcomes, before.group)]);
  return before.group.actions.every(
    (action) => named.has(action.reference) || stateOf(action) === stateOf(actionIn(after.group, action.reference)),
  );
}

function isLogged({ actions = [] }: Outcome, { before, after }: Played): boolean {
  const known = new Set(before.group.actions.map(({ reference }) => reference));
  const made = after.group.actions.filter(({ reference, status }) => !known.has(reference) && status === 'open');
  return (
    made.length === actions.length &&
    actions.every(({ task, leads, deadline }) =>
      made.some(
        (action) =>
          saysMostly(action.task, task) &&
          sameSet(
            leadPeople(action, after.group),
            leads.map((name) => idOf(after.group, name)),
          ) &&
          (deadline === null ? action.deadline.due === null : action.deadline.due === deadline),
      ),
    )
  );
}

const SAYS_NOTHING_TO_UNDO =
  /(?:You have nothing|There is nothing of yours) to undo here|Nid oes gennych ddim i’w ddadwneud yma/u;

function isTakenBack({ before, after }: Played): boolean {
  // That nothing is there to be taken back is the right answer where the world has no change of theirs.
  if (after.kind === 'undone' || SAYS_NOTHING_TO_UNDO.test(after.text)) return true;
  return before.group.actions.some(
    ({ reference, status }) => status === 'open' && actionIn(after.group, reference)?.status === 'cancelled',
  );
}
