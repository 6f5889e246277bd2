import type { Deadline } from '../../model/deadline.js';
import type { Period } from './periods/period.js';

/** A period as a deadline, with its words as said. */
export const deadlineOf = (said: string, { basis, from, to, inferred }: Period): Deadline => ({
  said,
  basis,
  from,
  due: to,
  inferred,
});
