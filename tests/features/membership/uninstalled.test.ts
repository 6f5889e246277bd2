import { beforeEach, describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import type { AnyReply } from '../../../src/app/features.js';
import { answerCommand } from '../../../src/app/answer-command.js';
import { appPutIn, appTakenOut } from '../../../src/access/follow-installation.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { sendKey, waitingKeys } from '../../fixtures/send-key.js';
import { sampleItem } from '../../contracts/store-samples.js';
import { askerOf } from '../../fixtures/asker.js';
import { NOW, type Sample, sampleServices } from '../../fixtures/sample-services.js';

let sample: Sample;
beforeEach(async () => {
  sample = await sampleServices();
  await sample.store.saveConversation('g1', { serviceUrl: 'https://smba.trafficmanager.net/uk/' });
});

const say = (who: string, text: string, isPersonal = true): Promise<AnyReply> =>
  answerCommand(sample.services, askerOf(who, {}, isPersonal), hear(text, { isLocal: false }), null);

async function sendAll(now: string): Promise<void> {
  await planDue(MESSAGES, sample.store, now);
  for (const key of await waitingKeys(sample.store, now)) await sendKey(sample.services, key, now);
}

describe('a group from whose conversation the app was removed', () => {
  it('is in nobody’s lists, and its actions are as unknown as any that do not exist', async () => {
    await appTakenOut(sample.services, ['g1']);
    for (const who of ['carys', 'lee', 'mair']) {
      expect(await say(who, 'actions')).toEqual({ kind: 'problem', problem: { code: 'no-group-yet' } });
      expect(await say(who, 'ISCG-1')).toMatchObject({ problem: { code: 'unknown-reference' } });
      expect(await say(who, 'done ISCG-1')).toMatchObject({ problem: { code: 'unknown-reference' } });
      expect(await say(who, 'summary')).toMatchObject({ problem: { code: 'no-meeting-planned' } });
    }
  });

  it('is silent: nothing falls due, and planned items do not go out', async () => {
    await planDue(MESSAGES, sample.store, NOW);
    expect((await sample.store.listOutbox()).map(({ state }) => state)).toEqual(['planned']);
    await appTakenOut(sample.services, ['g1']);
    await sendAll(NOW);
    await sendAll('2022-09-22T08:30:00.000Z');
    expect(sample.sent).toEqual([]);
    expect((await sample.store.listOutbox()).map(({ state }) => state)).toEqual(['dropped']);
  });

  it('keeps its record, without its conversation', async () => {
    await appTakenOut(sample.services, ['g1']);
    expect(await sample.store.findConversation('g1')).toBeNull();
    expect((await sample.store.findGroup('g1'))?.actions).toHaveLength(1);
  });

  it('keeps what is for its chat, or for the people who run it, until the app is back', async () => {
    const item = { kind: 'summary', group: 'g1', meetingDay: '2022-10-13' } as const;
    await sample.store.changeGroup('g1', (group) => ({
      record: group && {
        ...group,
        meetings: [{ day: '2022-10-13', start: '11:00', end: null, state: 'planned' as const }],
      },
      result: undefined,
    }));
    await sample.store.enqueue([sampleItem('summary/g1', { subject: item, dueAt: NOW })]);
    await appTakenOut(sample.services, ['g1']);
    await sendKey(sample.services, 'summary/g1', NOW);
    expect(sample.sent).toEqual([]);
    await appPutIn(sample.services, 'g1');
    await sendKey(sample.services, 'summary/g1', '2022-09-15T09:30:00.000Z');
    expect(sample.sent).toEqual(['g1']);
  });

  it('is complete when the app is back, which any message from its chat shows as well', async () => {
    await appTakenOut(sample.services, ['g1']);
    await appPutIn(sample.services, 'g1');
    expect(await say('mair', 'actions')).toMatchObject({ total: 1 });
    await sendAll(NOW);
    expect(sample.sent).toEqual(['lee']);
    await appTakenOut(sample.services, ['g1']);
    expect(await say('mair', 'actions', false)).toMatchObject({ total: 1 });
    expect((await sample.store.findGroup('g1'))?.uninstalledAt).toBeNull();
  });
});
