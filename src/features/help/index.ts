import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { Turn } from '../turn.js';
import { helpButton } from './buttons.js';
import { drawHelp } from './card.js';
import { HELP_GRAMMAR, type HelpCommand } from './grammar.js';
import type { HelpReply, WelcomeReply } from './reply.js';

async function help({ services, asker, local }: Turn): Promise<HelpReply> {
  const { isPersonal, group } = asker.conversation;
  return { kind: 'help', isPersonal, isLocal: local !== null, prefix: await prefixFor(services, asker, group) };
}

/** How the references of the asker's group begin; null where they have none yet, or it cannot be read: help comes anyway. */
async function prefixFor({ store }: Services, { person, conversation }: Asker, id: string): Promise<string | null> {
  try {
    const group = conversation.isPersonal ? (await store.groupsOf(person.id))[0] : await store.findGroup(id);
    return group?.prefix ?? null;
  } catch {
    return null;
  }
}

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

/** The welcome, and what can be said. */
export const helping = defineFeature({
  name: 'help',
  grammar: HELP_GRAMMAR,
  commands: { help: command },
  buttons: { help: button },
  replies: { welcome: welcomeReply, help: helpReply },
});
