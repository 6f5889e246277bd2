import { id, list, optional } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Gives the ticked actions of somebody who has left to a member. */
export const handOverButton = defineButton('hand-over', { group: id, about: id }, { references: list, to: optional });
