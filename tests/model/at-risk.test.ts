import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/model/action.js';
import { actionsAtRisk, leadRecords } from '../../src/model/at-risk.js';
import { onDay, person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';

/** Monday 10 October 2022, 10:00 in London; the group meets on Thursday 13 October. */
const NOW = '2022-10-10T09:00:00.000Z';
const MEETING = '2022-10-13';
const CARYS = { id: 'carys', name: 'Carys' };

let number = 0;
const action = (changes: Partial<Action>): Action => sampleAction({ reference: `ISCG-${++number}`, ...changes });

/** Closed on a day at noon, due on another. */
const closed = (due: string, on: string, changes: Partial<Action> = {}): Action =>
  action({ deadline: onDay(due), status: 'done', closedAt: `${on}T11:00:00.000Z`, ...changes });

const LATE = closed('2022-08-01', '2022-08-05');
const LATE_TOO = closed('2022-09-01', '2022-09-02');
/** On the day itself is in time. */
const IN_TIME = closed('2022-09-01', '2022-09-01');
const due = (day: string, changes: Partial<Action> = {}): Action =>
  sampleAction({ reference: 'ISCG-99', deadline: onDay(day), ...changes });

const atRisk = (...actions: readonly Action[]) => actionsAtRisk(sampleGroup({ actions }), MEETING, NOW);
const note = (at: string) => ({ at, by: CARYS, text: 'With legal' });

describe('the record of a lead', () => {
  const recordOf = (who: string, ...actions: readonly Action[]) =>
    leadRecords(sampleGroup({ actions }), NOW).get(who) ?? null;

  it('counts what was closed as done by its last day, and what was closed after it', () => {
    expect(recordOf('lee', LATE, LATE_TOO, IN_TIME)).toEqual({ late: 2, closed: 3 });
  });

  it('leaves out what had no day, was cancelled, or was closed otherwise than as done', () => {
    const superseded = {
      kind: 'superseded',
      at: NOW,
      by: CARYS,
      evidence: null,
      to: 'ISCG-3',
      confirmed: null,
    } as const;
    expect(
      recordOf(
        'lee',
        closed('2022-08-01', '2022-08-05', { status: 'cancelled' }),
        closed('2022-08-01', '2022-08-05', { closure: superseded }),
        closed('2022-08-01', '2022-08-05', { deadline: { ...onDay('2022-08-01'), due: null, basis: 'ongoing' } }),
      ),
    ).toBeNull();
  });

  it('covers long-closed actions wherever a store keeps them: for 90 days, and before the last meeting', () => {
    const actions = [closed('2022-09-01', '2022-09-19'), closed('2022-09-01', '2022-09-22')];
    expect(leadRecords(sampleGroup({ actions }), '2022-12-20T09:00:00.000Z').get('lee')).toEqual({
      late: 1,
      closed: 1,
    });
  });

  it('uses the moment at which a lead was done, not when the chair agreed or the last lead was done', () => {
    const by = { id: 'lee', name: 'Lee' };
    const proposed = closed('2022-08-01', '2022-08-20', {
      closure: {
        kind: 'done',
        at: '2022-07-30T09:00:00.000Z',
        by,
        evidence: null,
        to: null,
        confirmed: { at: '2022-08-20T09:00:00.000Z', by: CARYS },
      },
    });
    const joint = closed('2022-08-01', '2022-08-20', {
      leads: [person('lee'), person('mair')],
      completions: [{ at: '2022-07-30T09:00:00.000Z', by }],
    });
    expect(recordOf('lee', proposed, joint)).toEqual({ late: 0, closed: 2 });
    expect(recordOf('mair', proposed, joint)).toEqual({ late: 1, closed: 1 });
  });

  it('is kept by name for a team', () => {
    const leads = [{ kind: 'team', name: 'Comms team' }] as const;
    expect(recordOf('name comms team', closed('2022-08-01', '2022-08-05', { leads }))).toEqual({ late: 1, closed: 1 });
  });
});

describe('an action at risk of being late', () => {
  it('is due by the meeting without a word, and its lead closes late as often as in time', () => {
    expect(atRisk(LATE, IN_TIME, due('2022-10-13'))).toEqual([{ reference: 'ISCG-99', late: 1, closed: 2 }]);
  });

  it('is due between today and the meeting: an earlier one is late already, and a later one has time', () => {
    expect(atRisk(LATE, LATE_TOO, due('2022-10-09'))).toEqual([]);
    expect(atRisk(LATE, LATE_TOO, due('2022-10-10'))).toHaveLength(1);
    expect(atRisk(LATE, LATE_TOO, due('2022-10-14'))).toEqual([]);
  });

  it('is not one whose lead is mostly in time, or has closed only one', () => {
    expect(atRisk(LATE, IN_TIME, IN_TIME, due('2022-10-13'))).toEqual([]);
    expect(atRisk(LATE, due('2022-10-13'))).toEqual([]);
  });

  it('has had no word in the last ten working days: 26 September is ten before Monday 10 October', () => {
    const noted = (at: string) => atRisk(LATE, LATE_TOO, due('2022-10-13', { notes: [note(at)] }));
    expect(noted('2022-09-27T09:00:00.000Z')).toEqual([]);
    expect(noted('2022-09-26T09:00:00.000Z')).toHaveLength(1);
  });

  it('may have several leads, of whom one who still has to do their part is often late', () => {
    const joint = { leads: [person('mair'), person('lee')] };
    expect(atRisk(LATE, LATE_TOO, due('2022-10-13', joint))).toEqual([{ reference: 'ISCG-99', late: 2, closed: 2 }]);
    const lee = { at: '2022-09-01T09:00:00.000Z', by: { id: 'lee', name: 'Lee' } };
    expect(atRisk(LATE, LATE_TOO, due('2022-10-13', { ...joint, completions: [lee] }))).toEqual([]);
  });

  it('is not one that its lead reports as done', () => {
    const closure = { kind: 'done', at: NOW, by: CARYS, evidence: null, to: null, confirmed: null } as const;
    expect(atRisk(LATE, LATE_TOO, due('2022-10-13', { closure }))).toEqual([]);
  });
});
