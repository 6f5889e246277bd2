import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { checkMeetingButton, tableButton, tableTextButton } from './buttons.js';
import { drawCheck, drawTable } from './card.js';
import { drawEnded } from './card-ended.js';
import { drawTableText } from './card-text.js';
import { type CheckMeetingCommand, type EndMeetingCommand, OUTCOMES_GRAMMAR, type TableCommand } from './grammar.js';
import { checkMeeting, endMeeting, showTable, showTableText } from './handle.js';
import { INTENTS } from './intents.js';
import { endedMessage } from './outbox.js';
import type { MeetingCheckReply, MeetingEndedReply, MeetingTableReply, TableTextReply } from './reply.js';

const READ = { needs: 'member', needsMention: true } as const;

const checking: CommandDeclaration<CheckMeetingCommand> = {
  ...READ,
  examples: {
    en: ['check the meeting', 'anything missing?', 'check the meeting on 17 November'],
    cy: ["gwirio'r cyfarfod", 'oes rhywbeth ar goll?'],
  },
  handle: ({ services, asker }, { said }) => checkMeeting(services, asker, { said }, 1),
};

const showing: CommandDeclaration<TableCommand> = {
  ...READ,
  examples: {
    en: ['table', 'table of actions', 'table for 17 November', 'table of actions as csv'],
    cy: ['tabl', 'tabl camau', 'tabl ar gyfer 17 Tachwedd'],
  },
  handle: ({ services, asker }, { said, format }) =>
    format === null ? showTable(services, asker, { said }, 1) : showTableText(services, asker, { said }, format, 1),
};

/** No fixed examples: people seldom say it the same way twice, so intents recognise it. */
const ending: CommandDeclaration<EndMeetingCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: { en: [], cy: [] },
  handle: ({ services, asker }) => endMeeting(services, asker),
};

const pressed = { needs: 'member', changesSharedCard: false } as const;

const check: ButtonDeclaration<typeof checkMeetingButton, PressedOf<typeof checkMeetingButton>> = {
  ...pressed,
  button: checkMeetingButton,
  handle: ({ services, asker }, { group, meeting, page }) => checkMeeting(services, asker, { group, meeting }, page),
};

const table: ButtonDeclaration<typeof tableButton, PressedOf<typeof tableButton>> = {
  ...pressed,
  button: tableButton,
  handle: ({ services, asker }, { group, meeting, page }) => showTable(services, asker, { group, meeting }, page),
};

const text: ButtonDeclaration<typeof tableTextButton, PressedOf<typeof tableTextButton>> = {
  ...pressed,
  button: tableTextButton,
  handle: ({ services, asker }, { group, meeting, page, format }) =>
    showTableText(services, asker, { group, meeting }, format, page),
};

const checkReply: ReplyDeclaration<MeetingCheckReply> = { readBy: 'asker', isSharedCard: false, card: drawCheck };
const tableReply: ReplyDeclaration<MeetingTableReply> = { readBy: 'asker', isSharedCard: false, card: drawTable };
const textReply: ReplyDeclaration<TableTextReply> = { readBy: 'asker', isSharedCard: false, card: drawTableText };
const endedReply: ReplyDeclaration<MeetingEndedReply> = { readBy: 'asker', isSharedCard: false, card: drawEnded };

/** The outcomes of a meeting: what is missing before it closes, and the table of its actions and decisions. */
export const outcomes = defineFeature({
  name: 'outcomes',
  grammar: [OUTCOMES_GRAMMAR],
  commands: { 'check-meeting': checking, table: showing, 'end-meeting': ending },
  intents: INTENTS,
  buttons: { 'check-meeting': check, table, 'table-text': text },
  replies: {
    'meeting-check': checkReply,
    'meeting-table': tableReply,
    'table-text': textReply,
    'meeting-ended': endedReply,
  },
  messages: { 'meeting-ended': endedMessage },
});
