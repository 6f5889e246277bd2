import type { Action } from '../../model/action.js';
import { askedOf } from '../../model/attending.js';
import { weekdayOf } from '../../model/calendar/days.js';
import { localDay } from '../../model/calendar/zones.js';
import { actionRow, type Remark } from '../../presentation/card/action-row.js';
import { quiet } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { countStrip } from '../../presentation/card/counts.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { moreLink } from '../../presentation/card/links.js';
import { drawSections } from '../../presentation/card/sections.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty } from '../../presentation/card/texts.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDay, formatShortDay } from '../../presentation/words/format-day.js';
import { formatOnWeekday } from '../../presentation/words/format-day.js';
import { formatName } from '../../presentation/words/format-name.js';
import { formatUnreached } from '../../presentation/words/format-unreached.js';
import { listButton } from '../lists/buttons.js';
import type { SummaryReply } from './reply.js';
import type { Summary } from './rules/summarise.js';
import { type SummaryWords, summaryWords } from './words.js';

/** The longest that the latest note is quoted. */
const QUOTED = 120;

/** Where a group's actions stand ahead of a meeting: the numbers, the worst few, and the way to the rest. */
export function drawSummary(reply: SummaryReply, drawing: Drawing): CardJson {
  const { group, summary, today } = reply;
  const { shared, language, room } = drawing;
  const words = summaryWords(language);
  const { meeting, escalated, overdue, dueByMeeting, later } = summary;
  const title = words.title({ weekday: formatOnWeekday(weekdayOf(meeting.day), language) });
  const open = [escalated, overdue, dueByMeeting, later].flat().length;
  const carried = new Set(summary.carriedForward);
  const { parts, left } = drawSections<Action>(
    sectionsOf(summary, words),
    (action) => {
      const more = carried.has(action.reference) ? [shared.carried] : [];
      return actionRow(action, { group, today, more, remarks: remarksOf(action, reply, drawing) }, drawing);
    },
    room,
  );
  const list = press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 });
  const mine = press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 });
  return drawCard(
    {
      fallbackText: `${cut(group.name, 100)}: ${title}`,
      kicker: inRow(group.name),
      title,
      line: words.before({ day: formatDay(meeting.day, language), time: meeting.start, open }),
      parts: [
        counts(summary, words),
        ...(parts.length === 0 ? [empty(words.nothing)] : parts),
        ...moreLink(left, list, drawing),
      ],
      actions: [list, quiet(mine)],
      isWide: true,
    },
    drawing,
  );
}

/** The numbers add up: what is overdue is counted once, with how much of it nothing is heard of. */
function counts({ escalated, overdue, dueByMeeting, later, done }: Summary, words: SummaryWords): CardJson {
  const silent = escalated.length;
  return countStrip([
    {
      number: silent + overdue.length,
      label: words.overdue,
      color: 'Attention',
      note: silent === 0 ? null : words.noUpdate({ number: silent }),
    },
    { number: dueByMeeting.length, label: words.byMeeting, color: 'Warning' },
    { number: later.length, label: words.later, color: 'Default' },
    { number: done.length, label: words.done, color: 'Good' },
  ]);
}

function sectionsOf(summary: Summary, words: SummaryWords): Parameters<typeof drawSections<Action>>[0] {
  const { escalated, silentFor, overdue, dueByMeeting, later, done } = summary;
  return [
    { title: words.noUpdateFor({ days: silentFor }), color: 'Attention', items: escalated },
    { title: escalated.length === 0 ? words.overdue : words.otherOverdue, color: 'Attention', items: overdue },
    { title: words.dueByMeeting, color: 'Warning', items: dueByMeeting },
    { title: words.later, color: 'Default', items: later },
    { title: words.done, color: 'Good', items: done },
  ];
}

/** The latest note, that leads are asked to attend, and who of them cannot be reached. */
function remarksOf(action: Action, { summary, group, today }: SummaryReply, drawing: Drawing): readonly Remark[] {
  const { meeting, unreached } = summary;
  const { shared, language } = drawing;
  const note = action.notes.at(-1);
  const isAsked = action.status === 'open' && askedOf(action)?.meetingDay === meeting.day;
  return [
    ...(isAsked ? [{ text: shared.askedToAttend, color: 'Warning' as const }] : []),
    ...unreached
      .filter(({ reference }) => reference === action.reference)
      .map((lead) => ({ text: formatUnreached(lead, language), color: 'Warning' as const })),
    ...(note === undefined
      ? []
      : [
          {
            text: [
              `“${escapeMarkdown(cut(note.text, QUOTED))}”`,
              inName(formatName(note.by.name, shared)),
              formatShortDay(localDay(note.at, group.zone), today, language),
            ].join(' · '),
          },
        ]),
  ];
}
