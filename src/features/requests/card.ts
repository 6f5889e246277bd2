import type { DecisionReply, RequestReply } from './reply.js';
import { requestWords } from './words.js';
import { localDay } from '../../model/calendar/zones.js';
import { extensionsOf, isSerial, type LeadRequest } from '../../model/lead-request.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { drawCard } from '../../presentation/card/card.js';
import { personChip } from '../../presentation/card/person-chip.js';
import { taskTitle, wholeTask } from '../../presentation/card/task-title.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts as asFacts, notice, remark, saying, text } from '../../presentation/card/texts.js';
import type { Color } from '../../presentation/words/format-standing.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { formatDayFor, formatDue } from '../../presentation/words/format-deadline.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { formatName } from '../../presentation/words/format-name.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { formatOutcome, formatRequest, formatSerial } from '../../presentation/words/format-request.js';
import { press } from '../../presentation/card/define-button.js';
import { inFact, inName, inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { decidingButtons } from './buttons.js';
import { showButton } from '../../presentation/card/show-button.js';

/**
 * Draws a lead's request with what the decider needs to know and buttons to answer it; afterwards, with the decision.
 */
export function drawRequest(answer: RequestReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { action, group, request, problem, mayDecide, others, today } = answer;
  const words = requestWords(language);
  const asked = formatRequest(request, language);
  const isSentBack = mayDecide && request.kind === 'not-mine' && request.leads.length === 0;
  const place = { group: group.id, reference: action.reference };
  const outcome = formatOutcome(request, action, language);
  const serial = formatSerial(action, language);
  return drawCard(
    {
      fallbackText: `${action.reference}: ${asked}`,
      kicker: inRow(group.name),
      title: taskTitle(action.task),
      line: words.title({ reference: action.reference }),
      parts: [
        ...(problem === null ? [] : [notice(formatProblem(problem, language, escapeMarkdown), 'Attention')]),
        ...(outcome === null ? [] : [notice(outcome, colorOf(request))]),
        personChip(formatName(request.by.name, shared), formatDay(localDay(request.at, group.zone), language)),
        text(asked),
        ...(isSentBack ? [remark(words.noLeadThen)] : []),
        ...(serial === null ? [] : [notice(serial, 'Warning')]),
        ...wholeTask(action.task),
        asFacts(facts(answer, drawing)),
      ],
      actions: [
        ...(mayDecide ? decidingButtons({ ...place, request: request.id }, request, others, today, drawing) : []),
        press(showButton, shared.button.open, place),
      ],
    },
    drawing,
  );
}

/** Shows a granted request in green, any other plainly. */
const colorOf = ({ state }: LeadRequest): Color => (state === 'granted' || state === 'changed' ? 'Good' : 'Default');

/** Whether the only lead of an action is who asks. */
const isLedBy = ({ by }: LeadRequest, { leads: [only, ...others] }: RequestReply['action']): boolean =>
  others.length === 0 && only?.kind === 'person' && only.person === by.id;

function facts(
  { action, request, group }: RequestReply,
  { shared, language }: Drawing,
): readonly { readonly title: string; readonly value: string }[] {
  const words = requestWords(language);
  const before = extensionsOf({ requests: action.requests.filter(({ id }) => id !== request.id) });
  const note = action.notes.at(-1);
  const rows: readonly (readonly [string, string] | null)[] = [
    // The sentence above has the day, or whom they propose.
    request.deadline?.due === null ? [words.askedFor, formatDue(request.deadline, language)] : null,
    request.reason === '' ? null : [shared.reason, request.reason],
    // Who asks stands above, with what they ask for.
    isLedBy(request, action) ? null : [shared.lead({ number: action.leads.length }), formatLeads(action.leads, shared)],
    [shared.deadline, formatDue(action.deadline, language)],
    // The notice of a serially extended action already shows it, and a deadline that never moved is the first one.
    isSerial(action) || action.firstDeadline.due === action.deadline.due
      ? null
      : [shared.firstDeadline, formatDue(action.firstDeadline, language)],
    before === 0 || isSerial(action) ? null : [shared.request.extended, shared.request.times({ number: before })],
    note === undefined
      ? null
      : [
          words.latestNote,
          `${cut(note.text, 300)} (${cut(formatName(note.by.name, shared), 80)}, ${formatDayFor(localDay(note.at, group.zone), language)})`,
        ],
  ];
  return rows.filter((row) => row !== null).map(([title, value]) => ({ title, value: inFact(value) }));
}

/** Draws the decision about a lead's request. */
export function drawDecision({ action, group, request }: DecisionReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { reference } = action;
  const outcome = formatOutcome(request, action, language) ?? formatRequest(request, language);
  return drawCard(
    {
      fallbackText: `${reference}: ${outcome}`,
      kicker: inRow(group.name),
      title: taskTitle(action.task),
      line: requestWords(language).decisionTitle({ reference }),
      parts: [
        notice(outcome, colorOf(request)),
        ...(request.answer === null
          ? []
          : [saying(`“${inRow(request.answer)}”`, inName(formatName(request.decidedBy?.name ?? '', shared)))]),
        ...wholeTask(action.task),
      ],
      actions: [press(showButton, shared.button.open, { group: group.id, reference })],
    },
    drawing,
  );
}
