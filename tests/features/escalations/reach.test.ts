import { describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import type { Delivery } from '../../../src/ports/notifier.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { rememberPerson } from '../../../src/access/remember-person.js';
import { sendKey } from '../../fixtures/send-key.js';
import type { Services } from '../../../src/ports/services.js';
import { summaryReply } from '../../../src/features/summaries/handle.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { askerOf } from '../../fixtures/asker.js';
import { NOW, type Sample, sampleServices } from '../../fixtures/sample-services.js';
import type { Unreachable } from '../../../src/model/out-of-reach.js';

const LATER = '2022-09-15T08:31:00.000Z';

interface Told {
  readonly to: string;
  readonly answer: AnyReply;
}

/** The sample group, where Lee's one action is due today, and a notifier that never reaches Lee. */
async function withoutLee(reason: Unreachable, mayMention: boolean): Promise<Sample & { readonly told: Told[] }> {
  const told: Told[] = [];
  const deliver: Services['notifier']['sendToPerson'] = (to, answer): Promise<Delivery> => {
    if (to === 'lee') return Promise.resolve({ outcome: 'parked', reason: '403 Blocked', unreachable: reason });
    told.push({ to, answer: answer as AnyReply });
    return Promise.resolve({ outcome: 'sent', activity: null });
  };
  const post: Services['notifier']['postToConversation'] = (to, answer) => {
    told.push({ to, answer: answer as AnyReply });
    return Promise.resolve({ outcome: 'sent', activity: null });
  };
  const sample = await sampleServices({
    notifier: { sendToPerson: deliver, postToConversation: post, updateForPerson: () => Promise.reject(new Error()) },
  });
  const group = sampleGroup({ actions: [sampleAction()], nextNumber: 2 });
  const record = { ...group, nudging: { ...group.nudging, mayMention } };
  await sample.store.changeGroup('g1', () => ({ record, result: undefined }));
  return { ...sample, told };
}

/** Looks, and tries all that was put. */
async function lookAndSend({ services, store }: Sample, now: string): Promise<readonly string[]> {
  const put = (await planDue(MESSAGES, store, now)).map(({ key }) => key);
  for (const key of put) await sendKey(services, key, now);
  return put;
}

describe('a lead who cannot be reached', () => {
  it('is recorded with why and since when, even one whom the bot has never met', async () => {
    const sample = await withoutLee('never-installed', false);
    expect(await lookAndSend(sample, NOW)).toEqual(['digest/lee/2022-09-15']);
    expect(await sample.store.findPerson('lee')).toMatchObject({
      tenant: 't1',
      name: 'Lee',
      conversation: null,
      outOfReach: { reason: 'never-installed', since: NOW, triedAt: NOW },
    });
    expect((await sample.store.listOutbox())[0]).toMatchObject({
      state: 'dropped',
      reason: 'never-installed: 403 Blocked',
    });
  });

  it('is reported to the secretary, once, and mentioned in the group’s chat if it allows', async () => {
    const sample = await withoutLee('blocked', true);
    await lookAndSend(sample, NOW);
    expect(await lookAndSend(sample, LATER)).toEqual([`unreachable/g1/lee/${NOW}/sion`, 'mention/g1/lee/2022-09-15']);
    expect(sample.told).toMatchObject([
      {
        to: 'sion',
        answer: { kind: 'unreachable', name: 'Lee', reason: 'blocked', actions: [{ reference: 'ISCG-1' }] },
      },
      {
        to: 'g1',
        answer: {
          kind: 'mention',
          person: { id: 'lee', name: 'Lee' },
          reason: 'blocked',
          items: [{ action: { reference: 'ISCG-1' }, daysLeft: 0 }],
        },
      },
    ]);
    expect(await lookAndSend(sample, '2022-09-15T08:32:00.000Z')).toEqual([]);
  });

  it('is not mentioned if the group does not allow it, and is tried again a week later', async () => {
    const sample = await withoutLee('blocked', false);
    await lookAndSend(sample, NOW);
    expect(await lookAndSend(sample, LATER)).toEqual([`unreachable/g1/lee/${NOW}/sion`]);
    // 16 and 21 September; the 22nd is seven days after the try at 09:30.
    expect(await lookAndSend(sample, '2022-09-16T08:30:00.000Z')).toEqual([]);
    expect(await lookAndSend(sample, '2022-09-21T08:30:00.000Z')).toEqual([]);
    expect(await lookAndSend(sample, '2022-09-22T08:30:00.000Z')).toEqual(['digest/lee/2022-09-22']);
    expect(await sample.store.findPerson('lee')).toMatchObject({
      outOfReach: { since: NOW, triedAt: '2022-09-22T08:30:00.000Z' },
    });
    expect(await lookAndSend(sample, '2022-09-22T08:31:00.000Z')).toEqual([]);
  });

  it('is marked in the group’s summary', async () => {
    const sample = await withoutLee('left', false);
    await lookAndSend(sample, NOW);
    const group = await sample.store.findGroup('g1');
    if (group === null) throw new Error('no group');
    const meeting = { day: '2022-09-22', start: '11:00', end: null, state: 'planned' } as const;
    expect(await summaryReply(sample.store, group, meeting, LATER)).toMatchObject({
      summary: { unreached: [{ reference: 'ISCG-1', name: 'Lee', reason: 'left' }] },
    });
  });

  it('is reachable again once they write in a 1:1 chat, and not by writing in the group’s', async () => {
    const sample = await withoutLee('blocked', true);
    const { services, store } = sample;
    await lookAndSend(sample, NOW);
    await planDue(MESSAGES, store, LATER);
    await rememberPerson(services, askerOf('lee'));
    expect((await store.findPerson('lee'))?.outOfReach).not.toBeNull();
    await rememberPerson(services, askerOf('lee', {}, true));
    expect((await store.findPerson('lee'))?.outOfReach).toBeNull();
    for (const key of [`unreachable/g1/lee/${NOW}/sion`, 'mention/g1/lee/2022-09-15'])
      expect(await sendKey(services, key, LATER)).toMatchObject({ outcome: 'dropped' });
    expect(sample.told).toEqual([]);
  });
});

describe('the week’s escalations', () => {
  it('are drawn from the state when they go out, and dropped if all are dealt with', async () => {
    const sample = await withoutLee('blocked', false);
    const { services, store } = sample;
    // Ten working days after 15 September.
    const now = '2022-09-30T08:00:00.000Z';
    await planDue(MESSAGES, store, now);
    await store.changeGroup('g1', (group) => ({
      record: group && { ...group, actions: group.actions.map((action) => ({ ...action, status: 'done' as const })) },
      result: undefined,
    }));
    const key = 'escalation/carys/2022-09-26';
    expect(await sendKey(services, key, now)).toMatchObject({ outcome: 'dropped' });
  });

  it('tell the chair how late, how often put off, and when anybody last reported', async () => {
    const sample = await withoutLee('blocked', false);
    const { services, store, told } = sample;
    const carys = { id: 'carys', name: 'Carys' };
    const action = sampleAction({
      notes: [{ at: '2022-09-01T09:00:00.000Z', by: carys, text: 'Nearly there' }],
      history: [{ at: '2022-08-30T09:00:00.000Z', by: carys, change: 'deadline', before: '2022-08-31' }],
    });
    await store.changeGroup('g1', (group) => ({ record: group && { ...group, actions: [action] }, result: undefined }));
    const now = '2022-09-30T08:00:00.000Z';
    await planDue(MESSAGES, store, now);
    await sendKey(services, 'escalation/carys/2022-09-26', now);
    expect(told).toMatchObject([
      {
        to: 'carys',
        answer: {
          kind: 'escalation',
          today: '2022-09-30',
          items: [{ due: '2022-09-15', timesMoved: 1, lastWord: '2022-09-01', attendingOn: null, unreached: [] }],
        },
      },
    ]);
  });
});
