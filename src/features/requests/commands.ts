import type { CommandDeclaration } from '../feature.js';
import type { AskCommand, DecideCommand, WithdrawRequestCommand } from './grammar.js';
import { ask, decideInWords, withdrawInWords } from './handle.js';

/** A lead asks for a later deadline. */
export const moreTimeCommand: CommandDeclaration<AskCommand> = {
  needs: 'lead',
  needsMention: false,
  examples: {
    en: ['{reference} more time until 12 December because legal are late', 'I need more time for {reference}'],
    cy: ['{reference} rhagor o amser tan 12 Rhagfyr', 'angen rhagor o amser ar gyfer {reference}'],
  },
  handle: ask,
};

/** A lead says that an action is not theirs. */
export const notMineCommand: CommandDeclaration<AskCommand> = {
  needs: 'lead',
  needsMention: false,
  examples: {
    en: ['{reference} not mine, ask Tomos Hughes', 'not mine {reference}', '{reference} wrong person'],
    cy: ['{reference} nid fi', 'nid fi yw hwn {reference}'],
  },
  handle: ask,
};

/** A lead withdraws their request. */
export const withdrawRequestCommand: CommandDeclaration<WithdrawRequestCommand> = {
  needs: 'lead',
  needsMention: false,
  examples: {
    en: ['withdraw my request for {reference}', '{reference} take back my request'],
    cy: ['tynnu fy nghais am {reference} yn ôl', '{reference} tynnu fy nghais yn ôl'],
  },
  handle: withdrawInWords,
};

/** The chair grants a lead's request, or something else instead. */
export const grantCommand: CommandDeclaration<DecideCommand> = {
  needs: 'authority',
  needsMention: false,
  examples: {
    en: ['grant {reference}', 'grant {reference} until 10 December', '{reference} approved'],
    cy: ['caniatáu {reference}', 'caniatáu {reference} tan 10 Rhagfyr'],
  },
  handle: decideInWords,
};

/** The chair refuses a lead's request. */
export const refuseCommand: CommandDeclaration<DecideCommand> = {
  needs: 'authority',
  needsMention: false,
  examples: {
    en: ['refuse {reference}', 'refuse {reference}, we need it this month', '{reference} rejected'],
    cy: ['gwrthod {reference}', 'gwrthodwch {reference}'],
  },
  handle: decideInWords,
};
