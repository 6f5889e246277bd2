import type { Answer } from './answer.js';
import { BUTTON_NEEDS } from './needs.js';
import type { Submission } from './submission.js';
import { cancel, done, note, reopen, settleLead } from './actions/action-changes.js';
import { logReview, turnReview } from './reviews/answer-review.js';
import { askAttendance } from './attendance/ask-attendance.js';
import { detailAnswer, loggedAnswer, problemAnswer } from './answers.js';
import type { Asker } from '../ports/asker.js';
import { chooseGroup } from './logging/choose-group.js';
import { decideOnCard } from './requests/decide-request.js';
import { beSureOfMembers, noteWhoIsHere } from '../access/follow-members.js';
import { editForm } from './actions/edit-form.js';
import { handOver } from './membership/hand-over.js';
import { editReviewItem, saveReviewItem } from './reviews/edit-review.js';
import { listActions, withEffectiveDue } from './lists/list-actions.js';
import { muteNudges } from '../access/remember-person.js';
import { moreTimeOnCard, notMineOnCard, withdraw } from './requests/request-changes.js';
import { saveEdit } from './actions/save-edit.js';
import type { Services } from '../ports/services.js';
import { giveChair, setUpGroup, showSettings } from './settings/set-up-group.js';
import { settingsRequest } from './settings/settings-request.js';
import { pressOwn, saveOwnForm, showOwnTerms } from './preferences/settle-own-terms.js';
import { turnHistory } from './history/show-history.js';
import { showOwnData } from './privacy/show-own-data.js';
import { showDigest } from './digests/show-digest.js';
import { showSummary } from './summaries/show-summary.js';
import { backToEscalations } from './escalations/show-escalations.js';
import { siblings, undoActions } from './logging/undo-actions.js';
import { changeAction } from './actions/change-action.js';
import { findKnownAction } from '../access/locate-action.js';

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
      return show(services, asker, submission.group, submission.reference);
    case 'edit':
      return editForm(services, asker, submission);
    case 'save':
      return save(services, asker, submission);
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
    case 'change':
    case 'refuse':
      return decideOnCard(services, asker, submission);
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
    case 'choose-lead': {
      const person = submission.lead === 'text' ? null : submission.lead;
      const answer = await changeAction(services, asker, submission, settleLead(asker, submission.said, person));
      return backToLogged(services, asker, answer, submission.group, submission.reference);
    }
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

async function show(services: Services, asker: Asker, id: string, reference: string): Promise<Answer> {
  const located = await findKnownAction(services, asker, { group: id, reference });
  if (!located.ok) return problemAnswer(located.problem);
  const { group, action } = located;
  return detailAnswer(group, withEffectiveDue(action, group), asker, null);
}

/** Saves the edit form; where something in it cannot be, the form comes back with what is wrong. */
async function save(services: Services, asker: Asker, edit: Extract<Submission, { verb: 'save' }>): Promise<Answer> {
  const answer = await changeAction(services, asker, edit, saveEdit(asker, edit));
  if (answer.kind === 'problem' && REPAIRABLE.has(answer.problem.code))
    return editForm(services, asker, edit, [answer.problem]);
  return edit.from === 'logged' ? backToLogged(services, asker, answer, edit.group, edit.reference) : answer;
}

const REPAIRABLE: ReadonlySet<string> = new Set([
  'no-task',
  'no-such-date',
  'person-unknown',
  'lead-unclear',
  'lead-not-read',
]);

/** After a correction on the card of what was just logged, that card again, as it now stands. */
async function backToLogged(
  services: Services,
  asker: Asker,
  answer: Answer,
  id: string,
  reference: string,
): Promise<Answer> {
  if (answer.kind !== 'detail') return answer;
  const group = await services.store.findGroup(id, [reference]);
  const action = group?.actions.find((candidate) => candidate.reference === reference);
  return group === null || action === undefined ? answer : loggedAnswer(group, siblings(group, action), [], asker);
}
