import type { Group } from '../../src/model/group.js';
import { holderOf, isOpenReturn, type Return, type ReturnPart } from '../../src/model/return.js';
import { readQuestions } from '../../src/features/returns/rules/read-questions.js';
import type { Outcome } from './chat-case.js';
import type { Played } from './judge-outcome.js';
import { papersIn } from './judge-papers.js';
import type { Seen } from './play-case.js';
import { saysMostly } from './says-mostly.js';

type Of = (outcome: Outcome, played: Played) => boolean;

const returnIn = ({ returns }: Group): Return | undefined => returns[0];
const partNamed = (group: Group, name: string): ReturnPart | undefined =>
  returnIn(group)?.parts.find(({ lead }) => lead.name === name);

/** The part of who types, as it then stands. */
const ownPart = ({ after, one }: Played): ReturnPart | undefined => partNamed(after.group, one.who);

const answered = (part: ReturnPart | undefined): string =>
  [...(part?.sent?.answers ?? []), ...(part?.draft?.answers ?? [])].flatMap(({ text }) => text).join(' ');

/** Whether what was shown before it goes out, or went out at once, asks whom, by when and how much it should. */
function isAsked({ set = '', by, questions }: Outcome, { before, after }: Played): boolean {
  const made = after.group.returns.slice(before.group.returns.length);
  const shown = after.kind === 'preview-return' ? drafts(after) : [];
  const all = [
    ...made.map(({ asked, due, questions: own }) => ({ who: asked, due, count: own.length })),
    ...shown.map(({ who, due, lines }) => ({ who, due, count: readQuestions(lines).length })),
  ];
  const members = after.group.sets.find(({ name }) => name === set)?.members ?? [''];
  const leads = members.map((id) => after.group.members.find((member) => member.id === id)?.name ?? 'nobody');
  return all.some(
    ({ who, due, count }) =>
      (saysMostly(who, set) || leads.every((name) => after.text.includes(name))) &&
      (by === undefined || due === by) &&
      (questions === undefined || count === questions),
  );
}

const drafts = ({ buttons }: Seen): readonly { readonly who: string; readonly due: string; readonly lines: string }[] =>
  buttons
    .filter(({ verb }) => verb === 'ask-return')
    .map(({ data }) => ({ who: String(data['who']), due: String(data['due']), lines: String(data['lines']) }));

const ASKS_WHY = /needs? a reason|Why is more time needed\?|Pam mae angen rhagor o amser\?/u;

/** Whether what a return's work should have come to did; absent for an outcome of another kind. */
export const OF_RETURN: Readonly<Record<string, Of>> = {
  'return-ask': isAsked,
  'return-show': (_outcome, played) => {
    const { kind, text } = played.after;
    // Who has answered is shown the form with what they sent.
    const isOwn = kind === 'return-form' && ownPart(played)?.sent !== null;
    return (['return-card', 'returns'].includes(kind) && text.includes('Key achievements')) || isOwn;
  },
  'return-remind': (_outcome, { before, after }) =>
    returnIn(after.group)?.parts.every(
      ({ sent, lead, reminded }) =>
        sent !== null || reminded.length > (partNamed(before.group, lead.name)?.reminded.length ?? 0),
    ) === true,
  'return-answer': ({ says, for: whose }, { after, one }) => {
    const part = partNamed(after.group, whose ?? one.who);
    return part?.sent?.isNothing !== true && saysMostly(answered(part), typeof says === 'string' ? says : '-');
  },
  'return-nothing': (_outcome, played) => ownPart(played)?.sent?.isNothing === true,
  'return-hand': ({ to }, played) => {
    const part = ownPart(played);
    return part !== undefined && part.handed.length > 0 && holderOf(part).name === to;
  },
  'return-more-time': ({ until }, played) => {
    const asked = ownPart(played)?.requests.at(-1);
    if (asked === undefined) return until === undefined && ASKS_WHY.test(played.after.text);
    return until === undefined || asked.day === until;
  },
  'return-close': (_outcome, { after }) => {
    const one = returnIn(after.group);
    return one !== undefined && !isOpenReturn(one);
  },
  'return-collate': ({ format }, { after }) =>
    (after.kind === 'return-pages' && (format === undefined || after.text.includes('Key achievements'))) ||
    (format !== undefined && papersIn(after).some((paper) => paper.what === 'return' && paper.format === format)),
};

/** What changes nothing when it is right. */
export const RETURN_ANSWERS: readonly string[] = ['return-show', 'return-collate'];

/** The state of what returns keep, so that a change of it is seen. */
export const returnsOf = ({ returns }: Group): unknown => returns;

/** Of how many leads an outcome changes the part; all, of one that is about the return itself. */
const CHANGES_ALL = new Set(['return-ask', 'return-remind', 'return-close']);

/** Whether no lead's part changed but that of who types, or of whom they answer for. */
export function onlyTheseReturns(outcomes: readonly Outcome[], { before, after, one }: Played): boolean {
  if (outcomes.some(({ does }) => CHANGES_ALL.has(does))) return true;
  const own = outcomes.filter(({ does }) => does.startsWith('return-'));
  const named = new Set(own.map((outcome) => outcome.for ?? one.who));
  const others = (group: Group): unknown => returnIn(group)?.parts.filter(({ lead }) => !named.has(lead.name));
  return JSON.stringify(others(before.group)) === JSON.stringify(others(after.group));
}
