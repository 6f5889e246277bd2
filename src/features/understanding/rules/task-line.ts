import type { Slots } from '../../../reading/chat/slots.js';
import { withoutAround } from './said-around.js';
import type { Undertaken } from './undertaken.js';

/** A task with the day by which it is to be done. */
export const dated = (task: string, when: string | null): string =>
  when === null ? task : /^(?:by|before|erbyn|cyn)\s/iu.test(when) ? `${task} ${when}` : `${task} by ${when}`;

/** The task with its day, which may stand in it with other words around it. */
export const datedWithin = (task: string, when: string | null, dates: Slots['dates']): string =>
  when === null ? withoutAround(task, dates) : dated(task, when);

/** The line that logs a task: "ACTION: Gwen to ring them". A task that is a thing stands without its article. */
export const lineOf = ({ leads, task }: Undertaken): string =>
  leads === '' ? `ACTION: ${task}` : `ACTION: ${leads} to ${task.replace(/^(?:an?|the|yr?)\s(?=\p{L})/iu, '')}`;
