import type { CommandDeclaration } from '../feature.js';
import { askInWords, writeReturn } from './ask-return.js';
import type {
  AnswerReturnCommand,
  AskReturnCommand,
  CloseReturnCommand,
  DecideReturnCommand,
  HandReturnCommand,
  MyReturnCommand,
  NothingReturnCommand,
  RemindReturnCommand,
  RepeatReturnCommand,
  ReturnsCommand,
  ReturnTimeCommand,
  ShowReturnCommand,
  WriteReturnCommand,
} from './grammar.js';
import {
  answerInWords,
  askAgain,
  closeInWords,
  decideInWords,
  handInWords,
  nothingInWords,
  openInWords,
  remindInWords,
  timeInWords,
} from './handle.js';
import { listReturns, showReturn } from './show-return.js';

const ask: CommandDeclaration<AskReturnCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: [
      'ask policy leads for a return by 30 November: 1-4 key achievements; 1 key challenge',
      'ask all policy leads for detailed costings against each action by the end of July',
      'ask policy leads to map training needs by 15 September: needs, kind, online or in person, providers',
    ],
    cy: [
      "gofynnwch i'r arweinwyr polisi am ymateb erbyn 30 Tachwedd: 1-4 llwyddiant allweddol; 1 her allweddol",
      'gofynnwch i bob arweinydd polisi am gostau manwl yn erbyn pob cam erbyn diwedd Gorffennaf',
    ],
  },
  handle: ({ services, asker }, { said, isUnsure = false }) => askInWords(services, asker, said, isUnsure),
};
const NOTHING_YET = { who: '', due: '', title: '', lines: '' };
const write: CommandDeclaration<WriteReturnCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: { en: ['new return', 'ask for a return'], cy: ['ymateb newydd', 'gofyn am ymateb'] },
  handle: ({ services, asker }) => writeReturn(services, asker, null, NOTHING_YET),
};
const list: CommandDeclaration<ReturnsCommand> = {
  needs: 'member',
  needsMention: true,
  examples: { en: ['returns', 'show the returns'], cy: ['ymatebion', 'dangoswch yr ymatebion'] },
  handle: ({ services, asker }) => listReturns(services, asker, 1),
};
const show: CommandDeclaration<ShowReturnCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['ISCG-R1', 'show the return', 'who has not answered R1?'],
    cy: ['dangos ISCG-R1', 'pwy sydd heb ateb R1?'],
  },
  handle: ({ services, asker }, { reference }) => showReturn(services, asker, reference),
};
const mine: CommandDeclaration<MyReturnCommand> = {
  needs: 'member',
  needsMention: true,
  examples: { en: ['my return', 'answer R1 for Siân'], cy: ['fy ymateb', 'atebwch R1 dros Siân'] },
  handle: ({ services, asker }, { reference, who }) => openInWords(services, asker, reference, who),
};
const answer: CommandDeclaration<AnswerReturnCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['R1: achievements: a new school; challenge: too few staff', 'R1 for Siân: achievements: a new school'],
    cy: ['R1: llwyddiannau: ysgol newydd; her: prinder staff', 'R1 dros Siân: llwyddiannau: ysgol newydd'],
  },
  handle: ({ services, asker }, command) => answerInWords(services, asker, command),
};
const nothing: CommandDeclaration<NothingReturnCommand> = {
  needs: 'member',
  needsMention: true,
  examples: { en: ['nothing to report', 'nil return for R1'], cy: ["dim i'w adrodd", "dim i'w adrodd ar gyfer R1"] },
  handle: ({ services, asker }, { reference, who }) => nothingInWords(services, asker, reference, who),
};
const hand: CommandDeclaration<HandReturnCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['hand R1 to Tomos', 'pass my return to Tomos'],
    cy: ['trosglwyddwch R1 i Tomos', 'rhowch fy ymateb i Tomos'],
  },
  handle: ({ services, asker }, { reference, to }) => handInWords(services, asker, reference, to),
};
const time: CommandDeclaration<ReturnTimeCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['more time for R1 until 5 December because legal are late'],
    cy: ['rhagor o amser ar gyfer R1 tan 5 Rhagfyr oherwydd bod y cyfreithwyr yn hwyr'],
  },
  handle: ({ services, asker }, { reference, words }) => timeInWords(services, asker, reference, words),
};
const decide: CommandDeclaration<DecideReturnCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['grant R1 for Siân', 'refuse R1 for Siân because the Board meets'],
    cy: ['caniatáu R1 i Siân', 'gwrthod R1 i Siân oherwydd bod y Bwrdd yn cwrdd'],
  },
  handle: ({ services, asker }, command) => decideInWords(services, asker, command),
};
const remind: CommandDeclaration<RemindReturnCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['remind everyone about R1', 'chase the return'],
    cy: ['atgoffwch bawb am R1', 'atgoffwch bawb sydd heb ateb R1'],
  },
  handle: ({ services, asker }, { reference }) => remindInWords(services, asker, reference),
};
const close: CommandDeclaration<CloseReturnCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: { en: ['close R1', 'close the return'], cy: ['cau R1', 'caewch yr ymateb'] },
  handle: ({ services, asker }, { reference }) => closeInWords(services, asker, reference),
};
const repeat: CommandDeclaration<RepeatReturnCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: { en: ['ask for R1 again by 28 February', 'repeat R1'], cy: ['ailofynnwch am R1 erbyn 28 Chwefror'] },
  handle: ({ services, asker }, { reference, words }) => askAgain(services, asker, reference, words),
};

/** The commands about returns, with examples of what people type. */
export const COMMANDS = {
  'ask-return': ask,
  'write-return': write,
  returns: list,
  'show-return': show,
  'my-return': mine,
  'answer-return': answer,
  'nothing-return': nothing,
  'hand-return': hand,
  'return-time': time,
  'decide-return': decide,
  'remind-return': remind,
  'close-return': close,
  'repeat-return': repeat,
} as const;
