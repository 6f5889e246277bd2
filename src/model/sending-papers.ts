import { z } from 'zod';
import type { Group } from './group.js';
import type { Infer } from './infer.js';
import { groupLanguageSchema } from './language.js';
import { PAPER_FORMATS, PAPER_KINDS } from './paper.js';

/** The key of the group setting for sending its papers automatically, and its largest value in working days. */
export const SEND_PAPERS = 'sendPapers';
export const MOST_SENDING_DAYS = 20;

/** Which papers are sent before each meeting, in which format, and how long before. */
export const sendingPapersSchema = z.strictObject({
  /** Working days of the group's nation; 0 for never. */
  days: z.number().int().min(0).max(MOST_SENDING_DAYS),
  what: z.array(z.enum(PAPER_KINDS)).min(1),
  format: z.enum(PAPER_FORMATS),
  /** Null for the language of the group. */
  language: groupLanguageSchema.nullable(),
});
export interface SendingPapers extends Infer<typeof sendingPapersSchema> {}

/** Nothing is sent unless the group asks for it. */
export const NO_PAPERS_SENT: SendingPapers = { days: 0, what: ['matters-arising'], format: 'docx', language: null };

/** Which papers a group is sent before its meetings; null where it wants none. */
export function sendingPapersOf({ settings }: Pick<Group, 'settings'>): SendingPapers | null {
  const read = sendingPapersSchema.safeParse(settings[SEND_PAPERS]);
  return read.success && read.data.days > 0 ? read.data : null;
}
