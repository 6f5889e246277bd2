import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import type { Group } from '../../../src/model/group.js';
import { askerOf } from '../../fixtures/asker.js';
import { groupWithPlan, plannedAction, samplePlan } from '../../fixtures/sample-plan.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';
import { BOARD_DAY, PLAN_ACTIONS, wholePlanGroup } from '../../fixtures/whole-plan.js';

/** What somebody of a group is answered; Mair asks. */
async function askedIn(record: Group, said: string): Promise<AnyReply> {
  const { services } = await sampleServices();
  await services.store.changeGroup('g1', () => ({ record, result: null }));
  return answerCommand(services, askerOf('mair', { now: BOARD_DAY }), hear(said, { isLocal: false }), null);
}

/** What is shown of the plan, in a word or two; else the kind of what is answered. */
async function shownFor(said: string, record = wholePlanGroup()): Promise<string> {
  const reply = await askedIn(record, said);
  if (reply.kind !== 'plan') return reply.kind;
  const { view } = reply;
  if (view.as === 'list') return view.name ?? view.show;
  if (view.as === 'item') return view.row.key;
  return view.as === 'phase' ? `phase ${view.row.key}` : view.as;
}

describe('a question about a plan', () => {
  it.each([
    ['how’s the plan doing then?', 'board'],
    ['beth sy’n llithro', 'slipped'],
    ['what’s red?', 'reds'],
    ['which ones are red at the moment', 'reds'],
    ['pa rai sy’n goch?', 'reds'],
    ['beth sy’n goch yn y cynllun', 'reds'],
    ['what is slipping?', 'slipped'],
    ['where are we with 1.3', '1.3'],
    ['where have we got to with recommendation 1.3?', '1.3'],
    ['ble rydyn ni arni gydag argymhelliad 1.3?', '1.3'],
    ['why is rec 1.2 red?', '1.2'],
    ['who leads 1.4', '1.4'],
    ['any news on 1.3a?', '1.3a'],
    ['what’s happening with phase 1b', 'phase 1b'],
    ['when is the next gate?', 'phases'],
    ['show us the phases please', 'phases'],
    ['dangoswch y cyfnodau', 'phases'],
    ['how are our measures looking', 'measures'],
    ['what are the biggest risks to the plan', 'risks'],
    ['who hasn’t updated the plan', 'silent'],
    ['which recommendations are mine?', 'mine'],
    ['how is the Workforce theme doing', 'Workforce'],
    ['how is the Housing area getting on with the plan?', 'Housing'],
    ['plan workforce', 'Workforce'],
    ['plan 1.3', '1.3'],
    ['1.3', '1.3'],
    ['cynllun risgiau', 'risks'],
    ['cynllun', 'board'],
    ['fy rhan i o’r cynllun', 'mine'],
    ['plan 1.9', 'plan-which'],
    ['plan panel', 'plan-which'],
    ['gate 2 of 2', 'phase 2'],
  ])('“%s” shows %s', async (said, expected) => {
    expect(await shownFor(said)).toBe(expected);
  });
});

describe('a part whose key begins with a letter', () => {
  const lettered = ['A13', 'I2', 'W2.4', 'B1'].map((key, at) => plannedAction(`ISCG-${at + 1}`, { key }));
  const group = groupWithPlan(samplePlan(), ...lettered);

  it.each([
    ['plan A13', 'A13'],
    ['A13', 'A13'],
    ['plan I2', 'I2'],
    ['cynllun W2.4', 'W2.4'],
    ['show b1', 'B1'],
    ['where are we with A13?', 'A13'],
  ])('“%s” shows %s', async (said, expected) => {
    expect(await shownFor(said, group)).toBe(expected);
  });
});

it('a question about the plan in passing shows it, or offers to', async () => {
  const reply = await askedIn(wholePlanGroup(), 'sut mae’r cynllun yn mynd erbyn hyn?');
  expect(JSON.stringify(reply)).toMatch(/"kind":"plan"|plan-board/);
});

describe('a group without a plan', () => {
  const none = sampleGroup({ actions: [...PLAN_ACTIONS].map((action) => ({ ...action, plan: null })) });

  it.each(['what’s red?', 'what has slipped?', 'where are we with everything?', 'show me the reds'])(
    'takes “%s” as about its actions',
    async (said) => {
      expect(['plan', 'plan-which', 'no-plan']).not.toContain(await shownFor(said, none));
    },
  );

  it.each(['plan', 'cynllun', 'how is the plan doing', 'plan 1.3'])('offers for “%s” to bring one in', async (said) => {
    expect(await shownFor(said, none)).toBe('no-plan');
  });
});
