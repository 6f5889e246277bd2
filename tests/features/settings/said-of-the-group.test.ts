import { describe, expect, it } from 'vitest';
import { settingsIn } from '../../../src/features/settings/rules/settings-in.js';

const settle = (said: string): string | null => {
  const places = ['Mared', 'Angharad', 'Rhys', 'Huw'].flatMap((name) => {
    const start = said.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length, person: { id: name, name, isAsker: false } }];
  });
  return settingsIn({
    said,
    places: places.toSorted((one, other) => one.start - other.start),
    asker: 'Claire Bennett',
    set: null,
  });
};

describe('a sentence about a group, whatever precedes it', () => {
  it.each([
    ["we've had a rebrand, we're the Rural Growth Board from this month", 'name Rural Growth Board'],
    ["dyna'r newid, ni yw'r Bwrdd Twf Gwledig o hyn ymlaen", 'name Bwrdd Twf Gwledig'],
    ["OK, that's settled: first Monday of each month, half ten start", 'meets first Monday of each month at half ten'],
    ["we've agreed - every other Thursday at 2pm", 'meets every other Thursday at 2pm'],
    ['rydyn ni wedi cytuno: trydydd dydd Mercher bob mis am 10', 'meets trydydd dydd Mercher bob mis am 10'],
    ['we meet every Monday at 2pm on Teams', 'meets every Monday at 2pm'],
    [
      'we meet the first Friday of the month at 9.30 in the council chamber',
      'meets the first Friday of the month at 9.30',
    ],
    [
      'Our meetings are on the third Tuesday of the month at 10am in County Hall',
      'meets on the third Tuesday of the month at 10am',
    ],
    ['rydyn ni’n cyfarfod bob dydd Llun am 2 yn Neuadd y Sir', 'meets bob dydd Llun am 2'],
    ['make a new set called web people with Mared and Huw', 'web people: Mared, Huw'],
    ["I'd like a list called web people, made up of Mared and Huw, to save typing both", 'web people: Mared, Huw'],
    ["gawn ni set o'r enw criw data, sef Rhys ac Angharad", 'criw data: Rhys, Angharad'],
  ])('%s', (said, wanted) => {
    expect(settle(said)).toBe(wanted);
  });

  it.each([
    ['we meet every Thursday in term time'],
    ["we're settled: Mared will write to the trusts on the second Tuesday"],
    ["I'd like a set of slides made up by Mared and Huw"],
    ["we're the ones who agreed it, as of this week"],
  ])('sets nothing: %s', (said) => {
    expect(settle(said)).toBeNull();
  });
});
