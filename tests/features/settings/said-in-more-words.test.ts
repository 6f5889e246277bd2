import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { setUpOf } from './set-up-of.js';

describe('what people say of their group sets', () => {
  it.each<[Who, string, string]>([
    ['sian', 'new set: "data leads" = Rhys, Angharad + Huw', 'data leads: Rhys Bowen, Angharad Davies, Huw Parry'],
    [
      'sian',
      "creu set newydd 'pobl y gogledd' – Owain, Gwen, Huw",
      'pobl y gogledd: Owain Price, Gwen Lloyd, Huw Parry',
    ],
    ['sian', 'New group of people please: comms crew (Mared, David)', 'comms crew: Mared Puw, David Okafor'],
    [
      'sian',
      'can you add a set, "survey people", with Rhys, Angharad and me',
      'survey people: Rhys Bowen, Angharad Davies, Siân Rees',
    ],
    [
      'claire',
      'For the record we meet on the third Thursday of every month at ten from January onwards, on Teams',
      'meets on the third Thursday of every month at ten from January onwards',
    ],
    [
      'claire',
      'We meet on the third Thursday of every month at 10 in the morning, can you record that for the group',
      'meets on the third Thursday of every month at 10 in the morning',
    ],
    ['claire', 'Please make Gwen deputy chair with immediate effect. Claire has agreed.', 'deputy chair Gwen Lloyd'],
    ['claire', "I've asked Rhys to be deputy chair and he has agreed", 'deputy chair Rhys Bowen'],
    ['claire', 'Dwi wedi gofyn i Rhys fod yn ddirprwy gadeirydd ac mae o wedi cytuno', 'deputy chair Rhys Bowen'],
    [
      'sian',
      'Owain should be an observer rather than a full member until the review is done',
      'observers also Owain Price',
    ],
    ['sian', 'Sylwedydd yn unig fydd David o hyn ymlaen', 'observers also David Okafor'],
    [
      'sian',
      'Overdue actions: nudge the lead every 3 days and copy Claire in after two weeks',
      'nudge every 3 days after; nudge escalate after 10 working days',
    ],
    ['sian', 'could overdue ones go to the chair after 5 days', 'nudge escalate after 5 working days'],
    ['claire', "Please don't post anything in here before 9 or after 5", 'nudge not before 9; nudge not after 5pm'],
    ['claire', "Dim nodiadau atgoffa cyn 9 nac ar ôl 5 i'r grŵp", 'nudge not before 9; nudge not after 5pm'],
  ])('%s: %s', (who, said, wanted) => {
    expect(setUpOf(who, said)).toBe(wanted);
  });

  it.each<[Who, string]>([
    ['sian', 'the report is more than 10 days overdue, tell Claire'],
    ['claire', 'send the overdue list to Claire'],
    ['sian', 'I asked Rhys to be quick and he has agreed'],
  ])('nothing by other words: %s: %s', (who, said) => {
    expect(setUpOf(who, said)).toBeNull();
  });
});
