import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { undoButton } from './buttons.js';
import { drawUndone } from './card.js';
import { UNDO_GRAMMAR, type UndoCommand } from './grammar.js';
import { undoActions, undoLast } from './handle.js';
import type { UndoneReply } from './reply.js';

const command: CommandDeclaration<UndoCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: { en: ['undo', 'undo that'], cy: ['dadwneud', 'dad-wneud'] },
  handle: ({ services, asker }) => undoLast(services, asker),
};

const button: ButtonDeclaration<typeof undoButton, PressedOf<typeof undoButton>> = {
  button: undoButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, { group, references }) => undoActions(services, asker, group, references),
};

const reply: ReplyDeclaration<UndoneReply> = { readBy: 'conversation', isSharedCard: true, card: drawUndone };

/** Takes back what was just logged. */
export const undo = defineFeature({
  name: 'undo',
  grammar: [UNDO_GRAMMAR],
  commands: { undo: command },
  buttons: { undo: button },
  replies: { undone: reply },
});
