import { requestWords } from './words.js';
import type { DecisionAnswer, RequestAnswer } from './reply.js';
import { localDay } from '../../model/calendar/zones.js';
import { extensionsOf, isSerial } from '../../model/lead-request.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { dayFor, wordDue } from '../../presentation/words/word-deadline.js';
import { wordLeads } from '../../presentation/words/word-lead.js';
import { wordName } from '../../presentation/words/word-name.js';
import { wordProblem } from '../../presentation/words/word-problem.js';
import { wordOutcome, wordRequest, wordSerial } from './word-request.js';
import { button } from '../../presentation/card/button.js';
import { alone, inFact, inName, inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { decidingButtons } from './request-buttons.js';

/** A lead's request, with what whoever decides needs to know, and buttons to answer it; after that, what was decided. */
export function drawRequest(answer: RequestAnswer, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const { action, group, request, problem, mayDecide } = answer;
  const asked = wordRequest(request, language);
  const isSentBack = mayDecide && request.kind === 'not-mine' && request.leads.length === 0;
  const place = { group: group.id, reference: action.reference };
  return expand('request', {
    lang: drawing.lang,
    fallbackText: `${action.reference}: ${wordRequest(request, language)}`,
    kicker: inRow(group.name),
    title: requestWords(language).title(action.reference),
    outcome: wordOutcome(request, action, language),
    problem: problem === null ? null : wordProblem(problem, language, escapeMarkdown),
    asked: isSentBack ? `${asked}\n\n${requestWords(language).noLeadThen}` : asked,
    serial: wordSerial(action, language),
    task: alone(action.task),
    facts: facts(answer, drawing),
    actions: [
      ...(mayDecide
        ? decidingButtons({ ...place, request: request.id }, request, answer.others, answer.today, drawing)
        : []),
      button('show', messages.button.open, place),
    ],
  });
}

function facts(
  { action, request, group }: RequestAnswer,
  { messages, language }: Drawing,
): readonly { readonly title: string; readonly value: string }[] {
  const words = requestWords(language);
  const before = extensionsOf({ requests: action.requests.filter(({ id }) => id !== request.id) });
  const note = action.notes.at(-1);
  const rows: readonly (readonly [string, string] | null)[] = [
    request.deadline === null ? null : [words.askedFor, wordDue(request.deadline, language)],
    request.leads.length === 0 ? null : [words.proposed, wordLeads(request.leads, messages)],
    request.reason === '' ? null : [messages.reason, request.reason],
    [messages.lead, wordLeads(action.leads, messages)],
    [messages.deadline, wordDue(action.deadline, language)],
    [messages.firstDeadline, wordDue(action.firstDeadline, language)],
    before === 0 || isSerial(action) ? null : [words.extended, words.times(before)],
    note === undefined
      ? null
      : [
          words.latestNote,
          `${cut(note.text, 300)} (${cut(wordName(note.by.name, messages), 80)}, ${dayFor(localDay(note.at, group.zone), language)})`,
        ],
  ];
  return rows.filter((row) => row !== null).map(([title, value]) => ({ title, value: inFact(value) }));
}

/** What was decided about a lead's request. */
export function drawDecision({ action, group, request }: DecisionAnswer, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const outcome = wordOutcome(request, action, language) ?? wordRequest(request, language);
  return expand('decision', {
    lang: drawing.lang,
    fallbackText: `${action.reference}: ${outcome}`,
    kicker: inRow(group.name),
    title: requestWords(language).decisionTitle(action.reference),
    outcome,
    words: request.answer === null ? null : `${inName(request.decidedBy?.name ?? '')}: “${inRow(request.answer)}”`,
    task: alone(action.task),
    actions: [button('show', messages.button.open, { group: group.id, reference: action.reference })],
  });
}
