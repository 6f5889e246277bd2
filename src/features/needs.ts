import type { Command } from './command.js';
import type { Submission } from './submission.js';

/**
 * What a command or button needs of who gives it: nothing, as it is about themselves; to be a member of the group; to
 * be one or to lead the action; or authority that a member has or has not, which is the chair's, the secretary's or that
 * of who raised the action. What is not theirs to know of is for everyone as if it were not there.
 */
export type Need = 'self' | 'member' | 'lead' | 'authority';

/** What each command needs. */
export const COMMAND_NEEDS: Readonly<Record<Command['kind'], Need>> = {
  help: 'self',
  log: 'member',
  review: 'member',
  list: 'lead',
  show: 'lead',
  done: 'lead',
  note: 'lead',
  reassign: 'authority',
  deadline: 'authority',
  task: 'authority',
  reopen: 'lead',
  cancel: 'authority',
  attend: 'authority',
  'more-time': 'lead',
  'not-mine': 'lead',
  'withdraw-request': 'lead',
  grant: 'authority',
  refuse: 'authority',
  undo: 'authority',
  summary: 'member',
  settings: 'authority',
  'set-up': 'authority',
  language: 'self',
  mute: 'self',
  'my-nudges': 'self',
  own: 'self',
  'my-data': 'self',
  history: 'lead',
  hold: 'authority',
  'hold-group': 'authority',
  pretend: 'self',
  unknown: 'self',
};

/** What each button needs. */
export const BUTTON_NEEDS: Readonly<Record<Submission['verb'], Need>> = {
  done: 'lead',
  note: 'lead',
  'ask-to-attend': 'authority',
  digest: 'self',
  reopen: 'lead',
  show: 'lead',
  history: 'lead',
  edit: 'authority',
  cancel: 'authority',
  save: 'authority',
  'more-time': 'lead',
  'not-mine': 'lead',
  'withdraw-request': 'lead',
  grant: 'authority',
  change: 'authority',
  refuse: 'authority',
  'hand-over': 'authority',
  'choose-chair': 'authority',
  'take-chair': 'authority',
  undo: 'authority',
  'choose-lead': 'member',
  'choose-group': 'member',
  'review-page': 'member',
  'review-log': 'member',
  'review-edit': 'member',
  'review-save': 'member',
  list: 'lead',
  settings: 'authority',
  'save-settings': 'authority',
  'my-nudges': 'self',
  'my-data': 'self',
  'save-own': 'self',
  'change-own': 'self',
  help: 'self',
  summary: 'member',
  mute: 'self',
};
