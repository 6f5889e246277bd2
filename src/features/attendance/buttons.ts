import { flag, target } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Asks the leads of an action to attend the next meeting, or takes that back. */
export const askToAttendButton = defineButton('ask-to-attend', { ...target, isAsked: flag });
