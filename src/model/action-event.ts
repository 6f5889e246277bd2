import type { Action } from './action.js';
import type { Actor } from './actor.js';
import type { Closure } from './closure.js';
import type { Deadline } from './deadline.js';
import type { Lead } from './lead.js';
import type { Problem } from './problem.js';
import type { Group } from './group.js';

/** What has just happened to an action; `waitingFor` names the leads whose own "done" is still to come. */
export type ActionEvent =
  | {
      readonly change:
        | 'done'
        | 'reopened'
        | 'part-reopened'
        | 'noted'
        | 'reassigned'
        | 'task-changed'
        | 'edited'
        | 'request-granted'
        | 'request-refused'
        | 'request-withdrawn'
        | 'closure-confirmed'
        | 'closure-declined'
        /** Nothing changed. */
        | 'unchanged';
      readonly by: Actor;
    }
  | {
      readonly change: 'asked-to-attend' | 'need-not-attend' | 'held' | 'released';
      readonly by: Actor;
    }
  | { readonly change: 'deadline-moved'; readonly by: Actor; readonly deadline: Deadline }
  | {
      readonly change: 'asked-more-time' | 'asked-not-mine' | 'closure-proposed';
      readonly by: Actor;
      /** The names of the people asked to decide. */
      readonly deciders: readonly string[];
    }
  | {
      readonly change: 'request-changed';
      readonly by: Actor;
      /** The deadline given instead of the one asked for; null if the request was about the lead. */
      readonly deadline: Deadline | null;
      readonly leads: readonly Lead[];
    }
  /** One "done" closed an action that several people must do; `others` names those who had not said theirs. */
  | { readonly change: 'done-for-all'; readonly by: Actor; readonly others: readonly string[] }
  | { readonly change: 'closed-as'; readonly by: Actor; readonly closure: Pick<Closure, 'kind' | 'to'> }
  | { readonly change: 'cancelled'; readonly by: Actor; readonly reason: string | null }
  | { readonly change: 'completed-part'; readonly by: Actor; readonly waitingFor: readonly string[] };

/** How an action and its group stand after a change, or why it was refused. */
export type Changed =
  { readonly group: Group; readonly action: Action; readonly news: ActionEvent | null } | { readonly problem: Problem };
