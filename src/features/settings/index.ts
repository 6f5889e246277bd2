import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { chooseChairButton, saveSettingsButton, settingsButton, takeChairButton } from './buttons.js';
import { drawSettingsForm, drawSettingsSaved } from './card.js';
import { drawConfirmChair } from './card-confirm-chair.js';
import { type SettingsCommand, SETTINGS_GRAMMAR, type SetUpCommand } from './grammar.js';
import { chooseChair, giveChair, setUpGroup, showSettings } from './handle.js';
import { readSetUp } from './read-set-up.js';
import type { ConfirmChairReply, SettingsFormReply, SettingsSavedReply } from './reply.js';
import { settingsRequest } from './apply-set-up.js';

const settingsCommand: CommandDeclaration<SettingsCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: { en: ['settings', 'set up'], cy: ['gosodiadau', 'gosod'] },
  handle: ({ services, asker }) => showSettings(services, asker),
};

const setUp: CommandDeclaration<SetUpCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['set up Digital Board; meets first Thursday 11:00-12:30; chair Siân', 'set up language both'],
    cy: ['gosod Bwrdd Digidol; yn cyfarfod ddydd Iau cyntaf y mis 11:00-12:30', 'gosod iaith Cymraeg'],
  },
  handle: ({ services, asker }, { text }) => setUpGroup(services, asker, () => readSetUp(text)),
};

const pressSettings: ButtonDeclaration<typeof settingsButton, PressedOf<typeof settingsButton>> = {
  button: settingsButton,
  needs: 'authority',
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

/** How a group is set up and its settings are changed, and who chairs it. */
export const settings = defineFeature({
  name: 'settings',
  grammar: [SETTINGS_GRAMMAR],
  commands: { settings: settingsCommand, 'set-up': setUp },
  buttons: {
    settings: pressSettings,
    'save-settings': pressSave,
    'choose-chair': pressChooseChair,
    'take-chair': pressTakeChair,
  },
  replies: { 'settings-form': form, 'settings-saved': saved, 'confirm-chair': confirmChair },
});
