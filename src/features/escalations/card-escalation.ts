import type { EscalatedItem, EscalationReply } from './reply.js';
import { escalationWords } from './words.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { formatDay, formatOnDay } from '../../presentation/words/format-day.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
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
import { formatUnreached } from '../../presentation/words/format-unreached.js';
import { showButton } from '../../presentation/card/show-button.js';

/** What those who run groups get once a week: late actions without a word, each to deal with. */
export function drawEscalation(answer: EscalationReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
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
    more: left === 0 ? null : shared.andMore({ number: left }),
    footer: words.footer,
    actions: [press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 })],
  });
}

function rowOf(item: EscalatedItem, { today }: EscalationReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { action, group, due, attendingOn } = item;
  const words = escalationWords(language);
  const target = { group: group.id, reference: action.reference };
  const here = { from: 'escalation' };
  const ask = attendingOn === null;
  const input = {
    id: `note-${action.reference}`,
    label: shared.noteLabel,
    placeholder: shared.notePlaceholder,
  };
  return actionWithButtons(
    {
      action: { ...action, deadline: { ...action.deadline, due } },
      group,
      today,
      remarks: remarksOf(item, drawing),
      actions: [
        press(askToAttendButton, ask ? words.ask : words.takeBack, { ...target, isAsked: ask, ...here }),
        asking(shared.button.note, input, [press(noteButton, shared.button.saveNote, { ...target, ...here })]),
        press(showButton, shared.button.open, target),
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
    ...unreached.map((lead) => `**${onOneLine(formatUnreached(lead, language))}**`),
    ...(attendingOn === null
      ? []
      : [
          `**${onOneLine(inLanguages(language, (one) => sharedWords(one).askedToAttendOn({ day: formatOnDay(attendingOn, one) })))}**`,
        ]),
    ...(timesMoved === 0 || first === null
      ? []
      : [
          inLanguages(language, (one) => escalationWords(one).moved({ day: formatDay(first, one), times: timesMoved })),
        ]),
    lastWord === null
      ? words.noUpdateYet
      : inLanguages(language, (one) => escalationWords(one).lastUpdate({ day: formatDay(lastWord, one) })),
  ];
}
