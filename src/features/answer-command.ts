import type { Answer } from './answer.js';
import type { Command } from './command.js';
import { COMMAND_NEEDS } from './needs.js';
import { readSetUp } from './settings/read-set-up.js';
import { isLong } from '../reading/looks-like-minutes.js';
import type { MovableClock } from '../ports/clock.js';
import { askAttendance } from './attendance/handle.js';
import { cancel, done, moveDeadline, note, reassign, reopen, retask } from './actions/action-changes.js';
import { problemAnswer } from './answers.js';
import type { Asker } from '../ports/asker.js';
import { type ActionChange, changeNamed } from '../access/change-action.js';
import { beSureOfMembers, noteWhoIsHere } from '../access/follow-members.js';
import { grantInWords, refuseInWords } from './requests/decide-request.js';
import { holdAction, holdGroup } from './privacy/hold-records.js';
import { listActions } from './lists/handle.js';
import type { Planner } from '../delivery/planner.js';
import { pretendTime } from './pretend/handle.js';
import { recordActions } from './logging/handle.js';
import { chooseLanguage, muteNudges } from '../access/remember-person.js';
import { moreTimeInWords, notMineInWords, withdraw } from './requests/request-changes.js';
import { reviewText } from './reviews/handle.js';
import type { Services } from '../ports/services.js';
import { setUpGroup, showSettings } from './settings/handle.js';
import { settleOwn, showOwnTerms } from './preferences/handle.js';
import { showHistory } from './history/handle.js';
import { showOwnData } from './privacy/show-own-data.js';
import { showSummary } from './summaries/handle.js';
import { undoLast } from './undo/handle.js';
import { showNamed } from './detail/handle.js';
import { changedReply } from './actions/reply.js';
import { MESSAGE_LIMIT } from '../reading/message-limit.js';

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
      return showNamed(services, asker, command.reference);
    case 'done':
      return changed(services, asker, command, done(asker, command.note));
    case 'note':
      return changed(services, asker, command, note(asker, command.text));
    case 'reassign':
      return changed(services, asker, command, reassign(asker, command.words));
    case 'deadline':
      return changed(services, asker, command, moveDeadline(asker, command.words));
    case 'task':
      return changed(services, asker, command, retask(asker, command.text));
    case 'reopen':
      return changed(services, asker, command, reopen(asker));
    case 'cancel':
      return changed(services, asker, command, cancel(asker, command.reason));
    case 'attend':
      return changed(services, asker, command, askAttendance(asker, command.isAsked));
    case 'more-time':
      return changed(services, asker, command, moreTimeInWords(asker, command.words));
    case 'not-mine':
      return changed(services, asker, command, notMineInWords(asker, command.words));
    case 'withdraw-request':
      return changed(services, asker, command, withdraw(asker, null));
    case 'grant':
      return changed(services, asker, command, grantInWords(asker, command.words));
    case 'refuse':
      return changed(services, asker, command, refuseInWords(asker, command.words));
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
      return changed(services, asker, command, holdAction(asker, command.isHeld));
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

async function changed(
  services: Services,
  asker: Asker,
  { kind, reference }: Extract<Command, { readonly reference: string }>,
  change: ActionChange,
): Promise<Answer> {
  const need = COMMAND_NEEDS[kind] === 'authority' ? 'authority' : 'lead';
  return changedReply(await changeNamed(services, asker, reference, need, change), asker);
}
