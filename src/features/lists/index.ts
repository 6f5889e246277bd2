import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { listButton } from './buttons.js';
import { drawList } from './card.js';
import { LIST_GRAMMAR, type ListCommand } from './grammar.js';
import { listActions } from './handle.js';
import type { ListReply } from './reply.js';

const command: CommandDeclaration<ListCommand> = {
  needs: 'lead',
  needsMention: true,
  examples: {
    en: ['actions', 'my actions', 'overdue', 'closed actions', 'show my actions'],
    cy: ['camau', 'fy nghamau', 'hwyr', 'camau wedi’u cwblhau', 'rhestr'],
  },
  handle: ({ services, asker }, { scope, page }) => listActions(services, asker, scope, page),
};

const button: ButtonDeclaration<typeof listButton, PressedOf<typeof listButton>> = {
  button: listButton,
  needs: 'lead',
  changesSharedCard: false,
  handle: ({ services, asker }, { scope, page, group }) => listActions(services, asker, scope, page, group),
};

const reply: ReplyDeclaration<ListReply> = { readBy: 'asker', isSharedCard: false, card: drawList };

/** Lists of actions: those that are open, one's own, the overdue ones and the closed ones. */
export const lists = defineFeature({
  name: 'lists',
  grammar: [LIST_GRAMMAR],
  commands: { list: command },
  buttons: { list: button },
  replies: { list: reply },
});
