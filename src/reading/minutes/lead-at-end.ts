import { splitLead } from '../actions/split-lead.js';
import { readClosingLead } from './closing-lead.js';
import type { CollectedActions } from './collected-actions.js';
import { readFlatRow } from './flat-row.js';
import type { LedLine } from './lead-column.js';
import type { Paragraph } from './paragraph.js';
import { actionSentence } from './sentences.js';
import { trailingMarks } from './trailing-mark.js';

/** What a paragraph says is to be done, and who is to do it by the end of the paragraph. */
interface Ended {
  readonly words: string;
  readonly lead: string | null;
  readonly due?: string | null;
  readonly from: 'text' | 'list';
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
  return lead === null ? [] : [{ words: actionSentence(closing?.words ?? body), lead, from: 'text', isMark: false }];
}

/** What stands before each mark in a paragraph; or in it, "[Action: Tom will measure the hall]". */
function marked(body: string, { test, wordsBefore }: Place): readonly Ended[] {
  return trailingMarks(body).flatMap(({ words, lead }): readonly Ended[] => {
    if (test.couldLead(lead.replace(/,.*$|\bby .*$/u, '').trim())) {
      const said = actionSentence(words === '' ? wordsBefore() : words);
      return [{ words: said, lead, from: 'text', isMark: true }];
    }
    return splitLead(lead, test).lead === null ? [] : [{ words: lead, lead: null, from: 'text', isMark: true }];
  });
}
