import { describe, expect, it } from 'vitest';
import type { Group } from '../../../../src/model/group.js';
import type { Leave } from '../../../../src/model/nudge-preferences.js';
import { person, sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import { type Known, planningRun, settled } from '../../../delivery/planned.js';

// Lee's, due on Thursday 15 September 2022; ten working days later, with a bank holiday between, is Friday the 30th.
const group: Group = sampleGroup({ actions: [sampleAction()] });

const isEscalated = (now: string, known: Known, one = group): boolean =>
  planningRun(now, [one], known).items.some(({ subject }) => subject.kind === 'escalation');

const away = (from: string, until: string, standIn: string | null = null): Leave => ({ from, until, standIn });
const lee = (leave: Leave): Known => ({ people: [settled('lee', { leave })] });

describe('a lead who is away', () => {
  it('is not escalated while they are away, week after week', () => {
    const known = lee(away('2022-09-28', '2022-12-05'));
    expect(isEscalated('2022-09-30T08:00:00.000Z', {})).toBe(true);
    for (const monday of ['2022-10-03', '2022-10-31', '2022-12-05'])
      expect(isEscalated(`${monday}T09:00:00.000Z`, known)).toBe(false);
  });

  it('gets the days left of the ten when they are back', () => {
    // Wednesday 28 September is the eighth of the ten.
    const known = lee(away('2022-09-29', '2022-12-05'));
    expect(isEscalated('2022-12-06T09:00:00.000Z', known)).toBe(false);
    expect(isEscalated('2022-12-07T09:00:00.000Z', known)).toBe(true);
  });

  it('is escalated again on their first day back if they had already been silent for longer before', () => {
    const known = lee(away('2022-10-10', '2022-10-14'));
    expect(isEscalated('2022-10-07T08:00:00.000Z', known)).toBe(true);
    expect(isEscalated('2022-10-13T08:00:00.000Z', known)).toBe(false);
    expect(isEscalated('2022-10-17T08:00:00.000Z', known)).toBe(true);
  });

  it('loses nothing by a leave that ended before the deadline', () => {
    expect(isEscalated('2022-09-30T08:00:00.000Z', lee(away('2022-09-01', '2022-09-14')))).toBe(true);
  });

  it('has a stand-in, who has ten days from the first day of the leave', () => {
    const known = lee(away('2022-09-26', '2022-12-05', 'mair'));
    expect(isEscalated('2022-10-06T08:00:00.000Z', known)).toBe(false);
    expect(isEscalated('2022-10-07T08:00:00.000Z', known)).toBe(true);
  });

  it('has no stand-in while that person is away too', () => {
    const standIn = settled('mair', { leave: away('2022-09-26', '2022-12-05') });
    const known = { people: [settled('lee', { leave: away('2022-09-26', '2022-12-05', 'mair') }), standIn] };
    expect(isEscalated('2022-10-14T08:00:00.000Z', known)).toBe(false);
  });

  it('does not excuse another lead of the action who is at work', () => {
    const shared = sampleGroup({ actions: [sampleAction({ leads: [person('lee'), person('mair')] })] });
    expect(isEscalated('2022-09-30T08:00:00.000Z', lee(away('2022-09-28', '2022-12-05')), shared)).toBe(true);
  });

  it('has their group planned again when they are back', () => {
    const { next } = planningRun('2022-09-30T08:00:00.000Z', [group], {
      people: [settled('lee', { leave: away('2022-09-29', '2022-10-07') }, { isMuted: true })],
    });
    expect(next.get('g1')).toBe('2022-10-11T08:00:00.000Z');
  });
});
