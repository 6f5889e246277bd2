import type { Examples, IntentDeclaration } from '../feature.js';
import type { OrderAgendaCommand, SetAgendaItemCommand } from './grammar.js';
import { changeSaid, hasAgenda, isEveryMeeting, isOfAgenda } from './rules/change-said.js';
import { orderGuessed, orderSaid } from './rules/order-said.js';

const ORDERED: Examples = {
  en: [
    'swap items 2 and 3 on the agenda',
    'switch 2 and 3 round',
    'can we take item 3 before item 2',
    'put item 3 first on the agenda',
    'move agenda item 2 to the end',
    'take item 3 first, {person} has a train',
    'item 3 should go after item 4',
    'start with item 3',
    'bring agenda item 4 up the order',
    'do item 2 last please',
  ],
  cy: [
    'cyfnewid eitemau 2 a 3 ar yr agenda',
    'rhowch eitem 3 cyn eitem 2',
    'rhowch eitem 3 yn gyntaf ar yr agenda',
    'symudwch eitem 2 i’r diwedd',
    'dechrau gydag eitem 3, mae {person} yn gorfod mynd',
    'dylai eitem 3 fynd ar ôl eitem 4',
    'eitem 2 yn olaf os gwelwch yn dda',
    'cyfnewidiwch 2 a 3',
  ],
};

/** Moves an item on the agenda. */
export const ORDER: IntentDeclaration<OrderAgendaCommand> = {
  examples: ORDERED,
  ifWrong: 'undone',
  make: (slots) => {
    const found = orderSaid(slots) ?? orderGuessed(slots);
    if (found === null) return null;
    const { place, to, other } = found;
    return { kind: 'order-agenda', which: String(place), to, other: other === null ? null : String(other) };
  },
  isShaped: (slots) => orderSaid(slots) !== null,
  isSure: (slots) => orderSaid(slots) !== null,
  instead: 'show-agenda',
  isPossible: hasAgenda,
  isOfMeeting: true,
  isOfItem: true,
};

/** Says who presents an item and for how long, or that every meeting has it. */
export const SET: IntentDeclaration<SetAgendaItemCommand> = {
  examples: {
    en: [
      '{person} will present item 3',
      'agenda item 3 needs 20 minutes',
      'give item 2 half an hour on the agenda',
      '{person} will do agenda item 2 instead of {person}',
      '{person} to present item 3, ten minutes',
      'make item 3 a standing item',
      'item 2 only needs five minutes',
      'have item 3 on every agenda from now on',
    ],
    cy: [
      '{person} fydd yn cyflwyno eitem 3',
      'mae angen ugain munud ar eitem agenda 3',
      'rhowch hanner awr i eitem 2 ar yr agenda',
      '{person} fydd yn gwneud eitem 2 yn lle {person}',
      '{person} i gyflwyno eitem 3, deg munud',
      'gwnewch eitem 3 yn eitem sefydlog',
      'dim ond pum munud sydd ei angen ar eitem 2',
      'eitem 3 ar bob agenda o hyn ymlaen',
    ],
  },
  ifWrong: 'undone',
  make: (slots) => {
    const found = changeSaid(slots);
    if (found === null || (found.what !== 'set' && found.what !== 'standing')) return null;
    const set = found.what === 'set' ? found : { presenter: null, minutes: null };
    const { presenter, minutes } = set;
    return {
      kind: 'set-agenda-item',
      which: String(found.place),
      presenter,
      minutes,
      isStanding: isEveryMeeting(slots.said),
    };
  },
  instead: 'show-agenda',
  isPossible: hasAgenda,
  isShaped: (slots) => ['set', 'standing'].includes(changeSaid(slots)?.what ?? ''),
  // A name and an item may just as well be about an action.
  isSure: isOfAgenda,
  isOfMeeting: true,
  isOfItem: true,
};
