import type { Who } from './world.js';

/**
 * What comes of it: it is done; the same for oneself alone; they see theirs alone; they know of it and have not the
 * authority; or it is as if there were no such thing.
 */
export type Cell = 'yes' | 'self' | 'theirs' | 'no' | 'nothing';

/** What comes of a command or button for each kind of person. */
export type Row = Readonly<Record<Who, Cell>>;

const OUTSIDE = {
  leadOfOther: 'nothing',
  standIn: 'nothing',
  former: 'nothing',
  elsewhere: 'nothing',
  stranger: 'nothing',
  otherTenant: 'nothing',
} as const;

/** The deputy may what the chair may. */
export const rowOf = (chair: Cell, member: Cell, memberLead: Cell, lead: Cell, observer: Cell): Row => ({
  chair,
  deputy: chair,
  member,
  memberLead,
  observer,
  lead,
  ...OUTSIDE,
});

export const SELF: Row = {
  chair: 'self',
  deputy: 'self',
  member: 'self',
  memberLead: 'self',
  observer: 'self',
  lead: 'self',
  leadOfOther: 'self',
  standIn: 'self',
  former: 'self',
  elsewhere: 'self',
  stranger: 'self',
  otherTenant: 'self',
};
export const MEMBERS = rowOf('yes', 'yes', 'yes', 'nothing', 'yes');
/** Who only observes reads along. */
export const LOGGERS = rowOf('yes', 'yes', 'yes', 'nothing', 'no');
export const READERS = rowOf('yes', 'yes', 'yes', 'yes', 'yes');
export const LISTS: Row = { ...rowOf('yes', 'yes', 'yes', 'theirs', 'yes'), leadOfOther: 'theirs' };
/** What is not theirs is not found, as if there were no such action. */
export const FOUND: Row = { ...READERS, leadOfOther: 'theirs' };
export const ANSWERERS = rowOf('yes', 'no', 'yes', 'yes', 'no');
export const LEADS = rowOf('no', 'no', 'yes', 'yes', 'no');
/** Their own form; who leads nothing in it is told so. */
export const ASKED: Row = { ...READERS, leadOfOther: 'theirs' };
export const CHANGERS = rowOf('yes', 'no', 'no', 'no', 'no');
/** Of a plan who is no member knows their own items alone. */
export const RECORDERS = rowOf('yes', 'no', 'yes', 'nothing', 'no');
export const RUNNERS = rowOf('yes', 'no', 'no', 'nothing', 'no');
/** Who is asked for a return answers it, and who runs the group may in their place. */
export const RETURNERS = rowOf('yes', 'no', 'yes', 'nothing', 'no');
/** About their own alone. */
export const ASKED_ALONE = rowOf('no', 'no', 'yes', 'nothing', 'no');
