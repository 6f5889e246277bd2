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

/** What a paragraph says is to be done, and who is to do it by the end of the paragraph. */
interface Ended {
  readonly words: string;
  readonly lead: string | null;
  readonly due?: string | null;
  readonly from: 'text' | 'list';
  /** Whether the lead is no part of the words any more, and the words are one task. */
  readonly isSplit?: boolean;
  /** Whether it marks the action, so that what the minutes do not mark is less sure. */
  readonly isMark: boolean;
}

interface Place extends Pick<CollectedActions, 'test' | 'isDeadline' | 'section' | 'wordsBefore'> {
  readonly isFlat: boolean;
  readonly column: ReadonlyMap<Paragraph, LedLine>;
}

/**
 * The actions of a paragraph that ends in who is to do them: a line of a column of leads, "(Action: SE)", the last cell of
 * a flattened row, a name alone after the last sentence, initials in the margin.
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

/** "Future events (standing item)" beside a name: who speaks to an item of an agenda. */
const isTitle = (body: string, test: LeadTest): boolean =>
  body.length < 50 && !/[.;!?]\s*$/u.test(body) && !beginsTask(body, test) && !undertakes(body);

/** What stands before each mark in a paragraph; or in it, "[Action: Tom will measure the hall]". */
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
