import { textInput } from '../../../../presentation/card/form.js';
import { definePart } from './part.js';

/** Working days without news after which overdue work goes to the chair; 0 for never. */
export const escalateAfter = definePart({
  key: 'escalateAfter',
  examples: { en: 'escalate after 3', cy: 'uwchgyfeirio ar ôl 3' },
  input: (words) => textInput(words.escalate, 10),
});
