import { toggleInput } from '../../../presentation/card/form.js';
import { definePreference } from '../preference.js';

/** Whether we tell them when others give them an action, or take or change one of theirs. */
export const tellsChanges = definePreference({
  key: 'tellsChanges',
  blank: 'true',
  of: (own) => own.tellsChanges ?? null,
  write: (value) => String(value),
  read: (tick) => ({ value: tick !== 'false' }),
  input: (words) => toggleInput(words.tellsChangesLabel),
});
