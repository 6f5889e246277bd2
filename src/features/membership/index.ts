import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { handOverButton } from './buttons.js';
import { drawDeparted, drawRoles } from './card.js';
import { handOver } from './handle.js';
import { departedMessage, rolesMessage } from './outbox.js';
import type { ClosedReply, DepartedReply, RolesReply } from './reply.js';
import { membershipWords } from './words.js';

const pressHandOver: ButtonDeclaration<typeof handOverButton, PressedOf<typeof handOverButton>> = {
  button: handOverButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => handOver(services, asker, pressed),
};

const departed: ReplyDeclaration<DepartedReply> = { readBy: 'asker', isSharedCard: false, card: drawDeparted };

const roles: ReplyDeclaration<RolesReply> = { readBy: 'asker', isSharedCard: false, card: drawRoles };

const closed: ReplyDeclaration<ClosedReply> = {
  readBy: 'asker',
  isSharedCard: false,
  text: (_reply, { language }) => membershipWords(language).closedCard,
};

/** Follows up when people leave a group or its roles change hands. */
export const membership = defineFeature({
  name: 'membership',
  buttons: { 'hand-over': pressHandOver },
  replies: { departed, roles, closed },
  messages: { departed: departedMessage, roles: rolesMessage },
});
