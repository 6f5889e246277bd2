import { timeInput } from '../../../../presentation/card/form.js';
import { readPolicyField } from '../../../../reading/schedules/policy-fields.js';
import { definePart } from './part.js';

/** The time of a day's digest. */
export const at = definePart({
  key: 'at',
  examples: { en: 'at 12:00', cy: 'am 12:00' },
  write: (time) => time,
  read: (said) => readPolicyField('at', said),
  input: (words) => timeInput(words.at),
});
