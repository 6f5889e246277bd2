import { textInput } from '../../../../presentation/card/form.js';
import { definePart } from './part.js';

/** Working days between nudges after a deadline. */
export const everyDaysAfter = definePart({
  key: 'everyDaysAfter',
  examples: { en: 'every 9 working days after', cy: 'bob 9 diwrnod gwaith wedyn' },
  input: (words) => textInput(words.every, 10),
});
