import type { Slots } from '../../reading/chat/slots.js';
import type { Examples, IntentDeclaration } from '../feature.js';
import type { AgendaCommand, ChangeAgendaCommand } from './grammar.js';
import { ADD, STANDING } from './intents-add.js';
import { ORDER, SET } from './intents-set.js';
import type { AgendaMark } from './rules/change-agenda.js';
import { asksOwnItem } from './rules/asks-own-item.js';
import { changeSaid, hasAgenda, isNotDone, isOfAgenda } from './rules/change-said.js';
import { orderSaid } from './rules/order-said.js';
import { itemSaid } from './rules/topic-said.js';

const SHOW: IntentDeclaration<AgendaCommand> = {
  examples: {
    en: [
      'can I see the agenda',
      'what are we discussing at the next meeting',
      'what is on the agenda for {date}?',
      'show me the agenda please',
      'what will we be talking about next time',
      'what have we got on the agenda so far',
      'is there an agenda yet',
      'where is the agenda',
      'how does the agenda look',
      'have we got an agenda for {date}',
      'how long is the agenda',
      'what items are there for the next meeting',
      'is the agenda full',
      'send me the agenda',
      'running order for the meeting please',
      'who is presenting what at the next meeting',
    ],
    cy: [
      'ga i weld yr agenda',
      'beth fyddwn ni’n ei drafod yn y cyfarfod nesaf',
      'beth sydd ar yr agenda ar gyfer {date}?',
      'dangoswch yr agenda i mi os gwelwch yn dda',
      'am beth fyddwn ni’n siarad y tro nesaf',
      'beth sy ar yr agenda hyd yma',
      'oes agenda eto',
      'oes rhywun wedi gweld yr agenda',
      'sut mae’r agenda’n edrych',
      'oes gennym ni agenda ar gyfer {date}',
      'pa mor hir yw’r agenda',
      'pa eitemau sydd ar gyfer y cyfarfod nesaf',
      'ydy’r agenda’n llawn',
      'anfonwch yr agenda ataf',
      'trefn y cyfarfod os gwelwch yn dda',
      'pwy sy’n cyflwyno beth yn y cyfarfod nesaf',
    ],
  },
  ifWrong: 'harmless',
  make: ({ dates }) => ({ kind: 'agenda', when: dates[0]?.words ?? null }),
  isShaped: (slots) => isAskedWhere(slots) || asksOwnItem(slots),
  isOfMeeting: true,
};

const WHERE =
  /(?<!\p{L})(?:where (?:are|have) we (?:up to|got to|at|on)|what (?:are we|item are we|number are we) (?:on|at|up to)|which item|still on (?:the )?|(?:lle|ble) (?:ydan|ydyn|ydym|dan|dyn|yden|ydan ni'n) ni|pa eitem|dal (?:i fod )?ar)(?!\p{L})/iu;

/** Whether somebody asks during a meeting where it has got to: "Where are we, still on the welcome?" */
function isAskedWhere({ said, meeting, reference }: Slots): boolean {
  const isNamed = (meeting?.items.length ?? 0) > 0 || /(?<!\p{L})(?:agenda|items?|eitem)(?!\p{L})/iu.test(said);
  return meeting?.hasBegun === true && reference === null && isNamed && said.trim().endsWith('?') && WHERE.test(said);
}

/** An item can be done only during the meeting, and only if the words do not deny it. */
const mayBeMarked = ({ said, meeting }: Slots, mark: AgendaMark): boolean =>
  meeting?.items[0]?.isByPlace === true ||
  (mark === 'done' ? meeting?.hasBegun === true && !isNotDone(said) : mark === 'withdraw' || !SOONER.test(said));

/** "My item" may be an action, if the words say nothing else about the agenda or about presenting. */
const isNamedSurely = ({ said, meeting, dates }: Slots): boolean =>
  meeting?.items[0]?.isByOwner !== true || dates.length > 0 || OF_PRESENTING.test(said);
const OF_PRESENTING =
  /(?<!\p{L})(?:agenda|running order|meeting|present\p{L}*|speak\p{L}*|slot|[cg]h?yfarfod|[cg]h?yflwyn\p{L}*|siarad)(?!\p{L})/iu;

/** Moving something forward does not postpone it. */
const SOONER =
  /(?<!\p{L})(?:bring|pull|move)(?!\p{L}).{2,60}(?<!\p{L})forward(?!\p{L})|(?<!\p{L})(?:sooner|earlier|ynghynt|yn gynharach)(?!\p{L})/iu;

const changing = (mark: AgendaMark, examples: Examples): IntentDeclaration<ChangeAgendaCommand> => ({
  examples,
  ifWrong: 'undone',
  make: (slots) => {
    const found = changeSaid(slots);
    if (found?.what === mark) return { kind: 'change-agenda', mark, which: String(found.place) };
    const [item, another] = slots.meeting?.items ?? [];
    if (item !== undefined && another === undefined)
      return found === null && mayBeMarked(slots, mark)
        ? { kind: 'change-agenda', mark, which: String(item.place) }
        : null;
    const which = itemSaid(slots.said) ?? (isOfAgenda(slots) ? slots.words.trim() : '');
    return which === '' ? null : { kind: 'change-agenda', mark, which };
  },
  isShaped: (slots) => orderSaid(slots) === null && changeSaid(slots)?.what === mark,
  instead: 'show-agenda',
  isPossible: hasAgenda,
  // Words that an action shares are asked about, and so are words that only resemble the examples.
  isSure: (slots) =>
    isOfAgenda(slots) &&
    isNamedSurely(slots) &&
    (changeSaid(slots) !== null || slots.meeting?.items[0]?.isByPlace === true),
  isOfMeeting: true,
  isOfItem: true,
});

const POSTPONE = changing('postpone', {
  en: [
    'we did not get to the agenda item on {words}',
    'we ran out of time for {words} on the agenda',
    'move the agenda item on {words} to the next meeting',
    'carry the agenda item on {words} over to next time',
    'can the agenda item on {words} wait until the next meeting',
    'let us defer agenda item {words}',
    'leave the agenda item {words} for the next meeting',
    'push the {words} agenda item back to the next meeting',
    'agenda item {words} will have to wait till next time',
    'no time left for agenda item {words}',
    'hold the agenda item on {words} over',
    'take {words} at the next meeting instead, it is still on the agenda',
  ],
  cy: [
    'chyrhaeddon ni ddim yr eitem agenda am {words}',
    'doedd dim amser i’r eitem agenda am {words}',
    'symudwch yr eitem agenda am {words} i’r cyfarfod nesaf',
    'dygwch yr eitem agenda am {words} ymlaen i’r tro nesaf',
    'all yr eitem agenda am {words} aros tan y cyfarfod nesaf',
    'gadewch i ni ohirio’r eitem agenda {words}',
    'gadewch yr eitem agenda {words} tan y cyfarfod nesaf',
    'gwthiwch yr eitem agenda {words} yn ôl i’r cyfarfod nesaf',
    'bydd rhaid i eitem agenda {words} aros tan y tro nesaf',
    'dim amser ar ôl i eitem agenda {words}',
    'daliwch yr eitem agenda am {words} tan y tro nesaf',
    'nid oedd digon o amser i eitem agenda {words}',
  ],
});

const WITHDRAW = changing('withdraw', {
  en: [
    'we do not need {words} on the agenda any more',
    'can you take {words} off the agenda please',
    'please remove {words} from the agenda',
    'scrap the agenda item on {words}',
    'drop the agenda item {words}',
    'agenda item {words} is no longer needed',
    'I withdraw my agenda item on {words}',
    'strike {words} from the agenda',
    'get rid of the agenda item on {words}',
    '{words} should not be on the agenda',
    'cross {words} off the agenda',
    'forget the agenda item on {words}',
  ],
  cy: [
    'does dim angen {words} ar yr agenda mwyach',
    'allwch chi dynnu {words} oddi ar yr agenda',
    'tynnwch yr eitem agenda am {words} yn ôl os gwelwch yn dda',
    'dilëwch yr eitem agenda am {words}',
    'gollyngwch yr eitem agenda {words}',
    'nid oes angen eitem agenda {words} bellach',
    'rwy’n tynnu fy eitem agenda am {words} yn ôl',
    'croeswch {words} oddi ar yr agenda',
    'cael gwared ar yr eitem agenda am {words}',
    'ddylai {words} ddim bod ar yr agenda',
    'anghofiwch yr eitem agenda am {words}',
    'dydyn ni ddim eisiau {words} ar yr agenda',
  ],
});

const DONE = changing('done', {
  en: [
    'agenda item 2 is dealt with',
    'that is item 2 done',
    'we have covered the agenda item on {words}',
    'that’s agenda item {words} finished, on to the next one',
    'we are done with the agenda item on {words}',
    'tick {words} off the agenda, we have discussed it',
    'item 3 on the agenda has been discussed',
    'that concludes agenda item {words}',
  ],
  cy: [
    'dyna eitem 2 wedi’i thrafod',
    'mae eitem agenda 2 ar ben',
    'rydyn ni wedi trafod yr eitem agenda am {words}',
    'dyna’r eitem agenda {words} wedi gorffen, ymlaen at y nesaf',
    'mae eitem 3 ar yr agenda wedi’i gwneud',
    'ticiwch {words} oddi ar yr agenda, rydyn ni wedi’i drafod',
    'eitem 2 drosodd',
  ],
});

/** What people mean about the agenda. */
export const INTENTS = {
  'show-agenda': SHOW,
  'add-to-agenda': ADD,
  'standing-item': STANDING,
  'order-items': ORDER,
  'set-item': SET,
  'item-done': DONE,
  'postpone-item': POSTPONE,
  'withdraw-item': WITHDRAW,
} as const;
