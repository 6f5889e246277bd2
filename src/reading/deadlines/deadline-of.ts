import type { Deadline } from '../../model/deadline.js';
import type { Period } from './periods/period.js';

/** Makes a deadline of a period, with its original words. */
export const deadlineOf = (said: string, { basis, from, to, inferred }: Period): Deadline => ({
  said,
  basis,
  from,
  due: to,
  inferred,
});
