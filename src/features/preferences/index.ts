import type { PressedOf } from '../../presentation/card/define-button.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { changeOwnButton, muteButton, myNudgesButton, saveOwnButton } from './buttons.js';
import { drawOwnTerms } from './card.js';
import { type MuteCommand, type MyNudgesCommand, type OwnCommand, PREFERENCES_GRAMMAR } from './grammar.js';
import { pressOwn, saveOwnForm, setMuted, settleOwn, showOwnTerms } from './handle.js';
import { INTENTS } from './intents.js';
import { preferenceWords } from './words.js';
import type { MutedReply, OwnChangedReply, OwnTermsReply } from './reply.js';
import { formatOwnNews } from './format-own-news.js';

const myNudges: CommandDeclaration<MyNudgesCommand> = {
  needs: 'self',
  needsMention: true,
  examples: { en: ['my nudges', 'when am I nudged?'], cy: ['fy nodiadau atgoffa'] },
  handle: ({ services, asker }) => showOwnTerms(services, asker),
};

const own: CommandDeclaration<OwnCommand> = {
  needs: 'self',
  needsMention: true,
  examples: {
    en: ["I'm away until 5 December, ask Tomos", 'snooze until Monday', 'nudge me at 8:30', 'only overdue', "I'm back"],
    cy: ['rwyf i ffwrdd tan 5 Rhagfyr', 'oedi tan ddydd Llun', 'atgoffwch fi am 8:30', 'rwyf yn ôl'],
  },
  handle: ({ services, asker }, { ask }) => settleOwn(services, asker, ask),
};

const mute: CommandDeclaration<MuteCommand> = {
  needs: 'self',
  needsMention: true,
  examples: { en: ['mute', 'unmute', 'stop nudges'], cy: ['tawelu', 'ailddechrau nodiadau atgoffa'] },
  handle: ({ services, asker }, { muted }) => setMuted(services, asker, muted),
};

const pressMyNudges: ButtonDeclaration<typeof myNudgesButton> = {
  button: myNudgesButton,
  needs: 'self',
  changesSharedCard: false,
  handle: ({ services, asker }) => showOwnTerms(services, asker),
};

const pressSaveOwn: ButtonDeclaration<typeof saveOwnButton, PressedOf<typeof saveOwnButton>> = {
  button: saveOwnButton,
  needs: 'self',
  changesSharedCard: false,
  handle: ({ services, asker }, form) => saveOwnForm(services, asker, form),
};

const pressChangeOwn: ButtonDeclaration<typeof changeOwnButton, PressedOf<typeof changeOwnButton>> = {
  button: changeOwnButton,
  needs: 'self',
  changesSharedCard: false,
  handle: ({ services, asker }, { person, change }) => pressOwn(services, asker, person, change),
};

const pressMute: ButtonDeclaration<typeof muteButton, PressedOf<typeof muteButton>> = {
  button: muteButton,
  needs: 'self',
  changesSharedCard: false,
  handle: ({ services, asker }, { muted }) => setMuted(services, asker, muted),
};

const ownTerms: ReplyDeclaration<OwnTermsReply> = { readBy: 'asker', isSharedCard: false, card: drawOwnTerms };

const ownChanged: ReplyDeclaration<OwnChangedReply> = {
  readBy: 'asker',
  isSharedCard: false,
  text: ({ news }, { language }, finish) => inLanguages(language, (one) => formatOwnNews(news, one, finish), '\n\n'),
};

const muted: ReplyDeclaration<MutedReply> = {
  readBy: 'asker',
  isSharedCard: false,
  text: (reply, { language }) => preferenceWords(language)[reply.muted ? 'mutedNow' : 'unmutedNow'],
};

/** Each person's own nudge settings: hours, days, leave, snooze, or no nudges. */
export const preferences = defineFeature({
  name: 'preferences',
  grammar: [PREFERENCES_GRAMMAR],
  commands: { 'my-nudges': myNudges, own, mute },
  intents: INTENTS,
  buttons: { 'my-nudges': pressMyNudges, 'save-own': pressSaveOwn, 'change-own': pressChangeOwn, mute: pressMute },
  replies: { 'own-terms': ownTerms, 'own-changed': ownChanged, muted },
});
