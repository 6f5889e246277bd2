import { type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { drawTold } from './card.js';
import { TELLING_GRAMMAR, type TellMeCommand } from './grammar.js';
import { settleTelling } from './handle.js';
import { INTENTS } from './intents.js';
import { toldMessage } from './outbox.js';
import type { TellMeReply, ToldReply } from './reply.js';
import { tellingWords } from './words.js';

const command: CommandDeclaration<TellMeCommand> = {
  needs: 'self',
  needsMention: true,
  examples: {
    en: ['stop telling me about changes', 'tell me about changes'],
    cy: ['peidiwch â dweud wrthyf am newidiadau', 'dwedwch wrthyf am newidiadau'],
  },
  handle: settleTelling,
};

const told: ReplyDeclaration<ToldReply> = { readBy: 'asker', isSharedCard: false, card: drawTold };

const settled: ReplyDeclaration<TellMeReply> = {
  readBy: 'asker',
  isSharedCard: false,
  text: ({ isWanted }, { language }, finish) => {
    const words = tellingWords(language);
    return finish(isWanted ? words.wanted : words.notWanted);
  },
};

/** Tells leads once, quietly, when others give them an action, take one from them, or change one. */
export const telling = defineFeature({
  name: 'telling',
  grammar: [TELLING_GRAMMAR],
  commands: { 'tell-me': command },
  intents: INTENTS,
  replies: { told, 'tell-me': settled },
  messages: { told: toldMessage },
});
