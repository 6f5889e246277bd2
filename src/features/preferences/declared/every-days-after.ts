import { textInput } from '../../../presentation/card/form.js';
import { wordEvery } from '../../../presentation/words/word-nudging.js';
import { ownPart } from '../preference.js';

/** Working days between nudges after it. */
export const everyDaysAfter = ownPart({
  key: 'everyDaysAfter',
  title: (words) => words.after,
  word: wordEvery,
  input: ({ group }, { home }) => textInput(group.every, 10, { placeholder: String(home.nudging.everyDaysAfter) }),
});
