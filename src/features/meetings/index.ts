import type { PressedOf } from '../../presentation/card/define-button.js';
import type { Meeting } from '../../model/meeting.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { changeMeetingsButton, meetingsButton, meetingsInButton } from './buttons.js';
import { drawConfirmMeetings, drawMeetingsChanged, drawMeetingsWhere } from './card-change.js';
import { drawMeetings } from './card-list.js';
import { drawNextMeeting } from './card-next.js';
import {
  type ChangeMeetingCommand,
  MEETINGS_GRAMMAR,
  type MeetingsCommand,
  type NextMeetingCommand,
} from './grammar.js';
import { askNextMeeting, listMeetings } from './handle-ask.js';
import { changeMeetings, sayMeetingChange } from './handle-change.js';
import { INTENTS } from './intents.js';
import { noticeMessage } from './outbox.js';
import type {
  ConfirmMeetingsReply,
  MeetingsChangedReply,
  MeetingsReply,
  MeetingsWhereReply,
  NextMeetingReply,
} from './reply.js';

const next: CommandDeclaration<NextMeetingCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['next meeting', 'when is our next meeting', 'last meeting'],
    cy: ['cyfarfod nesaf', 'pryd mae’r cyfarfod nesaf', 'y cyfarfod diwethaf'],
  },
  handle: ({ services, asker }, { which }) => askNextMeeting(services, asker, which),
};

const list: CommandDeclaration<MeetingsCommand> = {
  needs: 'member',
  needsMention: true,
  examples: { en: ['meetings', 'how often do we meet'], cy: ['cyfarfodydd', 'ein cyfarfodydd'] },
  handle: ({ services, asker }) => listMeetings(services, asker),
};

const change: CommandDeclaration<ChangeMeetingCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['add a meeting on 8 December at 2pm', 'move the meeting to 24 November', 'no meeting in December'],
    cy: ['ychwanegu cyfarfod ar 8 Rhagfyr am 2pm', 'symud y cyfarfod i 24 Tachwedd', 'dim cyfarfod ym mis Rhagfyr'],
  },
  handle: ({ services, asker }, command) => sayMeetingChange(services, asker, command.change, command.said),
};

const pressMeetings: ButtonDeclaration<typeof meetingsButton, object> = {
  button: meetingsButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }) => listMeetings(services, asker),
};

const planned = (meetings: readonly Pick<Meeting, 'day' | 'start' | 'end'>[]): readonly Meeting[] =>
  meetings.map((meeting) => ({ ...meeting, state: 'planned' }));

const pressChange: ButtonDeclaration<typeof changeMeetingsButton, PressedOf<typeof changeMeetingsButton>> = {
  button: changeMeetingsButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, { group, drop, put, undo }) =>
    changeMeetings(services, asker, group, { drop: planned(drop), put: planned(put) }, undo),
};

const pressIn: ButtonDeclaration<typeof meetingsInButton, PressedOf<typeof meetingsInButton>> = {
  button: meetingsInButton,
  needs: 'authority',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) =>
    sayMeetingChange(services, asker, pressed.change, pressed.said, pressed.group),
};

const nextReply: ReplyDeclaration<NextMeetingReply> = { readBy: 'asker', isSharedCard: false, card: drawNextMeeting };
const listReply: ReplyDeclaration<MeetingsReply> = { readBy: 'asker', isSharedCard: false, card: drawMeetings };
const where: ReplyDeclaration<MeetingsWhereReply> = { readBy: 'asker', isSharedCard: false, card: drawMeetingsWhere };
const confirm: ReplyDeclaration<ConfirmMeetingsReply> = {
  readBy: 'asker',
  isSharedCard: false,
  card: drawConfirmMeetings,
};
const changed: ReplyDeclaration<MeetingsChangedReply> = {
  readBy: 'conversation',
  isSharedCard: true,
  card: drawMeetingsChanged,
};

/** Shows when a group meets, and adds, moves and cancels single meetings. */
export const meetings = defineFeature({
  name: 'meetings',
  grammar: [MEETINGS_GRAMMAR],
  commands: { 'next-meeting': next, meetings: list, 'change-meeting': change },
  intents: INTENTS,
  buttons: { meetings: pressMeetings, 'change-meetings': pressChange, 'meetings-in': pressIn },
  replies: {
    'next-meeting': nextReply,
    meetings: listReply,
    'meetings-where': where,
    'confirm-meetings': confirm,
    'meetings-changed': changed,
  },
  messages: { 'meeting-notice': noticeMessage },
});
