import type { Action } from './action.js';
import type { Closure } from './closure.js';

/** The proposal to close an open action, while it waits to be confirmed; null if there is none. */
export const proposalOf = ({ status, closure }: Pick<Action, 'status' | 'closure'>): Closure | null =>
  status === 'open' && closure?.confirmed === null ? closure : null;
