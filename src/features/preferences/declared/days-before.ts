import { textInput } from '../../../presentation/card/form.js';
import { wordDaysBefore } from '../../../presentation/words/word-nudging.js';
import { ownPart } from '../preference.js';

/** Working days before a deadline. */
export const daysBefore = ownPart({
  key: 'daysBefore',
  title: (words) => words.before,
  word: wordDaysBefore,
  input: ({ group }, { home }) => textInput(group.before, 60, { placeholder: home.nudging.daysBefore.join(', ') }),
});
