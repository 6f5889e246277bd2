import type { Deadline } from '../../model/deadline.js';
import type { Lead } from '../../model/lead.js';
import { resolveLeads } from '../leads/resolve-leads.js';
import type { Roster } from '../leads/roster.js';
import type { SaidAction } from './read-said-actions.js';
import { rosterLeadTest } from './roster-lead-test.js';
import { splitClauses } from './split-clauses.js';
import { endsInDay, splitDeadline } from './split-deadline.js';
import { splitLead } from './split-lead.js';
import { splitTrailingLead } from './split-trailing-lead.js';
import type { Rejected } from './rejected.js';
import type { DeadlineContext } from '../deadlines/parsing/deadline-reading.js';

/** An action read from somebody's text; `quote` is the exact text and begins on `line` (from 1). */
export interface ReadAction {
  readonly task: string;
  readonly leads: readonly Lead[];
  readonly deadline: Deadline;
  readonly quote: string;
  readonly line: number;
}

/** What a reader needs to know to read an action. */
export interface ActionContext {
  readonly deadlines: DeadlineContext;
  readonly roster: Roster;
}

type ActionReading =
  { readonly ok: true; readonly action: ReadAction } | { readonly ok: false; readonly rejected: Rejected };

const HAS_WORD = /[\p{L}\p{N}]/u;
const MENTION = /<\/?at(?: [^<>]{0,100})?>/gu;

/** Hyphens that do not break, or are characters of their own. */
const HYPHENS = /[\u2010\u2011]/gu;

const spaced = (words: string): string =>
  words
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(HYPHENS, '-')
    .replace(/\*\*|__/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Splits words into one action each, wherever another person with their own task begins. */
export function saidApart(said: SaidAction, { deadlines, roster }: ActionContext): readonly SaidAction[] {
  const words = spaced(said.words);
  const clauses = splitClauses(words, rosterLeadTest(roster), (before) => endsInDay(before, deadlines));
  return clauses.length === 1 ? [said] : clauses.map((clause) => ({ ...said, words: clause }));
}

/**
 * Takes an action's words, without marker, and gives its task, leads and deadline. Refuses words without a task
 * (`no-task`) and impossible dates (`no-such-date`), so that no action gets a wrong day.
 */
export function readAction(said: SaidAction, { deadlines, roster }: ActionContext): ActionReading {
  const { quote } = said;
  const test = rosterLeadTest(roster);
  const words = spaced(said.words);
  const trailing = splitTrailingLead(words, test);
  const dated = splitDeadline(trailing.task, deadlines);
  if (!dated.ok) return { ok: false, rejected: { quote, problem: { code: 'no-such-date', said: dated.said } } };
  const inner = trailing.lead === null ? splitTrailingLead(dated.task, test) : trailing;
  const leading = splitLead(trailing.lead === null ? inner.task : dated.task, test);
  const lead = leading.lead ?? inner.lead;
  const task = leading.task
    .replace(MENTION, '')
    .replace(/[\s.;,]+$/u, '')
    .trim();
  if (!HAS_WORD.test(task)) return { ok: false, rejected: { quote, problem: { code: 'no-task', said: quote.trim() } } };
  const leads = lead === null ? [] : resolveLeads(lead, roster);
  return { ok: true, action: { task, leads, deadline: dated.deadline, quote, line: said.line } };
}
