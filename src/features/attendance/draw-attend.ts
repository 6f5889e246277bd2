import { escalationWords } from '../escalations/escalation.js';
import type { Action } from '../../model/action.js';
import type { Answer } from '../answer.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { wordDay } from '../../presentation/words/word-day.js';
import { wordDeadline } from '../../presentation/words/word-deadline.js';
import { wordLeads } from '../../presentation/words/word-lead.js';
import { asking, button } from '../../presentation/card/button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { askingButtons } from '../requests/request-buttons.js';
import { inFact, inName, inRow } from '../../presentation/card/user-words.js';

/** That a lead is asked to come to a meeting about an action, with the answers that may spare them the way. */
export function drawAttend(answer: Extract<Answer, { kind: 'attend' }>, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const { action, group, meeting } = answer;
  const words = escalationWords(language).attend;
  const target = { group: group.id, reference: action.reference };
  const note = { id: 'note', label: messages.noteLabel, placeholder: messages.notePlaceholder };
  return expand('attend', {
    lang: drawing.lang,
    fallbackText: `${words.title}: ${action.reference}`,
    kicker: inRow(group.name),
    title: words.title,
    request: inLanguages(language, (one) =>
      escalationWords(one).attend.text(wordDay(meeting.day, one), meeting.start, action.reference),
    ),
    task: inRow(action.task),
    facts: facts(action, drawing),
    instead: words.instead,
    askedBy: words.askedBy(inName(answer.askedBy.name)),
    actions: [
      button('done', messages.button.done, target),
      asking(messages.button.note, note, [button('note', messages.button.saveNote, target)]),
      ...askingButtons(target, [], answer.today, drawing).slice(0, 1),
      button('show', messages.button.open, target),
    ],
  });
}

/** That a lead need not come to it after all. */
export function drawNeedNotAttend(
  { action, group, meetingDay, by }: Extract<Answer, { kind: 'need-not-attend' }>,
  drawing: Drawing,
): CardJson {
  const { messages, language } = drawing;
  const words = escalationWords(language).attend;
  return expand('attend', {
    lang: drawing.lang,
    fallbackText: `${words.off}: ${action.reference}`,
    kicker: inRow(group.name),
    title: words.off,
    request: inLanguages(language, (one) => {
      const { takenBack, lapsed } = escalationWords(one).attend;
      const day = wordDay(meetingDay, one);
      return by === null ? lapsed(day, action.reference) : takenBack(inName(by.name), day, action.reference);
    }),
    task: inRow(action.task),
    facts: facts(action, drawing),
    instead: null,
    askedBy: null,
    actions: [button('show', messages.button.open, { group: group.id, reference: action.reference })],
  });
}

const facts = ({ leads, deadline }: Action, { messages, language }: Drawing): readonly object[] => [
  { title: messages.lead, value: inFact(wordLeads(leads, messages)) },
  { title: messages.deadline, value: inFact(wordDeadline(deadline, language)) },
];
