import { describe, expect, it } from 'vitest';
import { similarAmong } from '../../src/access/find-similar.js';
import { NO_DEADLINE } from '../../src/model/deadline.js';
import { onDay, person, sampleAction } from '../fixtures/sample-group.js';

/** Whether the second task, of the same lead and without a deadline, may be the first again. */
const isTwice = (first: string, second: string): boolean =>
  similarAmong([sampleAction({ task: first, deadline: NO_DEADLINE })])({
    task: second,
    leads: [person('lee')],
    deadline: NO_DEADLINE,
  }) !== null;

describe('U16: the same action said twice', () => {
  it.each([
    ['draft the delivery plan', 'draft the delivery plan'],
    ['draft the delivery plan', 'Draft delivery plan'],
    ['draft the delivery plan', 'please write the delivery plan'],
    ['circulate the minutes', 'send the minutes'],
    ['circulate the minutes', 'circulate minute'],
    ['ring the Trust', 'phone the Trust'],
    ['draft the delivery plan', 'draft the delivrey plan'],
    ['draft the delivery plan', 'draft the delivery plan for the board'],
    ['arrange a workshop with housing officers', 'organise the workshop with the housing officers'],
    ['drafftio’r cynllun gweithredu', 'ysgrifennu’r cynllun gweithredu'],
  ])('treats “%s” and “%s” as the same action', (first, second) => {
    expect(isTwice(first, second)).toBe(true);
    expect(isTwice(second, first)).toBe(true);
  });

  it.each([
    ['draft the delivery plan', 'draft the housing plan'],
    ['draft the delivery plan', 'draft the delivery report'],
    ['update the police brief', 'update the policy brief'],
    ['ring the Trust in Cardiff', 'ring the Trust in Swansea'],
    ['visit the site at Bangor', 'visit the site at Bala'],
    ['send the March return', 'send the April return'],
    ['send the return for quarter 1', 'send the return for quarter 2'],
    ['send figure 123456 to all', 'send figure 123465 to all'],
    ['circulate the minutes', 'circulate the March minutes'],
    ['send the letter of the Board to the Trust', 'send the letter of the Trust to the Board'],
    ['draft the plan', 'review the plan'],
    ['write to the landlords', 'write to the landlords again'],
    ['draft the plan', 'draft the plan for Cardiff'],
    ['draft the delivery plan', 'draft the delivery plan for Cardiff'],
    ['update the risk register', 'update the risk register template'],
    ['meet the health leads', 'meet the housing leads'],
    ['cyfarfod â Chyngor Gwynedd', 'cyfarfod â Chyngor Powys'],
  ])('treats “%s” and “%s” as different actions', (first, second) => {
    expect(isTwice(first, second)).toBe(false);
    expect(isTwice(second, first)).toBe(false);
  });

  const found = (changes: object) =>
    similarAmong([sampleAction({ task: 'send the return', leads: [person('lee')], deadline: onDay('2022-10-31') })])({
      task: 'send the return',
      leads: [person('lee')],
      deadline: onDay('2022-10-31'),
      ...changes,
    })?.reference ?? null;

  it('needs the leads to match and the deadlines to be close', () => {
    expect(found({})).toBe('ISCG-1');
    expect(found({ leads: [person('mair'), person('lee')] })).toBe('ISCG-1');
    expect(found({ deadline: NO_DEADLINE })).toBe('ISCG-1');
    expect(found({ deadline: onDay('2022-11-04') })).toBe('ISCG-1');
    expect(found({ leads: [person('mair')] })).toBeNull();
    expect(found({ leads: [] })).toBeNull();
    expect(found({ deadline: onDay('2022-11-30') })).toBeNull();
  });

  it('is looked for only among open actions', () => {
    const done = similarAmong([sampleAction({ task: 'send the return', status: 'done' })]);
    expect(done({ task: 'send the return', leads: [person('lee')], deadline: NO_DEADLINE })).toBeNull();
  });
});
