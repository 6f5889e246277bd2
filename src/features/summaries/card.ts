import type { Action } from '../../model/action.js';
import { weekdayOf } from '../../model/calendar/days.js';
import { actionRow } from '../../presentation/card/action-row.js';
import { quiet } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { countStrip } from '../../presentation/card/counts.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { moreLink } from '../../presentation/card/links.js';
import { drawSections } from '../../presentation/card/sections.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, remark } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { formatDay, formatOnWeekday, formatShortDay } from '../../presentation/words/format-day.js';
import { listButton } from '../lists/buttons.js';
import { awayState, remarksOf } from './card-remarks.js';
import type { SummaryReply } from './reply.js';
import type { Summary } from './rules/summarise.js';
import { type SummaryWords, summaryWords } from './words.js';

/** Where a group's actions stand ahead of a meeting: the numbers, the worst few, and the way to the rest. */
export function drawSummary(reply: SummaryReply, drawing: Drawing): CardJson {
  const { group, summary, today } = reply;
  const { shared, language, room } = drawing;
  const words = summaryWords(language);
  const { meeting, nobodyReminded } = summary;
  const title =
    meeting === null ? words.titleNow : words.title({ weekday: formatOnWeekday(weekdayOf(meeting.day), language) });
  const open = openOf(summary).length;
  const carried = new Set(summary.carriedForward);
  const { parts, left } = drawSections<Action>(
    sectionsOf(summary, words),
    (action) => {
      const more = carried.has(action.reference) ? [shared.carried] : [];
      const state = awayState(action, reply, language);
      return actionRow(action, { group, today, state, more, remarks: remarksOf(action, reply, drawing) }, drawing);
    },
    room,
  );
  const list = press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 });
  const mine = press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 });
  const line =
    meeting === null
      ? words.noMeeting({ open })
      : words.before({ day: formatDay(meeting.day, language), time: meeting.start, open });
  return drawCard(
    {
      fallbackText: `${cut(group.name, 100)}: ${title}`,
      kicker: inRow(group.name),
      title,
      line: carried.size === 0 ? line : `${line} · ${words.carriedForward({ number: carried.size })}`,
      parts: [
        counts(reply, words, drawing),
        ...(nobodyReminded.length === 0 ? [] : [remark(words.nobodyReminded({ number: nobodyReminded.length }))]),
        ...(parts.length === 0 ? [empty(words.nothing)] : parts),
        ...moreLink(left, list, drawing),
      ],
      actions: [list, quiet(mine)],
      isWide: true,
    },
    drawing,
  );
}

const openOf = ({ escalated, overdue, dueByMeeting, extended, later }: Summary): readonly Action[] =>
  [escalated, overdue, dueByMeeting, extended, later].flat();

/** The numbers add up: what is overdue is counted once, with how much of it nothing is heard of. */
function counts({ summary, today }: SummaryReply, words: SummaryWords, { language }: Drawing): CardJson {
  const { meeting, escalated, overdue, dueByMeeting, extended, later, done, previous } = summary;
  const silent = escalated.length;
  const since = previous === null ? null : words.since({ day: formatShortDay(previous.day, today, language) });
  return countStrip([
    {
      number: silent + overdue.length,
      label: words.overdue,
      color: 'Attention',
      note: silent === 0 ? null : words.noUpdate({ number: silent }),
    },
    ...(meeting === null ? [] : [{ number: dueByMeeting.length, label: words.byMeeting, color: 'Warning' as const }]),
    { number: extended.length + later.length, label: meeting === null ? words.notLate : words.later, color: 'Default' },
    { number: done.length, label: words.done, color: 'Good', note: since },
  ]);
}

function sectionsOf(summary: Summary, words: SummaryWords): Parameters<typeof drawSections<Action>>[0] {
  const { escalated, silentFor, overdue, dueByMeeting, extended, later, done } = summary;
  return [
    { title: words.noUpdateFor({ days: silentFor }), color: 'Attention', items: escalated },
    { title: escalated.length === 0 ? words.overdue : words.otherOverdue, color: 'Attention', items: overdue },
    { title: words.dueByMeeting, color: 'Warning', items: dueByMeeting },
    { title: words.extended, color: 'Warning', items: extended },
    { title: words.later, color: 'Default', items: later },
    { title: words.done, color: 'Good', items: done },
  ];
}
