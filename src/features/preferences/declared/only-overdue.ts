import { toggleInput } from '../../../presentation/card/form.js';
import { definePreference } from '../preference.js';

/** Whether they want nudges about overdue actions only. */
export const onlyOverdue = definePreference({
  key: 'onlyOverdue',
  of: (own) => own.onlyOverdue,
  write: (value) => String(value),
  read: (tick) => ({ value: tick === 'true' }),
  input: (words) => toggleInput(words.onlyOverdueLabel),
});
