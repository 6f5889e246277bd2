import type { PressedOf } from '../../presentation/card/define-button.js';
import { cut } from '../../presentation/words/cut.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { myDataButton } from './buttons.js';
import { drawOwnData } from './card.js';
import {
  HOLD_GRAMMAR,
  type HoldCommand,
  type HoldGroupCommand,
  type MyDataCommand,
  PRIVACY_PHRASES,
} from './grammar.js';
import { changeNamed } from '../../access/change-action.js';
import { changedReply } from '../actions/reply.js';
import { INTENTS } from './intents.js';
import { holdAction, holdGroup } from './hold-records.js';
import { privacyWords } from './words.js';
import type { GroupHeldReply, MyDataElsewhereReply, MyDataReply } from './reply.js';
import { showOwnData } from './show-own-data.js';

const myData: CommandDeclaration<MyDataCommand> = {
  needs: 'self',
  needsMention: true,
  examples: {
    en: ['my data', 'what do you keep about me?'],
    cy: ['fy nata', 'beth rydych chi’n ei gadw amdanaf?'],
  },
  handle: ({ services, asker }) => showOwnData(services, asker, 1),
};

const hold: CommandDeclaration<HoldCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['hold {reference}', 'release {reference}'],
    cy: ['dal {reference}', 'rhyddhau {reference}'],
  },
  handle: async ({ services, asker }, { reference, isHeld }) =>
    changedReply(await changeNamed(services, asker, reference, 'authority', holdAction(asker, isHeld)), asker),
};

const holdWholeGroup: CommandDeclaration<HoldGroupCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['hold the group', 'release the group'],
    cy: ['dal y grŵp', 'rhyddhau’r grŵp'],
  },
  handle: ({ services, asker }, { isHeld }) => holdGroup(services, asker, isHeld),
};

const pressMyData: ButtonDeclaration<typeof myDataButton, PressedOf<typeof myDataButton>> = {
  button: myDataButton,
  needs: 'self',
  changesSharedCard: false,
  handle: ({ services, asker }, { page }) => showOwnData(services, asker, page),
};

const ownData: ReplyDeclaration<MyDataReply> = { readBy: 'asker', isSharedCard: false, card: drawOwnData };

const elsewhere: ReplyDeclaration<MyDataElsewhereReply> = {
  readBy: 'asker',
  isSharedCard: false,
  text: (_reply, { language }) => privacyWords(language).elsewhere,
};

const groupHeld: ReplyDeclaration<GroupHeldReply> = {
  readBy: 'conversation',
  isSharedCard: false,
  text: ({ group, isHeld }, { language }, finish) => {
    const words = privacyWords(language);
    return (isHeld ? words.held : words.released)({ group: finish(cut(group.name, 100)) });
  },
};

/** What we keep about people and for how long: what each person may see of it, and holds. */
export const privacy = defineFeature({
  name: 'privacy',
  grammar: [PRIVACY_PHRASES, HOLD_GRAMMAR],
  commands: { 'my-data': myData, hold, 'hold-group': holdWholeGroup },
  intents: INTENTS,
  buttons: { 'my-data': pressMyData },
  replies: { 'my-data': ownData, 'my-data-elsewhere': elsewhere, 'group-held': groupHeld },
});
