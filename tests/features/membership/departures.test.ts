import { beforeEach, describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import type { Reply } from '../../../src/model/reply.js';
import type { Group } from '../../../src/model/group.js';
import { NO_PREFERENCES } from '../../../src/model/nudge-preferences.js';
import { answerButton } from '../../../src/app/answer-command.js';
import { composeItem } from '../../../src/app/compose-item.js';
import { memberLeft } from '../../../src/access/follow-members.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { sendKey, waitingKeys } from '../../fixtures/send-key.js';
import { samplePerson } from '../../contracts/store-samples.js';
import { askerOf } from '../../fixtures/asker.js';
import { NOW, type Sample, sampleServices } from '../../fixtures/sample-services.js';

let sample: Sample;
const sentTo: (readonly [to: string, answer: AnyReply])[] = [];

beforeEach(async () => {
  sentTo.length = 0;
  const note = (to: string, answer: Reply): Promise<{ outcome: 'sent'; activity: string }> => {
    sentTo.push([to, answer as AnyReply]);
    return Promise.resolve({ outcome: 'sent', activity: `card-${sentTo.length}` });
  };
  sample = await sampleServices({
    notifier: {
      postToConversation: note,
      sendToPerson: note,
      updateForPerson: (person, activity, answer) => note(`${person}, in the place of ${activity}`, answer),
    },
  });
});

const group = async (): Promise<Group> => {
  const found = await sample.store.findGroup('g1');
  if (found === null) throw new Error('no group');
  return found;
};

async function sendAll(now = NOW): Promise<void> {
  await planDue(MESSAGES, sample.store, now);
  for (const key of await waitingKeys(sample.store, now)) await sendKey(sample.services, key, now);
}

const kindsTo = (to: string): readonly string[] =>
  sentTo.filter(([reader]) => reader.startsWith(to)).map(([, { kind }]) => kind);

describe('a lead who leaves the group', () => {
  it('has their open digest closed in words that reveal nothing, and gets no other', async () => {
    await sendAll();
    expect(kindsTo('lee')).toEqual(['digest']);
    await memberLeft(sample.services, 'g1', 'lee');
    await sendAll('2022-09-15T08:31:00.000Z');
    expect(sentTo.filter(([, { kind }]) => kind === 'closed').map(([to]) => to)).toEqual([
      'lee, in the place of card-1',
    ]);
    await sendAll('2022-09-22T08:31:00.000Z');
    expect(kindsTo('lee')).toEqual(['digest', 'closed']);
  });

  it('has everything planned for them dropped', async () => {
    await planDue(MESSAGES, sample.store, NOW);
    await memberLeft(sample.services, 'g1', 'lee');
    for (const key of await waitingKeys(sample.store, NOW)) await sendKey(sample.services, key, NOW);
    expect(kindsTo('lee')).toEqual([]);
    expect((await sample.store.listOutbox()).map(({ state }) => state)).toContain('dropped');
  });

  it('leaves the chair one question, about who takes their actions, which go to a member', async () => {
    await memberLeft(sample.services, 'g1', 'lee');
    await sendAll();
    await sendAll('2022-09-16T08:30:00.000Z');
    const asked = sentTo.filter(([, { kind }]) => kind === 'departed');
    expect(asked.map(([to]) => to)).toEqual(['carys']);
    expect(asked[0]?.[1]).toMatchObject({ about: { id: 'lee', name: 'Lee' }, actions: [{ reference: 'ISCG-1' }] });
    const given = { verb: 'hand-over', group: 'g1', about: 'lee', references: ['ISCG-1'], to: 'mair' } as const;
    expect(await answerButton(sample.services, askerOf('carys', {}, true), given, null)).toMatchObject({
      kind: 'departed',
      actions: [],
    });
    const [action] = (await group()).actions;
    expect(action?.leads).toEqual([{ kind: 'person', person: 'mair', name: 'Mair' }]);
    expect(action?.history.at(-1)).toMatchObject({ change: 'leads', by: { id: 'carys' }, before: 'lee' });
  });

  it('leaves the question to the secretary if nobody chairs, and none if others have taken everything', async () => {
    await memberLeft(sample.services, 'g1', 'carys');
    await memberLeft(sample.services, 'g1', 'lee');
    await planDue(MESSAGES, sample.store, NOW);
    const asked = (await sample.store.listOutbox()).filter(({ subject }) => subject.kind === 'departed');
    expect(asked.map(({ subject }) => 'person' in subject && subject.person)).toEqual(['sion']);
    const [item] = asked;
    if (item === undefined) throw new Error('nobody was asked');
    await sample.store.changeGroup('g1', (found) => ({
      record: found && { ...found, actions: found.actions.map((one) => ({ ...one, status: 'cancelled' as const })) },
      result: undefined,
    }));
    expect(await composeItem(sample.store, item, NOW)).toBeNull();
  });

  it('hears nothing about a person for whom they stood in', async () => {
    const leave = { from: '2022-09-12', until: '2022-09-30', standIn: 'mair' };
    await sample.store.changePerson('lee', () => ({
      record: samplePerson({ nudging: { ...NO_PREFERENCES, leave } }),
      result: undefined,
    }));
    await memberLeft(sample.services, 'g1', 'mair');
    await sendAll();
    expect(kindsTo('mair')).toEqual([]);
  });
});

describe('a departure of the person who runs the group', () => {
  it('is announced to the group, for which the secretary acts', async () => {
    await memberLeft(sample.services, 'g1', 'carys');
    await sendAll();
    expect(sentTo.find(([to]) => to === 'g1')?.[1]).toMatchObject({
      kind: 'roles',
      acting: { role: 'secretary', names: ['Sion'] },
      isAsked: false,
    });
  });

  it('leads to one question to the members, to choose somebody, if nobody else runs the group', async () => {
    await memberLeft(sample.services, 'g1', 'sion');
    await memberLeft(sample.services, 'g1', 'carys');
    await sendAll();
    await sendAll('2022-09-16T08:30:00.000Z');
    const asked = sentTo.filter(([, answer]) => answer.kind === 'roles' && answer.isAsked);
    expect(asked).toHaveLength(1);
    const chosen = { verb: 'choose-chair', group: 'g1', person: 'mair' } as const;
    await answerButton(sample.services, askerOf('owen'), chosen, null);
    const { members, roleChanges } = await group();
    expect(members.filter(({ roles }) => roles.includes('chair')).map(({ id }) => id)).toEqual(['mair']);
    expect(roleChanges.at(-1)).toMatchObject({
      by: { id: 'owen' },
      role: 'chair',
      change: 'taken-up',
      isAnnounced: true,
    });
  });
});
