import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { askedFor } from '../../../src/features/lists/rules/asked.js';
import { stateTest } from '../../../src/features/lists/rules/state-test.js';
import type { Action } from '../../../src/model/action.js';
import { onDay, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { cardOf, listWorld, referencesOf } from './world.js';

/** Thursday 13 October 2022, noon in London. */
const NOW = '2022-10-13T11:00:00.000Z';
const of = (number: number, lead: string, due: string, more: Partial<Action> = {}): Action =>
  sampleAction({ reference: `ISCG-${number}`, leads: [person(lead)], deadline: onDay(due), ...more });
const closed = (day: string): Partial<Action> => ({ status: 'done', closedAt: `${day}T09:00:00.000Z` });

/** Tomos closed both of his late, Gwen both of hers in time; the next meeting is on 10 November. */
const GROUP = sampleGroup({
  meetings: [{ day: '2022-11-10', start: '11:00', end: null, state: 'planned' }],
  actions: [
    of(1, 'tomos', '2022-08-01', closed('2022-08-09')),
    of(2, 'tomos', '2022-09-01', closed('2022-09-20')),
    of(3, 'gwen', '2022-08-01', closed('2022-07-29')),
    of(4, 'gwen', '2022-09-01', closed('2022-08-30')),
    of(5, 'tomos', '2022-10-31'),
    of(6, 'gwen', '2022-10-31'),
    of(7, 'tomos', '2022-11-30'),
    of(8, 'tomos', '2022-10-03'),
  ],
});

describe('the forecast as a list', () => {
  it('has what is due by the next meeting, without an update, from leads who are often late', () => {
    const isAtRisk = stateTest('at-risk', GROUP, NOW);
    expect(GROUP.actions.filter(isAtRisk).map(({ reference }) => reference)).toEqual(['ISCG-5']);
  });

  it('looks four weeks ahead if no meeting is planned', () => {
    const isAtRisk = stateTest('at-risk', { ...GROUP, meetings: [] }, NOW);
    expect(GROUP.actions.filter(isAtRisk).map(({ reference }) => reference)).toEqual(['ISCG-5']);
  });

  it.each([
    'forecast',
    'which actions are at risk?',
    'what’s at risk',
    'anything likely to slip?',
    'who is likely to be late?',
    'what is going to be late',
    'what might be late?',
    'rhagolwg',
    'pa gamau sydd mewn perygl?',
    'beth sy’n debygol o fod yn hwyr?',
  ])('is requested by “%s”', (said) => {
    expect(hear(said, { isLocal: false })).toEqual({ kind: 'ask', asked: askedFor({ state: 'at-risk' }) });
  });

  it('has nothing that is late already', () => {
    expect(hear('what is late?', { isLocal: false })).toEqual({ kind: 'list', scope: 'overdue', page: 1 });
  });

  it('says by which rule it is empty, in both languages', async () => {
    const { say } = await listWorld();
    const answer = await say('forecast');
    expect(referencesOf(answer)).toEqual([]);
    expect(cardOf(answer)).toContain('Nothing looks likely to be late.');
    expect(cardOf(answer, 'cy')).toContain('Nid oes dim yn debygol o fod yn hwyr.');
  });
});
