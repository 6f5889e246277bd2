import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { realBot } from './real-bot.js';
import { framedTask } from '../../../src/features/understanding/rules/framed-task.js';

const PEOPLE = ['Rhys Bowen', 'Angharad Davies', 'Gwen Lloyd', 'Mared Puw', 'Owain Price'].map((name) => ({ name }));
const read = (said: string, dates: readonly string[] = []): string | null => {
  const found = framedTask(said, PEOPLE, dates);
  return found === null
    ? null
    : `${found.leads} | ${found.task} | ${found.when ?? '-'} | ${found.isAsked ? 'asked' : 'told'}`;
};

describe('a task that stands in a clause of its own', () => {
  it.each<[string, readonly string[], string]>([
    [
      "Something new for Rhys and Angharad. They're to price the tags, and I'd like to see it by March",
      ['March'],
      'Rhys Bowen and Angharad Davies | price the tags | March | asked',
    ],
    [
      'One more thing for Gwen. She needs to thank the volunteers in Wrexham',
      [],
      'Gwen Lloyd | thank the volunteers in Wrexham | - | asked',
    ],
    [
      'Make a note of one for Gwen please: invite the inspectors, by Monday 5 December',
      ['Monday 5 December'],
      'Gwen Lloyd | invite the inspectors | Monday 5 December | asked',
    ],
    [
      'Rhywbeth newydd i Gwen. Mae angen iddi ofyn am y ffigurau, erbyn 9 Rhagfyr',
      ['9 Rhagfyr'],
      'Gwen Lloyd | gofyn am y ffigurau | 9 Rhagfyr | asked',
    ],
    [
      'Mared was asked to get three quotes. End of the month would be good.',
      ['End of the month'],
      'Mared Puw | get three quotes | End of the month | told',
    ],
    [
      "We need somebody to test the website. Owain's offered. 2 December.",
      ['2 December'],
      'Owain Price | test the website | 2 December | told',
    ],
    ["who's free to book the hall? Angharad you said you would", [], 'Angharad Davies | book the hall | - | told'],
  ])('has the lead and the day that stand around it: %s', (said, dates, wanted) => {
    expect(read(said, dates)).toBe(wanted);
  });

  it.each([
    'Thanks Gwen. The hall looked lovely.',
    'Owain has gone home. The trains were late.',
    'Something new for Rhys.',
    'Book the hall by Friday.',
    'Gwen, thank you. I booked the hall, Rhys paid the bill.',
  ])('is not read into other talk: %s', (said) => {
    expect(read(said)).toBeNull();
  });
});

describe('a task that is told in the way people tell of one', () => {
  it.each<[Who, string, readonly [string, readonly string[], string | null]]>([
    [
      'sian',
      "From this morning's call - Rhys is getting the name badges by Friday 4 November",
      ['get the name badges', ['rhys'], '2022-11-04'],
    ],
    [
      'claire',
      "We should really ask what the hall costs. Angharad's volunteered, let's say Monday 12 December.",
      ['ask what the hall costs', ['angharad'], '2022-12-12'],
    ],
    [
      'mared',
      "don't let me forget i said i'd book the bus for the trip, 21 november latest",
      ['book the bus for the trip', ['mared'], '2022-11-21'],
    ],
    [
      'sian',
      "Holi'r Urdd am stondin: un i Owain, erbyn 30 Ionawr fan bellaf",
      ["Holi'r Urdd am stondin", ['owain'], '2023-01-30'],
    ],
    ['claire', "Tomos i baratoi papur i'r cyfarfod nesaf", ['paratoi papur', ['tomos'], '2022-11-17']],
  ])('%s: %s', async (who, said, wanted) => {
    const bot = await realBot(who);
    expect(await bot.logs(said)).toEqual([wanted]);
  });
});
