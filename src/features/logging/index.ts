import type { PressedOf } from '../../presentation/card/define-button.js';
import type { LoggedReply } from '../actions/reply.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import type { ChooseGroupReply } from '../reviews/reply.js';
import { chooseGroupButton, logAnywayButton } from './buttons.js';
import { drawLogged } from './card.js';
import { drawChooseGroup } from './card-choose-group.js';
import { ANYWHERE_GRAMMAR, type LogCommand, MARKED_GRAMMAR } from './grammar.js';
import { recordActions } from './handle.js';
import { loggingWords } from './words.js';
import { INTENTS } from './intents.js';
import { logAnyway } from './handle-anyway.js';
import { chooseGroup } from './handle-choice.js';

const command: CommandDeclaration<LogCommand> = {
  needs: 'member',
  needsMention: false,
  examples: {
    en: [
      'ACTION: Comms team to circulate the minutes by 30 November',
      '#action Siân and Tomos to draft the plan before the next meeting',
      'We agreed the budget (Action: Siân Rees)',
    ],
    cy: [
      'CAM GWEITHREDU: Tîm Cyfathrebu i gylchredeg y cofnodion erbyn 30 Tachwedd',
      'Gweithredu: Siân a Tomos i ddrafftio’r cynllun cyn y cyfarfod nesaf',
    ],
  },
  handle: ({ services, asker }, { text, source }) => recordActions(services, asker, text, source),
};

const choose: ButtonDeclaration<typeof chooseGroupButton, PressedOf<typeof chooseGroupButton>> = {
  button: chooseGroupButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => chooseGroup(services, asker, pressed),
};

const anyway: ButtonDeclaration<typeof logAnywayButton, PressedOf<typeof logAnywayButton>> = {
  button: logAnywayButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, { group, said }) => logAnyway(services, asker, group, said),
};

const logged: ReplyDeclaration<LoggedReply> = { readBy: 'conversation', isSharedCard: true, card: drawLogged };

const whichGroup: ReplyDeclaration<ChooseGroupReply> = {
  readBy: 'asker',
  isSharedCard: false,
  card: drawChooseGroup,
  text: (_reply, { language }) => loggingWords(language).chooseGroup.tooLong,
};

/** Logs the actions that a message states. */
export const logging = defineFeature({
  name: 'logging',
  grammar: [MARKED_GRAMMAR, ANYWHERE_GRAMMAR],
  commands: { log: command },
  intents: INTENTS,
  buttons: { 'choose-group': choose, 'log-anyway': anyway },
  replies: { logged, 'choose-group': whichGroup },
});
