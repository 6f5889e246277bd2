import { problemReply } from '../../model/reply.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { helpButton } from './buttons.js';
import { drawHelp } from './card.js';
import { HELP_GRAMMAR, type HelpCommand, type UnknownCommand } from './grammar.js';
import { help } from './handle.js';
import type { HelpReply, WelcomeReply } from './reply.js';

/** The longest that words which were not understood are said back. */
const SAID_BACK = 200;

const command: CommandDeclaration<HelpCommand> = {
  needs: 'self',
  needsMention: true,
  examples: { en: ['help', 'what can you do'], cy: ['cymorth', 'helo'] },
  handle: help,
};

const unknown: CommandDeclaration<UnknownCommand> = {
  needs: 'self',
  needsMention: true,
  examples: { en: [], cy: [] },
  handle: (_turn, { text }) =>
    Promise.resolve(problemReply({ code: 'not-understood', said: text.slice(0, SAID_BACK) })),
};

const button: ButtonDeclaration<typeof helpButton> = {
  button: helpButton,
  needs: 'self',
  changesSharedCard: false,
  handle: help,
};

const welcomeReply: ReplyDeclaration<WelcomeReply> = { readBy: 'conversation', isSharedCard: false, card: drawHelp };
const helpReply: ReplyDeclaration<HelpReply> = { readBy: 'asker', isSharedCard: false, card: drawHelp };

/** The welcome, what can be said, and what was not understood. */
export const helping = defineFeature({
  name: 'help',
  grammar: HELP_GRAMMAR,
  commands: { help: command, unknown },
  buttons: { help: button },
  replies: { welcome: welcomeReply, help: helpReply },
});
