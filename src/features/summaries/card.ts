import { summaryWords } from './words.js';
import type { Action } from '../../model/action.js';
import { cut } from '../../presentation/words/cut.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { weekdayOf } from '../../model/calendar/days.js';
import { formatOnDay, formatOnWeekday } from '../../presentation/words/format-day.js';
import { formatUnreached } from '../../presentation/words/format-unreached.js';
import { actionRow } from '../../presentation/card/action-rows.js';
import { press } from '../../presentation/card/define-button.js';
import { inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { drawSections } from '../../presentation/card/sections.js';
import { listButton } from '../lists/buttons.js';
import type { SummaryReply } from './reply.js';
import type { Summary } from './rules/summarise.js';
import { askedOf } from '../../model/attending.js';

/** Where a group's actions stand ahead of a meeting: counts, then each part's actions, late ones first. */
export function drawSummary({ group, summary, today }: SummaryReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const words = summaryWords(language);
  const { meeting, silentFor } = summary;
  const title = inLanguages(language, (one) =>
    summaryWords(one).title({ weekday: formatOnWeekday(weekdayOf(meeting.day), one) }),
  );
  const sections = [
    ...(summary.escalated.length === 0
      ? []
      : ([
          {
            title: words.noUpdateFor({ days: silentFor }),
            label: words.noUpdate,
            color: 'Attention',
            items: summary.escalated,
          },
        ] as const)),
    { title: words.overdue, label: words.overdue, color: 'Attention', items: summary.overdue },
    { title: words.dueByMeeting, label: words.byMeeting, color: 'Warning', items: summary.dueByMeeting },
    { title: words.later, label: words.later, color: 'Default', items: summary.later },
    { title: words.done, label: words.done, color: 'Good', items: summary.done },
  ] as const;
  const carried = new Set(summary.carriedForward);
  const { parts, left } = drawSections<Action>(sections, (action) =>
    actionRow(
      action,
      { group, today, isCarried: carried.has(action.reference), remarks: remarksOf(action, summary, drawing) },
      drawing,
    ),
  );
  const before = inLanguages(language, (one) =>
    summaryWords(one).before({ day: formatOnDay(meeting.day, one), time: meeting.start }),
  );
  return expand('summary', {
    lang: drawing.lang,
    fallbackText: `${cut(group.name, 100)}: ${title}`,
    kicker: inRow(group.name),
    title,
    before,
    counts: sections.map(({ label, color, items }) =>
      expand('count', {
        number: String(items.length),
        label,
        color: items.length === 0 ? 'Default' : color,
      }),
    ),
    rows: parts.length === 0 ? [{ type: 'TextBlock', text: words.nothing, wrap: true }] : parts,
    more: left === 0 ? null : shared.more({ number: left }),
    actions: [
      press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 }),
      press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 }),
    ],
  });
}

/** What a row says of its leads beside their names: that they are asked to attend, and who of them cannot be reached. */
function remarksOf(action: Action, { meeting, unreached }: Summary, { shared, language }: Drawing): readonly string[] {
  return [
    ...(action.status === 'open' && askedOf(action)?.meetingDay === meeting.day ? [shared.askedToAttend] : []),
    ...unreached
      .filter(({ reference }) => reference === action.reference)
      .map((lead) => formatUnreached(lead, language)),
  ];
}
