import type { Button } from '../../src/app/features.js';
import type { Command } from '../../src/app/features.js';
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
const rowOf = (chair: Cell, member: Cell, memberLead: Cell, lead: Cell, observer: Cell): Row => ({
  chair,
  deputy: chair,
  member,
  memberLead,
  observer,
  lead,
  ...OUTSIDE,
});

const SELF: Row = {
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
const MEMBERS = rowOf('yes', 'yes', 'yes', 'nothing', 'yes');
/** Who only observes reads along. */
const LOGGERS = rowOf('yes', 'yes', 'yes', 'nothing', 'no');
const READERS = rowOf('yes', 'yes', 'yes', 'yes', 'yes');
const LISTS: Row = { ...rowOf('yes', 'yes', 'yes', 'theirs', 'yes'), leadOfOther: 'theirs' };
/** What is not theirs is not found, as if there were no such action. */
const FOUND: Row = { ...READERS, leadOfOther: 'theirs' };
const ANSWERERS = rowOf('yes', 'no', 'yes', 'yes', 'no');
const LEADS = rowOf('no', 'no', 'yes', 'yes', 'no');
const CHANGERS = rowOf('yes', 'no', 'no', 'no', 'no');
const RUNNERS = rowOf('yes', 'no', 'no', 'nothing', 'no');

export const COMMANDS: Readonly<Record<Command['kind'], Row>> = {
  help: SELF,
  log: LOGGERS,
  review: LOGGERS,
  list: LISTS,
  ask: LISTS,
  'look-up': FOUND,
  show: READERS,
  done: ANSWERERS,
  note: ANSWERERS,
  reassign: CHANGERS,
  deadline: ANSWERERS,
  task: CHANGERS,
  reopen: ANSWERERS,
  cancel: CHANGERS,
  'close-as': ANSWERERS,
  'confirm-closure': CHANGERS,
  'keep-open': CHANGERS,
  'to-confirm': MEMBERS,
  attend: CHANGERS,
  'more-time': ANSWERERS,
  'not-mine': LEADS,
  'withdraw-request': LEADS,
  grant: CHANGERS,
  refuse: CHANGERS,
  remind: CHANGERS,
  'ask-silent': RUNNERS,
  undo: { ...ANSWERERS, leadOfOther: 'yes' },
  summary: MEMBERS,
  settings: MEMBERS,
  'set-up': RUNNERS,
  'propose-settings': RUNNERS,
  'ask-setting': MEMBERS,
  matters: RUNNERS,
  'next-meeting': MEMBERS,
  meetings: MEMBERS,
  'change-meeting': RUNNERS,
  agenda: MEMBERS,
  'add-to-agenda': LOGGERS,
  'change-agenda': RUNNERS,
  decide: LOGGERS,
  'offer-decision': MEMBERS,
  decisions: MEMBERS,
  'show-decision': MEMBERS,
  'withdraw-decision': RUNNERS,
  'check-meeting': MEMBERS,
  table: MEMBERS,
  language: SELF,
  mute: SELF,
  'tell-me': SELF,
  'my-nudges': SELF,
  own: SELF,
  'my-data': SELF,
  history: READERS,
  hold: CHANGERS,
  'hold-group': RUNNERS,
  pretend: SELF,
  unknown: SELF,
  talk: SELF,
};

export const BUTTONS: Readonly<Record<Button['verb'], Row>> = {
  done: ANSWERERS,
  note: ANSWERERS,
  'close-as': ANSWERERS,
  'confirm-closure': CHANGERS,
  'keep-open': CHANGERS,
  'to-confirm': MEMBERS,
  'ask-to-attend': CHANGERS,
  digest: { ...rowOf('nothing', 'nothing', 'nothing', 'yes', 'nothing'), standIn: 'yes' },
  reopen: ANSWERERS,
  show: READERS,
  history: READERS,
  edit: CHANGERS,
  cancel: CHANGERS,
  save: CHANGERS,
  'more-time': ANSWERERS,
  'not-mine': LEADS,
  'withdraw-request': LEADS,
  grant: CHANGERS,
  change: CHANGERS,
  refuse: CHANGERS,
  'hand-over': RUNNERS,
  'choose-chair': RUNNERS,
  'take-chair': RUNNERS,
  undo: RUNNERS,
  'undo-change': { ...ANSWERERS, leadOfOther: 'yes' },
  'choose-lead': rowOf('yes', 'no', 'yes', 'no', 'no'),
  'settle-lead': rowOf('yes', 'no', 'yes', 'no', 'no'),
  'give-to': CHANGERS,
  'log-anyway': LOGGERS,
  'change-from-message': RUNNERS,
  'keep-logged': LOGGERS,
  'choose-group': LOGGERS,
  'review-page': LOGGERS,
  'review-log': LOGGERS,
  'review-edit': LOGGERS,
  'review-save': LOGGERS,
  list: LISTS,
  settings: MEMBERS,
  'save-settings': RUNNERS,
  'apply-settings': RUNNERS,
  'set-up-in': RUNNERS,
  'move-deadline': ANSWERERS,
  'give-lead': CHANGERS,
  matters: RUNNERS,
  'carry-forward': CHANGERS,
  'skip-matter': CHANGERS,
  'end-matters': RUNNERS,
  'resume-matters': RUNNERS,
  meetings: MEMBERS,
  'change-meetings': RUNNERS,
  'meetings-in': RUNNERS,
  agenda: MEMBERS,
  'agenda-item': MEMBERS,
  'agenda-add': LOGGERS,
  'agenda-in': LOGGERS,
  'agenda-mark': RUNNERS,
  'agenda-order': RUNNERS,
  'agenda-from-action': rowOf('yes', 'no', 'yes', 'nothing', 'no'),
  'keep-decision': LOGGERS,
  'record-decision': LOGGERS,
  decisions: MEMBERS,
  'show-decision': MEMBERS,
  'withdraw-decision': RUNNERS,
  'check-meeting': MEMBERS,
  table: MEMBERS,
  'table-text': MEMBERS,
  'my-nudges': SELF,
  'my-data': SELF,
  'save-own': SELF,
  'change-own': SELF,
  help: SELF,
  summary: MEMBERS,
  'summary-page': MEMBERS,
  'ask-silent': RUNNERS,
  'remind-missing': CHANGERS,
  mute: SELF,
  mean: SELF,
};
