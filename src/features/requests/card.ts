import type { DecisionReply, RequestReply } from './reply.js';
import { requestWords } from './words.js';
import { localDay } from '../../model/calendar/zones.js';
import { extensionsOf, isSerial } from '../../model/lead-request.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { formatDayFor, formatDue } from '../../presentation/words/format-deadline.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { formatName } from '../../presentation/words/format-name.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { formatOutcome, formatRequest, formatSerial } from '../../presentation/words/format-request.js';
import { press } from '../../presentation/card/define-button.js';
import { alone, inFact, inName, inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { decidingButtons } from './buttons.js';
import { showButton } from '../../presentation/card/show-button.js';

/** A lead's request, with what whoever decides needs to know, and buttons to answer it; after that, what was decided. */
export function drawRequest(answer: RequestReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { action, group, request, problem, mayDecide } = answer;
  const asked = formatRequest(request, language);
  const isSentBack = mayDecide && request.kind === 'not-mine' && request.leads.length === 0;
  const place = { group: group.id, reference: action.reference };
  return expand('request', {
    lang: drawing.lang,
    fallbackText: `${action.reference}: ${formatRequest(request, language)}`,
    kicker: inRow(group.name),
    title: requestWords(language).title({ reference: action.reference }),
    outcome: formatOutcome(request, action, language),
    problem: problem === null ? null : formatProblem(problem, language, escapeMarkdown),
    asked: isSentBack ? `${asked}\n\n${requestWords(language).noLeadThen}` : asked,
    serial: formatSerial(action, language),
    task: alone(action.task),
    facts: facts(answer, drawing),
    actions: [
      ...(mayDecide
        ? decidingButtons({ ...place, request: request.id }, request, answer.others, answer.today, drawing)
        : []),
      press(showButton, shared.button.open, place),
    ],
  });
}

function facts(
  { action, request, group }: RequestReply,
  { shared, language }: Drawing,
): readonly { readonly title: string; readonly value: string }[] {
  const words = requestWords(language);
  const before = extensionsOf({ requests: action.requests.filter(({ id }) => id !== request.id) });
  const note = action.notes.at(-1);
  const rows: readonly (readonly [string, string] | null)[] = [
    request.deadline === null ? null : [words.askedFor, formatDue(request.deadline, language)],
    request.leads.length === 0 ? null : [words.proposed, formatLeads(request.leads, shared)],
    request.reason === '' ? null : [shared.reason, request.reason],
    [shared.lead({ number: action.leads.length }), formatLeads(action.leads, shared)],
    [shared.deadline, formatDue(action.deadline, language)],
    [shared.firstDeadline, formatDue(action.firstDeadline, language)],
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

/** What was decided about a lead's request. */
export function drawDecision({ action, group, request }: DecisionReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const outcome = formatOutcome(request, action, language) ?? formatRequest(request, language);
  return expand('decision', {
    lang: drawing.lang,
    fallbackText: `${action.reference}: ${outcome}`,
    kicker: inRow(group.name),
    title: requestWords(language).decisionTitle({ reference: action.reference }),
    outcome,
    words: request.answer === null ? null : `${inName(request.decidedBy?.name ?? '')}: “${inRow(request.answer)}”`,
    task: alone(action.task),
    actions: [press(showButton, shared.button.open, { group: group.id, reference: action.reference })],
  });
}
