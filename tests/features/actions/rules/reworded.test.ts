import { expect, it } from 'vitest';
import { reworded } from '../../../../src/features/actions/rules/reworded.js';

it.each([
  [
    'Find a speaker on rural transport',
    'should say community transport rather than rural',
    'Find a speaker on community transport',
  ],
  ['Find a speaker on rural transport', 'that should be community, not rural', 'Find a speaker on community transport'],
  ['Find a speaker on rural transport', 'rural should be community', 'Find a speaker on community transport'],
  ['Book the room for the March event', 'change March to May', 'Book the room for the May event'],
  [
    'Write to the trusts about waiting times',
    'I meant the health boards instead of the trusts',
    'Write to the health boards about waiting times',
  ],
  ['Anfon y daflen at rieni', 'nid y daflen ond y llyfryn', 'Anfon y llyfryn at rieni'],
  ['Send the leaflet to schools', 'it should say publish the booklet', null],
  ['Send the leaflet to schools', 'should be Gwen not Owain', null],
])('the task “%s” is corrected by “%s”', (task, said, now) => {
  expect(reworded(task, said)).toBe(now);
});
