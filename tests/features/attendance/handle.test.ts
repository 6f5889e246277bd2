import { describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import type { Command } from '../../../src/app/features.js';
import type { Button } from '../../../src/app/features.js';
import { member, onDay, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { answerCommand } from '../../../src/app/answer-command.js';
import { answerButton } from '../../../src/app/answer-command.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { sendKey } from '../../fixtures/send-key.js';
import type { Services } from '../../../src/ports/services.js';
import { askerOf } from '../../fixtures/asker.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';
import type { Meeting } from '../../../src/model/meeting.js';

// Thursday 15 September 2022, 09:30 in London; the sample action has been late since 18 August.
const MEETING: Meeting = { day: '2022-09-22', start: '11:00', end: null, state: 'planned' };
const LATE = sampleAction({ deadline: onDay('2022-08-18') });

async function withGroup(
  changes: Parameters<typeof sampleGroup>[0] = {},
  services: Partial<Services> = {},
): Promise<Sample> {
  const sample = await sampleServices(services);
  const record = sampleGroup({ actions: [LATE], nextNumber: 2, meetings: [MEETING], ...changes });
  await sample.store.changeGroup('g1', () => ({ record, result: undefined }));
  return sample;
}

const ask = (isAsked = true): Command => ({ kind: 'attend', reference: 'ISCG-1', isAsked });
const pressed = (isAsked: boolean): Button => ({
  verb: 'ask-to-attend',
  group: 'g1',
  reference: 'ISCG-1',
  isAsked,
  from: 'escalation',
});

const askedIn = async ({ store }: Sample): Promise<unknown> => (await store.findGroup('g1'))?.actions[0]?.askedToAttend;

describe('asking the leads of an action to attend', () => {
  it('is recorded with who asked, and for which meeting: the next', async () => {
    const sample = await withGroup();
    const answer = await answerCommand(sample.services, askerOf('carys'), ask(), null);
    expect(answer).toMatchObject({ kind: 'detail', news: { change: 'asked-to-attend', by: { id: 'carys' } } });
    expect(await askedIn(sample)).toEqual({
      at: '2022-09-15T08:30:00.000Z',
      by: { id: 'carys', name: 'Carys' },
      meetingDay: '2022-09-22',
      takenBack: null,
    });
  });

  it('tells each lead once what they are asked', async () => {
    const told: AnyReply[] = [];
    const sendToPerson: Services['notifier']['sendToPerson'] = (_person, answer) => {
      told.push(answer as AnyReply);
      return Promise.resolve({ outcome: 'sent', activity: null });
    };
    const sample = await withGroup(
      {},
      {
        notifier: {
          sendToPerson,
          postToConversation: () => Promise.reject(new Error()),
          updateForPerson: () => Promise.reject(new Error()),
        },
      },
    );
    const { services, store } = sample;
    await answerCommand(services, askerOf('carys'), ask(), null);
    await answerCommand(services, askerOf('sion'), ask(), null);
    const put = await planDue(MESSAGES, store, '2022-09-15T08:31:00.000Z');
    const keys = put.map(({ key }) => key).filter((key) => key.startsWith('attend/'));
    expect(keys).toEqual(['attend/g1/ISCG-1/2022-09-22/lee/2022-09-15T08:30:00.000Z']);
    await sendKey(services, keys[0] ?? '', '2022-09-15T08:31:00.000Z');
    expect(told).toMatchObject([
      { kind: 'attend', action: { reference: 'ISCG-1' }, meeting: MEETING, askedBy: { name: 'Carys' } },
    ]);
  });

  it('can be withdrawn, and then nobody is told; if asked again, they are', async () => {
    const sample = await withGroup();
    const { services, store } = sample;
    await answerCommand(services, askerOf('carys'), ask(), null);
    const [first] = (await planDue(MESSAGES, store, '2022-09-15T08:31:00.000Z')).filter(({ key }) =>
      key.startsWith('attend/'),
    );
    expect(await answerCommand(services, askerOf('carys'), ask(false), null)).toMatchObject({
      news: { change: 'need-not-attend' },
    });
    expect(await askedIn(sample)).toMatchObject({
      takenBack: { at: '2022-09-15T08:30:00.000Z', by: { id: 'carys', name: 'Carys' } },
    });
    expect(await sendKey(services, first?.key ?? '', '2022-09-15T08:32:00.000Z')).toMatchObject({
      outcome: 'dropped',
    });
    await answerCommand(services, askerOf('carys', { now: '2022-09-15T08:33:00.000Z' }), ask(), null);
    const put = await planDue(MESSAGES, store, '2022-09-15T08:34:00.000Z');
    expect(put.map(({ key }) => key)).toContain('attend/g1/ISCG-1/2022-09-22/lee/2022-09-15T08:33:00.000Z');
  });

  it('is withdrawn from a lead who was told: their card changes, and they hear who no longer asks', async () => {
    const told: AnyReply[] = [];
    const changed: [string, AnyReply][] = [];
    const sample = await withGroup(
      {},
      {
        notifier: {
          sendToPerson: (_person, answer) => {
            told.push(answer as AnyReply);
            return Promise.resolve({ outcome: 'sent', activity: 'card-1' });
          },
          updateForPerson: (_person, activity, answer) => {
            changed.push([activity, answer as AnyReply]);
            return Promise.resolve({ outcome: 'sent', activity });
          },
          postToConversation: () => Promise.reject(new Error()),
        },
      },
    );
    const { services, store } = sample;
    /** Puts what has fallen due about attending at a moment into the outbox, sends it, and tells what became of each. */
    const sent = async (now: string): Promise<readonly unknown[]> => {
      const keys = (await planDue(MESSAGES, store, now)).map(({ key }) => key).filter((key) => key.includes('attend/'));
      const outcomes: (readonly unknown[])[] = [];
      for (const key of keys) outcomes.push([key, (await sendKey(services, key, now))?.outcome]);
      return outcomes;
    };
    await answerCommand(services, askerOf('carys'), ask(), null);
    const card = 'attend/g1/ISCG-1/2022-09-22/lee/2022-09-15T08:30:00.000Z';
    expect(await sent('2022-09-15T08:31:00.000Z')).toEqual([[card, 'sent']]);
    await answerCommand(services, askerOf('sion', { now: '2022-09-15T08:40:00.000Z' }), ask(false), null);
    expect(await sent('2022-09-15T08:41:00.000Z')).toEqual([
      [`update/${card}/g1/off`, 'sent'],
      [`need-not-${card}`, 'sent'],
    ]);
    const off = {
      kind: 'need-not-attend',
      action: { reference: 'ISCG-1' },
      meetingDay: '2022-09-22',
      by: { name: 'Sion' },
    };
    expect(changed).toMatchObject([['card-1', off]]);
    expect(told.slice(1)).toMatchObject([off]);
    expect(await sent('2022-09-15T08:50:00.000Z')).toEqual([]);
  });

  it('is silently withdrawn from a lead who has done it meanwhile, whose card changes, or once the meeting begins', async () => {
    const { services, store } = await withGroup();
    const keysAt = async (now: string): Promise<readonly string[]> =>
      (await planDue(MESSAGES, store, now)).map(({ key }) => key).filter((key) => key.includes('attend/'));
    await answerCommand(services, askerOf('carys'), ask(), null);
    const [card = ''] = await keysAt('2022-09-15T08:31:00.000Z');
    await sendKey(services, card, '2022-09-15T08:31:00.000Z');
    await answerCommand(
      services,
      askerOf('lee', { now: '2022-09-15T08:40:00.000Z' }),
      { kind: 'done', reference: 'ISCG-1', note: null },
      null,
    );
    expect(await keysAt('2022-09-15T08:41:00.000Z')).toEqual([`update/${card}/g1/off`]);
    const { services: late, store: lateStore } = await withGroup();
    await answerCommand(late, askerOf('carys'), ask(), null);
    await planDue(MESSAGES, lateStore, '2022-09-15T08:31:00.000Z');
    await sendKey(late, card, '2022-09-15T08:31:00.000Z');
    // Thursday 22 September 2022, 11:00 in London.
    await answerCommand(late, askerOf('carys', { now: '2022-09-22T10:00:00.000Z' }), ask(false), null);
    const after = (await planDue(MESSAGES, lateStore, '2022-09-22T10:00:00.000Z')).map(({ key }) => key);
    expect(after.filter((key) => key.includes('attend/'))).toEqual([]);
  });

  it('is only for the chair and the secretary, while there is either', async () => {
    const { services } = await withGroup();
    const refused = { kind: 'problem', problem: { code: 'not-allowed-to-ask', reference: 'ISCG-1' } };
    expect(await answerCommand(services, askerOf('lee'), ask(), null)).toEqual(refused);
    expect(await answerCommand(services, askerOf('owen'), ask(), null)).toEqual(refused);
    expect(await answerCommand(services, askerOf('sion'), ask(), null)).toMatchObject({ kind: 'detail' });
    const { services: unrun } = await withGroup({ members: [member('lee'), member('owen')] });
    expect(await answerCommand(unrun, askerOf('lee'), ask(), null)).toMatchObject({ kind: 'detail' });
  });

  it('needs a coming meeting, a lead who is a person, and an open action', async () => {
    const codeOf = async (changes: Parameters<typeof sampleGroup>[0]): Promise<unknown> => {
      const { services } = await withGroup(changes);
      const answer = await answerCommand(services, askerOf('carys'), ask(), null);
      return answer.kind === 'problem' ? answer.problem.code : answer.kind;
    };
    expect(await codeOf({ meetings: [] })).toBe('no-meeting-to-attend');
    expect(await codeOf({ actions: [{ ...LATE, leads: [{ kind: 'team', name: 'Comms team' }] }] })).toBe(
      'no-lead-to-ask',
    );
    expect(await codeOf({ actions: [{ ...LATE, status: 'done' }] })).toBe('already-closed');
  });

  it('from the card of the week’s escalations is answered with that card as it is now', async () => {
    const { services } = await withGroup();
    const asker = askerOf('carys', {}, true);
    const answer = await answerButton(services, asker, pressed(true), null);
    expect(answer).toMatchObject({
      kind: 'escalation',
      items: [{ action: { reference: 'ISCG-1' }, due: '2022-08-18', lastWord: null, attendingOn: '2022-09-22' }],
    });
    const noted = await answerButton(
      services,
      askerOf('carys', {}, true),
      { verb: 'note', group: 'g1', reference: 'ISCG-1', note: 'Lee rang', from: 'escalation' },
      null,
    );
    expect(noted).toMatchObject({ kind: 'escalation', items: [] });
  });

  it('from that card reports what cannot be shown next to it', async () => {
    const { services } = await withGroup({ meetings: [] });
    expect(await answerButton(services, askerOf('carys', {}, true), pressed(true), null)).toMatchObject({
      kind: 'problem',
      problem: { code: 'no-meeting-to-attend' },
    });
  });
});
