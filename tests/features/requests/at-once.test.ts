import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import { hear } from '../../../src/app/hear.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { createWorker, type Worker } from '../../../src/delivery/worker.js';
import type { Delivery } from '../../../src/ports/notifier.js';
import { askerOf } from '../../fixtures/asker.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** A working day in London, at UTC+1: from 09:00 to 18:00 people may be written to, and Carys chairs. */
const THURSDAY_NOON = '2022-09-15T11:00:00.000Z';
const THURSDAY_NIGHT = '2022-09-15T21:30:00.000Z';
const SATURDAY = '2022-09-17T10:00:00.000Z';

let sample: Sample;
let now: string;
let worker: Worker;
let sent: string[];
let isAsked: boolean;

beforeEach(async () => {
  now = THURSDAY_NOON;
  sent = [];
  isAsked = false;
  const sendToPerson = (person: string, reply: { readonly kind: string }): Promise<Delivery> => {
    sent.push(`${now} ${reply.kind} to ${person}`);
    return Promise.resolve({ outcome: 'sent', activity: 'card' });
  };
  const none = () => Promise.reject(new Error('none'));
  sample = await sampleServices({
    clock: { now: () => now },
    notifier: { sendToPerson, postToConversation: none, updateForPerson: none },
    sendSoon: () => {
      isAsked = true;
    },
  });
  const { services, store } = sample;
  const stores = () => Promise.resolve([store]);
  worker = createWorker({ stores, servicesOf: () => services, clock: services.clock, log: services.log });
});

afterEach(() => worker.stop());

const say = async (who: string, text: string) => {
  const reply = await answerCommand(sample.services, askerOf(who, { now }), hear(text, { isLocal: false }), null);
  expect(reply.kind).toBe('detail');
  await worker.drain();
};

const ASK = 'ISCG-1 more time until 14 October 2022 because legal are late';

describe('a request', () => {
  it('reaches the chair at once, as the decision reaches the lead, without a tick between', async () => {
    await say('lee', ASK);
    expect(sent).toEqual([`${THURSDAY_NOON} request to carys`]);
    expect(isAsked).toBe(true);
    now = '2022-09-15T11:01:00.000Z';
    await say('carys', 'grant ISCG-1');
    expect(sent).toEqual([`${THURSDAY_NOON} request to carys`, `${now} decision to lee`]);
  });

  it('waits for the chair’s hours at night, and for their next working day on a Saturday', async () => {
    now = THURSDAY_NIGHT;
    await say('lee', ASK);
    expect(sent).toEqual([]);
    now = '2022-09-16T07:59:00.000Z';
    await worker.drain();
    expect(sent).toEqual([]);
    now = '2022-09-16T08:00:00.000Z';
    await worker.drain();
    expect(sent).toEqual([`${now} request to carys`]);
    now = SATURDAY;
    await say('lee', 'ISCG-1 not mine, ask Mair');
    // Monday the 19th was a bank holiday.
    for (now of ['2022-09-19T08:00:00.000Z', '2022-09-20T08:00:00.000Z']) await worker.drain();
    expect(sent.slice(1)).toEqual(['2022-09-20T08:00:00.000Z request to carys']);
  });

  it('is sent once, although the next tick plans it too and a restart came between', async () => {
    now = THURSDAY_NIGHT;
    await say('lee', ASK);
    await worker.stop();
    const { services, store } = sample;
    const stores = () => Promise.resolve([store]);
    worker = createWorker({ stores, servicesOf: () => services, clock: services.clock, log: services.log });
    now = '2022-09-16T08:00:00.000Z';
    const put = await planDue(MESSAGES, store, now);
    expect(put.filter(({ subject }) => subject.kind === 'request')).toEqual([]);
    await worker.drain();
    await worker.drain();
    expect(sent.filter((line) => line.includes('request'))).toEqual([`${now} request to carys`]);
  });

  it('is not sent if it is withdrawn before the chair’s hours come', async () => {
    now = THURSDAY_NIGHT;
    await say('lee', ASK);
    await say('lee', 'withdraw request ISCG-1');
    now = '2022-09-16T08:00:00.000Z';
    await worker.drain();
    expect(sent).toEqual([]);
  });
});
