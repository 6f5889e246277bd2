import type { Action } from '../../src/model/action.js';
import { leadPeople } from '../../src/model/lead-people.js';
import type { Group } from '../../src/model/group.js';
import type { Plan } from '../../src/model/plan.js';
import type { ProgressNote } from '../../src/model/progress-note.js';
import type { Recommendation } from '../../src/model/recommendation.js';
import type { Outcome } from './chat-case.js';
import type { Played } from './judge-outcome.js';
import { plain, saysMostly } from './says-mostly.js';

type Of = (outcome: Outcome, played: Played) => boolean;

const planIn = ({ plans }: Group): Plan | undefined => plans[0];
const itemIn = (group: Group, key: string): Recommendation | undefined =>
  planIn(group)?.recommendations.find((one) => one.key === key);
const beneath = (group: Group, key: string): readonly Action[] =>
  group.actions.filter(
    ({ plan }) => plan != null && plan.kind !== 'linked' && (plan.under === key || plan.key === key),
  );

/** What was said of an item, and of what is beneath it, since. */
function newNotes({ before, after }: Played, key: string): readonly ProgressNote[] {
  const of = (group: Group): readonly ProgressNote[] => [
    ...(itemIn(group, key)?.notes ?? []),
    ...beneath(group, key).flatMap(({ notes }) => notes),
  ];
  const known = new Set(of(before.group).map((note) => JSON.stringify(note)));
  return of(after.group).filter((note) => !known.has(JSON.stringify(note)));
}

const words = ({ says }: Outcome): string => (typeof says === 'string' ? says : '');
const everyItem = ({ of = [] }: Outcome, holds: (key: string) => boolean): boolean => of.every(holds);

/** Whether a text has a key that is not part of a longer one. */
const names = (text: string, key: string): boolean =>
  new RegExp(`(?<![\\d.])${key.replace('.', '\\.')}(?![\\w]|\\.\\d)`, 'u').test(text);

/** Whether an answer shows these items and no other of the plan. */
function showsOnly({ after }: Played, keys: readonly string[]): boolean {
  const all = planIn(after.group)?.recommendations.map(({ key }) => key) ?? [];
  return after.kind === 'plan' && all.every((key) => names(after.text, key) === keys.includes(key));
}

const showing =
  (...texts: readonly string[]): Of =>
  (_outcome, { after }) =>
    after.kind === 'plan' && texts.every((text) => after.text.includes(text));

const gateSaid = (group: Group, said: string) =>
  planIn(group)
    ?.phases.flatMap(({ gates }) => gates)
    .find(({ title }) => saysMostly(title, said));

const year = (said: string): string => plain(said.replace(/20(\d\d)\//u, '$1/'));
const KINDS: Readonly<Record<string, string>> = { 'in part': 'in-part' };

/** Whether what a plan's work should have come to did; absent for an outcome of another kind. */
export const OF_PLAN: Readonly<Record<string, Of>> = {
  'plan-import': (_outcome, { after }) => ['plan-draft', 'plan-where', 'how-plan', 'plan-kept'].includes(after.kind),
  'plan-show': ({ theme, colour, mine }, played) => {
    const { after, one } = played;
    const all = planIn(after.group)?.recommendations ?? [];
    if (theme === undefined && colour === undefined && mine !== true) return after.kind === 'plan';
    const own = all.filter(
      ({ theme: of, notes, leads }) =>
        (theme === undefined || of === null || plain(of) === plain(theme)) &&
        (colour === undefined || notes.at(-1)?.rating === colour) &&
        (mine !== true || leads.some((lead) => lead.kind === 'person' && lead.name === one.who)),
    );
    return showsOnly(
      played,
      own.map(({ key }) => key),
    );
  },
  'plan-item': ({ of = [] }, played) =>
    showsOnly(played, of) && of.every((key) => played.after.text.includes(`${key}a`)),
  'plan-progress': (outcome, played) =>
    everyItem(outcome, (key) => newNotes(played, key).some(({ text }) => saysMostly(text, words(outcome)))),
  'plan-rate': (outcome, played) =>
    everyItem(outcome, (key) =>
      newNotes(played, key).some(({ rating, text }) => rating === outcome.rating && saysMostly(text, words(outcome))),
    ),
  'plan-reading': ({ measure = '', value, on }, { before, after }) =>
    (planIn(after.group)?.measures ?? []).some(
      ({ key, text, readings }) =>
        saysMostly(text, measure) &&
        readings.length > (planIn(before.group)?.measures.find((one) => one.key === key)?.readings.length ?? 0) &&
        readings.at(-1)?.value === value &&
        (on === undefined || readings.at(-1)?.day === on),
    ),
  'plan-sign-off': ({ gate = '' }, { after }) => gateSaid(after.group, gate)?.signedOff != null,
  'plan-waive': (outcome, { after }) => {
    const waived = gateSaid(after.group, outcome.gate ?? '')?.waived;
    return waived != null && saysMostly(waived.reason, words(outcome));
  },
  'plan-risk': ({ text = '', owner }, { before, after }) =>
    (planIn(after.group)?.risks ?? [])
      .slice(planIn(before.group)?.risks.length ?? 0)
      .some((risk) => saysMostly(risk.text, text) && (owner === undefined || risk.owner?.name === owner)),
  'plan-risks': showing('Budget not confirmed', 'R1'),
  'plan-measures': showing('Attendees of events', 'Share of staff trained'),
  'plan-phases': showing('Design the advert', 'Panel'),
  'plan-slipped': (_outcome, { after }) => after.kind === 'plan' && /slip|llithr/iu.test(after.text),
  'plan-changed': (_outcome, { after }) => ['plan', 'plan-changed', 'plan-report'].includes(after.kind),
  'plan-lead': ({ of = [], to = [] }, { after }) =>
    of.every((key) => {
      const item = itemIn(after.group, key);
      const led = item === undefined ? [] : leadPeople(item, after.group);
      const wanted = after.group.members.filter(({ name }) => [to].flat().includes(name)).map(({ id }) => id);
      return JSON.stringify([...led].sort()) === JSON.stringify([...wanted].sort());
    }),
  'plan-timeline': (outcome, { after }) =>
    everyItem(outcome, (key) => year(itemIn(after.group, key)?.deadline.said ?? '').includes(year(String(outcome.to)))),
  'plan-response': (outcome, { after }) => {
    const { response = '' } = outcome;
    return (
      everyItem(outcome, (key) => itemIn(after.group, key)?.response === (KINDS[response] ?? response)) &&
      ['plan-recorded', 'plan', 'did'].includes(after.kind)
    );
  },
  'plan-link': ({ of = [], to }, { after }) =>
    of.every((reference) => after.group.actions.some((one) => one.reference === reference && one.plan?.under === to)),
  'plan-ask': ({}, { before, after }) =>
    (planIn(after.group)?.rounds.length ?? 0) > (planIn(before.group)?.rounds.length ?? 0) ||
    after.kind === 'plan-asked',
  'plan-silent': (_outcome, { after }) =>
    after.kind.startsWith('plan') && ['Gwen', 'Owain', 'Mared'].every((name) => after.text.includes(name)),
  'plan-report': (_outcome, { after }) => /report/u.test(after.kind),
  'plan-approve': (_outcome, { after }) =>
    planIn(after.group)?.reports.some(({ approved }) => approved !== null) === true,
  'plan-scheme': (_outcome, { after }) => after.kind.startsWith('plan'),
};

/** What changes nothing when it is right. */
export const PLAN_ANSWERS: readonly string[] = [
  'plan-import',
  'plan-show',
  'plan-item',
  'plan-risks',
  'plan-measures',
  'plan-phases',
  'plan-slipped',
  'plan-changed',
  'plan-silent',
  'plan-scheme',
];

/** The state of a plan, so that a change of it is seen. */
export const planOf = ({ plans }: Group): unknown =>
  plans.map(({ recommendations, measures, phases, risks, rounds, reports, scheme }) => [
    recommendations,
    measures,
    phases,
    risks,
    rounds.length,
    reports.length,
    scheme,
  ]);

const PARTS: readonly (readonly ['measures' | 'phases' | 'risks', readonly string[]])[] = [
  ['measures', ['plan-reading']],
  ['phases', ['plan-sign-off', 'plan-waive']],
  ['risks', ['plan-risk']],
];

/** Whether no part of the plan changed but those that the outcomes name. */
export function onlyTheseParts(outcomes: readonly Outcome[], { before, after }: Played): boolean {
  const [was, is] = [planIn(before.group), planIn(after.group)];
  if (was === undefined || is === undefined) return true;
  const named = new Set(outcomes.flatMap(({ of = [] }) => of));
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  return (
    was.recommendations.every(
      ({ key }, at) => named.has(key) || same(was.recommendations[at], is.recommendations[at]),
    ) && PARTS.every(([part, does]) => same(was[part], is[part]) || outcomes.some((one) => does.includes(one.does)))
  );
}

/** The references of what stands beneath the items that outcomes name. */
export const beneathNamed = (outcomes: readonly Outcome[], group: Group): readonly string[] =>
  outcomes.flatMap(({ of = [] }) => of.flatMap((key) => beneath(group, key).map(({ reference }) => reference)));
