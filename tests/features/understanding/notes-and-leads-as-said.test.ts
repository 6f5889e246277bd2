import { expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { comesTo } from './comes-to.js';

it.each<[Who, string, string]>([
  ['claire', 'put a note on the leaflet that the Minister wants a foreword', 'note 7: the Minister wants a foreword'],
  ['claire', 'add a note to 7 that the Minister wants a foreword', 'note 7: the Minister wants a foreword'],
  ['claire', 'note against the leaflet: the Minister wants a foreword', 'note 7: the Minister wants a foreword'],
  ['claire', 'please put a note against the budget review to say finance are late', 'note 6: finance are late'],
  ['claire', "rho nodyn ar y daflen: mae'r Gweinidog eisiau rhagair", "note 7: mae'r Gweinidog eisiau rhagair"],
])('a note goes on what it is to be put on, whatever it names: %s: %s', async (who, said, wanted) => {
  expect((await comesTo(who, [], said)).atOnce).toEqual([wanted]);
});

it('somebody who is named with the present lead joins them', async () => {
  expect((await comesTo('claire', [5], 'give it to Owain with Siân')).atOnce).toEqual(['lead 5 owain sian']);
  expect((await comesTo('claire', [5], 'add Owain to it')).offered[0]).toEqual(['lead 5 sian owain']);
});

it.each([
  'passed to Angharad, as Claire suggested',
  "handed to Angharad at Claire's request",
  'handed to Angharad as agreed with Claire',
])('whoever only agreed to it does not get it: %s', async (said) => {
  const { offered } = await comesTo('rhys', [9], said);
  expect(offered.flat().find((change) => change.startsWith('not-mine'))).toMatch(/^not-mine 9 angharad:/u);
});

it('the first and the second of two that were shown are told apart without an article', async () => {
  const { atOnce, offered } = await comesTo('mared', [1, 7], "first one's done, second needs another week");
  expect([...atOnce, ...offered.flat()]).toContain('done 1');
  expect(offered.flat().some((change) => change.startsWith('done 7'))).toBe(false);
});

it('what somebody has done is nothing to log', async () => {
  const { offered } = await comesTo(
    'tomos',
    [],
    "I've done my bit of the achievements one already, did you not get it?",
  );
  expect(offered.flat().some((change) => change.startsWith('note 12') || change.startsWith('done 12'))).toBe(true);
});

it('a note to do something is no note on the action that has its words', async () => {
  const { atOnce } = await comesTo('claire', [], 'make a note to check the survey questions: they go out on Friday');
  expect(atOnce.filter((change) => change.startsWith('note 13'))).toEqual([]);
});
