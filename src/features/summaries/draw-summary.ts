import { summaryWords } from './words.js';
import { escalationWords } from '../escalations/escalation.js';
import type { Action } from '../../model/action.js';
import type { Answer } from '../answer.js';
import { cut } from '../../presentation/words/cut.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { wordOnDay } from '../../presentation/words/word-day.js';
import { wordUnreached } from '../escalations/word-unreached.js';
import { actionRow } from '../../presentation/card/action-rows.js';
import { button } from '../../presentation/card/button.js';
import { inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { drawSections } from '../../presentation/card/sections.js';
import type { Summary } from './rules/summarise.js';
import { askedOf } from '../../model/attending.js';

type SummaryAnswer = Extract<Answer, { kind: 'summary' }>;

/** Where a group's actions stand ahead of a meeting: counts, then each part's actions, late ones first. */
export function drawSummary({ group, summary, today }: SummaryAnswer, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const words = summaryWords(language);
  const { silentFor } = summary;
  const sections = [
    ...(summary.escalated.length === 0
      ? []
      : ([
          {
            title: escalationWords(language).noWordFor(silentFor),
            label: escalationWords(language).noWord,
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
  const { meeting } = summary;
  const before = inLanguages(language, (one) =>
    summaryWords(one).before({ day: wordOnDay(meeting.day, one), time: meeting.start }),
  );
  return expand('summary', {
    lang: drawing.lang,
    fallbackText: `${cut(group.name, 100)}: ${words.title}`,
    kicker: inRow(group.name),
    title: words.title,
    before,
    counts: sections.map(({ label, color, items }) =>
      expand('count', {
        number: String(items.length),
        label,
        color: items.length === 0 ? 'Default' : color,
      }),
    ),
    rows: parts.length === 0 ? [{ type: 'TextBlock', text: words.nothing, wrap: true }] : parts,
    more: left === 0 ? null : messages.more({ number: left }),
    actions: [
      button('list', messages.button.allActions, { group: group.id, scope: 'open', page: 1 }),
      button('list', messages.button.myActions, { group: null, scope: 'mine', page: 1 }),
    ],
  });
}

/** What a row says of its leads beside their names: that they are asked to attend, and who of them cannot be reached. */
function remarksOf(action: Action, { meeting, unreached }: Summary, { language }: Drawing): readonly string[] {
  const { askedToAttend } = escalationWords(language);
  return [
    ...(action.status === 'open' && askedOf(action)?.meetingDay === meeting.day ? [askedToAttend] : []),
    ...unreached.filter(({ reference }) => reference === action.reference).map((lead) => wordUnreached(lead, language)),
  ];
}
