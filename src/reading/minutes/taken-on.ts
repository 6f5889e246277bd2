import type { LeadTest } from '../actions/split-lead.js';
import { actorBefore } from './actor.js';
import type { Undertaking } from './undertaken.js';

/** "… takes on". */
const TAKES =
  / takes (?:on|over|charge of|in charge|responsibility for|ownership of|care of|the lead (?:on|for)) (?!as\b|from\b)(?=\S+ \S)/i;

/** What somebody takes on: "Beca takes charge of the raffle". */
export function takenOn(words: string, test: LeadTest): readonly Undertaking[] | null {
  const taken = TAKES.exec(words);
  const actor = taken && actorBefore(words.slice(0, taken.index), test);
  if (!taken || !actor?.isOne || actor.lead === null) return null;
  return [{ lead: actor.lead, task: words.slice(taken.index + taken[0].length), strength: 'likely' }];
}
