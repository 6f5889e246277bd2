import type { IntentDeclaration } from '../feature.js';
import type { ProposeSettingsCommand, SettingsCommand } from './grammar.js';
import { AWAY, CHAIR, DEPUTY, MEMBERS, OBSERVER, SECRETARY, SETS } from './intents-people.js';
import { LANGUAGE, NUDGING, PAPERS, PAPERS_DUE, PREFIX, SUMMARY } from './intents-ways.js';
import { readSaidSettings } from './rules/said-settings.js';
import { settingsIn } from './rules/settings-in.js';

const SETTINGS: IntentDeclaration<SettingsCommand> = {
  examples: {
    en: [
      'show me the settings',
      'how is this group set up?',
      'I want to change the settings',
      'how do I set this up',
      'can we set the group up now',
      'let’s get set up',
      'open the form',
      'where are the settings',
      'change how the group works',
      'group configuration',
      'let me edit the group',
      'get started with this group',
      'configure the bot',
    ],
    cy: [
      'dangoswch y gosodiadau',
      'sut mae’r grŵp hwn wedi’i osod?',
      'rydw i eisiau newid y gosodiadau',
      'sut ydw i’n gosod hwn',
      'allwn ni osod y grŵp nawr',
      'gosodwch y grŵp os gwelwch yn dda',
      'agorwch y ffurflen',
      'ble mae’r gosodiadau',
      'newid sut mae’r grŵp yn gweithio',
      'dw i isio newid gosodiadau’r grŵp',
      'golygu’r grŵp',
      'dechrau gyda’r grŵp hwn',
    ],
  },
  ifWrong: 'harmless',
  make: () => ({ kind: 'settings' }),
};

/** Reads what a sentence sets, and asks to confirm it with one press; a sentence that sets nothing makes no command. */
const PROPOSE: IntentDeclaration<ProposeSettingsCommand> = {
  examples: {
    en: [
      'we are the {words} board, every third Wednesday at half past nine, {person} takes the minutes',
      'our chair is {person}',
      '{person} chairs from now on',
      'call us the {words}',
      'policy leads are {person}, {person} and {person}',
      'nudge people two days before',
      'post the summary three days before',
      'speak Welsh to the group',
      '{person} is the new secretary',
      'we meet every fortnight on a Tuesday',
      'rename the group {words}',
      'make {person} the chair',
      'our actions should start with {words}',
      'remind everyone a week before the deadline',
      '{person} has taken over as chair',
      'we now meet monthly on the first Monday at two',
      'make {person} the deputy',
      '{person} will deputise for {person}',
      '{person} has agreed to be vice chair',
      '{person} is only an observer',
      'put {person} down as an observer',
      '{person} is no longer an observer',
      'send the papers three days before each meeting',
      'send matters arising in Word a week before every meeting from now on',
      'can the papers go out two working days ahead of the meeting by themselves?',
      'stop sending the papers before meetings',
    ],
    cy: [
      'ni yw’r {words}, bob trydydd dydd Mercher am hanner awr wedi naw, {person} sy’n cymryd y cofnodion',
      'ein cadeirydd yw {person}',
      '{person} sy’n cadeirio o hyn ymlaen',
      'galwch ni’n {words}',
      'yr arweinwyr polisi yw {person}, {person} a {person}',
      'atgoffwch bobl ddau ddiwrnod cynt',
      'postiwch y crynodeb dri diwrnod cyn y cyfarfod',
      'siaradwch Gymraeg â’r grŵp',
      '{person} yw’r ysgrifennydd newydd',
      'rydym yn cyfarfod bob pythefnos ar ddydd Mawrth',
      'enw’r grŵp yw {words}',
      'gwnewch {person} yn gadeirydd',
      'dylai ein camau ddechrau gyda {words}',
      'atgoffwch bawb wythnos cyn y dyddiad cau',
      'gwnewch {person} yn ddirprwy',
      '{person} fydd yn dirprwyo dros {person}',
      'dim ond arsylwr yw {person}',
      'rhowch {person} fel arsylwr',
      'nid yw {person} yn arsylwr mwyach',
      'anfonwch y papurau dridiau cyn pob cyfarfod',
      'anfonwch y materion yn codi mewn Word wythnos cyn pob cyfarfod o hyn ymlaen',
      'all y papurau fynd allan ddau ddiwrnod gwaith cyn y cyfarfod?',
      'peidiwch ag anfon y papurau cyn cyfarfodydd',
    ],
  },
  // The command itself asks, and shows all that it would set.
  ifWrong: 'harmless',
  asks: true,
  make: (slots) => {
    const text = readSaidSettings(slots.said) ?? settingsIn(slots);
    return text === null ? null : { kind: 'propose-settings', text };
  },
  isShaped: (slots) => (readSaidSettings(slots.said) ?? settingsIn(slots)) !== null,
};

/** What people say and ask about how a group is set up. */
export const INTENTS = {
  chair: CHAIR,
  secretary: SECRETARY,
  deputy: DEPUTY,
  observer: OBSERVER,
  members: MEMBERS,
  'who-away': AWAY,
  sets: SETS,
  nudging: NUDGING,
  prefix: PREFIX,
  'group-language': LANGUAGE,
  'summary-time': SUMMARY,
  'papers-time': PAPERS,
  'papers-due': PAPERS_DUE,
  settings: SETTINGS,
  'set-up-said': PROPOSE,
} as const;
