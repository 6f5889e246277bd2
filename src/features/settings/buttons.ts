import { z } from 'zod';
import { fieldsOf, id, optional, shown, words } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';
import { SETTINGS_FIELDS } from './declared/settings.js';

const people = z.array(id).max(20);

/** Shows the form of a group's settings; null means the conversation's group. */
export const settingsButton = defineButton('settings', { group: id.nullable() });

/** Saves that form. */
export const saveSettingsButton = defineButton('save-settings', { group: id, shown }, fieldsOf(SETTINGS_FIELDS));

/** Says who should chair a group that nobody runs. */
export const chooseChairButton = defineButton('choose-chair', { group: id }, { person: optional });

/** Takes the chair from `from`, who hold it on the card, and gives it to `to`. */
export const takeChairButton = defineButton('take-chair', { group: id, from: people, to: people });

/** Applies a set-up that the bot asked about: who may lose the chair, and what happens to the meetings. */
export const applySettingsButton = defineButton('apply-settings', {
  group: id,
  text: words,
  from: people,
  meetings: z.enum(['add', 'replace']),
});

/** Says which group a set-up from a 1:1 chat is for. */
export const setUpInButton = defineButton('set-up-in', { group: id, text: words });
