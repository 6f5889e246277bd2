import type { Action } from '../../../../model/action.js';
import type { Lead } from '../../../../model/lead.js';
import type { Group } from '../../../../model/group.js';
import type { Plan } from '../../../../model/plan.js';

/** Marks from no language around the reason for leaving something out; the paper words the reason there. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
export const WITHHELD = new RegExp(`${OPEN}(?<reason>[^${OPEN}${CLOSE}]*)${CLOSE}`, 'gu');
const withheld = (reason: string): string => `${OPEN}${reason}${CLOSE}`;

/** Whether something is marked as exempt. */
const isSet = (one: {
  readonly exempt?: { readonly reason: string } | null | undefined;
}): one is {
  readonly exempt: { readonly reason: string };
} => one.exempt != null;

const BLACKED: Lead = { kind: 'redacted', name: '█████' };

/** Reduces an action to its reference, its dates and its state. */
const withoutWords = (action: Action, reason: string): Action => ({
  ...action,
  task: withheld(reason),
  quote: '',
  leads: [BLACKED],
  deadline: { ...action.deadline, said: null },
  firstDeadline: { ...action.firstDeadline, said: null },
  notes: [],
  requests: action.requests.map((request) => ({ ...request, leads: [], reason: '', answer: null })),
  closure: action.closure === null ? null : { ...action.closure, evidence: null, to: null },
  history: action.history.map(({ at, by, change, isTakenBack }) => ({
    at,
    by,
    change,
    ...(isTakenBack === undefined ? {} : { isTakenBack }),
  })),
});

/** Something left out, and why. */
export interface LeftOut {
  readonly what: string;
  readonly reason: string;
}

/** The group ready for publication: exempt parts keep only their reason. */
export function withhold(group: Group): { readonly group: Group; readonly left: readonly LeftOut[] } {
  const left: LeftOut[] = [];
  const note = (what: string, reason: string): string => {
    left.push({ what, reason });
    return reason;
  };
  const actions = group.actions.map((action) =>
    isSet(action) ? withoutWords(action, note(action.reference, action.exempt.reason)) : action,
  );
  const decisions = group.decisions.map((decision) => {
    if (!isSet(decision)) return decision;
    const text = withheld(note(decision.reference, decision.exempt.reason));
    const { withdrawn } = decision;
    return { ...decision, text, quote: null, withdrawn: withdrawn === null ? null : { ...withdrawn, reason: null } };
  });
  const agenda = group.agenda.map((item) => {
    if (!isSet(item)) return item;
    return { ...item, title: withheld(note(item.title, item.exempt.reason)), presenter: null };
  });
  const plans = group.plans.map((plan) => withoutItems(plan, group));
  return { group: { ...group, actions, decisions, agenda, plans }, left };
}

/** Reduces a plan's recommendations to their reason if their actions are exempt. */
function withoutItems(plan: Plan, { actions }: Group): Plan {
  const exempt = new Map(
    actions.flatMap((action) => {
      const { plan: place } = action;
      const isItself = place?.plan === plan.number && place.kind === 'recommendation';
      return isItself && isSet(action) ? [[place.key, action.exempt.reason] as const] : [];
    }),
  );
  if (exempt.size === 0) return plan;
  const recommendations = plan.recommendations.map((one) => {
    const reason = exempt.get(one.key);
    if (reason === undefined) return one;
    return { ...one, text: withheld(reason), leads: [BLACKED], deadline: { ...one.deadline, said: null }, notes: [] };
  });
  return { ...plan, recommendations };
}

/** The references of actions whose history is left out as well. */
export const withheldReferences = ({ actions }: Pick<Group, 'actions'>): ReadonlySet<string> =>
  new Set(actions.filter(isSet).map(({ reference }) => reference));
