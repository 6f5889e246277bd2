import { escalationWords } from './escalation.js';
import type { Answer } from '../answer.js';
import type { EscalatedItem } from './reply.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { wordUnreached } from './word-unreached.js';
import { wordDay } from '../../presentation/words/word-day.js';
import { actionWithButtons } from '../../presentation/card/action-with-buttons.js';
import { asking, button } from '../../presentation/card/button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { fitting } from '../../presentation/card/fitting.js';
import { onOneLine } from '../../presentation/card/on-one-line.js';
import { inRow } from '../../presentation/card/user-words.js';

type Escalation = Extract<Answer, { kind: 'escalation' }>;

/** What whoever runs groups is told once a week: late actions without a word, each to deal with. */
export function drawEscalation(answer: Escalation, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const words = escalationWords(language);
  const { parts, left } = fitting(answer.items, (item) => [rowOf(item, answer, drawing)]);
  const groups = [...new Set(answer.items.map(({ group }) => group.name))];
  return expand('escalation', {
    lang: drawing.lang,
    fallbackText: `${words.title}: ${answer.items.length}`,
    kicker: groups.length === 0 ? 'Matters Arising' : inRow(groups.join(', ')),
    title: words.title,
    intro: answer.items.length === 0 ? words.nothing : words.intro,
    rows: parts,
    more: left === 0 ? null : messages.andMore({ number: left }),
    footer: words.footer,
    actions: [button('list', messages.button.myActions, { group: null, scope: 'mine', page: 1 })],
  });
}

function rowOf(item: EscalatedItem, { today }: Escalation, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const { action, group, due, attendingOn } = item;
  const words = escalationWords(language);
  const target = { group: group.id, reference: action.reference };
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
        button('ask-to-attend', ask ? words.ask : words.takeBack, { ...target, isAsked: ask, from: 'escalation' }),
        asking(messages.button.note, input, [
          button('note', messages.button.saveNote, { ...target, from: 'escalation' }),
        ]),
        button('show', messages.button.open, target),
      ],
    },
    drawing,
  );
}

function remarksOf(
  { action, timesMoved, lastWord, attendingOn, unreached }: EscalatedItem,
  { language }: Drawing,
): string[] {
  const words = escalationWords(language);
  const first = action.firstDeadline.due;
  return [
    ...unreached.map((lead) => `**${onOneLine(wordUnreached(lead, language))}**`),
    ...(attendingOn === null
      ? []
      : [`**${onOneLine(inLanguages(language, (one) => escalationWords(one).asked(wordDay(attendingOn, one))))}**`]),
    ...(timesMoved === 0 || first === null
      ? []
      : [inLanguages(language, (one) => escalationWords(one).moved(wordDay(first, one), timesMoved))]),
    lastWord === null
      ? words.noWordYet
      : inLanguages(language, (one) => escalationWords(one).lastWord(wordDay(lastWord, one))),
  ];
}
