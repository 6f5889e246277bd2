import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { saveItem, sayItems } from './add-items.js';
import {
  agendaAddButton,
  agendaButton,
  agendaFromActionButton,
  agendaInButton,
  agendaItemButton,
  agendaMarkButton,
  agendaOrderButton,
} from './buttons.js';
import { drawAgenda, drawAgendaWhere } from './card.js';
import { drawAgendaItem } from './card-item.js';
import {
  type AddToAgendaCommand,
  AGENDA_GRAMMAR,
  type AgendaCommand,
  type ChangeAgendaCommand,
  type OrderAgendaCommand,
  type SetAgendaItemCommand,
} from './grammar.js';
import { INTENTS } from './intents.js';
import { markItems, markSaid, orderItems } from './mark-items.js';
import { putFromAction } from './put-from-action.js';
import type { AgendaItemReply, AgendaReply, AgendaWhereReply } from './reply.js';
import { placeItem, setItem } from './set-items.js';
import { askAgenda, showAgenda, showAgendaItem } from './show-agenda.js';

const ask: CommandDeclaration<AgendaCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['agenda', 'what is on the agenda', 'agenda for 17 November'],
    cy: ['agenda’r cyfarfod nesaf', 'beth sydd ar yr agenda', 'agenda ar gyfer 17 Tachwedd'],
  },
  handle: ({ services, asker }, { when }) => askAgenda(services, asker, when),
};

const addTo: CommandDeclaration<AddToAgendaCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: [
      'agenda: costings and budgets (Siân, 10 min)',
      'put costings on the agenda',
      'standing item: minutes of the last meeting',
    ],
    cy: [
      'agenda: costau a chyllidebau (Siân, 10 munud)',
      'rhoi costau ar yr agenda',
      'eitem sefydlog: cofnodion y cyfarfod diwethaf',
    ],
  },
  handle: ({ services, asker }, command) => sayItems(services, asker, command),
};

const changeSaid: CommandDeclaration<ChangeAgendaCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['postpone agenda item 3', 'agenda item 3 done', 'take costings off the agenda'],
    cy: ['gohirio eitem agenda 3', 'eitem agenda 3 wedi’i thrafod', 'tynnu costau oddi ar yr agenda'],
  },
  handle: ({ services, asker }, command) => markSaid(services, asker, command),
};

/** Sets an item from any wording; the exact choices are on the card of the item. */
const setSaid: CommandDeclaration<SetAgendaItemCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: { en: [], cy: [] },
  handle: ({ services, asker }, command) => setItem(services, asker, command),
};

const orderSaid: CommandDeclaration<OrderAgendaCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: { en: [], cy: [] },
  handle: ({ services, asker }, command) => placeItem(services, asker, command),
};

const show: ButtonDeclaration<typeof agendaButton, PressedOf<typeof agendaButton>> = {
  button: agendaButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => showAgenda(services, asker, pressed),
};

const one: ButtonDeclaration<typeof agendaItemButton, PressedOf<typeof agendaItemButton>> = {
  button: agendaItemButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, { group, item }) => showAgendaItem(services, asker, group, item),
};

const add: ButtonDeclaration<typeof agendaAddButton, PressedOf<typeof agendaAddButton>> = {
  button: agendaAddButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => saveItem(services, asker, pressed),
};

const addIn: ButtonDeclaration<typeof agendaInButton, PressedOf<typeof agendaInButton>> = {
  button: agendaInButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => sayItems(services, asker, pressed, pressed.group),
};

const mark: ButtonDeclaration<typeof agendaMarkButton, PressedOf<typeof agendaMarkButton>> = {
  button: agendaMarkButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => markItems(services, asker, pressed),
};

const order: ButtonDeclaration<typeof agendaOrderButton, PressedOf<typeof agendaOrderButton>> = {
  button: agendaOrderButton,
  needs: 'authority',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => orderItems(services, asker, pressed),
};

const fromAction: ButtonDeclaration<typeof agendaFromActionButton, PressedOf<typeof agendaFromActionButton>> = {
  button: agendaFromActionButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => putFromAction(services, asker, pressed),
};

const reply: ReplyDeclaration<AgendaReply> = { readBy: 'conversation', isSharedCard: true, card: drawAgenda };
const itemReply: ReplyDeclaration<AgendaItemReply> = { readBy: 'asker', isSharedCard: false, card: drawAgendaItem };
const where: ReplyDeclaration<AgendaWhereReply> = { readBy: 'asker', isSharedCard: false, card: drawAgendaWhere };

/** Agenda: what a group's meetings talk about, as people add, order, go through and postpone it. */
export const agenda = defineFeature({
  name: 'agenda',
  grammar: [AGENDA_GRAMMAR],
  commands: {
    agenda: ask,
    'add-to-agenda': addTo,
    'change-agenda': changeSaid,
    'set-agenda-item': setSaid,
    'order-agenda': orderSaid,
  },
  intents: INTENTS,
  buttons: {
    agenda: show,
    'agenda-item': one,
    'agenda-add': add,
    'agenda-in': addIn,
    'agenda-mark': mark,
    'agenda-order': order,
    'agenda-from-action': fromAction,
  },
  replies: { agenda: reply, 'agenda-item': itemReply, 'agenda-where': where },
});
