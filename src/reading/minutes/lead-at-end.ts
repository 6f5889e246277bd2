import { splitLead, type LeadTest } from '../actions/split-lead.js';
import { readClosingLead } from './closing-lead.js';
import type { CollectedActions } from './collected-actions.js';
import { readFlatRow } from './flat-row.js';
import type { LedLine } from './lead-column.js';
import type { Paragraph } from './paragraph.js';
import { isBarePost } from '../leads/name-kinds.js';
import { beginsTask } from './action-words.js';
import { ownTasks } from './own-tasks.js';
import { actionSentence, undertakes } from './sentences.js';
import { trailingMarks } from './trailing-mark.js';

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
  readonly column: ReadonlyMap<Paragraph, LedLine>;
}

/**
 * The actions of a paragraph that ends in their leads: a line in a column of leads, "(Action: SE)", the last cell of a
 * flattened row, a name alone after the last sentence, initials in the margin.
 */
export function leadsAtEnd(paragraph: Paragraph, body: string, place: Place): readonly Ended[] {
  const line = place.column.get(paragraph);
  if (line) return [{ ...line, from: 'list', isMark: true }];
  const marks = marked(body, place);
  if (marks.length > 0) return marks;
  const row = place.isFlat ? readFlatRow(body, place.test, place.isDeadline) : null;
  if (row) return [{ ...row, from: 'text', isMark: true }];
  const isListed = place.section === 'actions';
  const closing = readClosingLead(body, place.test, isListed);
  if (closing && isListed) return [{ ...closing, from: 'list', isMark: false }];
  const lead = closing?.lead ?? (isListed ? null : paragraph.margin);
  if (lead === null || (closing === null && isTitle(body, place.test))) return [];
  const words = closing?.words ?? body;
  const own = ownTasks(words, lead, place.test).map((one): Ended => ({
    ...one,
    from: 'text',
    isMark: false,
    isSplit: true,
  }));
  return own.length > 1 ? own : [{ words: actionSentence(words), lead, from: 'text', isMark: false }];
}

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
