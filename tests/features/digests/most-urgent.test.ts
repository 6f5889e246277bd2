import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/app/declared.js';
import { digestReply } from '../../../src/features/digests/handle.js';
import { showReply } from '../../../src/app/show-reply.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { digestSubject } from '../../../src/delivery/plan-digests.js';
import type { Language } from '../../../src/model/language.js';
import { settled } from '../../delivery/planned.js';
import { CARD_ANSWERS } from '../../cards/sample-answers.js';
import { partsOf, textsOf } from '../../cards/walk-card.js';
import { onDay, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { NOW, sampleServices } from '../../fixtures/sample-services.js';

const cardOf = (language: Language): unknown => {
  const answer = CARD_ANSWERS['digest of the 11 most urgent of 45'];
  return answer === undefined ? null : showReply(answer, language).card;
};
const wordsOf = (card: unknown): string =>
  textsOf(card)
    .map(({ text }) => String(text))
    .join('\n');

describe('the digest of somebody who leads more than it shows', () => {
  it('says that these are the most urgent, and that the rest is a press away', () => {
    const card = cardOf('en');
    expect(wordsOf(card)).toContain('11 actions need you');
    expect(wordsOf(card)).toContain('The 11 most urgent of 45');
    expect(wordsOf(card)).toContain('40 more ›');
    const more = partsOf(card).find((part) => JSON.stringify(part['items'] ?? '').includes('40 more'));
    expect(more?.['selectAction']).toMatchObject({ verb: 'list', data: { scope: 'mine', page: 1 } });
    expect(wordsOf(cardOf('cy'))).toContain('Y 11 mwyaf brys o 45');
  });

  it('has done, a note, more time and not mine on each item', () => {
    const verbs = partsOf(cardOf('en'))
      .filter(({ type }) => type === 'Action.Execute')
      .map(({ title }) => title);
    for (const title of ['Done', 'Note', 'More time', 'Not mine'])
      expect(verbs.filter((one) => one === title)).toHaveLength(5);
  });

  it('counts everything that waits for its reader, in all their groups, including what they stand in for', async () => {
    const { store } = await sampleServices();
    const led = Array.from({ length: 45 }, (_, index) =>
      sampleAction({ reference: `ISCG-${index + 1}`, deadline: onDay(index < 11 ? '2022-09-15' : '2023-03-01') }),
    );
    const others = [sampleAction({ reference: 'ISCG-80', leads: [person('mair')] }), sampleAction({ status: 'done' })];
    await store.changeGroup('g1', () => ({ record: sampleGroup({ actions: [...led, ...others] }), result: null }));
    const far = [sampleAction({ reference: 'HB-1', deadline: onDay('2023-03-01') })];
    await store.changeGroup('g2', () => ({
      record: sampleGroup({ id: 'g2', prefix: 'HB', actions: far }),
      result: null,
    }));
    const leave = { from: '2022-09-12', until: '2022-12-05', standIn: 'lee' };
    await store.changePerson('mair', () => ({ record: settled('mair', { leave }), result: null }));
    await planDue(MESSAGES, store, NOW);
    const item = (await store.listOutbox()).find(({ key }) => key === 'digest/lee/2022-09-15');
    if (item === undefined) throw new Error('no digest');
    const { items, total } = await digestReply(store, item, digestSubject.parse(item.subject), NOW);
    // Eleven of Lee's own and one of Mair's today; 45 and one in the other group are Lee's in all.
    expect([items.length, total]).toEqual([12, 47]);
  });
});
