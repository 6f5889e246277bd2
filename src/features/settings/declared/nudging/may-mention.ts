import { toggleInput } from '../../../../presentation/card/form.js';
import { definePart } from './part.js';

/** Whether leads who cannot be reached may be mentioned in its chat. */
export const mayMention = definePart({
  key: 'mayMention',
  examples: { en: 'mentions off', cy: 'crybwyll i ffwrdd' },
  input: (words) => toggleInput(words.mention),
});
