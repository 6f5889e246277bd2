import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { helpButton } from './buttons.js';
import { drawHelp } from './card.js';
import { HELP_GRAMMAR, type HelpCommand } from './grammar.js';
import { help } from './handle.js';
import { INTENTS } from './intents.js';
import type { HelpReply, WelcomeReply } from './reply.js';

const command: CommandDeclaration<HelpCommand> = {
  needs: 'self',
  needsMention: true,
  examples: { en: ['help', 'what can you do'], cy: ['cymorth', 'helo'] },
  handle: help,
};

const button: ButtonDeclaration<typeof helpButton> = {
  button: helpButton,
  needs: 'self',
  changesSharedCard: false,
  handle: help,
};

const welcomeReply: ReplyDeclaration<WelcomeReply> = { readBy: 'conversation', isSharedCard: false, card: drawHelp };
const helpReply: ReplyDeclaration<HelpReply> = { readBy: 'asker', isSharedCard: false, card: drawHelp };

/** The welcome, and help with what people can say. */
export const helping = defineFeature({
  name: 'help',
  grammar: HELP_GRAMMAR,
  intents: INTENTS,
  commands: { help: command },
  buttons: { help: button },
  replies: { welcome: welcomeReply, help: helpReply },
});
