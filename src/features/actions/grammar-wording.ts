import { about, END, THEN } from '../about-action.js';
import { LABEL, note, REST, task } from './grammar-commands.js';

const ADD = '(?:(?:add|put|ychwanegu|ychwanegwch|rhoi|rhowch)\\s(?:an?\\s)?)';
const CHANGE = '(?:(?:change|reword|set|newid|newidiwch)\\s(?:the\\s|y\\s)?)?';

/** Adds a progress note, or rewords a task. */
export const WORDING = [
  about(`REF${THEN}(?:note|progress note|nodyn cynnydd|nodyn)(?:${END}|${THEN}${REST})`, note),
  about(`REF${THEN}(?:progress|update|cynnydd|diweddariad)${LABEL}${REST}`, note),
  about(
    `${ADD}?(?:progress note|note|nodyn cynnydd|nodyn)\\s{1,3}(?:(?:on|to|for|ar|i|at)\\s)?REF(?:${END}|${THEN}${REST})`,
    note,
  ),
  about(`${ADD}(?:progress update|update|diweddariad)\\s{1,3}(?:(?:on|to|for|ar|i|at)\\s)?REF${LABEL}${REST}`, note),

  about(`REF${THEN}(?:task|tasg)(?:${LABEL}|\\s{1,3})${REST}`, task),
  about(`${CHANGE}(?:task|wording|[td]asg)\\s{1,3}(?:(?:of|for|on)\\s)?REF(?:\\s(?:to|i))?${LABEL}${REST}`, task),
];
