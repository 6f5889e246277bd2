import type { Action } from './action.js';
import type { Closure } from './closure.js';

/** How an open action is proposed to be closed, while that waits to be confirmed; null where nobody has proposed it. */
export const proposalOf = ({ status, closure }: Pick<Action, 'status' | 'closure'>): Closure | null =>
  status === 'open' && closure?.confirmed === null ? closure : null;
