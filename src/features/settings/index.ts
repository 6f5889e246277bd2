import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import {
  applySettingsButton,
  chooseChairButton,
  saveSettingsButton,
  settingsButton,
  setUpInButton,
  takeChairButton,
} from './buttons.js';
import { settingsRequest } from './apply-set-up.js';
import { drawSettingsForm, drawSettingsSaved } from './card.js';
import { drawConfirmChair } from './card-confirm-chair.js';
import { drawConfirmSettings, drawSettingsWhere } from './card-confirm-settings.js';
import { drawSettingsShown } from './card-shown.js';
import {
  type AskSettingCommand,
  type ProposeSettingsCommand,
  type SettingsCommand,
  SETTINGS_GRAMMAR,
  type SetUpCommand,
} from './grammar.js';
import { chooseChair, giveChair, setUpGroup, showSettings } from './handle.js';
import { askSetting } from './handle-ask.js';
import { applySettings, proposeSettings, saySetUp } from './handle-say.js';
import { INTENTS } from './intents.js';
import type {
  ConfirmChairReply,
  ConfirmSettingsReply,
  SettingsFormReply,
  SettingsSavedReply,
  SettingsShownReply,
  SettingsWhereReply,
} from './reply.js';

const settingsCommand: CommandDeclaration<SettingsCommand> = {
  needs: 'member',
  needsMention: true,
  examples: { en: ['settings', 'set up', 'set up the group'], cy: ['gosodiadau', 'gosod', 'gosod y grŵp'] },
  handle: ({ services, asker }) => showSettings(services, asker),
};

const setUp: CommandDeclaration<SetUpCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['set up Digital Board; meets first Thursday 11:00-12:30; chair Siân', 'set up language both'],
    cy: ['gosod Bwrdd Digidol; yn cyfarfod ddydd Iau cyntaf y mis 11:00-12:30', 'gosod iaith Cymraeg'],
  },
  handle: ({ services, asker }, { text }) => saySetUp(services, asker, text),
};

const propose: CommandDeclaration<ProposeSettingsCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['we are the Estates Board, every third Wednesday at half past nine, Siân takes the minutes'],
    cy: ['ni yw’r Bwrdd Ystadau, bob trydydd dydd Mercher am hanner awr wedi naw, Siân sy’n cymryd y cofnodion'],
  },
  handle: ({ services, asker }, { text }) => proposeSettings(services, asker, text),
};

const ask: CommandDeclaration<AskSettingCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['who is the chair', 'who is in this group', 'what are the nudges set to', 'what’s our prefix'],
    cy: ['pwy yw’r cadeirydd', 'pwy sydd yn y grŵp', 'beth yw’r nodiadau atgoffa', 'beth yw ein rhagddodiad'],
  },
  handle: ({ services, asker }, { about }) => askSetting(services, asker, about),
};

const pressApply: ButtonDeclaration<typeof applySettingsButton, PressedOf<typeof applySettingsButton>> = {
  button: applySettingsButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, confirmed) => applySettings(services, asker, confirmed),
};

const pressSetUpIn: ButtonDeclaration<typeof setUpInButton, PressedOf<typeof setUpInButton>> = {
  button: setUpInButton,
  needs: 'authority',
  changesSharedCard: false,
  handle: ({ services, asker }, { group, text }) => saySetUp(services, asker, text, group),
};

const pressSettings: ButtonDeclaration<typeof settingsButton, PressedOf<typeof settingsButton>> = {
  button: settingsButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, { group }) => showSettings(services, asker, group),
};

const pressSave: ButtonDeclaration<typeof saveSettingsButton, PressedOf<typeof saveSettingsButton>> = {
  button: saveSettingsButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, form) =>
    setUpGroup(services, asker, (group) => settingsRequest(form, group), form.group),
};

const pressChooseChair: ButtonDeclaration<typeof chooseChairButton, PressedOf<typeof chooseChairButton>> = {
  button: chooseChairButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, { group, person }) => chooseChair(services, asker, group, person),
};

const pressTakeChair: ButtonDeclaration<typeof takeChairButton, PressedOf<typeof takeChairButton>> = {
  button: takeChairButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, { group, to, from }) => giveChair(services, asker, group, to, from),
};

const form: ReplyDeclaration<SettingsFormReply> = { readBy: 'asker', isSharedCard: false, card: drawSettingsForm };

const saved: ReplyDeclaration<SettingsSavedReply> = {
  readBy: 'conversation',
  isSharedCard: true,
  card: drawSettingsSaved,
};

const confirmChair: ReplyDeclaration<ConfirmChairReply> = {
  readBy: 'asker',
  isSharedCard: false,
  card: drawConfirmChair,
};

const shown: ReplyDeclaration<SettingsShownReply> = { readBy: 'asker', isSharedCard: false, card: drawSettingsShown };
const where: ReplyDeclaration<SettingsWhereReply> = { readBy: 'asker', isSharedCard: false, card: drawSettingsWhere };
const confirm: ReplyDeclaration<ConfirmSettingsReply> = {
  readBy: 'asker',
  isSharedCard: false,
  card: drawConfirmSettings,
};

/** How a group is set up and its settings are changed, and who chairs it. */
export const settings = defineFeature({
  name: 'settings',
  grammar: [SETTINGS_GRAMMAR],
  commands: { settings: settingsCommand, 'set-up': setUp, 'propose-settings': propose, 'ask-setting': ask },
  intents: INTENTS,
  buttons: {
    settings: pressSettings,
    'save-settings': pressSave,
    'choose-chair': pressChooseChair,
    'take-chair': pressTakeChair,
    'apply-settings': pressApply,
    'set-up-in': pressSetUpIn,
  },
  replies: {
    'settings-form': form,
    'settings-saved': saved,
    'settings-shown': shown,
    'settings-where': where,
    'confirm-settings': confirm,
    'confirm-chair': confirmChair,
  },
});
