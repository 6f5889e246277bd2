import type { EscalatedItem, EscalationReply } from './reply.js';
import { messagesFor, worded } from '../../presentation/words/catalogue.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { wordDay } from '../../presentation/words/word-day.js';
import { actionWithButtons } from '../../presentation/card/action-with-buttons.js';
import { asking } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import { noteButton } from '../actions/buttons.js';
import { askToAttendButton } from '../attendance/buttons.js';
import { listButton } from '../lists/buttons.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { fitting } from '../../presentation/card/fitting.js';
import { onOneLine } from '../../presentation/card/on-one-line.js';
import { inRow } from '../../presentation/card/user-words.js';
import { wordUnreached } from '../../presentation/words/word-unreached.js';
import { showButton } from '../../presentation/card/show-button.js';

/** What those who run groups get once a week: late actions without a word, each to deal with. */
export function drawEscalation(answer: EscalationReply, drawing: Drawing): CardJson {
  const { messages } = drawing;
  const words = messages.escalation;
  const { parts, left } = fitting(answer.items, (item) => [rowOf(item, answer, drawing)]);
  const groups = [...new Set(answer.items.map(({ group }) => group.name))];
  return expand('escalation', {
    lang: drawing.lang,
    fallbackText: `${words.title}: ${answer.items.length}`,
    kicker: groups.length === 0 ? 'Matters Arising' : inRow(groups.join(', ')),
    title: words.title,
    intro: answer.items.length === 0 ? words.nothing : words.intro,
    rows: parts,
    more: left === 0 ? null : messages.andMore(left),
    footer: words.footer,
    actions: [press(listButton, messages.button.myActions, { group: null, scope: 'mine', page: 1 })],
  });
}

function rowOf(item: EscalatedItem, { today }: EscalationReply, drawing: Drawing): CardJson {
  const { messages } = drawing;
  const { action, group, due, attendingOn } = item;
  const words = messages.escalation;
  const target = { group: group.id, reference: action.reference };
  const here = { from: 'escalation' };
  const ask = attendingOn === null;
  const input = {
    id: `note-${action.reference}`,
    label: messages.noteLabel,
    placeholder: messages.notePlaceholder,
  };
  return actionWithButtons(
    {
      action: { ...action, deadline: { ...action.deadline, due } },
      group,
      today,
      remarks: remarksOf(item, drawing),
      actions: [
        press(askToAttendButton, ask ? words.ask : words.takeBack, { ...target, isAsked: ask, ...here }),
        asking(messages.button.note, input, [press(noteButton, messages.button.saveNote, { ...target, ...here })]),
        press(showButton, messages.button.open, target),
      ],
    },
    drawing,
  );
}

function remarksOf(
  { action, timesMoved, lastWord, attendingOn, unreached }: EscalatedItem,
  { messages, language }: Drawing,
): string[] {
  const words = messages.escalation;
  const first = action.firstDeadline.due;
  return [
    ...unreached.map((lead) => `**${onOneLine(wordUnreached(lead, messages))}**`),
    ...(attendingOn === null
      ? []
      : [`**${onOneLine(worded(language, (one) => messagesFor(one).escalation.asked(wordDay(attendingOn, one))))}**`]),
    ...(timesMoved === 0 || first === null
      ? []
      : [worded(language, (one) => messagesFor(one).escalation.moved(wordDay(first, one), timesMoved))]),
    lastWord === null
      ? words.noWordYet
      : worded(language, (one) => messagesFor(one).escalation.lastWord(wordDay(lastWord, one))),
  ];
}
