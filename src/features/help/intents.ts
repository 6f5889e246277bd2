import type { IntentDeclaration } from '../feature.js';
import type { HelpCommand } from './grammar.js';

/** "Sorry, who is this?" asks it of the bot. */
const WHO_IS_IT =
  /^(?:(?:and|sorry|so|hang on|wait|a|sori)[\s,]+)*(?:who(?:['’]s| is| are) (?:this|you)|who am i (?:talking|speaking|writing) to|pwy (?:wyt ti|[yw]?dych chi|ydi hwn|yw hwn|sy(?:dd)?(?:['’]n siarad| ma| yma)))(?:,? (?:then|please|again|anyway|sorry|de|plis))*[\s?.!]*$/iu;

const askHelp: IntentDeclaration<HelpCommand> = {
  examples: {
    en: [
      'what can you do?',
      'how does this work',
      'is there a guide anywhere',
      'help',
      'what do I type to close an action',
      'how do I add something',
      'Which commands do you understand?',
      "sorry I'm new, what are you for",
      "not sure what I'm supposed to say to you",
      'can you give me some examples of what to ask',
      'How would I go about giving an action to somebody else?',
      'where are the instructions',
      'is there a manual or a cheat sheet for this',
      "I'm stuck",
    ],
    cy: [
      "be ti'n gallu neud?",
      'help',
      'sut mae hwn yn gweithio?',
      'cymorth plis',
      'beth alla i ofyn i ti',
      "sut ydw i'n ychwanegu cam?",
      'sut mae newid dyddiad cau',
      "shwt ma marcio rhywbeth fel wedi'i wneud?",
      "dwi'n newydd i hwn, lle dwi'n dechrau",
      'oes canllaw ar gael yn rhywle',
      "sut dwi'n gofyn am estyniad?",
      "beth mae'r botwm Dadwneud yn ei wneud",
      'pa orchmynion sydd ar gael',
      'dwi ar goll yn llwyr, wnewch chi esbonio',
    ],
  },
  ifWrong: 'harmless',
  make: () => ({ kind: 'help' }),
  isShaped: ({ said }) => WHO_IS_IT.test(said),
};

/** What people say to ask what the bot does. */
export const INTENTS = { 'ask-help': askHelp };
