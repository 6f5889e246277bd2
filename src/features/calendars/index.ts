import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { renewCalendarButton, stopCalendarButton } from './buttons.js';
import { drawAddress } from './card.js';
import { CALENDARS_GRAMMAR, type MyCalendarCommand } from './grammar.js';
import { settleCalendar } from './handle.js';
import { INTENTS } from './intents.js';
import type { CalendarAddressReply, NoCalendarReply } from './reply.js';
import { calendarWords } from './words.js';

const mine: CommandDeclaration<MyCalendarCommand> = {
  needs: 'self',
  needsMention: true,
  examples: {
    en: ['my calendar address', 'new calendar address', 'stop my calendar address'],
    cy: ['fy nghyfeiriad calendr', 'cyfeiriad calendr newydd', 'diddymu fy nghyfeiriad calendr'],
  },
  handle: ({ services, asker }, { ask }) => settleCalendar(services, asker, ask),
};

const renew: ButtonDeclaration<typeof renewCalendarButton> = {
  button: renewCalendarButton,
  needs: 'self',
  changesSharedCard: false,
  handle: ({ services, asker }) => settleCalendar(services, asker, 'renew'),
};

const stop: ButtonDeclaration<typeof stopCalendarButton> = {
  button: stopCalendarButton,
  needs: 'self',
  changesSharedCard: false,
  handle: ({ services, asker }) => settleCalendar(services, asker, 'stop'),
};

const address: ReplyDeclaration<CalendarAddressReply> = { readBy: 'asker', isSharedCard: false, card: drawAddress };

const none: ReplyDeclaration<NoCalendarReply> = {
  readBy: 'asker',
  isSharedCard: false,
  text: ({ why }, { language }) => calendarWords(language).none[why],
};

/** A person's own deadlines and their groups' meetings, at an address for their calendar. */
export const calendars = defineFeature({
  name: 'calendars',
  grammar: [CALENDARS_GRAMMAR],
  commands: { 'my-calendar': mine },
  intents: INTENTS,
  buttons: { 'renew-calendar': renew, 'stop-calendar': stop },
  replies: { 'calendar-address': address, 'no-calendar': none },
});
