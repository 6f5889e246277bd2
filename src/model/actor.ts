import type { PersonId } from './lead.js';
/** Who did something, with the name as it was then. */
export interface Actor {
  readonly id: PersonId;
  readonly name: string;
}
