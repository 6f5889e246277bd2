import { type Action, standingHistory } from '../../model/action.js';
import type { ActionEvent } from '../../model/action-event.js';
import { attendingOn } from '../../model/attending.js';
import { localDay } from '../../model/calendar/zones.js';
import { extensionsOf, openRequests } from '../../model/lead-request.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { leadQuestion } from '../../presentation/card/lead-question.js';
import { fold, link } from '../../presentation/card/links.js';
import { missingPart } from '../../presentation/card/missing.js';
import { personChip } from '../../presentation/card/person-chip.js';
import { taskTitle, wholeTask } from '../../presentation/card/task-title.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts as asFacts, heading, notice, remark, saying } from '../../presentation/card/texts.js';
import { asTitle, inFact, inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDoubt } from '../../presentation/words/format-doubt.js';
import { formatOnDay, formatShortDay } from '../../presentation/words/format-day.js';
import { formatDayFor, formatDeadline, formatDue } from '../../presentation/words/format-deadline.js';
import { formatHistory } from '../../presentation/words/format-history.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { formatNobody } from '../../presentation/words/format-nobody.js';
import { formatName } from '../../presentation/words/format-name.js';
import { formatNews } from '../../presentation/words/format-news.js';
import { formatRequest } from '../../presentation/words/format-request.js';
import { type Color, formatStanding } from '../../presentation/words/format-standing.js';
import { chooseLeadButton, settleLeadButton, editButton } from '../actions/buttons.js';
import type { DetailReply } from '../actions/reply.js';
import { historyButton } from '../history/buttons.js';
import { detailButtons } from './card-buttons.js';
import { closureFacts } from './card-closure.js';
import { cameFrom } from './card-origin.js';
import { detailWords } from './words.js';

/** How many progress notes are shown, and how many changes behind the fold; both newest first. */
const NOTES_SHOWN = 3;
const CHANGES_SHOWN = 5;

/** How many open requests are shown, oldest first. */
const REQUESTS_SHOWN = 3;

/** Up to this many leads get a line each. */
const LEADS_SHOWN = 3;

/** The card of one action: what was just done, how it stands, its notes, and what its reader may do. */
export function drawDetail(reply: DetailReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { action, group, news, permissions, today } = reply;
  const { reference } = action;
  const target = { group: group.id, reference };
  const edit = permissions.mayEdit ? press(editButton, shared.button.edit, target) : null;
  const { state, color } = formatStanding(action, today, group.zone, language);
  const unreminded = formatNobody(action, reply.ofNobody ?? [], shared);
  return drawCard(
    {
      fallbackText: `${reference}: ${action.task.slice(0, 200)}`,
      kicker: inRow(group.name),
      title: taskTitle(action.task),
      line: reference,
      pill: { text: asTitle(state ?? shared.open), color },
      parts: [
        ...(news === null ? [] : [notice(formatNews(news, language), colorOfNews(news))]),
        ...doubtPart(reply, drawing),
        ...wholeTask(action.task),
        ...missingPart(action, edit, drawing),
        ...leadChips(action, drawing),
        ...(unreminded === null ? [] : [notice(inRow(unreminded), 'Warning')]),
        asFacts(facts(reply, drawing)),
        ...requestsPart(reply, drawing),
        ...notesPart(reply, drawing),
        ...historyPart(reply, drawing),
        ...(permissions.mayNote
          ? leadQuestion(action, reply.candidates, drawing, {
              choose: (said) => press(chooseLeadButton, shared.button.choose, { ...target, said }),
              settle: (said, lead, title) => press(settleLeadButton, title, { ...target, said, lead }),
            })
          : []),
      ],
      actions: detailButtons(reply, drawing),
    },
    drawing,
  );
}

const BAD_NEWS: readonly string[] = [
  ...['cancelled', 'request-refused', 'reopened', 'asked-not-mine', 'unchanged'],
  ...['closure-declined', 'closed-as'],
];

/** News of something finished or granted is coloured as good; news of something taken away is not coloured. */
const colorOfNews = ({ change }: ActionEvent): Color => (BAD_NEWS.includes(change) ? 'Default' : 'Good');

/** What somebody should confirm about a deadline that was just moved. */
function doubtPart({ action, news, today }: DetailReply, { language }: Drawing): readonly CardJson[] {
  const doubt = news?.change === 'deadline-moved' ? formatDoubt(action.deadline, today, language) : null;
  return doubt === null ? [] : [notice(escapeMarkdown(doubt), 'Warning')];
}

/** Whether all leads are people with a line each. */
const hasChips = ({ leads }: Action): boolean =>
  leads.length <= LEADS_SHOWN && leads.every(({ kind }) => kind === 'person');

/** The leads, each with how the bot recognised them and whether they have done their part. */
function leadChips({ leads, completions }: Action, { shared, language }: Drawing): readonly CardJson[] {
  if (leads.length > LEADS_SHOWN) return [];
  return leads.map((lead) => {
    const isDone = lead.kind === 'person' && completions.some(({ by }) => by.id === lead.person);
    const inferred = lead.kind === 'person' && lead.inferred !== undefined ? shared.inferred[lead.inferred] : null;
    const line = [shared.lead({ number: 1 }), inferred, isDone ? detailWords(language).partDone : null];
    return personChip(asTitle(formatLeads([lead], shared)), line.filter((part) => part !== null).join(' · '));
  });
}

/** The requests that wait for the chair, each with its reason, and when it was made. */
function requestsPart({ action, group, today, deciders }: DetailReply, { language }: Drawing): readonly CardJson[] {
  const open = openRequests(action).slice(0, REQUESTS_SHOWN);
  if (open.length === 0) return [];
  return [
    heading(detailWords(language).requests({ names: deciders.map(inName).join(', ') })),
    ...open.map((request) => {
      const reason = request.reason === '' ? [] : [inRow(request.reason)];
      const day = formatShortDay(localDay(request.at, group.zone), today, language);
      return saying(formatRequest(request, language), [...reason, day].join(' · '));
    }),
  ];
}

function notesPart({ action, group, today }: DetailReply, { shared, language }: Drawing): readonly CardJson[] {
  const notes = [...action.notes].reverse().slice(0, NOTES_SHOWN);
  if (notes.length === 0) return [];
  return [
    heading(detailWords(language).notes, 'Default', action.notes.length),
    ...notes.map(({ text, by, at }) => {
      const day = formatShortDay(localDay(at, group.zone), today, language);
      return saying(inRow(text), `${inName(formatName(by.name, shared))} · ${day}`);
    }),
  ];
}

/** The latest changes, behind a fold, with a link to the whole history. */
function historyPart({ action, group }: DetailReply, drawing: Drawing): readonly CardJson[] {
  const { language } = drawing;
  const words = detailWords(language);
  const changes = action.history.filter(({ change }) => change !== 'logged').reverse();
  if (changes.length === 0) return [];
  const target = { group: group.id, reference: action.reference, page: 1 };
  return fold(
    'history',
    words.history({ number: changes.length }),
    [
      ...changes
        .slice(0, CHANGES_SHOWN)
        .map((entry) => remark(formatHistory(entry, localDay(entry.at, group.zone), language))),
      link(words.wholeHistory, press(historyButton, words.wholeHistory, target)),
    ],
    drawing,
  );
}

function facts(
  { action, group, today, meeting, waitingFor, parts = null }: DetailReply,
  drawing: Drawing,
): readonly { readonly title: string; readonly value: string }[] {
  const { shared, language } = drawing;
  const isMoved = action.firstDeadline.due !== null && action.firstDeadline.due !== action.deadline.due;
  const extensions = extensionsOf(action);
  const words = detailWords(language);
  const reason = cancelReason(action);
  const attending = attendingOn(action, today);
  const rows: readonly (readonly [string, string] | null)[] = [
    action.leads.length > LEADS_SHOWN
      ? [shared.lead({ number: action.leads.length }), formatLeads(action.leads, shared)]
      : null,
    parts === null ? null : [words.parts, words.partsOf({ done: parts.done, of: parts.of })],
    // A lead's own line already says whether they are done.
    waitingFor.length === 0 || hasChips(action) ? null : [words.waitingFor, waitingFor.join(', ')],
    [shared.deadline, formatDeadline(action.deadline, language)],
    isMoved || extensions > 0 ? [shared.firstDeadline, formatDue(action.firstDeadline, language)] : null,
    extensions > 0 ? [shared.request.extended, shared.request.times({ number: extensions })] : null,
    reason === null ? null : [shared.reason, reason],
    ...closureFacts(action, group.zone, drawing),
    action.hold === null
      ? null
      : [
          words.hold,
          `${formatName(action.hold.by.name, shared)}, ${formatDayFor(localDay(action.hold.at, group.zone), language)}`,
        ],
    attending === null ? null : [words.meeting, shared.askedToAttendOn({ day: formatOnDay(attending, language) })],
    [
      words.raised,
      `${cut(formatName(action.raisedBy.name, shared), 80)}, ${formatDayFor(localDay(action.raisedAt, group.zone), language)}`,
    ],
    cameFrom(action, meeting, language),
  ];
  return rows.filter((row) => row !== null).map(([title, value]) => ({ title, value: inFact(value) }));
}

/** Why an action was cancelled; null if it is not, or nobody gave a reason. */
function cancelReason(action: Action): string | null {
  const last = standingHistory(action).at(-1);
  return action.status === 'cancelled' && action.closure === null && last?.change === 'cancelled'
    ? (last.reason ?? null)
    : null;
}
