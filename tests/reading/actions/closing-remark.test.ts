import { describe, expect, it } from 'vitest';
import { withoutRemarks } from '../../../src/reading/actions/closing-remark.js';
import { readActions } from '../../../src/reading/actions/read-actions.js';

describe('remarks after a task', () => {
  it.each<[string, string | null, string, boolean]>([
    ['new charts for the leaflet. Mared needs them by 4 November.', '4 November', 'new charts for the leaflet', true],
    ['ask for a quote, no rush, end of May is fine', 'end of May', 'ask for a quote', true],
    ['check the MoU. No date was set.', null, 'check the MoU', false],
    ["look it over? Any time up to 28 February is fine, there's no hurry", '28 February', 'look it over', true],
    ['co-write the blog, copy needed 9/11', '9/11', 'co-write the blog', true],
    ["paratoi'r siartiau, mae Mared eu hangen nhw erbyn 4 Tachwedd", '4 Tachwedd', "paratoi'r siartiau", true],
    ["archebu lle. Dwi'm yn gwbod pwy eto", null, 'archebu lle', false],
    ['circulate the note (no date)', null, 'circulate the note', false],
  ])('are no part of it, and may give its day: %s', (words, day, task, isDated) => {
    expect(withoutRemarks(words, day)).toMatchObject({ task, isDated });
  });

  it('keep "before" as what it says', () => {
    expect(withoutRemarks('draft a reply, they need it before Easter', 'Easter')).toEqual({
      task: 'draft a reply',
      isDated: true,
      isBefore: true,
    });
  });

  it.each<[string, string | null]>([
    ['draft the reply, and get it to the Minister by 28 October', '28 October'],
    ['ring the trust. Ask about the plans', null],
    ['draft it, Gwen to have it ready by Friday', 'Friday'],
    ['circulate the list by Friday', 'Friday'],
    ['order the food, book the hall and set a date', null],
    ['ring the hall, and then set a date', null],
    ['circulate the venue, date and time', null],
    ['ask them for the plans, then read and answer by Friday', 'Friday'],
  ])('are not seen in what is also to be done: %s', (words, day) => {
    expect(withoutRemarks(words, day).task).toBe(words);
  });
});

const context = {
  deadlines: { saidAt: '2022-10-19T10:40', nextMeeting: '2022-11-17', nation: 'england-and-wales' as const },
  roster: {
    people: [
      { id: 'rhys', name: 'Rhys Bowen' },
      { id: 'gwen', name: 'Gwen Lloyd' },
    ],
    sets: [],
    mentions: [],
    speaker: 'rhys',
  },
};
const read = (text: string): readonly string[] =>
  readActions(text, context).actions.map(
    ({ task, leads, deadline }) => `${leads.map(({ name }) => name).join(', ')} | ${task} | ${deadline.due ?? '-'}`,
  );

describe('marked actions with a remark or another day', () => {
  it.each<[string, string]>([
    ['Action: Rhys to draw new charts. Gwen needs them by 4 November.', 'Rhys Bowen | draw new charts | 2022-11-04'],
    [
      'ACTION: Rhys to confirm the venue for 15 Dec - by Monday',
      'Rhys Bowen | confirm the venue for 15 Dec | 2022-10-24',
    ],
    ['ACTION: Rhys to confirm the venue. End of March is fine', 'Rhys Bowen | confirm the venue | 2023-03-31'],
    ['GWEITHRED: Gwen i drefnu sgwrs erbyn 4 Tachwedd', 'Gwen Lloyd | trefnu sgwrs | 2022-11-04'],
    [
      'ACTION: Gwen – list of schools without a governor lead – 11/11',
      'Gwen Lloyd | list of schools without a governor lead | 2022-11-11',
    ],
    [
      'ACTION: Gwen to agree lines ahead of the committee scrutiny session on 22 November',
      'Gwen Lloyd | agree lines ahead of the committee scrutiny session on 22 November | 2022-11-22',
    ],
  ])('are read: %s', (text, wanted) => {
    expect(read(text)).toEqual([wanted]);
  });

  it('are read under a heading that says what they came out of', () => {
    const list = '\n• Gwen – call the schools – 11/11\n• Rhys – chase the police – 25/10';
    const wanted = ['Gwen Lloyd | call the schools | 2022-11-11', 'Rhys Bowen | chase the police | 2022-10-25'];
    expect(read(`Actions from today's pre-meet:${list}`)).toEqual(wanted);
    expect(read(`Camau gweithredu bore ma:${list}`)).toEqual(wanted);
  });
});
