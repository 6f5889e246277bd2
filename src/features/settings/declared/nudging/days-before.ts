import { textInput } from '../../../../presentation/card/form.js';
import { definePart } from './part.js';

/** The working days before a deadline on which to nudge. */
export const daysBefore = definePart({
  key: 'daysBefore',
  examples: { en: '4 working days before', cy: '4 diwrnod gwaith cyn' },
  input: (words) => textInput(words.before, 60),
});
