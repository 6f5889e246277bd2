import { type ActionChange, applyChange, changeNamed } from '../../access/change-action.js';
import { wholeGroups } from '../../access/find-groups.js';
import type { Changed } from '../../model/action-event.js';
import type { Target } from '../../model/action-target.js';
import { closureKindSchema } from '../../model/closure.js';
import { mayConfirm } from '../../model/permissions.js';
import { proposalOf } from '../../model/proposed-closure.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asKnownTo } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import { changedReply, type DetailReply } from '../actions/reply.js';
import { closeAs, type Closing, settleProposal } from '../actions/rules/closing.js';
import { closingEvent } from '../actions/rules/closing-event.js';
import { markDone } from '../actions/rules/change-done.js';
import { dueAbout } from '../actions/rules/due-closures.js';
import type { Turn } from '../turn.js';
import type { closeAsButton, confirmClosureButton, keepOpenButton } from './buttons.js';
import type { CloseAsCommand, ConfirmClosureCommand, KeepOpenCommand } from './grammar.js';
import { type ClosureReply, closureReply, type ToConfirmReply, toConfirmReply } from './reply.js';

type Shown = Promise<DetailReply | ProblemReply>;

/** Closes an action in the way given, or proposes to. */
const closing = (asker: Asker, as: Closing): ActionChange => ({
  needs: 'mayClose',
  apply: (action, group, by) => {
    if (action.status !== 'open') return { problem: { code: 'already-closed', reference: action.reference } };
    if (as.kind === 'done') {
      const { action: done, waitingFor } = markDone(action, group, by, asker.now, as.evidence);
      const news =
        waitingFor.length === 0
          ? closingEvent(done, group, by)
          : ({ change: 'completed-part', by, waitingFor } as const);
      return { action: done, news };
    }
    const closed = closeAs(action, group, by, asker.now, as);
    return { action: closed, news: closingEvent(closed, group, by) };
  },
});

/** Answers a proposed closure. Refuses a proposal made at another moment than `at`, where that is given. */
const settling = (
  asker: Asker,
  answer: { readonly isAgreed: boolean; readonly words: string | null },
  at: string | null,
): ActionChange => ({
  needs: 'mayNote',
  apply: (action, group, by) => {
    const { reference } = action;
    if (!mayConfirm(by.id, action, group)) return { problem: { code: 'not-allowed-to-confirm', reference } };
    const proposal = proposalOf(action);
    if (proposal === null || (at !== null && proposal.at !== at))
      return { problem: { code: 'not-proposed', reference } };
    const settled = settleProposal(action, proposal, by, asker.now, answer);
    return { action: settled, news: { change: answer.isAgreed ? 'closure-confirmed' : 'closure-declined', by } };
  },
});

/** Queues a change's messages to others, to go out now within their hours; the planner adds any that a crash loses. */
async function sent({ services, asker }: Turn, changed: Changed): Promise<Changed> {
  if ('problem' in changed || changed.news === null) return changed;
  const items = dueAbout(changed.group, changed.action, asker.now);
  if (items.length === 0) return changed;
  await services.store.enqueue(items);
  services.sendSoon();
  return changed;
}

/** Closes an action otherwise than as done, from a message. */
export async function closeInWords(turn: Turn, { reference, as, to, why }: CloseAsCommand): Shown {
  const { services, asker } = turn;
  const change = closing(asker, { kind: as, to, evidence: why });
  return changedReply(await sent(turn, await changeNamed(services, asker, reference, 'lead', change)), asker);
}

/** Closes an action in the way chosen on a card. */
export async function closeOnCard(turn: Turn, pressed: PressedOf<typeof closeAsButton>): Shown {
  const { services, asker } = turn;
  const kind = closureKindSchema.safeParse(pressed.closeKind);
  if (!kind.success) return problemReply({ code: 'card-not-understood' });
  const change = closing(asker, { kind: kind.data, to: pressed.closeTo, evidence: pressed.closeWhy });
  return changedReply(await sent(turn, await applyChange(services, asker, pressed, change)), asker);
}

/** Confirms a closure or keeps an action open, from a message. */
export async function settleInWords(turn: Turn, command: ConfirmClosureCommand | KeepOpenCommand): Shown {
  const { services, asker } = turn;
  const answer =
    command.kind === 'keep-open' ? { isAgreed: false, words: command.why } : { isAgreed: true, words: null };
  const change = settling(asker, answer, null);
  return changedReply(
    await sent(turn, await changeNamed(services, asker, command.reference, 'authority', change)),
    asker,
  );
}

type Settled = Promise<ClosureReply | ToConfirmReply | DetailReply | ProblemReply>;

/** Confirms a closure with a button. */
export const confirmOnCard = (turn: Turn, pressed: PressedOf<typeof confirmClosureButton>): Settled =>
  settleOnCard(turn, pressed, { isAgreed: true, words: null });

/** Keeps an action open with a button. */
export const keepOpenOnCard = (turn: Turn, pressed: PressedOf<typeof keepOpenButton>): Settled =>
  settleOnCard(turn, pressed, { isAgreed: false, words: pressed.words });

/** Settles a proposal, and answers with the card that was pressed, as it then stands. */
async function settleOnCard(
  turn: Turn,
  pressed: Target & Pick<PressedOf<typeof confirmClosureButton>, 'at' | 'from'>,
  answer: { readonly isAgreed: boolean; readonly words: string | null },
): Settled {
  const { services, asker } = turn;
  const changed = await sent(turn, await applyChange(services, asker, pressed, settling(asker, answer, pressed.at)));
  const problem = 'problem' in changed ? changed.problem : null;
  // Somebody else was quicker: the card says what came of it.
  const isOver = problem?.code === 'not-proposed';
  if (problem !== null && !isOver) return problemReply(problem);
  if (pressed.from === 'list') return listToConfirm(turn, 1, problem);
  if (pressed.from === 'detail') return changedReply(changed, asker);
  const group = asKnownTo(await services.store.findGroup(pressed.group, [pressed.reference]), asker);
  const reply =
    group === null ? null : closureReply(group, { ...pressed, person: asker.person.id }, asker.now, problem);
  return reply ?? changedReply(changed, asker);
}

/** A page of the closures that wait to be confirmed, in those of the asker's groups that they see from here. */
export async function listToConfirm(
  { services, asker }: Turn,
  page: number,
  problem: ToConfirmReply['problem'] = null,
): Promise<ToConfirmReply | ProblemReply> {
  const groups = await wholeGroups(services, asker);
  if (groups.length === 0) return problemReply({ code: 'no-group-yet' });
  return toConfirmReply(groups, asker.person.id, asker.now, page, problem);
}
