import { timeInput } from '../../../../presentation/card/form.js';
import { definePart } from './part.js';

/** The time of a day's digest. */
export const at = definePart({
  key: 'at',
  examples: { en: 'at 12:00', cy: 'am 12:00' },
  input: (words) => timeInput(words.at),
});
