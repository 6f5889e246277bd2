import { defineButton } from '../../presentation/card/define-button.js';

export const helpButton = defineButton('help', {});
