import type { Problem } from '../../model/problem.js';
import type { Reply } from '../../model/reply.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { isMember } from '../../model/members.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { type ChangedPart, changePart, partFor, type PartTarget } from './change-part.js';
import { formReply } from './form-reply.js';
import type { FormNews, ReturnFormReply } from './reply.js';
import { handed, saved, sent } from './rules/change-return.js';
import { asWritten, heldBy } from './rules/held-answers.js';
import { missingItems, takeAnswers } from './rules/read-answers.js';
import { sendNow, sendTo } from './send-now.js';

type Shown = Promise<ReturnFormReply | ProblemReply>;
type Said = Readonly<Record<string, string>>;

const isPrivate = ({ conversation }: Asker): boolean => conversation.isPersonal;

/**
 * Opens the form of a part. A group's chat shows no fields; the form goes to the asker alone, because unsent answers
 * are private.
 */
export async function openForm(services: Services, asker: Asker, target: PartTarget): Shown {
  const place = await partFor(services, asker, target);
  if ('problem' in place) return problemReply(place.problem);
  if (isPrivate(asker)) return formReply(place, asker.person.id, asker.now, { isOpened: true });
  await sendTo(services, asker, place);
  return formReply(place, asker.person.id, asker.now, { isShared: true, isOpened: place.part.sent === null });
}

function shownAfter(
  changed: ChangedPart,
  asker: Asker,
  news: FormNews,
  faults: ReturnFormReply['faults'] = [],
): ReturnFormReply | ProblemReply {
  if ('problem' in changed) return problemReply(changed.problem);
  return formReply(changed, asker.person.id, asker.now, { news, faults, isShared: !isPrivate(asker) });
}

/** The words in the form's fields, by question; leaves out questions that the form did not show. */
export const saidIn = (pressed: Readonly<Record<string, unknown>>, shown: string): Said =>
  Object.fromEntries(
    shown.split('').map((key) => {
      const words = pressed[`answer${key}`];
      return [key, typeof words === 'string' ? words : ''];
    }),
  );

/** Saves what was written, to be sent later; questions not on the form keep their answers. */
export async function saveAnswers(services: Services, asker: Asker, target: PartTarget, said: Said): Shown {
  const changed = await changePart(services, asker, target, (part, by) =>
    saved(part, by, asker.now, asWritten({ ...heldBy(part, by.id), ...said })),
  );
  return shownAfter(changed, asker, 'saved');
}

/** Sends what was written. If an answer cannot be accepted yet, saves it, and the form says why. */
export async function sendAnswers(
  services: Services,
  asker: Asker,
  target: PartTarget,
  said: Said,
  isWhole = false,
): Shown {
  let outcome: { readonly news: FormNews; readonly faults: ReturnFormReply['faults'] } = {
    news: 'not-complete',
    faults: [],
  };
  const changed = await changePart(services, asker, target, (part, by, { one }) => {
    const all = { ...heldBy(part, by.id), ...said };
    const taken = takeAnswers(all, one.questions);
    const faults = [...taken.faults, ...missingItems(taken, one.questions)];
    const isRight = taken.answers.length > 0 && faults.length === 0;
    const isSent = isRight && (!isWhole || taken.answers.length === one.questions.length);
    outcome = { news: isSent ? 'sent' : isWhole && isRight ? 'saved' : 'not-complete', faults };
    return isSent ? sent(part, by, asker.now, taken.answers) : saved(part, by, asker.now, asWritten(all));
  });
  return shownAfter(changed, asker, outcome.news, outcome.faults);
}

/** Reports that there is nothing to report. */
export async function sendNothing(services: Services, asker: Asker, target: PartTarget): Shown {
  const changed = await changePart(services, asker, target, (part, by) => sent(part, by, asker.now, null));
  return shownAfter(changed, asker, 'nothing');
}

/** Hands a part to another member and sends them the form. */
export async function handOn(
  services: Services,
  asker: Asker,
  target: PartTarget,
  person: string | null,
): Promise<Reply> {
  const changed = await changePart(services, asker, target, (part, by, { group }) => {
    const to = group.members.find(({ id }) => id === person);
    const refused: { readonly problem: Problem } = { problem: { code: 'person-unknown', said: person ?? '' } };
    if (to === undefined || !isMember(group, by.id)) return refused;
    return handed(part, by, asker.now, { id: to.id, name: to.name });
  });
  if ('problem' in changed) return problemReply(changed.problem);
  await sendNow(services, changed.group, asker.now);
  return shownAfter(changed, asker, 'handed');
}
