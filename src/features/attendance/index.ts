import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { askToAttendButton } from './buttons.js';
import { drawAttend, drawNeedNotAttend } from './card.js';
import { ATTENDANCE_GRAMMAR, type AttendCommand } from './grammar.js';
import { attendInWords, attendOnCard } from './handle.js';
import { INTENTS } from './intents.js';
import { attendMessage, needNotAttendMessage } from './outbox.js';
import type { AttendReply, NeedNotAttendReply } from './reply.js';

const attendCommand: CommandDeclaration<AttendCommand> = {
  needs: 'authority',
  needsMention: false,
  examples: {
    en: [
      'ask {reference} to attend',
      'ask the lead of {reference} to come to the next meeting',
      'invite {reference}',
      '{reference} need not attend',
    ],
    cy: [
      "gwahodd arweinydd {reference} i'r cyfarfod",
      'gwahoddwch {reference}',
      'peidiwch â gwahodd {reference}',
      '{reference} dim angen dod',
    ],
  },
  handle: ({ services, asker }, { reference, isAsked }) => attendInWords(services, asker, reference, isAsked),
};

const askToAttend: ButtonDeclaration<typeof askToAttendButton, PressedOf<typeof askToAttendButton>> = {
  button: askToAttendButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => attendOnCard(services, asker, pressed, pressed.isAsked),
};

const attend: ReplyDeclaration<AttendReply> = { readBy: 'asker', isSharedCard: false, card: drawAttend };

const needNotAttend: ReplyDeclaration<NeedNotAttendReply> = {
  readBy: 'asker',
  isSharedCard: false,
  card: drawNeedNotAttend,
};

/** Asks leads to attend a meeting about their action, or takes that back. */
export const attendance = defineFeature({
  name: 'attendance',
  grammar: [ATTENDANCE_GRAMMAR],
  commands: { attend: attendCommand },
  intents: INTENTS,
  buttons: { 'ask-to-attend': askToAttend },
  replies: { attend, 'need-not-attend': needNotAttend },
  messages: { attend: attendMessage, 'need-not-attend': needNotAttendMessage },
});
