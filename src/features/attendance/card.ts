import { attendanceWords } from './words.js';
import type { Action } from '../../model/action.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { formatOnDay } from '../../presentation/words/format-day.js';
import { formatDeadline } from '../../presentation/words/format-deadline.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { asking } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import { doneButton, noteButton } from '../actions/buttons.js';
import type { AttendReply, NeedNotAttendReply } from './reply.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { askingButtons } from '../requests/buttons.js';
import { inFact, inName, inRow } from '../../presentation/card/user-words.js';
import { showButton } from '../../presentation/card/show-button.js';

/** That a lead is asked to come to a meeting about an action, with the answers that may spare them the way. */
export function drawAttend(answer: AttendReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { action, group, meeting } = answer;
  const words = attendanceWords(language);
  const target = { group: group.id, reference: action.reference };
  const note = { id: 'note', label: shared.noteLabel, placeholder: shared.notePlaceholder };
  return expand('attend', {
    lang: drawing.lang,
    fallbackText: `${words.title}: ${action.reference}`,
    kicker: inRow(group.name),
    title: words.title,
    request: inLanguages(language, (one) =>
      attendanceWords(one).invitation({
        day: formatOnDay(meeting.day, one),
        time: meeting.start,
        reference: action.reference,
      }),
    ),
    task: inRow(action.task),
    facts: facts(action, drawing),
    instead: words.instead,
    askedBy: words.askedBy({ name: inName(answer.askedBy.name) }),
    actions: [
      press(doneButton, shared.button.done, target),
      asking(shared.button.note, note, [press(noteButton, shared.button.saveNote, target)]),
      ...askingButtons(target, [], answer.today, drawing).slice(0, 1),
      press(showButton, shared.button.open, target),
    ],
  });
}

/** That a lead need not come to it after all. */
export function drawNeedNotAttend({ action, group, meetingDay, by }: NeedNotAttendReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const words = attendanceWords(language);
  return expand('attend', {
    lang: drawing.lang,
    fallbackText: `${words.off}: ${action.reference}`,
    kicker: inRow(group.name),
    title: words.off,
    request: inLanguages(language, (one) => {
      const { takenBack, lapsed } = attendanceWords(one);
      const values = { day: formatOnDay(meetingDay, one), reference: action.reference };
      return by === null ? lapsed(values) : takenBack({ ...values, name: inName(by.name) });
    }),
    task: inRow(action.task),
    facts: facts(action, drawing),
    instead: null,
    askedBy: null,
    actions: [press(showButton, shared.button.open, { group: group.id, reference: action.reference })],
  });
}

const facts = ({ leads, deadline }: Action, { shared, language }: Drawing): readonly object[] => [
  { title: shared.lead({ number: leads.length }), value: inFact(formatLeads(leads, shared)) },
  { title: shared.deadline, value: inFact(formatDeadline(deadline, language)) },
];
