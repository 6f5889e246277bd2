import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { BEFORE, DURING, groupWithAgenda, item } from './group-with-agenda.js';

onBothStores('an agenda', (open) => {
  it('the agenda of 30 March has once what 23 February 2023 did not reach, however often people press', async () => {
    const store = await open();
    const { say, press } = await groupWithAgenda({ agenda: [item(1)] }, { store });
    const card = await say('sion', 'agenda', DURING);
    await Promise.all([1, 2].map(() => press('sion', card, 'Postpone to Thu 30 Mar', DURING)));
    const kept = await store.findGroup('g1');
    expect(kept?.agenda.map(({ title, meeting, postponedFrom }) => [title, meeting, postponedFrom])).toEqual([
      ['item 1', '2023-03-30', ['2023-02-23']],
    ]);
  });

  it('the agenda has what several people add at the same moment, each with its own number', async () => {
    const store = await open();
    const { say } = await groupWithAgenda({}, { store });
    await Promise.all(['budget', 'estates', 'training'].map((title) => say('lee', `agenda: ${title}`, BEFORE)));
    const kept = await store.findGroup('g1');
    expect(kept?.agenda.map(({ title }) => title).sort()).toEqual(['budget', 'estates', 'training']);
    expect(kept?.agenda.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
  });
});
