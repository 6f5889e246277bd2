import type { Language } from '../../src/model/language.js';
import type { Look } from './teams-look.js';

/** The languages that a card is drawn in. */
export const LANGUAGES: readonly (Language | 'both')[] = ['en', 'cy', 'both'];

export const LOOKS: readonly Look[] = ['light', 'dark', 'contrast'];

/** A phone, a chat beside a meeting, and a chat of the whole window, in pixels. */
export const WIDTHS = [320, 560, 900] as const;
