import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import { createWorker, type Worker } from '../../../src/delivery/worker.js';
import type { Action } from '../../../src/model/action.js';
import type { Delivery } from '../../../src/ports/notifier.js';
import { partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** Noon in London on a working day: people may be written to. */
const NOON = '2022-09-15T11:00:00.000Z';

let sample: Sample;
let worker: Worker;
let sent: { to: string; reply: AnyReply }[];
let turn: number;

async function put(settings: object, actions: readonly Action[] = [sampleAction()]): Promise<void> {
  const record = sampleGroup({ isSetUp: true, settings: { ...settings }, actions, nextNumber: actions.length + 1 });
  await sample.store.changeGroup('g1', () => ({ record, result: null }));
}

beforeEach(async () => {
  sent = [];
  turn = 0;
  const sendToPerson = (to: string, reply: unknown): Promise<Delivery> => {
    sent.push({ to, reply: reply as AnyReply });
    return Promise.resolve({ outcome: 'sent', activity: 'card' });
  };
  const none = () => Promise.reject(new Error('none'));
  sample = await sampleServices({
    clock: { now: () => NOON },
    notifier: { sendToPerson, postToConversation: none, updateForPerson: none },
    sendSoon: () => undefined,
  });
  const { services, store } = sample;
  worker = createWorker({
    stores: () => Promise.resolve([store]),
    servicesOf: () => services,
    clock: services.clock,
    log: services.log,
  });
  await put({ confirmClosures: true });
});

afterEach(() => worker.stop());

const asker = (who: string) => ({ ...askerOf(who, { now: NOON }), activity: `turn-${(turn += 1)}` });

async function say(who: string, said: string): Promise<AnyReply> {
  const reply = await answerCommand(sample.services, asker(who), hear(said, { isLocal: false }), null);
  await worker.drain();
  return reply;
}

const buttonOf = (reply: AnyReply, title: string) =>
  partsOf(showReply(reply, 'en').card).find((part) => part['title'] === title && 'verb' in part);

async function press(who: string, reply: AnyReply, title: string, inputs: object = {}): Promise<AnyReply> {
  const found = buttonOf(reply, title);
  const button = readButton({ ...(found?.['data'] as object), ...inputs, verb: found?.['verb'] });
  if (button === null) throw new Error(`no button ${title}`);
  const answer = await answerButton(sample.services, asker(who), button, null);
  await worker.drain();
  return answer;
}

const cardOf = (reply: AnyReply | undefined, language: 'en' | 'cy' = 'en'): string => {
  if (reply === undefined) throw new Error('no reply');
  return JSON.stringify(showReply(reply, language).card);
};

const action = async (reference = 'ISCG-1'): Promise<Action> => {
  const found = (await sample.store.findGroup('g1', 'all'))?.actions.find((one) => one.reference === reference);
  if (found === undefined) throw new Error('no action');
  return found;
};

describe('a lead’s done in a group that confirms closures', () => {
  it('goes to the chair at once with its evidence, and closes when the chair confirms it on the card', async () => {
    const reply = await say('lee', 'ISCG-1 done: see https://gov.wales/plan');
    expect(cardOf(reply)).toContain('Lee proposes to close it. Waiting for Carys.');
    expect(buttonOf(reply, 'Done')).toBeUndefined();
    expect(sent.map(({ to, reply: { kind } }) => `${kind} to ${to}`)).toEqual(['closure to carys']);
    const card = sent[0]?.reply;
    expect(cardOf(card)).toContain('Is ISCG-1 closed?');
    expect(cardOf(card)).toContain('see https://gov.wales/plan');
    expect(cardOf(card, 'cy')).toContain('A yw ISCG-1 wedi’i gau?');
    if (card === undefined) throw new Error('no card');
    expect(cardOf(await press('carys', card, 'Confirm'))).toContain('Carys confirmed it.');
    expect(await action()).toMatchObject({ status: 'done', closure: { confirmed: { by: { id: 'carys' } } } });
    expect(sent.slice(1).map(({ to, reply: { kind } }) => `${kind} to ${to}`)).toEqual(['closure-answer to lee']);
    expect(cardOf(sent[1]?.reply)).toContain('ISCG-1 is closed');
  });

  it('is kept open with words that its lead reads, and the second of two people who press sees that', async () => {
    await say('lee', 'done ISCG-1');
    const card = sent[0]?.reply;
    if (card === undefined) throw new Error('no card');
    expect(cardOf(card)).toContain('Nothing was given that shows it.');
    await press('sion', card, 'Keep open', { words: 'the Board has not seen it' });
    const second = await press('carys', card, 'Confirm');
    expect(cardOf(second)).toContain('Nothing waits to be confirmed about ISCG-1');
    expect(cardOf(second)).toContain('Sion kept it open.');
    expect(await action()).toMatchObject({ status: 'open', closure: null });
    expect(cardOf(sent[1]?.reply)).toContain('the Board has not seen it');
    expect(cardOf(sent[1]?.reply)).toContain('ISCG-1 stays open');
  });

  it('is confirmed or kept open in words, only by those who run the group', async () => {
    await say('lee', 'done ISCG-1');
    expect(await say('lee', 'confirm ISCG-1')).toMatchObject({ problem: { code: 'not-allowed-to-confirm' } });
    expect(cardOf(await say('sion', 'keep ISCG-1 open: not published'))).toContain('Sion kept it open.');
    expect(await say('sion', 'confirm ISCG-1')).toMatchObject({ problem: { code: 'not-proposed' } });
    await say('lee', 'done ISCG-1');
    expect(cardOf(await say('carys', 'cadarnhau ISCG-1'))).toContain('Carys confirmed that it is closed.');
  });

  it('is taken back by its lead with undo, and confirmed again after the chair undoes that', async () => {
    await say('lee', 'done ISCG-1');
    expect(cardOf(await say('lee', 'undo'))).toContain('ISCG-1 is no longer proposed to be closed');
    expect((await action()).closure).toBe(null);
    await say('lee', 'done ISCG-1');
    await say('carys', 'confirm ISCG-1');
    await say('carys', 'undo');
    expect(await action()).toMatchObject({ status: 'open', closure: { by: { id: 'lee' }, confirmed: null } });
  });
});

describe('the proposals to confirm', () => {
  it('are a list, from which they are confirmed one by one', async () => {
    expect(cardOf(await say('carys', 'what waits for confirmation?'))).toContain('Nothing waits to be confirmed.');
    await say('lee', 'done ISCG-1');
    const list = await say('carys', 'to confirm');
    expect(cardOf(list)).toContain('Proposed by Lee: Done');
    expect(buttonOf(await say('mair', 'to confirm'), 'Confirm')).toBeUndefined();
    expect(cardOf(await press('carys', list, 'Confirm'))).toContain('Nothing waits to be confirmed.');
    expect((await action()).status).toBe('done');
  });

  it('are paged, each page of 300 long ones under 28 KB in both languages', async () => {
    const closure = { kind: 'done', by: { id: 'lee', name: 'Lee' }, to: null, confirmed: null } as const;
    const actions = Array.from({ length: 300 }, (_, at) =>
      sampleAction({
        reference: `ISCG-${at + 1}`,
        task: `Task ${at + 1} ${'x'.repeat(900)}`,
        closure: { ...closure, at: NOON, evidence: 'y'.repeat(3000) },
      }),
    );
    await put({ confirmClosures: true }, actions);
    const first = await say('carys', 'to confirm');
    expect(first).toMatchObject({ total: 300, pages: 38 });
    const second = await press('carys', first, 'Next');
    expect(cardOf(second)).toContain('Task 9');
    for (const language of ['en', 'cy', 'both'] as const)
      expect(Buffer.byteLength(JSON.stringify(showReply(first, language)))).toBeLessThan(28 * 1024);
  });
});

describe('an action closed otherwise', () => {
  it('shows how on its card, in its history and among the closed ones', async () => {
    const reply = await say('carys', 'ISCG-1 superseded by ISCG-9: the new plan has it');
    expect(cardOf(reply)).toContain('Carys closed it: Superseded by ISCG-9.');
    expect(cardOf(reply)).toContain('"title":"Closed as","value":"Superseded by ISCG-9');
    expect(cardOf(await say('carys', 'history ISCG-1'))).toContain('Superseded by ISCG-9');
    expect(cardOf(await say('carys', 'cancelled actions'))).toContain('Superseded');
    expect(cardOf(reply, 'cy')).toContain('Wedi’i ddisodli gan ISCG-9');
  });

  it('is chosen on its card', async () => {
    const shown = await say('carys', 'ISCG-1');
    const inputs = { closeKind: 'transferred', closeTo: 'the Education Board', closeWhy: 'agreed on 12 September' };
    expect(cardOf(await press('carys', shown, 'Close it', inputs))).toContain('Transferred to the Education Board');
    expect(await action()).toMatchObject({
      status: 'cancelled',
      closure: { kind: 'transferred', to: 'the Education Board', evidence: 'agreed on 12 September' },
    });
  });
});

describe('the setting', () => {
  it.each(['set up confirm closures: on', 'gosod cadarnhau cau: ymlaen'])(
    'is off until somebody says: %s',
    async (said) => {
      await put({});
      await say('lee', 'done ISCG-1');
      expect((await action()).status).toBe('done');
      await put({});
      await say('carys', said);
      await say('lee', 'done ISCG-1');
      expect((await action()).status).toBe('open');
    },
  );
});
