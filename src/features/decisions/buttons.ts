import { z } from 'zod';
import { id, optional, page, reference } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Keeps what was said as a decision of a group. */
export const keepDecisionButton = defineButton('keep-decision', { group: id, text: z.string().min(1).max(2000) });

/** Says that what was said is no decision. */
export const leaveDecisionButton = defineButton('leave-decision', { group: id });

/** Shows a page of decisions: of one group, or of all the reader's groups. */
export const decisionsButton = defineButton('decisions', { group: id.nullable(), find: optional, page });

export const showDecisionButton = defineButton('show-decision', { group: id, reference });

/** Takes a decision back, with a reason. */
export const withdrawDecisionButton = defineButton('withdraw-decision', { group: id, reference }, { reason: optional });

/** Keeps what the reader types in as decisions of a group. */
export const recordDecisionButton = defineButton('record-decision', { group: id }, { text: optional });
