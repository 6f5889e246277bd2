import { actionBlock, type Remark } from '../../presentation/card/action-row.js';
import { asking, quiet } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { latestNote } from '../../presentation/card/latest-note.js';
import { moreLink } from '../../presentation/card/links.js';
import { firstRows } from '../../presentation/card/sections.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, remark, text } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { formatOnDay, formatShortDay } from '../../presentation/words/format-day.js';
import { formatLeadNote } from '../../presentation/words/format-lead-note.js';
import { formatUnreached } from '../../presentation/words/format-unreached.js';
import { noteButton } from '../actions/buttons.js';
import { askToAttendButton } from '../attendance/buttons.js';
import { listButton } from '../lists/buttons.js';
import type { EscalatedItem, EscalationReply } from './reply.js';
import { escalationWords } from './words.js';

/** The weekly card for those who run groups: late actions without an update, worst first, each with its buttons. */
export function drawEscalation({ items, today }: EscalationReply, drawing: Drawing): CardJson {
  const { shared, language, room } = drawing;
  const words = escalationWords(language);
  const { parts, left } = firstRows(items, (item) => [rowOf(item, today, drawing)], room);
  const groups = new Map(items.map(({ group }) => [group.id, group.name]));
  const [only] = groups.keys();
  const listed = groups.size === 1 && only !== undefined ? only : null;
  const late = press(listButton, words.allOverdue, { group: listed, scope: 'overdue', page: 1 });
  return drawCard(
    {
      fallbackText: `${words.title}: ${items.length}`,
      kicker: groups.size === 0 ? 'Matters Arising' : inRow([...groups.values()].join(', ')),
      title: words.title,
      line: items.length === 0 ? null : shared.total({ number: items.length }),
      parts: [
        ...(items.length === 0 ? [empty(words.nothing)] : [text(words.intro)]),
        ...parts,
        ...moreLink(left, late, drawing),
        remark(words.footer),
      ],
      actions: [
        ...(items.length === 0 ? [] : [late]),
        quiet(press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 })),
      ],
    },
    drawing,
  );
}

function rowOf(item: EscalatedItem, today: string, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { action, group, due, attendingOn, isOwn } = item;
  const words = escalationWords(language);
  const target = { group: group.id, reference: action.reference };
  const here = { from: 'escalation' };
  const isAsked = attendingOn === null;
  const input = {
    id: `note-${action.reference}`,
    label: shared.noteLabel,
    placeholder: shared.notePlaceholder,
  };
  const ask = press(askToAttendButton, isAsked ? words.ask : words.takeBack, { ...target, isAsked, ...here });
  return actionBlock(
    {
      action: { ...action, deadline: { ...action.deadline, due } },
      group,
      today,
      remarks: remarksOf(item, today, drawing),
      actions: [
        // Nobody asks themselves to come.
        ...(isOwn && isAsked ? [] : [ask]),
        asking(shared.button.note, input, [press(noteButton, shared.button.saveNote, { ...target, ...here })]),
        press(showButton, shared.button.open, target),
      ],
    },
    drawing,
  );
}

function remarksOf(
  { action, group, timesMoved, lastWord, attendingOn, unreached, quiet: leads }: EscalatedItem,
  today: string,
  drawing: Drawing,
): readonly Remark[] {
  const { shared, language } = drawing;
  const words = escalationWords(language);
  const first = action.firstDeadline.due;
  const short = (day: string): string => formatShortDay(day, today, language);
  return [
    ...unreached.map((lead) => ({ text: formatUnreached(lead, language), color: 'Warning' as const })),
    ...leads.map((lead) => ({ text: formatLeadNote(lead, today, language), color: 'Warning' as const })),
    ...(attendingOn === null
      ? []
      : [{ text: shared.askedToAttendOn({ day: formatOnDay(attendingOn, language) }), color: 'Warning' as const }]),
    ...(timesMoved === 0 || first === null ? [] : [{ text: words.moved({ day: short(first), times: timesMoved }) }]),
    ...(lastWord === null
      ? [{ text: words.noUpdateYet }]
      : [
          { text: words.lastUpdate({ day: short(lastWord) }) },
          ...latestNote(action, { zone: group.zone, today }, drawing),
        ]),
  ];
}
