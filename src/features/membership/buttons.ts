import { id, list, optional } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Gives what somebody led who has left, the ticked actions of it, to a member. */
export const handOverButton = defineButton('hand-over', { group: id, about: id }, { references: list, to: optional });
