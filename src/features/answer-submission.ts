import type { Answer } from './answer.js';
import { BUTTON_NEEDS } from './needs.js';
import type { Submission } from './submission.js';
import { cancel, done, note, reopen } from './actions/action-changes.js';
import { logReview, turnReview } from './reviews/handle.js';
import { askAttendance } from './attendance/handle.js';
import { problemAnswer } from './answers.js';
import type { Asker } from '../ports/asker.js';
import { chooseGroup } from './logging/handle-choice.js';
import { changeOnCard, grantOnCard, refuseOnCard } from './requests/decide-request.js';
import { beSureOfMembers, noteWhoIsHere } from '../access/follow-members.js';
import { editForm, saveForm } from './actions/handle-edit.js';
import { handOver } from './membership/handle.js';
import { editReviewItem, saveReviewItem } from './reviews/handle-edit.js';
import { listActions } from './lists/handle.js';
import { muteNudges } from '../access/remember-person.js';
import { moreTimeOnCard, notMineOnCard, withdraw } from './requests/request-changes.js';
import type { Services } from '../ports/services.js';
import { giveChair, setUpGroup, showSettings } from './settings/handle.js';
import { settingsRequest } from './settings/settings-request.js';
import { pressOwn, saveOwnForm, showOwnTerms } from './preferences/handle.js';
import { turnHistory } from './history/handle.js';
import { showOwnData } from './privacy/show-own-data.js';
import { showDigest } from './digests/handle.js';
import { showSummary } from './summaries/handle.js';
import { escalationReply } from './escalations/handle.js';
import { undoActions } from './undo/handle.js';
import { changeAction, chooseLead } from './actions/handle.js';
import { showAction } from './detail/handle.js';

/** Does what a card's button asks for, and answers; who may is settled here, from who pressed it. */
export async function answerSubmission(
  services: Services,
  asker: Asker,
  submission: Submission,
  isLocal: boolean,
): Promise<Answer> {
  const need = BUTTON_NEEDS[submission.verb];
  if (need !== 'self') await noteWhoIsHere(services, asker);
  if (need === 'authority' && 'group' in submission && submission.group !== null)
    await beSureOfMembers(services, asker, submission.group);
  switch (submission.verb) {
    case 'done':
      return inDigest(services, asker, submission.digest, () =>
        changeAction(services, asker, submission, done(asker, submission.note)),
      );
    case 'note':
      return inDigest(services, asker, submission.digest, async () =>
        backToEscalations(
          services,
          asker,
          submission,
          await changeAction(services, asker, submission, note(asker, submission.note ?? '')),
        ),
      );
    case 'ask-to-attend':
      return backToEscalations(
        services,
        asker,
        submission,
        await changeAction(services, asker, submission, askAttendance(asker, submission.isAsked)),
      );
    case 'digest':
      return showDigest(services, asker, submission.digest, submission.form);
    case 'reopen':
      return changeAction(services, asker, submission, reopen(asker));
    case 'cancel':
      return changeAction(services, asker, submission, cancel(asker, submission.reason));
    case 'show':
      return showAction(services, asker, submission);
    case 'edit':
      return editForm(services, asker, submission);
    case 'save':
      return saveForm(services, asker, submission);
    case 'more-time':
      return inDigest(services, asker, submission.digest, () =>
        changeAction(services, asker, submission, moreTimeOnCard(asker, submission.date, submission.reason)),
      );
    case 'not-mine':
      return inDigest(services, asker, submission.digest, () =>
        changeAction(services, asker, submission, notMineOnCard(asker, submission.person, submission.why)),
      );
    case 'withdraw-request':
      return changeAction(services, asker, submission, withdraw(asker, submission.request));
    case 'grant':
      return grantOnCard(services, asker, submission);
    case 'change':
      return changeOnCard(services, asker, submission);
    case 'refuse':
      return refuseOnCard(services, asker, submission);
    case 'hand-over':
      return handOver(services, asker, submission);
    case 'choose-chair':
      return submission.person === null
        ? problemAnswer({ code: 'person-unknown', said: '' })
        : giveChair(services, asker, submission.group, [submission.person], []);
    case 'take-chair':
      return giveChair(services, asker, submission.group, submission.to, submission.from);
    case 'undo':
      return undoActions(services, asker, submission.group, submission.references);
    case 'choose-lead':
      return chooseLead(services, asker, submission);
    case 'choose-group':
      return chooseGroup(services, asker, submission);
    case 'review-page':
      return turnReview(services, asker, submission, submission.picks);
    case 'review-log':
      return logReview(services, asker, submission.review, submission.picks);
    case 'review-edit':
      return editReviewItem(services, asker, submission, submission.picks);
    case 'review-save':
      return saveReviewItem(services, asker, submission, submission);
    case 'list':
      return listActions(services, asker, submission.scope, submission.page, submission.group);
    case 'settings':
      return showSettings(services, asker, submission.group);
    case 'save-settings':
      return setUpGroup(services, asker, (group) => settingsRequest(submission, group), submission.group);
    case 'my-nudges':
      return showOwnTerms(services, asker);
    case 'save-own':
      return saveOwnForm(services, asker, submission);
    case 'change-own':
      return pressOwn(services, asker, submission.person, submission.change);
    case 'my-data':
      return showOwnData(services, asker, submission.page);
    case 'history':
      return turnHistory(services, asker, submission, submission.page);
    case 'help':
      return { kind: 'help', isPersonal: asker.conversation.isPersonal, isLocal };
    case 'summary':
      return showSummary(services, asker, submission.group);
    case 'mute':
      await muteNudges(services, asker, submission.muted);
      return { kind: 'muted', muted: submission.muted };
  }
}

/** After an answer given in a digest, that digest as it now stands; what could not be done is told beside it. */
async function inDigest(
  services: Services,
  asker: Asker,
  digest: string | null,
  change: () => Promise<Answer>,
): Promise<Answer> {
  const answer = await change();
  if (digest === null || (answer.kind === 'problem' && answer.problem.code !== 'already-closed')) return answer;
  const shown = await showDigest(services, asker, digest);
  return shown.kind === 'digest' ? shown : answer;
}

/** After an answer on the card of escalations, that card as things now stand; a problem is told beside it. */
async function backToEscalations(
  { store }: Services,
  asker: Asker,
  { group, from }: { readonly group: string; readonly from: 'escalation' | null },
  answer: Answer,
): Promise<Answer> {
  if (from === null || answer.kind === 'problem') return answer;
  return escalationReply(store, asker.person.id, [group], asker.now);
}
