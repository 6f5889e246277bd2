import { splitLead, type LeadTest } from '../actions/split-lead.js';
import { readClosingLead } from './closing-lead.js';
import type { CollectedActions } from './collected-actions.js';
import { readFlatRow } from './flat-row.js';
import type { MarginMark, Paragraph } from './paragraph.js';
import type { Places } from './places.js';
import { isBarePost } from '../leads/name-kinds.js';
import { beginsTask } from './action-words.js';
import { givenBy } from './given-to.js';
import { ownTasks } from './own-tasks.js';
import { isReport, tellsOfPast } from './report.js';
import { actionSentence, sentences, undertakes } from './sentences.js';
import { trailingMarks } from './trailing-mark.js';
import type { Strength } from './undertaken.js';
import { readUndertakings } from './undertaking.js';

/** The task of a paragraph, with its lead from the end of the paragraph. */
interface Ended {
  readonly words: string;
  readonly lead: string | null;
  readonly due?: string | null;
  readonly from: 'text' | 'list';
  /** Whether the words no longer include the lead and are one task. */
  readonly isSplit?: boolean;
  /** Whether it marks the action, so that unmarked sentences are less surely actions. */
  readonly isMark: boolean;
}

interface Place extends Pick<CollectedActions, 'test' | 'isDeadline' | 'section' | 'wordsBefore'> {
  readonly isFlat: boolean;
  readonly places: Places;
}

/**
 * The actions of a paragraph that ends in their leads: a line in a column of leads, "(Action: SE)", the last cell of a
 * flattened row, a name alone after the last sentence, initials in the margin.
 */
export function leadsAtEnd(paragraph: Paragraph, body: string, place: Place): readonly Ended[] {
  const line = place.places.column.get(paragraph);
  if (line) return [{ ...line, from: 'list', isMark: true }];
  const marks = marked(body, place);
  if (marks.length > 0) return marks;
  const row = place.isFlat ? readFlatRow(body, place.test, place.isDeadline) : null;
  if (row) return [{ ...row, from: 'text', isMark: true }];
  const isListed = place.section === 'actions';
  const closing = readClosingLead(body, place.test, isListed);
  if (closing && isListed) return [{ ...closing, from: 'list', isMark: false }];
  if (closing)
    return givenAtEnd(closing.words, closing.lead, lastTask(closing.words, closing.lead, place.test), place.test);
  if (isListed || paragraph.margin === null || isTitle(body, place.test)) return [];
  const { margins = [] } = paragraph;
  const before = paragraph.text.length - body.length;
  return margins.flatMap(({ names, at, end }) => {
    const said = sentenceAt(body, names, { at: at - before, end: end - before }, place.test);
    return said === null ? [] : givenAtEnd(margins.length > 1 ? said : body, names, said, place.test);
  });
}

/** What words give those who are named at their end: their own tasks, if they are several; else what the sentence says. */
function givenAtEnd(words: string, lead: string, sentence: string, test: LeadTest): readonly Ended[] {
  const own = ownTasks(words, lead, test).map((one): Ended => ({ ...one, from: 'text', isMark: false, isSplit: true }));
  if (own.length > 1) return own;
  return [{ ...givenBy(sentence, lead, test), from: 'text', isMark: false }];
}

const STRENGTHS: readonly Strength[] = ['possible', 'likely', 'sure'];

/** The sentence beside a line's margin that says what to do, else the nearest one; null where all only report. */
function sentenceAt(
  words: string,
  names: string,
  { at, end }: Omit<MarginMark, 'names'>,
  test: LeadTest,
): string | null {
  let from = 0;
  const tasks = sentences(words).flatMap((sentence) => {
    const start = words.indexOf(sentence, from);
    from = start + sentence.length;
    const strengths = readUndertakings(sentence, test).map(({ strength }) => STRENGTHS.indexOf(strength));
    const far =
      Math.max(0, start - end, at - from) - (ownTasks(sentence, names, test).length > 0 ? STRENGTHS.length : 0);
    return strengths.length === 0 ? [] : [{ sentence, rank: Math.max(...strengths) - far }];
  });
  const best = tasks.reduce((one, other) => (other.rank >= one.rank ? other : one), { sentence: '', rank: -Infinity });
  if (best.sentence !== '') return best.sentence;
  const last = actionSentence(words);
  return (isReport(last) || tellsOfPast(last)) && !STILL.test(last) ? null : last;
}

/** The last sentence of words, or the task before it where that only reports: "… to write to them. They had been slow. Clerk". */
function lastTask(words: string, lead: string, test: LeadTest): string {
  const last = actionSentence(words);
  if (!(isReport(last) || tellsOfPast(last)) || STILL.test(last)) return last;
  return sentenceAt(words, lead, { at: words.length, end: words.length }, test) ?? last;
}

/** What a report says is still to come. */
const STILL = /\b(?:will|must|should|would like to) (?!not\b|be (?:the|an?)\b)|\b(?:requested|asked) that\b/iu;

/** Whether a name beside an agenda item says who speaks to it: "Future events (standing item)". */
const isTitle = (body: string, test: LeadTest): boolean =>
  body.length < 50 && !/[.;!?]\s*$/u.test(body) && !beginsTask(body, test) && !undertakes(body);

/** The words before each mark in a paragraph; or inside it, "[Action: Tom will measure the hall]". */
function marked(body: string, { test, wordsBefore }: Place): readonly Ended[] {
  return trailingMarks(body).flatMap(({ words, lead }): readonly Ended[] => {
    const who = lead.replace(/,.*$|\bby .*$/u, '').trim();
    if (test.couldLead(who) || isBarePost(who)) {
      const said = actionSentence(words === '' ? wordsBefore() : words);
      return [{ words: said, lead, from: 'text', isMark: true }];
    }
    return splitLead(lead, test).lead === null ? [] : [{ words: lead, lead: null, from: 'text', isMark: true }];
  });
}
