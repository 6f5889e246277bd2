import { describe, expect, it } from 'vitest';
import { findSlots } from '../../../src/reading/chat/find-slots.js';
import type { Who } from '../../chat/world.js';
import { vocabularyFor } from './chat-vocabulary.js';

const slots = (said: string, who: Who = 'claire') => {
  const { references, people, dates, task, marked, set } = findSlots(said, vocabularyFor(who));
  return {
    references: references.map((found) => found.references.join('|')),
    people: people.map(({ person }) => person.name),
    dates: dates.map(({ date }) => date.deadline.due),
    task: task?.actions.map(({ reference }) => reference) ?? null,
    set: set?.name ?? null,
    marked,
  };
};

describe('the references of a message', () => {
  it.each([
    ['ISCG-12 is done', ['ISCG-12']],
    ['iscg 12 done', ['ISCG-12']],
    ['number 12 please', ['ISCG-12']],
    ['#12 is with legal', ['ISCG-12']],
    ['rhif 12 wedi gorffen', ['ISCG-12']],
    ['12 - with legal', ['ISCG-12']],
    ["12 and 14 are done, 15 isn't", ['ISCG-12', 'ISCG-14', 'ISCG-15']],
    ['3 ac 11 wedi cwpla, 12 fory', ['ISCG-3', 'ISCG-11', 'ISCG-12']],
    ['drop 11, the network has folded', ['ISCG-11']],
    ['isgc 14 to Gwen', ['ISCG-14']],
    ['ISCG-17 is whose?', ['ISCG-17']],
    ['sgrapiwch 11 plis', ['ISCG-11']],
    ["I'd bin 7", ['ISCG-7']],
    ['reckon 3 can come off now', ['ISCG-3']],
    ['Gwen fydd yn mynd â 9 drosodd', ['ISCG-9']],
    ['beth am ran Owain o rif 12', ['ISCG-12']],
    ['been through 14 of the 22 survey questions', []],
    ["we're in room 4 then", []],
    ['the wording is on page 7, please', []],
    ['ask them 1) what went well 2) what did not', []],
    ['it went in at 9, promise', []],
    ['3 of the 5 regions are through', []],
    ['she offers 8 or 9 Nov', []],
    ['move it to the 12th at 10.30', []],
    ['bod 40 ysgol wedi ateb', []],
    ['4 weeks from now', []],
    // None of the group's has these numbers, and nothing else can be meant.
    ['mark 142 as done', ['ISCG-142']],
    ['please close 142', ['ISCG-142']],
    ['142 is now done', ['ISCG-142']],
    ['canslo 142', ['ISCG-142']],
    ['mae 142 wedi’i wneud', ['ISCG-142']],
    ['142 people came', []],
    ['I make it 142', []],
  ])('%s', (said, references) => {
    expect(slots(said).references).toEqual(references);
  });
});

describe('the people of a message', () => {
  it.each([
    ['what does Tomos still owe us', ['Tomos Hughes']],
    ['give it to Gwen Lloyd', ['Gwen Lloyd']],
    ['give it to Gewn Lyod', ['Gwen Lloyd']],
    ["siân's costings", ['Siân Rees']],
    ['sian has it', ['Siân Rees']],
    ['rhowch e i Domos', ['Tomos Hughes']],
    ['pass it to me', ['Claire Bennett']],
    ['TH and GL', ['Tomos Hughes', 'Gwen Lloyd']],
    ['Angharad and David', ['Angharad Davies', 'David Okafor']],
    ['the price is right', []],
  ])('%s', (said, people) => {
    expect(slots(said).people).toEqual(people);
  });
});

describe('an action named by the words of its task', () => {
  it.each<[string, Who, readonly string[] | null]>([
    ['the leaflet one', 'claire', ['ISCG-7']],
    ["I've finished my housing costings", 'sian', ['ISCG-5']],
    ['y daflen', 'claire', ['ISCG-7']],
    ['costau tai', 'sian', ['ISCG-5']],
    ['gyllideb y digwyddiade', 'owain', ['ISCG-6']],
    ['who looks after the dashboard', 'claire', ['ISCG-9']],
    ['y dangosfwrdd', 'claire', ['ISCG-9']],
    ['the ToR went out', 'sian', ['ISCG-2']],
    ['comms plan', 'mared', ['ISCG-1']],
    ['the data one', 'claire', ['ISCG-3', 'ISCG-8']],
    ['letter to the trusts', 'tomos', ['ISCG-3']],
    ['police data sharing', 'claire', ['ISCG-8']],
    ['what a lovely day', 'claire', null],
    ['who fancies lunch', 'claire', null],
  ])('%s', (said, who, task) => {
    expect(slots(said, who).task).toEqual(task);
  });
});

describe('an action that gets a new day', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['move 13 to 31 oct', ['ISCG-13'], ['2022-10-31']],
    ['gwthiwch 9 i 4 Tachwedd', ['ISCG-9'], ['2022-11-04']],
    ['13 to 31 oct and 14 to 8 dec, cheers', ['ISCG-13', 'ISCG-14'], ['2022-10-31', '2022-12-08']],
    ['13 i 31 Hydref, 14 i 8 Rhagfyr', ['ISCG-13', 'ISCG-14'], ['2022-10-31', '2022-12-08']],
    [
      'push 7 to the 9th of December, and 14 to the 12th of December',
      ['ISCG-7', 'ISCG-14'],
      ['2022-12-09', '2022-12-12'],
    ],
  ])('has its number before that day: %s', (said, references, dates) => {
    expect(slots(said)).toMatchObject({ references, dates });
  });

  it.each(["I'm off 13 to 31 October", '13 to 31 October I am away', 'gwyliau 13 i 31 Hydref'])(
    'is not meant by a stretch of days: %s',
    (said) => {
      expect(slots(said).references).toEqual([]);
    },
  );
});

describe('the dates and the placeholders of a message', () => {
  it.each(['I am in London on 15 December so our meeting moves', 'on 15 December, and the meeting too'])(
    'do not use words of another clause for a month’s meeting: %s',
    (said) => {
      expect(slots(said)).toMatchObject({ dates: ['2022-12-15'], references: [] });
    },
  );

  it('include dates, and leave placeholders of all slots in the words', () => {
    expect(slots('move ISCG-4 to Friday 11 November for Gwen')).toMatchObject({
      dates: ['2022-11-11'],
      marked: 'move {reference} to {date} for {person}',
    });
    expect(slots('what do the policy leads still have')).toMatchObject({ set: 'policy leads' });
    expect(slots('comms plan needs to be Monday week').marked).toBe('{reference} needs to be {date}');
  });
});
