import { chooseLanguage } from '../../access/remember-person.js';
import { type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { LANGUAGE_GRAMMAR, type LanguageCommand } from './grammar.js';
import { INTENTS } from './intents.js';
import type { LanguageSetReply } from './reply.js';
import { languageWords } from './words.js';

const command: CommandDeclaration<LanguageCommand> = {
  needs: 'self',
  needsMention: true,
  examples: { en: ['English', 'in English'], cy: ['Cymraeg', 'yn Gymraeg'] },
  handle: async ({ services, asker }, { language }): Promise<LanguageSetReply> => {
    await chooseLanguage(services, asker, language);
    const { language: here = null } = asker.conversation;
    return { kind: 'language-set', language, here: here === language || here === 'both' ? null : here };
  },
};

const reply: ReplyDeclaration<LanguageSetReply> = {
  readBy: 'asker',
  isSharedCard: false,
  languageOf: ({ language }) => language,
  text: ({ here }, { language }) => {
    const { set, groupStays } = languageWords(language);
    return here === null ? set : `${set} ${groupStays}`;
  },
};

/** The language that a person reads. */
export const language = defineFeature({
  name: 'language',
  grammar: [LANGUAGE_GRAMMAR],
  commands: { language: command },
  intents: INTENTS,
  replies: { 'language-set': reply },
});
