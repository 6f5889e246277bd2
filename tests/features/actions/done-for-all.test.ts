import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import { hear } from '../../../src/app/hear.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Lead } from '../../../src/model/lead.js';
import { textsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

/** Thursday 1 September 2022, 10:00 in London. */
const NOW = '2022-09-01T09:00:00.000Z';
const SETS = [{ name: 'Policy leads', members: ['carys', 'lee', 'mair'] }];
const ALL: readonly Lead[] = [{ kind: 'set', set: 'Policy leads', name: 'Policy leads' }];

/** What the card says has just happened once each of these people has said "done". */
async function newsAfter(
  leads: readonly Lead[],
  ...who: readonly string[]
): Promise<(language: 'en' | 'cy') => string> {
  const { services, store } = await sampleServices();
  const record = sampleGroup({ isSetUp: true, sets: SETS, actions: [sampleAction({ leads })] });
  await store.changeGroup('g1', () => ({ record, result: null }));
  const command = hear('done ISCG-1', { isLocal: false });
  let reply = null;
  for (const one of who) reply = await answerCommand(services, askerOf(one, { now: NOW }, true), command, null);
  if (reply === null) throw new Error('nobody said it');
  const last = reply;
  return (language) =>
    textsOf(showReply(last, language).card)
      .map(({ text }) => String(text))
      .find((text) => /done|wedi’i gwblhau|Caeodd/u.test(text) && text.includes('Carys')) ?? '';
}

describe('“done” from the chair', () => {
  it('names the others whose part it closed as well', async () => {
    const news = await newsAfter(ALL, 'carys');
    expect(news('en')).toBe('Marked done by Carys for all. Not said to be done by: Lee, Mair.');
    expect(news('cy')).toBe('Nododd Carys fod y cam wedi’i gwblhau gan bawb. Heb ddweud hynny eto: Lee, Mair.');
  });

  it('names only those who had still to do theirs', async () => {
    expect((await newsAfter(ALL, 'lee', 'carys'))('en')).toBe(
      'Marked done by Carys for all. Not said to be done by: Mair.',
    );
  });

  it('names nobody if all have done theirs', async () => {
    expect((await newsAfter(ALL, 'lee', 'mair', 'carys'))('en')).toBe('Marked done by Carys.');
  });

  it('names nobody if any one of them is enough', async () => {
    const any: readonly Lead[] = [{ kind: 'set', set: 'Policy leads', name: 'Policy leads', isOneOf: true }];
    expect((await newsAfter(any, 'carys'))('en')).toBe('Marked done by Carys.');
  });

  it('names nobody if one person leads it', async () => {
    expect((await newsAfter([person('lee')], 'carys'))('en')).toBe('Marked done by Carys.');
  });
});
