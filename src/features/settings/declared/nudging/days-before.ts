import { textInput } from '../../../../presentation/card/form.js';
import { definePart } from './part.js';

/** Working days before a deadline. */
export const daysBefore = definePart({
  key: 'daysBefore',
  examples: { en: '4 working days before', cy: '4 diwrnod gwaith cyn' },
  input: (words) => textInput(words.before, 60),
});
