import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { changeFromMessageButton, keepLoggedButton } from './buttons.js';
import { drawEdited } from './card.js';
import { drawEditedSettled } from './card-settled.js';
import { changeFromMessage, keepLogged } from './handle-change.js';
import type { EditedReply, EditedSettledReply } from './reply.js';

const change: ButtonDeclaration<typeof changeFromMessageButton, PressedOf<typeof changeFromMessageButton>> = {
  button: changeFromMessageButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => changeFromMessage(services, asker, pressed),
};

const keep: ButtonDeclaration<typeof keepLoggedButton, PressedOf<typeof keepLoggedButton>> = {
  button: keepLoggedButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => keepLogged(services, asker, pressed),
};

const offered: ReplyDeclaration<EditedReply> = { readBy: 'conversation', isSharedCard: true, card: drawEdited };

const settled: ReplyDeclaration<EditedSettledReply> = {
  readBy: 'conversation',
  isSharedCard: true,
  card: drawEditedSettled,
};

/** Says what was logged from a message that somebody has edited or deleted, and offers to change it. */
export const edited = defineFeature({
  name: 'edited',
  buttons: { 'change-from-message': change, 'keep-logged': keep },
  replies: { edited: offered, 'edited-settled': settled },
});
