/** Which actions a list shows. */
export type ListScope = 'open' | 'mine' | 'overdue' | 'closed';
