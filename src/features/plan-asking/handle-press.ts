import { isDay } from '../../model/calendar/days.js';
import { localDay } from '../../model/calendar/zones.js';
import { isMember } from '../../model/members.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import type { NoPlanReply } from '../plans/reply.js';
import type { HeldPlan } from '../plans/rules/find-plan.js';
import { roundNow } from '../plans/rules/round-now.js';
import type { planAnswerButton, planAskButton, planRoundButton, planRoundChangeButton } from './buttons.js';
import { showAnswer } from './handle-answer.js';
import { planNamed, runs } from './handle-find.js';
import { remindMissing } from './handle-remind.js';
import { askNow, closeNow } from './handle-round.js';
import { roundReply } from './handle-view.js';
import type { AskedReply, RoundReply, RoundWhichReply } from './reply.js';

type Shown = Promise<AskedReply | RoundReply | RoundWhichReply | NoPlanReply | ProblemReply>;

const UNKNOWN = problemReply({ code: 'not-a-member' });
const REFUSED = problemReply({ code: 'not-allowed', reference: null });

/** Returns a plan that a button names, for a member of its group; null for anyone else. */
async function memberPlan(
  services: Services,
  asker: Asker,
  named: { readonly group: string; readonly plan: number },
): Promise<HeldPlan | null> {
  const held = await planNamed(services, asker, named);
  return held !== null && isMember(held.group, asker.person.id) ? held : null;
}

/** Asks the leads by the day in the form. */
export async function pressAsk(services: Services, asker: Asker, pressed: PressedOf<typeof planAskButton>): Shown {
  const held = await memberPlan(services, asker, pressed);
  if (held === null) return UNKNOWN;
  if (!runs(held.group, asker)) return REFUSED;
  const said = pressed.askDue ?? pressed.by;
  if (said !== null && !isDay(said)) return problemReply({ code: 'deadline-not-read', said });
  if (said !== null && said < localDay(asker.now, held.group.zone))
    return problemReply({ code: 'deadline-in-past', said, day: said });
  return askNow(services, asker, held, said);
}

export async function pressRound(services: Services, asker: Asker, pressed: PressedOf<typeof planRoundButton>): Shown {
  const held = await memberPlan(services, asker, pressed);
  return held === null ? UNKNOWN : roundReply(held, { reader: asker.person.id, now: asker.now });
}

/**
 * Reminds those who have not answered, or ends the round that the card shows. A round that is over is shown as it
 * stands.
 */
export async function pressChange(
  services: Services,
  asker: Asker,
  pressed: PressedOf<typeof planRoundChangeButton>,
): Shown {
  const held = await memberPlan(services, asker, pressed);
  if (held === null) return UNKNOWN;
  if (!runs(held.group, asker)) return REFUSED;
  const { group, plan } = held;
  if (roundNow(plan, group, asker.now)?.number !== pressed.round)
    return roundReply(held, { reader: asker.person.id, now: asker.now }, { did: 'none-open' });
  return pressed.change === 'remind' ? remindMissing(services, asker, held) : closeNow(services, asker, held);
}

/** Returns the form of the person chosen, of the person the button names, or of the presser. */
export async function pressAnswer(
  services: Services,
  asker: Asker,
  pressed: PressedOf<typeof planAnswerButton>,
): Shown {
  const held = await planNamed(services, asker, pressed);
  if (held === null) return UNKNOWN;
  const person = pressed.whose ?? pressed.person ?? asker.person.id;
  return showAnswer(services, asker, held, person, pressed.page);
}
