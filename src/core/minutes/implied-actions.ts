import type { LeadTest } from '../actions/split-lead.js';
import { splitDeadline } from '../actions/split-deadline.js';
import { NO_DEADLINE, type DeadlineContext } from '../deadlines/deadline.js';
import type { Roster } from '../leads/roster.js';
import type { ImpliedAction } from './found-action.js';
import type { KnownNames } from './known-names.js';
import { ownerNames } from './owner-names.js';
import type { Paragraph } from './paragraph.js';
import { sentences } from './sentences.js';

const LINKS =
  /^(?<lead>.{1,90}?) (?:(?:has|have|had) )?(?:also |kindly )?(?:agreed to|agree to|offered to|volunteered to|undertook to|committed to|promised to|will|(?:is|are|was|were) (?:requested|asked|invited|encouraged|expected|tasked|reminded) to|(?:said|confirmed|noted|stated|added) (?:that )?(?:he|she|they|it) (?:will|would)|cytunodd i|yn cytuno i|to) (?<task>.{3,})$/iu;
const PLEASE =
  /(?:^|.{0,200}[,;:–—-] ?)(?:please(?: can| could| would)?|could|can|a fyddech cystal â|os gwelwch yn dda)\s+(?<task>.{4,})$/iu;
const COULD =
  /please,? (?:could|can|would) (?<lead>.{2,60}?) (?<task>(?:share|send|attend|provide|contact|let|complete|review|confirm|forward|submit|return|circulate)\b.{0,400})$/iu;
const NEED = /^(?:we|i) (?:will|need|can produce|shall|must|should)\b(?<task>.{4,})$/iu;
const MENTIONS =
  /\b(?:agreed? to|offered to|volunteered to|undertook to|committed to|promised to|will|would|requested to|asked to|invited to|encouraged to|expected to|tasked to|reminded to|please|we need|can produce|cytunodd|should|leads? to|area to)\b/iu;
const NOT_ONES =
  /^(?:this|that|these|those|it|there|what|which|how|why|who|if|when|where|work|the (?:plan|meeting|aim|intention|focus|item|first|launch|next|purpose|hub|training|report|agenda|group|following|review|framework|new|minutes|final|process|event|summit|induction|message|contract)|training|messaging|consideration|discussion|a|an|some|many|no|more|further|access|arrangements|feedback|change|experts|key)\b/iu;

/** Takes paragraphs that hold no marked action, and gives the sentences in which someone undertakes something. */
export function impliedActions(
  paragraphs: readonly Paragraph[],
  test: LeadTest,
  known: KnownNames,
  roster: Roster,
  context: DeadlineContext,
): readonly ImpliedAction[] {
  const found: ImpliedAction[] = [];
  for (const { text, bullet, line } of paragraphs) {
    const body = bullet ? text.slice(bullet.length) : text;
    if (body.length > 6000 || !MENTIONS.test(body)) continue;
    for (const sentence of sentences(body)) {
      const implied = impliedAction(sentence, line, test, known, roster, context);
      if (implied) found.push(implied);
    }
  }
  return found;
}

function impliedAction(
  sentence: string,
  line: number,
  test: LeadTest,
  known: KnownNames,
  roster: Roster,
  context: DeadlineContext,
): ImpliedAction | null {
  if (sentence.length > 600 || sentence.endsWith('?') || !MENTIONS.test(sentence)) return null;
  const said = undertaking(sentence, test);
  if (!said) return null;
  const dated = splitDeadline(said.task, context);
  const deadline = dated.ok ? dated.deadline : NO_DEADLINE;
  if (said.needsDeadline && deadline.basis === 'none') return null;
  const task = (dated.ok ? dated.task : said.task).replace(/[\s.;,]+$/u, '');
  if (!/\p{L}/u.test(task)) return null;
  const { leads, owners } = ownerNames(said.lead, known, roster);
  const { due, said: words, basis } = deadline;
  return { task, leads, owners, deadline, due, said: words, basis, quote: sentence, line };
}

interface Undertaking {
  readonly lead: string | null;
  readonly task: string;
  /** Whether it is one only with a date: "we need this by the end of May". */
  readonly needsDeadline: boolean;
}

function undertaking(sentence: string, test: LeadTest): Undertaking | null {
  const words = sentence.replace(/^[\s"“(*–—-]+/u, '').replace(/[\s.!)]+$/u, '');
  const could = COULD.exec(words)?.groups;
  if (could?.['lead'] && could['task']) return { lead: could['lead'], task: could['task'], needsDeadline: false };
  const link = LINKS.exec(lastClause(words))?.groups ?? LINKS.exec(words)?.groups;
  const lead = link?.['lead']?.replace(/^(?:and|also|then|so|the chair said) /iu, '');
  if (
    lead &&
    link?.['task'] &&
    !NOT_ONES.test(lead) &&
    test.couldLead(lead) &&
    !/^(?:we|i|you|they|he|she)$/iu.test(lead)
  ) {
    return { lead, task: link['task'], needsDeadline: false };
  }
  const please = PLEASE.exec(words)?.groups?.['task'];
  if (please && /\bplease\b|os gwelwch/iu.test(words)) return { lead: null, task: please, needsDeadline: false };
  const need = NEED.exec(words)?.groups?.['task'];
  return need ? { lead: null, task: need.trim(), needsDeadline: true } : null;
}

/** "The provision of halal food – policy leads to look into this": what follows the dash stands alone. */
function lastClause(words: string): string {
  const from = Math.max(words.lastIndexOf(' – '), words.lastIndexOf(' - '), words.lastIndexOf('– '));
  return from > 0 ? words.slice(from).replace(/^[\s–-]+/u, '') : words;
}
