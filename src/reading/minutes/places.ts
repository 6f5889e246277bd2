import type { LeadTest } from '../actions/split-lead.js';
import { ledLines } from './lead-column.js';
import { ownedLines, personsOver } from './owned-lines.js';
import type { Paragraph } from './paragraph.js';

/** The lines that each end in somebody, those under the name of who has them to do, and names over parts of the notes. */
export const placesOf = (paragraphs: readonly Paragraph[], test: LeadTest) => ({
  column: ledLines(paragraphs, test),
  owned: ownedLines(paragraphs, test),
  persons: personsOver(paragraphs, test),
});

/** What paragraphs show by where they stand. */
export type Places = ReturnType<typeof placesOf>;
