import { timeInput } from '../../../presentation/card/form.js';
import { ownPart } from '../preference.js';

/** When they are nudged on a day. */
export const at = ownPart({
  key: 'at',
  title: (words) => words.hour,
  word: (time) => time,
  input: (words) => timeInput(words.hour),
});
