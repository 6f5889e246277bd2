import { toggleInput } from '../../../../presentation/card/form.js';
import { definePart } from './part.js';

/** Whether the bot may mention leads it cannot reach in the group's chat. */
export const mayMention = definePart({
  key: 'mayMention',
  examples: { en: 'mentions off', cy: 'crybwyll i ffwrdd' },
  input: (words) => toggleInput(words.mention),
});
