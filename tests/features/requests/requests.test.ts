import { beforeEach, describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import type { Action } from '../../../src/model/action.js';
import type { Group } from '../../../src/model/group.js';
import { hear } from '../../../src/app/hear.js';
import { dueDecisions, dueRequests } from '../../../src/features/requests/rules/due-requests.js';
import type { Button } from '../../../src/app/features.js';
import { answerCommand } from '../../../src/app/answer-command.js';
import { answerButton } from '../../../src/app/answer-command.js';
import type { Asker } from '../../../src/ports/asker.js';
import { NOW, type Sample, sampleServices } from '../../fixtures/sample-services.js';
import { requestReply, decisionReply } from '../../../src/features/requests/reply.js';

let sample: Sample;
let count = 0;

beforeEach(async () => {
  sample = await sampleServices();
});

/** Someone of the group's, who asks in its chat at 9:30 in London on 15 September 2022, the day the action is due. */
const asker = (id: string, activity?: string): Asker => ({
  person: { id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`, aadObjectId: null },
  tenant: 't1',
  conversation: { key: 'g1', group: 'g1', isPersonal: false, name: 'Board' },
  language: 'en',
  zone: null,
  activity: activity ?? `activity-${(count += 1)}`,
  now: NOW,
  mentions: [],
});

const say = (who: string, message: string, activity?: string): Promise<AnyReply> =>
  answerCommand(sample.services, asker(who, activity), hear(message, { isLocal: false }), null);

const press = (who: string, submission: Button, activity?: string): Promise<AnyReply> =>
  answerButton(sample.services, asker(who, activity), submission, null);

const TARGET = { group: 'g1', reference: 'ISCG-1' };
const REQUEST = { ...TARGET, request: '1', from: null };
const MORE_TIME = { verb: 'more-time', ...TARGET, date: '2022-10-14', reason: 'legal are late' } as const;

const group = async (): Promise<Group> => {
  const found = await sample.store.findGroup('g1');
  if (found === null) throw new Error('g1');
  return found;
};

const action = async (): Promise<Action> => {
  const [only] = (await group()).actions;
  if (only === undefined) throw new Error('ISCG-1');
  return only;
};

const codeOf = (answer: AnyReply): string => (answer.kind === 'problem' ? answer.problem.code : answer.kind);

describe('a request for more time, in words', () => {
  it('comes from a lead, is granted by the chair, and leaves the first deadline visible', async () => {
    expect(await say('lee', 'ISCG-1 more time until 14 October because legal are late')).toMatchObject({
      kind: 'detail',
      news: { change: 'asked-more-time', deciders: ['Carys'] },
      asked: ['1'],
      action: { deadline: { due: '2022-09-15' }, requests: [{ state: 'open', reason: 'legal are late' }] },
    });
    expect(await say('carys', 'grant ISCG-1')).toMatchObject({
      kind: 'detail',
      news: { change: 'request-granted' },
      action: { deadline: { due: '2022-10-14' }, firstDeadline: { due: '2022-09-15' } },
    });
  });

  it('is granted until another day, or refused with words, in Welsh too', async () => {
    await say('lee', 'ISCG-1 rhagor o amser tan 14 Hydref oherwydd oedi cyfreithiol');
    await say('carys', 'caniatewch ISCG-1 tan 7 Hydref');
    expect(await action()).toMatchObject({
      deadline: { due: '2022-10-07' },
      requests: [{ state: 'changed', reason: 'oedi cyfreithiol' }],
    });
    await say('lee', 'ISCG-1 estyniad tan 21 Hydref: gwyliau');
    await say('sion', 'gwrthod ISCG-1 mae ei angen ar y Gweinidog');
    expect((await action()).requests[1]).toMatchObject({ state: 'refused', answer: 'mae ei angen ar y Gweinidog' });
    expect((await action()).deadline.due).toBe('2022-10-07');
  });

  it('needs a real day and a reason', async () => {
    expect(codeOf(await say('lee', 'ISCG-1 more time'))).toBe('more-time-no-date');
    expect(codeOf(await say('lee', 'ISCG-1 more time until 31 November because legal'))).toBe('no-such-date');
    expect(codeOf(await say('lee', 'ISCG-1 more time until 14 October'))).toBe('more-time-no-reason');
  });

  it('may come only from the lead: others are refused, and people who may change the action move it at once', async () => {
    expect(codeOf(await say('mair', 'ISCG-1 more time until 14 October because legal are late'))).toBe('not-allowed');
    expect(await say('owen', 'ISCG-1 extension to 14 October: legal are late')).toMatchObject({
      kind: 'detail',
      news: { change: 'deadline-moved' },
      action: { deadline: { due: '2022-10-14' }, requests: [], history: [{ reason: 'legal are late' }] },
    });
  });

  it('is what a lead’s change of the deadline becomes, with the question why', async () => {
    expect(codeOf(await say('lee', 'ISCG-1 by 14 October'))).toBe('more-time-no-reason');
    expect((await action()).deadline.due).toBe('2022-09-15');
  });

  it('is withdrawn by the lead', async () => {
    await say('lee', 'ISCG-1 more time until 14 October because legal are late');
    expect(await say('lee', 'withdraw my request ISCG-1')).toMatchObject({ news: { change: 'request-withdrawn' } });
    expect(codeOf(await say('carys', 'grant ISCG-1'))).toBe('request-over');
  });
});

describe('an action that a lead says is not theirs', () => {
  it('goes to the person the lead proposed when the chair grants it', async () => {
    await say('lee', 'ISCG-1 not mine, ask Mair because she runs it');
    expect((await action()).requests[0]).toMatchObject({
      leads: [{ kind: 'person', person: 'mair' }],
      reason: 'she runs it',
    });
    await say('carys', 'grant ISCG-1');
    expect((await action()).leads).toMatchObject([{ kind: 'person', person: 'mair' }]);
  });

  it('goes to the person the chair names instead', async () => {
    await say('lee', 'ISCG-1 nid fi');
    expect(codeOf(await say('carys', 'grant ISCG-1 to Owen'))).toBe('detail');
    expect((await action()).leads).toMatchObject([{ kind: 'person', person: 'owen' }]);
  });

  it('is told apart from an open request for more time by what the chair gives', async () => {
    await say('lee', 'ISCG-1 not mine');
    await say('lee', 'ISCG-1 more time until 14 October because legal are late');
    expect(codeOf(await say('carys', 'grant ISCG-1'))).toBe('several-requests');
    await say('carys', 'grant ISCG-1 until 7 October');
    expect((await action()).requests.map(({ state }) => state)).toEqual(['open', 'changed']);
  });
});

describe('requests on cards', () => {
  it('are answered on the card of the request, which then shows the decision', async () => {
    expect(await press('lee', MORE_TIME)).toMatchObject({ kind: 'detail', news: { change: 'asked-more-time' } });
    expect(await press('carys', { verb: 'grant', ...REQUEST })).toMatchObject({
      kind: 'request',
      mayDecide: false,
      problem: null,
      request: { state: 'granted', decidedBy: { id: 'carys' } },
      action: { deadline: { due: '2022-10-14' } },
    });
  });

  it('are answered on the card of the action if the button was there', async () => {
    await press('lee', MORE_TIME);
    expect(await press('carys', { verb: 'refuse', ...REQUEST, from: 'detail', words: null })).toMatchObject({
      kind: 'detail',
      news: { change: 'request-refused' },
    });
  });

  it('tell the second of two chairs how the first decided', async () => {
    await press('lee', MORE_TIME);
    await press('carys', { verb: 'refuse', ...REQUEST, words: 'the Minister needs it' });
    expect(await press('sion', { verb: 'grant', ...REQUEST })).toMatchObject({
      kind: 'request',
      mayDecide: false,
      request: { state: 'refused', decidedBy: { id: 'carys' } },
      problem: { code: 'request-over', state: 'refused', name: 'Carys' },
    });
    expect((await action()).deadline.due).toBe('2022-09-15');
  });

  it('are decided by nobody without that right, whatever the card says', async () => {
    await press('lee', MORE_TIME);
    expect(codeOf(await press('lee', { verb: 'grant', ...REQUEST }))).toBe('not-a-decider');
    expect(codeOf(await press('owen', { verb: 'grant', ...REQUEST }))).toBe('not-a-decider');
    expect(codeOf(await press('mair', { verb: 'grant', ...REQUEST }))).toBe('not-allowed');
    const elsewhere = { ...asker('eve'), conversation: { ...asker('eve').conversation, group: 'other' } };
    const pressed = { verb: 'grant', ...REQUEST } as const;
    expect(codeOf(await answerButton(sample.services, elsewhere, pressed, null))).toBe('unknown-reference');
    expect((await action()).requests[0]?.state).toBe('open');
  });

  it('act once, however often the same press is delivered', async () => {
    await press('lee', MORE_TIME, 'press-1');
    await press('lee', MORE_TIME, 'press-1');
    expect((await action()).requests).toHaveLength(1);
    const grant = { verb: 'grant', ...REQUEST } as const;
    const [first, second] = [await press('carys', grant, 'press-2'), await press('carys', grant, 'press-2')];
    expect(first).toMatchObject({ kind: 'request', problem: null, request: { state: 'granted' } });
    expect(second).toEqual(first);
    expect((await action()).history.map(({ change }) => change)).toEqual([
      'asked-more-time',
      'request-granted',
      'deadline',
    ]);
  });

  it('accept only a day from the calendar, and only a member', async () => {
    expect(codeOf(await press('lee', { ...MORE_TIME, date: '14/10/2022' }))).toBe('no-such-date');
    expect(codeOf(await press('lee', { ...MORE_TIME, date: null }))).toBe('more-time-no-date');
    const notMine = { verb: 'not-mine', ...TARGET, person: 'eve', why: null } as const;
    expect(codeOf(await press('lee', notMine))).toBe('person-unknown');
    await press('lee', { ...notMine, person: 'mair' });
    const change = { verb: 'change', ...REQUEST, date: null, person: null } as const;
    expect(codeOf(await press('carys', change))).toBe('change-unclear');
    await press('carys', { ...change, person: 'owen' });
    expect((await action()).leads).toEqual([{ kind: 'person', person: 'owen', name: 'Owen' }]);
  });

  it('are withdrawn by the person who asked', async () => {
    await press('lee', MORE_TIME);
    expect(codeOf(await press('carys', { verb: 'withdraw-request', ...TARGET, request: '1' }))).toBe('no-request');
    await press('lee', { verb: 'withdraw-request', ...TARGET, request: '1' });
    expect((await action()).requests[0]?.state).toBe('withdrawn');
  });
});

describe('a message about a request', () => {
  const subject = (person: string): Parameters<typeof requestReply>[1] => ({ person, ...TARGET, request: '1' });

  it('goes to the chair while it is open, and to the lead once it is decided', async () => {
    await press('lee', MORE_TIME);
    const open = await group();
    expect(dueDecisions(open, NOW)).toEqual([]);
    expect(dueRequests(open, NOW).map(({ key }) => key)).toEqual(['request/g1/ISCG-1/1/carys']);
    expect(requestReply(open, subject('carys'), NOW)).toMatchObject({
      kind: 'request',
      mayDecide: true,
      request: { id: '1', reason: 'legal are late' },
    });
    expect(decisionReply(open, subject('lee'), NOW)).toBeNull();
    await press('carys', { verb: 'grant', ...REQUEST });
    const decided = await group();
    expect(dueRequests(decided, NOW)).toEqual([]);
    expect(dueDecisions(decided, NOW).map(({ key }) => key)).toEqual(['decision/g1/ISCG-1/1']);
    expect(requestReply(decided, subject('carys'), NOW)).toBeNull();
    expect(decisionReply(decided, subject('lee'), NOW)).toMatchObject({
      kind: 'decision',
      request: { state: 'granted' },
      action: { deadline: { due: '2022-10-14' } },
    });
  });

  it('does not go to somebody who may no longer decide, or about an action closed since', async () => {
    await press('lee', MORE_TIME);
    expect(requestReply(await group(), subject('mair'), NOW)).toBeNull();
    expect(requestReply({ ...(await group()), actions: [] }, subject('carys'), NOW)).toBeNull();
    await press('carys', { verb: 'grant', ...REQUEST });
    await say('carys', 'done ISCG-1');
    expect(decisionReply(await group(), subject('lee'), NOW)).toBeNull();
  });
});
