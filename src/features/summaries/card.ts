import type { Action } from '../../model/action.js';
import { quiet } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { countStrip } from '../../presentation/card/counts.js';
import { press } from '../../presentation/card/define-button.js';
import { exportButton } from '../../presentation/card/export-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import { link, moreLink } from '../../presentation/card/links.js';
import { drawSections } from '../../presentation/card/sections.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, remark } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { formatDay, formatShortDay } from '../../presentation/words/format-day.js';
import { showReturnButton } from '../returns/buttons.js';
import type { OpenReturn } from '../returns/rules/open-returns.js';
import { askSilentButton } from '../reminding/buttons.js';
import { summaryPageButton } from './buttons.js';
import { askedLines } from './card-asked.js';
import { agendaParts } from './card-agenda.js';
import { planParts } from './card-plans.js';
import { ratingParts, sectionsOf, summaryRow, titleOf, WHOLE } from './card-rows.js';
import type { SummaryReply } from './reply.js';
import { openOf } from './rules/ratings.js';
import { summaryWords } from './words.js';

/** Draws a group's summary before a meeting: the numbers, the worst few actions, and a link to the rest. */
export function drawSummary(reply: SummaryReply, drawing: Drawing): CardJson {
  const { group, summary, asked } = reply;
  const { shared, language, room } = drawing;
  const words = summaryWords(language);
  const { meeting, nobodyReminded, carriedForward, escalated, atRisk, done } = summary;
  const title = titleOf(summary, reply.today, language);
  const ofPlans = planParts(reply, drawing);
  const ofAgenda = agendaParts(reply, drawing);
  const { parts, left } = drawSections<Action>(
    sectionsOf(summary, language),
    (action) => summaryRow(action, reply, WHOLE, drawing),
    room - bytesOf([...ofPlans, ...ofAgenda, ...askedLines(reply, drawing)]),
  );
  const pageOf = (name: string, isMine: boolean): CardJson =>
    press(summaryPageButton, name, { group: group.id, isMine, page: 1 });
  const all = pageOf(words.all({ number: openOf(summary).length + done.length }), false);
  const exporting = press(exportButton, shared.button.export, {
    group: group.id,
    what: 'matters-arising',
    meeting: meeting?.day ?? null,
    reference: null,
  });
  const here = { group: group.id, summary: group.id };
  const asking = press(askSilentButton, words.askSilent, here);
  const isSilent = escalated.length + atRisk.length > 0;
  const line =
    meeting === null ? words.noMeeting : words.before({ day: formatDay(meeting.day, language), time: meeting.start });
  return drawCard(
    {
      fallbackText: `${cut(group.name, 100)}: ${title}`,
      kicker: inRow(group.name),
      title,
      line: carriedForward.length === 0 ? line : `${line} · ${words.carriedForward({ number: carriedForward.length })}`,
      parts: [
        counts(reply, drawing),
        ...ratingParts(summary, drawing),
        // A link, not a button: one more button in both languages is too wide for a phone.
        ...(isSilent && asked === undefined ? [link(words.askSilent, asking)] : []),
        ...askedLines(reply, drawing),
        ...(nobodyReminded.length === 0 ? [] : [remark(words.nobodyReminded({ number: nobodyReminded.length }))]),
        ...summary.returns.slice(0, MOST_RETURNS).map((one) => returnLine(one, reply, drawing)),
        ...(parts.length === 0 ? [empty(words.nothing)] : parts),
        ...moreLink(left, all, drawing),
        ...ofPlans,
        ...ofAgenda,
        ...(parts.length === 0 ? [] : [link(shared.button.export, exporting)]),
      ],
      actions: parts.length === 0 ? [] : [pageOf(shared.button.myActions, true), quiet(all)],
      isWide: true,
    },
    drawing,
  );
}

/** The most open returns that get a line. */
const MOST_RETURNS = 5;

/** Draws how many have answered a return, as a link to it. */
function returnLine(one: OpenReturn, { group, today }: SummaryReply, { language }: Drawing): CardJson {
  const { reference, answered, asked, due } = one;
  const line = summaryWords(language).return({ reference, answered, asked, day: formatShortDay(due, today, language) });
  return link(line, press(showReturnButton, line, { group: group.id, reference }));
}

/** Counts the actions that are open, overdue (and how many of those had no update), and due by the meeting. */
function counts({ summary, today }: SummaryReply, { language }: Drawing): CardJson {
  const words = summaryWords(language);
  const { meeting, escalated, overdue, dueByMeeting, done, previous } = summary;
  const silent = escalated.length;
  const since = previous === null ? null : words.since({ day: formatShortDay(previous.day, today, language) });
  return countStrip([
    { number: openOf(summary).length, label: words.open, color: 'Default' },
    {
      number: silent + overdue.length,
      label: words.overdue,
      color: 'Attention',
      note: silent === 0 ? null : words.noUpdate({ number: silent }),
    },
    ...(meeting === null ? [] : [{ number: dueByMeeting.length, label: words.byMeeting, color: 'Warning' as const }]),
    { number: done.length, label: words.done, color: 'Good', note: since },
  ]);
}
