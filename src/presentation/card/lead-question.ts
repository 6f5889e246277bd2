import type { Action } from '../../model/action.js';
import type { Candidate } from '../../model/candidate.js';
import type { Lead } from '../../model/lead.js';
import { text } from './texts.js';
import { type CardJson, expand } from './templates.js';
import { inChoice, inRow } from './user-words.js';
import type { Drawing } from './drawing.js';

/** The longest words that a card asks about; longer ones are for the edit form. */
const LONGEST_SAID = 200;

/** How many people a question offers in a list, and as buttons. */
const OFFERED = 20;
const AS_BUTTONS = 3;

/** The value in place of a person's id that keeps the words. */
const KEEP = 'text';

/** The buttons that settle a question: with the person chosen from a list, or in one press. */
interface Settling {
  readonly choose: (said: string) => CardJson;
  readonly settle: (said: string, lead: string, title: string) => CardJson;
}

const fitting = (lead: Lead, candidates: readonly Candidate[]): readonly Candidate[] =>
  lead.kind === 'unclear'
    ? lead.candidates.flatMap((id) => candidates.find((candidate) => candidate.id === id) ?? []).slice(0, OFFERED)
    : [];

const named = ({ name, email }: Candidate): string =>
  email === undefined ? inChoice(name) : `${inChoice(name)} (${inChoice(email)})`;

/** Asks who a lead is: one of several, somebody with a similar name, or nobody here. */
export function leadAsked(lead: Lead, candidates: readonly Candidate[], { shared }: Drawing): string {
  const name = inRow(lead.name);
  if (lead.kind === 'unclear' && lead.isNear !== true) return shared.whoIs({ name });
  const [only, ...others] = fitting(lead, candidates);
  return only !== undefined && others.length === 0
    ? shared.didYouMean({ name, other: inRow(only.name) })
    : shared.nobodyCalled({ name });
}

/** Buttons for the people who may be meant, and one that keeps the words. */
export const inLeadButtons = (
  lead: Lead,
  candidates: readonly Candidate[],
  { shared }: Drawing,
  settle: (title: string, to: string) => CardJson,
): readonly CardJson[] => [
  ...fitting(lead, candidates)
    .slice(0, AS_BUTTONS)
    .map((candidate, _, all) =>
      settle(
        all.some((one) => one !== candidate && one.name === candidate.name) ? named(candidate) : candidate.name,
        candidate.id,
      ),
    ),
  settle(shared.keepAsWritten, KEEP),
];

/** Whether the question about the action is a list to choose from; a card has one such list at a time. */
export const isListed = (action: Action): boolean => firstUnclear(action)?.isInList === true;

function firstUnclear(action: Action): { readonly lead: Lead; readonly isInList: boolean } | null {
  const lead = action.leads.find(({ kind, name }) => kind === 'unclear' && name.length <= LONGEST_SAID);
  return lead?.kind === 'unclear' ? { lead, isInList: lead.candidates.length > AS_BUTTONS } : null;
}

/** Asks about an action's first unclear lead: which person it means, or whether the words stay. */
export function leadQuestion(
  action: Action,
  candidates: readonly Candidate[],
  drawing: Drawing,
  { choose, settle }: Settling,
): readonly CardJson[] {
  const unclear = firstUnclear(action);
  if (unclear === null) return [];
  const { lead, isInList } = unclear;
  const { shared } = drawing;
  const name = inChoice(lead.name);
  if (!isInList) {
    const actions = inLeadButtons(lead, candidates, drawing, (title, to) => settle(lead.name, to, title));
    return [text(leadAsked(lead, candidates, drawing)), expand('kit/buttons', { actions })];
  }
  const offered = fitting(lead, candidates);
  return [
    expand('kit/choose-lead', {
      label: shared.whoIs({ name }),
      errorMessage: shared.whoIs({ name }),
      first: offered[0]?.id ?? KEEP,
      choices: [
        ...offered.map((candidate) => ({ title: named(candidate), value: candidate.id })),
        { title: shared.keepWords({ name }), value: KEEP },
      ],
      actions: [choose(lead.name)],
    }),
  ];
}
