import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { IN_MEETING, meetingComesTo } from './meeting-comes-to.js';

type Row = readonly [who: Who, said: string, wanted: string];

/** Each comes to what is wanted, at once or by one press. */
const comeTo = (rows: readonly Row[], at?: string): void => {
  it.each(rows)('%s: %s', async (who, said, wanted) => {
    const came = await meetingComesTo(who, at, said);
    expect(came.map((one) => one.replace(/^\? /u, ''))).toContain(wanted);
  });
};

describe('an item to be found on the agenda is put on it, and no action is looked for', () => {
  comeTo([
    [
      'sian',
      "could you find a space on November's agenda for staff wellbeing? a quarter of an hour, and Owain will speak to it",
      'add: staff wellbeing / Owain Price / 15',
    ],
    [
      'sian',
      'find ten minutes on the agenda for the audit letter please, Rhys to take it',
      'add: audit letter / Rhys Bowen / 10',
    ],
    [
      'sian',
      'allet ti ffeindio lle ar yr agenda i lesiant staff? Chwarter awr, Owain fydd yn siarad',
      'add: lesiant staff / Owain Price / 15',
    ],
  ]);
});

describe('an item put on the agenda with who presents it and for how long', () => {
  comeTo([
    [
      'claire',
      'please put an item on the agenda for Thursday 17th: Review of the equality figures, Siân presenting',
      'add: Review of the equality figures / Siân Rees / -',
    ],
    [
      'claire',
      'can you add something to the agenda for 17 November: feedback from governors',
      'add: feedback from governors / - / -',
    ],
    ['claire', 'rhowch eitem ar yr agenda: Data iechyd (Siân, 15 munud)', 'add: Data iechyd / Siân Rees / 15'],
    [
      'claire',
      'can you put the housing strategy on for November please, Gwen to take it, 20 mins should do',
      'add: housing strategy / Gwen Lloyd / 20',
    ],
    [
      'sian',
      'Could the hate crime statistics go on the agenda for the 17th? Angharad will present, about 15 minutes',
      'add: hate crime statistics / Angharad Davies / 15',
    ],
    [
      'claire',
      "we'd like Owain to say a few words about the apprenticeships when we meet in November, ten minutes",
      'add: apprenticeships / Owain Price / 10',
    ],
    [
      'sian',
      "put the school survey down for November could you, Gwen's happy to present it, half an hour",
      'add: school survey / Gwen Lloyd / 30',
    ],
    ['sian', 'ugain munud ar agenda Tachwedd i Owain sôn am y grantiau', 'add: grantiau / Owain Price / 20'],
    [
      'owain',
      'add a budget update to the agenda, I will present it, ten minutes',
      'add: budget update / Owain Price / 10',
    ],
    [
      'mared',
      'please can we have ten minutes on the winter leaflets at the next meeting, I will take it',
      'add: winter leaflets / Mared Puw / 10',
    ],
    [
      'claire',
      "I'd like the ministerial letter on the agenda for Thursday 17th - David to lead, half an hour",
      'add: ministerial letter / David Okafor / 30',
    ],
    [
      'huw',
      'Slot in the data protection review for November, 5 min, me presenting',
      'add: data protection review / Huw Parry / 5',
    ],
    [
      'sian',
      "Rho'r arolwg tenantiaid ar yr agenda at yr 17eg plis, Gwen i gyflwyno, rhyw ugain munud",
      'add: arolwg tenantiaid / Gwen Lloyd / 20',
    ],
    [
      'gwen',
      'oes modd cael y cynllun hyfforddi ar agenda mis Tachwedd? fi fydd yn cyflwyno, pum munud',
      'add: cynllun hyfforddi / Gwen Lloyd / 5',
    ],
  ]);
});

describe('a new order of the agenda', () => {
  comeTo([
    ['sian', 'swap 2 and 3 round would you, Rhys has to be gone by half past', 'order: 1 3 2'],
    ['claire', 'can we take the dashboard before costings, Rhys has a train', 'order: 1 3 2'],
    ['claire', 'switch items 2 and 3 on the agenda', 'order: 1 3 2'],
    ['sian', 'put the dashboard first on the agenda please', 'order: 3 1 2'],
    ['claire', 'move costings to the end of the agenda', 'order: 1 3 2'],
    ['claire', 'Start with item 3, Siân is late', 'order: 3 1 2'],
    ['sian', 'cyfnewid 2 a 3 ar yr agenda plis', 'order: 1 3 2'],
    ['claire', 'rhowch y dashboard cyn costings ar yr agenda', 'order: 1 3 2'],
  ]);
});

describe('the presenter and the length of an item that is on the agenda', () => {
  comeTo([
    [
      'sian',
      'Angharad will present the dashboard on the 17th instead of Rhys, 20 minutes',
      'item: Dashboard / Angharad Davies / 20',
    ],
    ['claire', 'give costings half an hour on the agenda', 'item: Costings and budgets / Siân Rees / 30'],
    ['sian', 'agenda item 3 needs 25 minutes', 'item: Dashboard / Rhys Bowen / 25'],
    ['claire', 'Owain to present the costings item not Siân', 'item: Costings and budgets / Owain Price / 10'],
    [
      'sian',
      'Rhys is off, so Angharad will do the dashboard on the agenda, give her 20 mins',
      'item: Dashboard / Angharad Davies / 20',
    ],
    ['sian', 'Angharad fydd yn cyflwyno eitem 3, ugain munud', 'item: Dashboard / Angharad Davies / 20'],
    ['claire', 'rho chwarter awr i costings ar yr agenda', 'item: Costings and budgets / Siân Rees / 15'],
  ]);
});

describe('an item for every meeting', () => {
  comeTo([
    [
      'sian',
      "Could we have an update from the Minister's office at every meeting from now on, as a regular slot? David 5 minutes",
      "standing: update from the Minister's office / David Okafor / 5",
    ],
    ['claire', 'make the dashboard a standing item', 'standing: Dashboard'],
    ['claire', 'put safeguarding on the agenda every time', 'standing: safeguarding / - / -'],
    ['sian', 'safeguarding as a standing item please', 'standing: safeguarding / - / -'],
    ['sian', 'materion sy’n codi yn eitem sefydlog', "standing: materion sy'n codi / - / -"],
    ['claire', 'diogelu yn eitem sefydlog', 'standing: diogelu / - / -'],
    ['sian', 'diogelu fel eitem sefydlog os gwelwch yn dda', 'standing: diogelu / - / -'],
    ['claire', 'dashboard on every agenda please', 'standing: Dashboard'],
    [
      'sian',
      'Can we have a risk register slot at each meeting, Owain, 10 min',
      'standing: risk register / Owain Price / 10',
    ],
    ['claire', 'gwnewch y dashboard yn eitem sefydlog', 'standing: Dashboard'],
    [
      'sian',
      'diweddariad cyllid ym mhob cyfarfod o hyn ymlaen, Owain i gyflwyno, pum munud',
      'standing: diweddariad cyllid / Owain Price / 5',
    ],
  ]);
});

describe('an item taken off the agenda', () => {
  comeTo([
    [
      'sian',
      "Bore da! Costings can come off for the 17th, I'll take it up with Claire myself",
      'withdrawn: Costings and budgets',
    ],
    ['claire', "we don't need the dashboard on the agenda this time", 'withdrawn: Dashboard'],
    [
      'claire',
      'Rhys is off sick so his dashboard slot on the agenda can go completely, just bin it',
      'withdrawn: Dashboard',
    ],
    ['claire', 'pull the costings item please', 'withdrawn: Costings and budgets'],
    ['sian', 'take item 3 off for Thursday 17th, Rhys is not ready', 'withdrawn: Dashboard'],
    ['claire', 'drop costings from the November agenda', 'withdrawn: Costings and budgets'],
    ['sian', "tynna'r dashboard oddi ar agenda'r 17eg", 'withdrawn: Dashboard'],
    ['sian', "sdim angen costings ar yr agenda wedi'r cwbl", 'withdrawn: Costings and budgets'],
  ]);
});

describe('an item that the meeting did not reach', () => {
  comeTo(
    [
      [
        'claire',
        "We're not going to get to the dashboard today I'm afraid, I need to let David go. Hold it over till next time please",
        'postponed: Dashboard',
      ],
      ['claire', "we've run out of time for item 3", 'postponed: Dashboard'],
      ['sian', 'the dashboard will have to wait until December', 'postponed: Dashboard'],
      [
        'claire',
        "Let's carry costings over to the next meeting, Siân's lost her voice",
        'postponed: Costings and budgets',
      ],
      ['sian', "didn't get to item 2, next time", 'postponed: Costings and budgets'],
      ['claire', 'chyrhaeddwn ni ddim y dashboard heddiw, tro nesaf', 'postponed: Dashboard'],
      ['sian', 'gadewch eitem 3 tan y cyfarfod nesaf', 'postponed: Dashboard'],
    ],
    IN_MEETING,
  );
});

describe('an item that was handled', () => {
  comeTo(
    [
      ['claire', 'thats item 2 dealt with. over to Rhys', 'done: Costings and budgets'],
      ['claire', "that's the costings item done, next please", 'done: Costings and budgets'],
      ['sian', 'item 2 done', 'done: Costings and budgets'],
      ['claire', "ok we've covered costings, on to the dashboard", 'done: Costings and budgets'],
      ['claire', 'right, item three finished', 'done: Dashboard'],
      ['sian', "dyna eitem 2 wedi'i thrafod", 'done: Costings and budgets'],
      ['claire', 'eitem 3 ar ben, diolch Rhys', 'done: Dashboard'],
    ],
    IN_MEETING,
  );
});

describe('a message that changes nothing on the agenda', () => {
  it.each([
    ['rhys', 'the dashboard is nearly done, I only need the police figures'],
    ['sian', 'costings will be late, 31 October is too soon'],
    ['claire', 'ISCG-2 is done'],
    ['tomos', 'is the dashboard first?'],
    ['claire', 'who presents the dashboard?'],
  ] as const)('%s: %s', async (who, said) => {
    const came = await meetingComesTo(who, undefined, said);
    const wrong = /^(?:order|add|item|standing|withdrawn|postponed|done: )/u;
    expect(came.filter((one) => wrong.test(one))).toEqual([]);
  });
});
