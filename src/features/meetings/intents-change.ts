import type { Examples, IntentDeclaration } from '../feature.js';
import type { ChangeMeetingCommand } from './grammar.js';
import type { ChangeKind } from './rules/meeting-change.js';
import { isAnotherMeeting } from './rules/another-meeting.js';
import { isMoved, isStruckOut } from './rules/shapes-of-change.js';
import { saysWhoServes } from './rules/who-serves-then.js';

/** Reads the whole message against the group's meetings. Moving and cancelling ask first, with all they would do. */
const changing = (change: ChangeKind, examples: Examples): IntentDeclaration<ChangeMeetingCommand> => ({
  examples,
  ifWrong: change === 'add' ? 'undone' : 'harmless',
  ...(change === 'add' ? {} : { asks: true }),
  make: ({ said, people }) =>
    people.length > 0 && saysWhoServes(said) ? null : { kind: 'change-meeting', change, said },
  isShaped: { add: isAnotherMeeting, move: isMoved, cancel: isStruckOut }[change],
});

export const ADD = changing('add', {
  en: [
    'add a meeting on {date}',
    'can we have an extra meeting on {date}',
    'we are also meeting on {date}',
    'put another meeting in for {date}',
    'schedule a meeting for {date}',
    'there will be an additional meeting on {date}',
    'we need a special meeting {date}',
    'book a meeting {date} please',
    'please set up one more meeting on {date}',
    'we have agreed to meet on {date} as well',
    'new meeting {date}',
    'the group will also meet {date}',
    'plan an extraordinary meeting for {date}',
    'squeeze in a meeting on {date}',
  ],
  cy: [
    'ychwanegu cyfarfod ar {date}',
    'ychwanegwch gyfarfod ar {date} os gwelwch yn dda',
    'allwn ni gael cyfarfod ychwanegol ar {date}',
    'byddwn ni hefyd yn cyfarfod ar {date}',
    'trefnwch gyfarfod arall ar {date}',
    'bydd cyfarfod ychwanegol ar {date}',
    'mae angen cyfarfod arbennig {date}',
    'rhowch gyfarfod i mewn ar {date}',
    'cyfarfod newydd {date}',
    'rydym wedi cytuno i gyfarfod ar {date} hefyd',
    'trefnu cyfarfod ar gyfer {date}',
    'bydd y grŵp yn cwrdd {date} hefyd',
  ],
});

export const MOVE = changing('move', {
  en: [
    'move the meeting to {date}',
    'the next meeting is now on {date}',
    'the {date} meeting is now on {date}',
    'can we push the meeting back a week',
    'please reschedule the meeting on {date} to {date}',
    'the meeting has been moved to {date}',
    'we will meet on {date} instead',
    'we are meeting on {date} rather than {date}',
    'postpone the next meeting until {date}',
    'bring the meeting forward to {date}',
    'could the meeting start at half past ten instead',
    'change the date of the meeting to {date}',
    'the board will now meet on {date}',
    'the meeting is going to be a week later',
    'shift next month’s meeting to {date}',
    'put the meeting off until {date}',
  ],
  cy: [
    'symud y cyfarfod i {date}',
    'mae’r cyfarfod nesaf nawr ar {date}',
    'mae cyfarfod {date} bellach ar {date}',
    'allwn ni ohirio’r cyfarfod am wythnos',
    'symudwch y cyfarfod ar {date} i {date} os gwelwch yn dda',
    'mae’r cyfarfod wedi symud i {date}',
    'byddwn yn cyfarfod ar {date} yn lle hynny',
    'rydyn ni’n cyfarfod ar {date} yn hytrach na {date}',
    'gohirio’r cyfarfod nesaf tan {date}',
    'dewch â’r cyfarfod ymlaen i {date}',
    'all y cyfarfod ddechrau am hanner awr wedi deg',
    'newid dyddiad y cyfarfod i {date}',
    'bydd y bwrdd yn cyfarfod ar {date} nawr',
    'aildrefnu’r cyfarfod i {date}',
  ],
});

export const CANCEL = changing('cancel', {
  en: [
    'no meeting in {date}',
    'cancel the {date} meeting',
    'the next meeting is off',
    'we are not meeting on {date}',
    'the meeting on {date} has been cancelled',
    'please cancel the meeting on {date}',
    'there will be no meeting this month',
    'call off the next meeting',
    'scrap the meeting on {date}',
    'we won’t meet in {date}',
    'skip the {date} meeting',
    'the {date} meeting is not happening',
    'the meeting isn’t going ahead on {date}',
    'we can drop the meeting in {date}',
  ],
  cy: [
    'dim cyfarfod ym mis {date}',
    'canslo cyfarfod {date}',
    'mae’r cyfarfod nesaf wedi’i ganslo',
    'dydyn ni ddim yn cyfarfod ar {date}',
    'mae’r cyfarfod ar {date} wedi ei ganslo',
    'canslwch y cyfarfod ar {date} os gwelwch yn dda',
    'ni fydd cyfarfod y mis hwn',
    'fydd dim cyfarfod ym mis {date}',
    'does dim cyfarfod ar {date}',
    'ni fyddwn yn cyfarfod ym mis {date}',
    'hepgor cyfarfod {date}',
    'nid yw’r cyfarfod yn mynd yn ei flaen ar {date}',
  ],
});
