/**
 * What a column in a table of actions holds: `topic` what an action is about, `finished` when or how far it was done.
 */
export type ColumnKind =
  'number' | 'action' | 'lead' | 'due' | 'revised' | 'status' | 'finished' | 'progress' | 'raised' | 'topic' | 'other';
