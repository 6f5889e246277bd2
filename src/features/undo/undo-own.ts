import type { Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { changeAsker } from '../../access/remember-person.js';
import type { UndoneReply, UndoQuestionReply } from './reply.js';
import { isOld } from './rules/acted-since.js';
import { ownLines } from './rules/own-lines.js';

/** Undoes the asker's last change of their own settings, if it was made at `at`. */
export async function undoOwn(
  services: Services,
  asker: Asker,
  at: Instant,
  isSure: boolean,
): Promise<UndoneReply | UndoQuestionReply | ProblemReply> {
  const answer = await changeAsker<UndoneReply | UndoQuestionReply | null>(
    services,
    asker,
    (person) => {
      const { lastChange } = person;
      if (lastChange === undefined) return { record: person, result: null };
      const { isMuted, language, languageChosen, isUndo, activity } = lastChange;
      const nudging = { ...lastChange.nudging, zone: person.nudging.zone };
      const settled = { isMuted, language, languageChosen, nudging };
      const today = localDay(asker.now, nudging.zone ?? DEFAULT_ZONE);
      const undone = { kind: 'undone', group: null, at: asker.now, today } as const;
      // This press was delivered again: its own change says what it did.
      if (activity === asker.activity && activity !== '')
        return { record: person, result: { ...undone, lines: ownLines(settled, person), isPutBack: !isUndo } };
      if (lastChange.at !== at) return { record: person, result: null };
      const lines = ownLines(person, settled);
      if (!isSure && isOld(at, asker.now)) {
        const target = { group: null, at, references: [] };
        const madeOn = localDay(at, nudging.zone ?? DEFAULT_ZONE);
        const about = { group: null, target, madeOn, lines, since: [], haveSettingsChanged: false, today } as const;
        return { record: person, result: { kind: 'undo-question', ...about, isPutBack: isUndo } };
      }
      return { record: { ...person, ...settled }, result: { ...undone, lines, isPutBack: isUndo } };
    },
    true,
  );
  return answer ?? problemReply({ code: 'nothing-to-undo' });
}
