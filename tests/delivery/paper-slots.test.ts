import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/model/action.js';
import type { Group } from '../../src/model/group.js';
import type { Meeting } from '../../src/model/meeting.js';
import type { OutboxItem } from '../../src/model/outbox-item.js';
import { NEXT_MEETING, onDay, person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { asLines, planned, planningRun, settled } from './planned.js';

/** Meets on Thursday 20 October 2022; five working days before it is Thursday the 13th, 09:00 in London. */
const DAY = '2022-10-13T08:00:00.000Z';
const meeting = (day: string, state: Meeting['state'] = 'planned'): Meeting => ({
  day,
  start: '11:00',
  end: null,
  state,
});
const action = (number: number, changes: Partial<Action>): Action =>
  sampleAction({ reference: `ISCG-${number}`, raisedAt: '2022-10-01T09:00:00.000Z', ...changes });

const group = (changes: Partial<Group> = {}): Group => {
  const made = sampleGroup({
    meetings: [meeting('2022-10-20')],
    settings: { paperDays: 5 },
    actions: [
      action(1, { deadline: NEXT_MEETING }),
      action(2, { deadline: onDay('2022-10-19'), leads: [person('mair'), person('owen')] }),
      action(3, { deadline: onDay('2022-10-21') }),
    ],
    ...changes,
  });
  // Nothing but papers: nudges only on the last day.
  return { ...made, nudging: { ...made.nudging, daysBefore: [0] } };
};
const linesOf = (now: string, of = group(), outbox: readonly OutboxItem[] = [], people = [settled('lee', {})]) =>
  asLines(planned(now, [of], { outbox, people })).map((line) => line.replaceAll('g1/', ''));

describe('the leads of actions due by a meeting', () => {
  it('are asked a set number of working days before it, each once, about what is due by it', () => {
    expect(linesOf('2022-10-13T07:59:00.000Z')).toEqual([]);
    expect(linesOf(DAY)).toEqual([
      'digest/lee/2022-10-13: ISCG-1/2022-10-20/papers-2022-10-20/lee',
      'digest/mair/2022-10-13: ISCG-2/2022-10-19/papers-2022-10-20/mair',
      'digest/owen/2022-10-13: ISCG-2/2022-10-19/papers-2022-10-20/owen',
    ]);
  });

  it('are not asked again, on the same day or later', () => {
    const sent = planned(DAY, [group()]).map((item) => ({ ...item, state: 'sent' as const, sentAt: DAY }));
    expect(linesOf('2022-10-13T10:00:00.000Z', group(), sent)).toEqual([]);
    expect(linesOf('2022-10-14T08:00:00.000Z', group(), sent)).toEqual([]);
  });

  it('are not asked if the group has not set it, or has set 0', () => {
    expect(linesOf(DAY, group({ settings: {} }))).toEqual([]);
    expect(linesOf(DAY, group({ settings: { paperDays: 0 } }))).toEqual([]);
  });

  it('are not asked before a cancelled meeting, and are asked before the day to which one was moved', () => {
    expect(linesOf(DAY, group({ meetings: [meeting('2022-10-20', 'cancelled')] }))).toEqual([]);
    const moved = group({ meetings: [meeting('2022-10-20', 'cancelled'), meeting('2022-10-27')] });
    expect(linesOf(DAY, moved)).toEqual([]);
    expect(linesOf('2022-10-20T08:00:00.000Z', moved)).toContain(
      'digest/lee/2022-10-20: ISCG-1/2022-10-27/papers-2022-10-27/lee, ISCG-3/2022-10-21/papers-2022-10-27/lee',
    );
  });

  it('are left alone if they want no nudges, or only those about overdue actions', () => {
    expect(linesOf(DAY, group(), [], [settled('lee', {}, { isMuted: true })]).join()).not.toContain('lee');
    expect(linesOf(DAY, group(), [], [settled('lee', { onlyOverdue: true })]).join()).not.toContain('lee');
  });

  it('are planned for when the day comes', () => {
    const only = group({ actions: [action(1, { deadline: NEXT_MEETING })] });
    expect(planningRun('2022-10-12T12:00:00.000Z', [only]).next.get('g1')).toBe(DAY);
  });
});
