import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { undoButton, undoChangeButton } from './buttons.js';
import { drawUndone } from './card.js';
import { drawUndoQuestion } from './card-question.js';
import { UNDO_GRAMMAR, type UndoCommand } from './grammar.js';
import { undoLast, undoShown } from './handle.js';
import { INTENTS } from './intents.js';
import type { UndoneReply, UndoQuestionReply } from './reply.js';
import { undoLogged } from './undo-logged.js';

const command: CommandDeclaration<UndoCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['undo', 'undo that', 'take that back', 'oops'],
    cy: ['dadwneud', 'dad-wneud hynny', 'tynnwch hynny yn ôl'],
  },
  handle: ({ services, asker }) => undoLast(services, asker),
};

const logged: ButtonDeclaration<typeof undoButton, PressedOf<typeof undoButton>> = {
  button: undoButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, { group, references, sure }) => undoLogged(services, asker, group, references, sure),
};

const change: ButtonDeclaration<typeof undoChangeButton, PressedOf<typeof undoChangeButton>> = {
  button: undoChangeButton,
  needs: 'lead',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => undoShown(services, asker, pressed),
};

const undone: ReplyDeclaration<UndoneReply> = { readBy: 'conversation', isSharedCard: true, card: drawUndone };

const question: ReplyDeclaration<UndoQuestionReply> = {
  readBy: 'asker',
  isSharedCard: false,
  card: drawUndoQuestion,
};

/** Undoes a person's own last change, whatever it was, and redoes it. */
export const undo = defineFeature({
  name: 'undo',
  grammar: [UNDO_GRAMMAR],
  commands: { undo: command },
  intents: INTENTS,
  buttons: { undo: logged, 'undo-change': change },
  replies: { undone, 'undo-question': question },
});
