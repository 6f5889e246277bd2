import { asking, primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { actionRow } from '../../presentation/card/action-row.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, text } from '../../presentation/card/texts.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { formatOnDay } from '../../presentation/words/format-day.js';
import { doneButton, noteButton } from '../actions/buttons.js';
import { askingButtons } from '../requests/buttons.js';
import type { AttendReply, NeedNotAttendReply } from './reply.js';
import { attendanceWords } from './words.js';

/** Asks a lead to attend a meeting about an action, with buttons for the answers that may save them the trip. */
export function drawAttend({ action, group, meeting, askedBy, today }: AttendReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { reference } = action;
  const words = attendanceWords(language);
  const target = { group: group.id, reference };
  const note = { id: 'note', label: shared.noteLabel, placeholder: shared.notePlaceholder };
  const day = formatOnDay(meeting.day, language);
  return drawCard(
    {
      fallbackText: `${words.title}: ${reference}`,
      kicker: inRow(group.name),
      title: words.title,
      line: words.askedBy({ name: inName(askedBy.name) }),
      parts: [
        text(words.invitation({ day, time: meeting.start, reference })),
        actionRow(action, { group, today }, drawing),
        remark(words.instead),
      ],
      actions: [
        primary(press(doneButton, shared.button.done, target)),
        asking(shared.button.note, note, [press(noteButton, shared.button.saveNote, target)]),
        ...askingButtons(target, [], today, drawing).slice(0, 1),
        press(showButton, shared.button.open, target),
      ],
    },
    drawing,
  );
}

/** Says that a lead need not attend after all. */
export function drawNeedNotAttend(reply: NeedNotAttendReply, drawing: Drawing): CardJson {
  const { action, group, meetingDay, by, today } = reply;
  const { shared, language } = drawing;
  const { reference } = action;
  const words = attendanceWords(language);
  const day = formatOnDay(meetingDay, language);
  return drawCard(
    {
      fallbackText: `${words.off}: ${reference}`,
      kicker: inRow(group.name),
      title: words.off,
      parts: [
        text(
          by === null ? words.lapsed({ day, reference }) : words.takenBack({ name: inName(by.name), day, reference }),
        ),
        actionRow(action, { group, today }, drawing),
      ],
      actions: [press(showButton, shared.button.open, { group: group.id, reference })],
    },
    drawing,
  );
}
