import type { ProblemReply } from '../../model/reply.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ActionChange, applyChange, changeNamed } from '../../access/change-action.js';
import { changedReply, type DetailReply } from '../actions/reply.js';
import type { Turn } from '../turn.js';
import type { moreTimeButton, notMineButton, withdrawRequestButton } from './buttons.js';
import { grantInWords, refuseInWords } from './decide-request.js';
import type { AskCommand, DecideCommand, WithdrawRequestCommand } from './grammar.js';
import { moreTimeInWords, moreTimeOnCard, notMineInWords, notMineOnCard, withdraw } from './request-changes.js';
import { sendAtOnce } from './send-at-once.js';
import type { Target } from '../../model/action-target.js';

type Shown = Promise<DetailReply | ProblemReply>;

/** A lead asks in words for more time, or says that an action is not theirs. */
export async function ask({ services, asker }: Turn, { kind, reference, words }: AskCommand): Shown {
  const change = kind === 'more-time' ? moreTimeInWords(asker, words) : notMineInWords(asker, words);
  return changedReply(
    await sendAtOnce(services, asker, await changeNamed(services, asker, reference, 'lead', change)),
    asker,
  );
}

/** A lead withdraws their last request, in words. */
export const withdrawInWords = async ({ services, asker }: Turn, { reference }: WithdrawRequestCommand): Shown =>
  changedReply(await changeNamed(services, asker, reference, 'lead', withdraw(asker, null)), asker);

/** Somebody grants or refuses a lead's request, in words. */
export async function decideInWords({ services, asker }: Turn, { kind, reference, words }: DecideCommand): Shown {
  const change = kind === 'grant' ? grantInWords(asker, words) : refuseInWords(asker, words);
  return changedReply(
    await sendAtOnce(services, asker, await changeNamed(services, asker, reference, 'authority', change)),
    asker,
  );
}

/** A lead asks for more time by button. */
export const pressMoreTime = (turn: Turn, pressed: PressedOf<typeof moreTimeButton>): Shown =>
  apply(turn, pressed, moreTimeOnCard(turn.asker, pressed.date, pressed.reason));

/** A lead says by button that an action is not theirs. */
export const pressNotMine = (turn: Turn, pressed: PressedOf<typeof notMineButton>): Shown =>
  apply(turn, pressed, notMineOnCard(turn.asker, pressed.person, pressed.why));

/** A lead withdraws their request by button. */
export const pressWithdraw = (turn: Turn, pressed: PressedOf<typeof withdrawRequestButton>): Shown =>
  apply(turn, pressed, withdraw(turn.asker, pressed.request));

const apply = async ({ services, asker }: Turn, target: Target, change: ActionChange): Shown =>
  changedReply(await sendAtOnce(services, asker, await applyChange(services, asker, target, change)), asker);
