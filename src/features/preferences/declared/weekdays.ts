import { choiceInput } from '../../../presentation/card/form.js';
import { weekdayChoices } from '../../../presentation/card/weekday-choices.js';
import { wordWeekdays } from '../../../presentation/words/word-nudging.js';
import { ownPart } from '../preference.js';

/** Their working days. */
export const weekdays = ownPart({
  key: 'weekdays',
  title: (words) => words.days,
  word: wordWeekdays,
  input: ({ group }, _about, { language }) => ({
    ...choiceInput(group.weekdays, weekdayChoices(language), 'expanded'),
    isMultiSelect: true,
  }),
});
