import type { Day } from '../../model/calendar/day.js';
import type { Nation } from '../../model/calendar/nation.js';
import type { Term } from '../../model/term.js';
import { readDeadline } from '../deadlines/read-deadline.js';
import { findDeadline } from '../deadlines/find-deadline.js';
import type { Roster } from '../leads/roster.js';
import { memoized } from '../text/memoized.js';
import { chatText, type ChatEcho } from './lines/chat-text.js';
import { ActionCollector } from './collect-actions.js';
import { collectParagraphs } from './collect-paragraphs.js';
import { DecisionCollector } from './collect-decisions.js';
import { defaultDue } from './default-due.js';
import { foundAction, type FoundAction, type ImpliedAction } from './found-action.js';
import type { FoundDecision } from './found-decision.js';
import { notTaken, saidAction, tellsInProse, isPromised, type SaidTask } from './said-tasks.js';
import { splitLead } from '../actions/split-lead.js';
import { isExplained, readKnownNames } from './known-names.js';
import { withPlainBullets } from './lines/bullet-lines.js';
import { withoutDoubleSpacing } from './lines/double-spaced.js';
import { withMarkedHighlights } from './lines/highlighted-lines.js';
import { likelySentences } from './likelihood.js';
import { sureLeads } from './sure-leads.js';
import { onlyReports } from './only-reports.js';
import { withLikely } from './with-likely.js';
import { plainLines } from './lines/plain-lines.js';
import { withoutQuotes } from './lines/quoted-lines.js';
import { readMeetingHead } from './meeting-head.js';
import { ECHO, mergeActions } from './merge-actions.js';
import { minutesLeadTest } from './minutes-lead-test.js';
import { ownerNames } from './owner-names.js';
import { withoutFurniture } from './page-furniture.js';
import { rawAction, type RawAction } from './raw-action.js';
import { deadlineReader, hasDate, settleAction } from './settle-action.js';
import { settleDecisions } from './settle-decisions.js';
import { withCsvRows } from './tables/csv-rows.js';
import { decisionRows } from './tables/decision-rows.js';
import { withRecordRows } from './tables/record-rows.js';
import { withLedLists } from './led-lists.js';
import { withLedRows } from './led-rows.js';
import { withOneColumn } from './tables/one-column.js';
import { withSpreadRows } from './tables/spread-rows.js';
import { withStackedRows } from './tables/stacked-rows.js';
import type { DeadlineContext } from '../deadlines/parsing/deadline-reading.js';

/** What minutes are read against: the days of the meeting and the next one, if known, and the people they may mean. */
export interface MinutesContext {
  readonly held: Day | null;
  readonly next: Day | null;
  readonly nation: Nation;
  readonly terms?: readonly Term[];
  readonly roster?: Roster;
  /** The day on which the minutes were handed in. It settles the year of a meeting day without one. */
  readonly givenOn?: Day;
}

/** What minutes say: about the meeting, the actions it agreed, and what sounds like a promise. */
export interface MinutesReading {
  readonly title: string | null;
  readonly held: Day | null;
  readonly next: Day | null;
  readonly actions: readonly FoundAction[];
  /** Actions that the minutes themselves say are done. */
  readonly completed: readonly FoundAction[];
  readonly implied: readonly ImpliedAction[];
  /** What the meeting decided without giving anybody work. */
  readonly decisions: readonly FoundDecision[];
}

const YEAR = /\d{4}/u;
const NO_ROSTER: Roster = { people: [], sets: [], mentions: [], speaker: null };
/** Dates count from this day if nothing says when the meeting was. */
const NO_DAY: Day = '2000-01-01';

/**
 * Reads minutes of any length, plain or HTML. Gives every action that they mark, list or tabulate, each once, with
 * completed ones apart. `held` and `next` take precedence over the minutes' own dates. Refuses nothing: a text without
 * actions gives none. Takes time linear in the text's length.
 */
export function readMinutes(text: string, context: MinutesContext): MinutesReading {
  const roster = context.roster ?? NO_ROSTER;
  const plain = withPlainBullets(
    withStackedRows(
      withSpreadRows(
        withLedLists(
          withLedRows(
            withCsvRows(withRecordRows(withOneColumn(withMarkedHighlights(withoutQuotes(plainLines(text)))))),
          ),
        ),
      ),
    ),
  );
  const { lines: spoken, echoes } = chatText(plain);
  const unbroken = withoutDoubleSpacing(withoutFurniture(spoken));
  const counted: DeadlineContext = {
    saidAt: `${context.held ?? NO_DAY}T12:00`,
    nextMeeting: null,
    nation: context.nation,
    ...(context.terms === undefined ? {} : { terms: context.terms }),
  };
  const head = readMeetingHead(unbroken, counted, context.givenOn ?? null);
  const held = context.held ?? head.held;
  const next = context.next ?? (head.next !== null && head.next > (held ?? '') ? head.next : null);
  const deadlines: DeadlineContext = { ...counted, saidAt: `${held ?? NO_DAY}T12:00`, nextMeeting: next };
  const ofAll = defaultDue(unbroken, (words) => {
    const found = findDeadline(words, deadlines);
    return found?.ok === true ? found.deadline.said : null;
  });
  const lines = ofAll === null ? unbroken : unbroken.filter((line) => line !== ofAll.line);
  const known = readKnownNames(plain);
  const test = minutesLeadTest(known, roster);
  const isDeadline = (words: string): boolean => findDeadline(words, deadlines)?.ok ?? false;
  const isEarlier = (words: string): boolean => {
    const found = held !== null && YEAR.test(words) ? findDeadline(words, deadlines) : null;
    return found?.ok === true && held !== null && (found.deadline.due ?? held) < held;
  };
  const collector = new ActionCollector(test, isDeadline, isEarlier);
  const decided = new DecisionCollector(test);
  const isDay = (words: string): boolean => readDeadline(words, deadlines).ok;
  const placed = collectParagraphs(lines, known, { test, isDay }, collector, decided);
  for (const cell of decisionRows(lines)) decided.takeCell(cell);
  const readerFrom = memoized((raised) => deadlineReader(countedFrom(raised, deadlines)));
  const untaken = notTaken(collector.said, collector.found);
  // In a text that marks its actions, an unmarked one is not sure.
  const isMarked = collector.isMarked && !tellsInProse(untaken, collector.found, test);
  const said = withLikely(untaken, likelySentences(placed, known, test), {
    found: collector.found,
    said: collector.said,
    decided: new Set(decided.found.map(({ quote }) => quote)),
    isMarked,
  });
  const leading = new Set(collector.found.flatMap((raw) => raw.lead ?? splitLead(raw.words, test).lead ?? []));
  const isNamed = (lead: string): boolean => leading.has(lead) || isExplained(known, lead);
  const isSure = (task: SaidTask): boolean =>
    !onlyReports(task.sentence) &&
    (task.isLikely === true ||
      (task.strength === 'sure' &&
        (!isMarked || (task.lead === null && task.isTo === true) || isPromised(task, isNamed, test))));
  const surely = sureLeads(test);
  const settle = (raw: RawAction, by = test) => {
    raw.headingDue ??= ofAll?.words ?? null;
    return settleAction(raw, by, readerFrom(raw.raised ?? ''));
  };
  const settleSaid = (task: SaidTask) => settle(saidAction(task), task.isAlone === true ? surely : test);
  const settled = [
    ...[...collector.found, ...echoes.map(echoed)].flatMap((raw) => settle(raw)),
    ...said.filter(isSure).flatMap(settleSaid),
  ];
  const alone = new Set<string>();
  for (const { lead } of settled) if (lead !== null) alone.add(lead.trim().toLowerCase());
  const ownersOf = memoized((lead) => ownerNames(lead, known, roster, alone));
  const all = mergeActions(settled).map((action) => [action.status, foundAction(action, ownersOf)] as const);
  const found = all.map(([, action]) => action);
  // In minutes that mark their actions, something only said to be needed counts if it has a day.
  const needsDay = ({ strength }: SaidTask): boolean => strength === 'possible' && isMarked;
  const decisions = settleDecisions(decided.found, found);
  const quotes = new Set(decisions.map(({ quote }) => quote));
  // A decision that is nobody's work belongs to the decisions.
  const isDecided = ({ lead, sentence, strength }: SaidTask): boolean =>
    lead === null && strength !== 'sure' && quotes.has(sentence);
  const implied = said
    .filter((task) => !isSure(task) && !isDecided(task) && (!needsDay(task) || hasDate(task.task, readerFrom(''))))
    .flatMap((task) => settleSaid(task).filter(({ deadline }) => !needsDay(task) || deadline.due !== null))
    .map((one) => foundAction(one, ownersOf));
  return {
    title: head.title,
    held,
    next,
    actions: all.flatMap(([status, action]) => (status === 'done' ? [] : [action])),
    completed: all.flatMap(([status, action]) => (status === 'done' ? [action] : [])),
    implied,
    decisions,
  };
}

/** A row with the day it was raised counts its deadline from then. */
function countedFrom(raised: string, deadlines: DeadlineContext): DeadlineContext {
  if (!/\d/u.test(raised)) return deadlines;
  const reading = readDeadline(raised, deadlines);
  const day = reading.ok ? reading.deadline.from : null;
  return day !== null && day < deadlines.saidAt.slice(0, 10) ? { ...deadlines, saidAt: `${day}T12:00` } : deadlines;
}

function echoed(echo: ChatEcho): RawAction {
  const raw = rawAction(echo.task, echo.line, 'chat', 'actions');
  raw.headingLead = echo.lead;
  raw.due = echo.due;
  raw.list = ECHO;
  return raw;
}
