import { choiceInput } from '../../../../presentation/card/form.js';
import { weekdayChoices } from '../../../../presentation/card/weekday-choices.js';
import { definePart } from './part.js';

/** Its working days, as numbers in the form. */
export const weekdays = definePart({
  key: 'weekdays',
  examples: { en: 'working days Monday to Thursday', cy: 'diwrnodau gwaith Llun i Iau' },
  input: (words, { language }) => ({
    ...choiceInput(words.weekdays, weekdayChoices(language), 'expanded'),
    isMultiSelect: true,
  }),
});
