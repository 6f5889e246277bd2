import type { PressedOf } from '../../presentation/card/define-button.js';
import {
  type ButtonDeclaration,
  type CommandDeclaration,
  defineFeature,
  type FeatureDeclaration,
  type ReplyDeclaration,
} from '../feature.js';
import { giveCommand } from '../give-command.js';
import type { GivenCommand } from '../grammar-part.js';
import { questionAfter } from '../open-question.js';
import type { Turn } from '../turn.js';
import { meanButton } from './buttons.js';
import { drawDid, drawLost, drawOffer, drawWhich } from './card.js';
import { REST_GRAMMAR, type TalkCommand, type UnknownCommand } from './grammar.js';
import { meant, understand } from './handle.js';
import { INTENTS } from './intents.js';
import { loadIntents } from './load-intents.js';
import type { DidReply, LostReply, OfferReply, TalkReply, WhichReply } from './reply.js';
import type { KnownIntents } from './rules/known-intents.js';
import { understandingWords } from './words.js';

type Understood = Pick<FeatureDeclaration, 'grammar' | 'intents' | 'commands'>;

const talk: CommandDeclaration<TalkCommand> = {
  needs: 'self',
  needsMention: true,
  examples: { en: [], cy: [] },
  handle: (_turn, { about }) => Promise.resolve({ kind: 'talk', about } satisfies TalkReply),
};

const replies = {
  offer: { readBy: 'asker', isSharedCard: false, card: drawOffer } as ReplyDeclaration<OfferReply>,
  which: { readBy: 'asker', isSharedCard: false, card: drawWhich } as ReplyDeclaration<WhichReply>,
  did: { readBy: 'asker', isSharedCard: false, card: drawDid } as ReplyDeclaration<DidReply>,
  lost: { readBy: 'asker', isSharedCard: false, card: drawLost } as ReplyDeclaration<LostReply>,
  talk: {
    readBy: 'asker',
    isSharedCard: false,
    text: ({ about }, { language }, finish) => finish(understandingWords(language).talk[about]),
  } as ReplyDeclaration<TalkReply>,
};

/** Reads words that no grammar takes: the intents of these features, and small talk. */
export const understanding = (features: readonly Understood[], load: typeof loadIntents = loadIntents) => {
  const all: readonly Understood[] = [...features, { grammar: [], intents: INTENTS, commands: { talk } }];
  const commands = new Map(all.flatMap((feature) => Object.entries(feature.commands)));
  let known: KnownIntents | null = null;
  const by = {
    // Loads the intents when they are first needed, because loading would slow each start.
    intents: () => (known ??= load(all)),
    give: async (turn: Turn, command: GivenCommand) => {
      const declaration = commands.get(command.kind);
      if (declaration === undefined) throw new Error(`an intent made ${command.kind}, which is no command`);
      // A declaration takes only commands of its own name, which the types of a map cannot express.
      const reply = await giveCommand(declaration as CommandDeclaration<GivenCommand>, turn, command);
      const question = questionAfter(command, reply);
      const { services, asker } = turn;
      if (question !== null) services.recall.remember(asker.conversation.key, { at: asker.now, actions: [], question });
      return reply;
    },
  };
  const unknown: CommandDeclaration<UnknownCommand> = {
    needs: 'self',
    needsMention: true,
    examples: { en: [], cy: [] },
    handle: (turn, { text }) => understand(by, turn, text),
  };
  const mean: ButtonDeclaration<typeof meanButton, PressedOf<typeof meanButton>> = {
    button: meanButton,
    needs: 'self',
    changesSharedCard: false,
    handle: (turn, pressed) => meant(by, turn, pressed),
  };
  return defineFeature({
    name: 'understanding',
    grammar: [REST_GRAMMAR],
    intents: INTENTS,
    commands: { unknown, talk },
    buttons: { mean },
    replies,
  });
};
