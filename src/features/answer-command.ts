import type { Answer } from './answer.js';
import type { Command } from './command.js';
import { COMMAND_NEEDS } from './needs.js';
import { readSetUp } from './settings/read-set-up.js';
import { isLong } from '../reading/looks-like-minutes.js';
import type { MovableClock } from '../ports/clock.js';
import { askAttendance } from './attendance/handle.js';
import { cancel, done, moveDeadline, note, reassign, reopen, retask } from './actions/action-changes.js';
import { detailAnswer, problemAnswer } from './answers.js';
import type { Asker } from '../ports/asker.js';
import type { ActionChange } from '../access/change-action.js';
import { beSureOfMembers, noteWhoIsHere } from '../access/follow-members.js';
import { grantInWords, refuseInWords } from './requests/decide-request.js';
import { holdAction, holdGroup } from './privacy/hold-records.js';
import { listActions } from './lists/handle.js';
import { locateAction } from '../access/locate-action.js';
import type { Planner } from '../delivery/planner.js';
import { pretendTime } from './pretend/handle.js';
import { MESSAGE_LIMIT, recordActions } from './logging/record-actions.js';
import { chooseLanguage, muteNudges } from '../access/remember-person.js';
import { moreTimeInWords, notMineInWords, withdraw } from './requests/request-changes.js';
import { offerReview } from './reviews/review-minutes.js';
import type { Services } from '../ports/services.js';
import { setUpGroup, showSettings } from './settings/handle.js';
import { settleOwn, showOwnTerms } from './preferences/handle.js';
import { showHistory } from './history/handle.js';
import { showOwnData } from './privacy/show-own-data.js';
import { showSummary } from './summaries/handle.js';
import { undoLast } from './logging/undo-actions.js';
import { changeAction } from './actions/change-action.js';
import { withEffectiveDue } from '../model/lateness.js';

/** What only local mode has: a clock that moves, and the planner that each move asks. */
export interface LocalMode {
  readonly clock: MovableClock;
  readonly planner: Pick<Planner, 'planAndSend'>;
}

/** Does what a message asks for, and answers. `local` is null outside local mode. */
export async function answerCommand(
  services: Services,
  asker: Asker,
  command: Command,
  local: LocalMode | null,
): Promise<Answer> {
  if (COMMAND_NEEDS[command.kind] !== 'self') await noteWhoIsHere(services, asker);
  if (COMMAND_NEEDS[command.kind] === 'authority') await beSureOfMembers(services, asker, asker.conversation.group);
  switch (command.kind) {
    case 'help':
      return { kind: 'help', isPersonal: asker.conversation.isPersonal, isLocal: local !== null };
    case 'log':
      return recordActions(services, asker, command.text);
    case 'review':
      return reviewText(services, asker, command.text);
    case 'list':
      return listActions(services, asker, command.scope, command.page);
    case 'show':
      return showAction(services, asker, command.reference);
    case 'done':
      return changeNamed(services, asker, command, done(asker, command.note));
    case 'note':
      return changeNamed(services, asker, command, note(asker, command.text));
    case 'reassign':
      return changeNamed(services, asker, command, reassign(asker, command.words));
    case 'deadline':
      return changeNamed(services, asker, command, moveDeadline(asker, command.words));
    case 'task':
      return changeNamed(services, asker, command, retask(asker, command.text));
    case 'reopen':
      return changeNamed(services, asker, command, reopen(asker));
    case 'cancel':
      return changeNamed(services, asker, command, cancel(asker, command.reason));
    case 'attend':
      return changeNamed(services, asker, command, askAttendance(asker, command.isAsked));
    case 'more-time':
      return changeNamed(services, asker, command, moreTimeInWords(asker, command.words));
    case 'not-mine':
      return changeNamed(services, asker, command, notMineInWords(asker, command.words));
    case 'withdraw-request':
      return changeNamed(services, asker, command, withdraw(asker, null));
    case 'grant':
      return changeNamed(services, asker, command, grantInWords(asker, command.words));
    case 'refuse':
      return changeNamed(services, asker, command, refuseInWords(asker, command.words));
    case 'undo':
      return undoLast(services, asker);
    case 'summary':
      return showSummary(services, asker);
    case 'settings':
      return showSettings(services, asker);
    case 'set-up':
      return setUpGroup(services, asker, () => readSetUp(command.text));
    case 'language':
      await chooseLanguage(services, asker, command.language);
      return { kind: 'language-set', language: command.language };
    case 'mute':
      await muteNudges(services, asker, command.muted);
      return { kind: 'muted', muted: command.muted };
    case 'my-nudges':
      return showOwnTerms(services, asker);
    case 'own':
      return settleOwn(services, asker, command.ask);
    case 'my-data':
      return showOwnData(services, asker, 1);
    case 'hold':
      return changeNamed(services, asker, command, holdAction(asker, command.isHeld));
    case 'history':
      return showHistory(services, asker, command.reference, command.page);
    case 'hold-group':
      return holdGroup(services, asker, command.isHeld);
    case 'pretend':
      return local === null
        ? problemAnswer({ code: 'not-understood', said: command.words })
        : pretendTime(services, asker, local.clock, local.planner, command.words);
    case 'unknown':
      if (command.text.length > MESSAGE_LIMIT || isLong(command.text)) return reviewText(services, asker, command.text);
      return problemAnswer({ code: 'not-understood', said: command.text.slice(0, 200) });
  }
}

function reviewText(services: Services, asker: Asker, text: string): Promise<Answer> {
  return text.length > MESSAGE_LIMIT
    ? Promise.resolve(problemAnswer({ code: 'message-too-long', characters: text.length, limit: MESSAGE_LIMIT }))
    : offerReview(services, asker, text);
}

async function showAction(services: Services, asker: Asker, reference: string): Promise<Answer> {
  const located = await locateAction(services, asker, reference);
  if (!located.ok) return problemAnswer(located.problem);
  return detailAnswer(located.group, withEffectiveDue(located.action, located.group), asker, null);
}

async function changeNamed(
  services: Services,
  asker: Asker,
  { kind, reference }: Extract<Command, { readonly reference: string }>,
  change: ActionChange,
): Promise<Answer> {
  const located = await locateAction(services, asker, reference);
  if (!located.ok) return problemAnswer(located.problem);
  if (COMMAND_NEEDS[kind] === 'authority') await beSureOfMembers(services, asker, located.group.id);
  return changeAction(services, asker, { group: located.group.id, reference }, change);
}
