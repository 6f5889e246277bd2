import { leadsAt, type SaidName } from './leads-at.js';

/** A promise made to a named person: "Told Huw in the lift I'd get him the contact". */
const TOLD = /^(?:i(?:'ve| have)? )?(?:told|promised|assured|said to|agreed with)\s+(?=(?:the )?[@\p{Lu}])/u;
/** Somebody outside to whom it was promised: "I promised the Commissioner I'd reply". */
export const TOLD_ANYONE =
  /^i(?:['’]ve| have)? (?:told|promised|assured) (?<who>(?:the |our |my )?\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3}?) (?:that )?i(?:['’]d|['’]ll| would| will)(?: be)? (?=\p{L})/iu;
/** Of whoever it was promised to: "her letter". */
const THEIR =
  /(?<= )(?:his|their|her(?= (?!by|before|on|at|for|in|to|the|a|an|some|about|with|from)\p{L}))(?= \p{L})/iu;
const ID = /^(?: [^,;.]{0,40}?)? (?:that )?i(?:'d|'ll| would| will| was going to) (?=\p{L})/iu;
/** What the speaker promised somebody, from its verb on, with that person's name for "her"; null if they promised nothing. */
export function promisedTo(said: string, people: readonly SaidName[]): string | null {
  const assured = TOLD.exec(said)?.[0];
  const whom = assured === undefined ? null : leadsAt(said.slice(assured.length), people);
  if (assured !== undefined && whom !== null) {
    const rest = said.slice(assured.length + whom.length);
    const promised = ID.exec(rest)?.[0];
    const [name = ''] = whom.leads;
    if (promised !== undefined) return rest.slice(promised.length).replace(/(?<= )(?:him|her|them)(?= )/iu, name);
  }
  const anyone = TOLD_ANYONE.exec(said);
  if (anyone === null) return null;
  const who = anyone.groups?.['who'] ?? '';
  const isOne = !/^(?:them|you|us|him|her|all|everyone|everybody)(?!\p{L})/iu.test(who);
  const task = said.slice(anyone[0].length);
  return isOne ? task.replace(THEIR, `${who}'s`) : task;
}
