import { expect, it } from 'vitest';
import { comeBack } from '../../src/features/come-back.js';
import { digests } from '../../src/features/digests/index.js';
import { escalations } from '../../src/features/escalations/index.js';
import type { Turn } from '../../src/features/turn.js';
import { planDue } from '../../src/delivery/plan-due.js';
import { MESSAGES } from '../../src/app/declared.js';
import { problemReply, type Reply } from '../../src/model/reply.js';
import { askerOf } from '../fixtures/asker.js';
import { NOW, sampleServices } from '../fixtures/sample-services.js';

const DIGEST = 'digest/lee/2022-09-15';
const DONE: Reply = { kind: 'detail' };
const here = { group: 'g1', reference: 'ISCG-1' };

/** What Lee, who has had a digest, or Siôn, who is told of escalations, sees after a button was answered so. */
async function after(verb: string, sent: object, reply: Reply = DONE, person = 'lee'): Promise<Reply> {
  const { services, store } = await sampleServices();
  await planDue(MESSAGES, store, NOW);
  const turn: Turn = { services, asker: askerOf(person), local: null };
  return comeBack(
    [...Object.values(digests.places), ...Object.values(escalations.places)],
    turn,
    { verb, sent },
    reply,
  );
}

it.each(['done', 'note', 'more-time', 'not-mine'])(
  'the answer returns to the digest in which "%s" was pressed',
  async (verb) => {
    expect(await after(verb, { ...here, digest: DIGEST })).toMatchObject({ kind: 'digest', digest: DIGEST });
  },
);

it.each(['note', 'ask-to-attend'])('escalations on which "%s" was pressed get the answer', async (verb) => {
  const sent = { ...here, isAsked: true, from: 'escalation' };
  expect(await after(verb, sent, DONE, 'sion')).toMatchObject({ kind: 'escalation' });
});

it.each([
  ['a button of another card', 'note', here],
  ['a button that says nothing of a digest that could be read', 'note', { ...here, digest: '' }],
  ['a button that comes back to no card, as the digest’s own, which opens a form in it', 'digest', { digest: DIGEST }],
  ['a button of the card of what was logged', 'note', { ...here, from: 'logged' }],
])('the answer to %s stays as it is', async (_what, verb, sent) => {
  expect(await after(verb, sent)).toBe(DONE);
});

it('the answer reports next to the card what could not be done', async () => {
  const refused = problemReply({ code: 'not-allowed', reference: 'ISCG-1' });
  expect(await after('done', { ...here, digest: DIGEST }, refused)).toBe(refused);
  expect(await after('note', { ...here, from: 'escalation' }, refused, 'sion')).toBe(refused);
});

it('the digest shows that an action was already closed, rather than saying it', async () => {
  const closed = problemReply({ code: 'already-closed', reference: 'ISCG-1' });
  expect(await after('done', { ...here, digest: DIGEST }, closed)).toMatchObject({ kind: 'digest' });
});

it('nobody sees somebody else’s digest', async () => {
  expect(await after('done', { ...here, digest: DIGEST }, DONE, 'mair')).toBe(DONE);
});
