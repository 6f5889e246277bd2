import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/model/timeline.js';
import { onDay, sampleAction } from '../fixtures/sample-group.js';

const CARYS = { id: 'carys', name: 'Carys' };
const LEE = { id: 'lee', name: 'Lee' };
const at = (day: string): string => `2022-07-${day}T09:00:00.000Z`;

describe('the timeline of an action', () => {
  it('says who changed what and when, from what to what, with notes in their place', () => {
    const action = sampleAction({
      task: 'Circulate it',
      leads: [{ kind: 'team', name: 'Comms team' }],
      deadline: onDay('2022-10-01'),
      status: 'done',
      notes: [{ at: at('17'), by: LEE, text: 'draft with legal' }],
      history: [
        { at: at('14'), by: CARYS, change: 'logged' },
        { at: at('15'), by: CARYS, change: 'deadline', before: '2022-09-01' },
        { at: at('16'), by: CARYS, change: 'leads', before: 'Lee' },
        { at: at('18'), by: CARYS, change: 'deadline', before: '2022-09-15', reason: 'legal are late' },
        { at: at('19'), by: CARYS, change: 'task', before: 'Draft it' },
        { at: at('20'), by: LEE, change: 'done', before: 'open' },
      ],
    });
    expect(timelineOf(action).map(({ by, change, from, to, words }) => [by.id, change, from, to, words])).toEqual([
      ['carys', 'logged', null, null, null],
      ['carys', 'deadline', '2022-09-01', '2022-09-15', null],
      ['carys', 'leads', 'Lee', 'Comms team', null],
      ['lee', 'noted', null, null, 'draft with legal'],
      ['carys', 'deadline', '2022-09-15', '2022-10-01', 'legal are late'],
      ['carys', 'task', 'Draft it', 'Circulate it', null],
      ['lee', 'done', 'open', 'done', null],
    ]);
  });

  it('is empty if nothing has happened to it', () => {
    expect(timelineOf(sampleAction())).toEqual([]);
  });
});
