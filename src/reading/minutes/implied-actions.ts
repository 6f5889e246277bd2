import type { LeadTest } from '../actions/split-lead.js';
import { splitDeadline } from '../actions/split-deadline.js';
import { NO_DEADLINE } from '../../model/deadline.js';
import type { Roster } from '../leads/roster.js';
import type { ImpliedAction } from './found-action.js';
import type { KnownNames } from './known-names.js';
import { ownerNames } from './owner-names.js';
import type { Paragraph } from './paragraph.js';
import { sentences } from './sentences.js';
import { readUndertaking } from './undertaking.js';
import { withoutEnd } from '../text/without-end.js';
import type { DeadlineContext } from '../deadlines/parsing/deadline-reading.js';

/** What implied actions are read against. */
interface ImpliedContext {
  readonly test: LeadTest;
  readonly known: KnownNames;
  readonly roster: Roster;
  readonly deadlines: DeadlineContext;
}

const LONGEST_PARAGRAPH = 6000;
const LONGEST_SENTENCE = 600;
const NUMBERED = /^\d{1,3} (?=[\p{Lu}█■[])/u;
const MENTIONED =
  / (?:agreed?|offered|volunteered|undertook|committed|promised|will|would|requested|asked|invited|encouraged|expected|tasked|reminded|produce|should|to) |please|we need|cytunodd|os gwelwch/iu;

/** Takes paragraphs that hold no marked action, and gives the sentences in which someone undertakes something. */
export function impliedActions(paragraphs: readonly Paragraph[], context: ImpliedContext): readonly ImpliedAction[] {
  const found: ImpliedAction[] = [];
  for (const { text, bullet, line } of paragraphs) {
    const body = (bullet ? text.slice(bullet.length) : text).replaceAll('**', '');
    if (body.length > LONGEST_PARAGRAPH || body.length < 12) continue;
    for (const sentence of sentences(body.replace(NUMBERED, ''))) {
      const implied = impliedAction(sentence, line, context);
      if (implied) found.push(implied);
    }
  }
  return found;
}

function impliedAction(
  sentence: string,
  line: number,
  { test, known, roster, deadlines }: ImpliedContext,
): ImpliedAction | null {
  if (sentence.length > LONGEST_SENTENCE || sentence.endsWith('?') || !MENTIONED.test(sentence)) return null;
  const said = readUndertaking(sentence, test);
  if (!said) return null;
  const dated = splitDeadline(said.task, deadlines);
  const deadline = dated.ok ? dated.deadline : NO_DEADLINE;
  if (said.needsDeadline && (deadline.basis === 'none' || deadline.basis === 'meeting')) return null;
  const task = withoutEnd(dated.ok ? dated.task : said.task, '.;,');
  if (!/\p{L}/u.test(task)) return null;
  const { leads, owners } = ownerNames(said.lead, known, roster);
  const { due, said: words, basis } = deadline;
  return { task, leads, owners, deadline, due, said: words, basis, quote: sentence, line };
}
