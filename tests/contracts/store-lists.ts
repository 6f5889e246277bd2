import { expect, it } from 'vitest';
import { member, sampleGroup } from '../fixtures/sample-group.js';
import type { CurrentStore } from './store-contract.js';
import { REVIEW } from './store-reviews.js';
import { logAction, samplePerson } from './store-samples.js';

/** What is found by something other than a record's own key. */
export function describeLists(store: CurrentStore): void {
  const keep = (...changes: Parameters<typeof sampleGroup>): Promise<null> => {
    const group = sampleGroup(...changes);
    return store().changeGroup(group.id, () => ({ record: group, result: null }));
  };

  it('finds the groups to which a person belongs, by their present members', async () => {
    await keep({ id: 'g1', members: [member('lee'), member('mair')] });
    await keep({ id: 'g2', prefix: 'B', members: [member('lee')] });
    await keep({ id: 'g3', prefix: 'C', members: [member('mair')] });
    await keep({ id: 'g2', prefix: 'B', members: [member('mair')] });
    await keep({ id: 'g3', prefix: 'C', members: [member('mair'), member('lee')] });
    const ids = (await store().groupsOf('lee')).map((group) => group.id);
    expect([...ids].sort()).toEqual(['g1', 'g3']);
    expect(await store().groupsOf('nobody')).toEqual([]);
  });

  it('names these groups without those that are gone', async () => {
    expect(await store().groupIds()).toEqual([]);
    await keep({ id: 'g1' });
    await keep({ id: 'g2', prefix: 'B' });
    await keep({ id: 'g3', prefix: 'C' });
    await store().changeGroup('g2', () => ({ record: null, result: null }));
    expect([...(await store().groupIds())].sort()).toEqual(['g1', 'g3']);
  });

  it('knows the settings of each person’s oldest group', async () => {
    const auckland = {
      zone: 'Pacific/Auckland',
      nation: 'scotland' as const,
      createdAt: '2022-06-01T08:00:00.000Z',
      prefix: 'B',
    };
    await keep({ id: 'g1', members: [member('lee'), member('mair')] });
    await keep({ id: 'g2', members: [member('lee')], ...auckland });
    const homes = await store().defaultPoliciesOf(['lee', 'mair', 'nobody']);
    expect([...homes].map(([id, { zone, nation, nudging }]) => [id, zone, nation, nudging.at]).sort()).toEqual([
      ['lee', 'Pacific/Auckland', 'scotland', '09:00'],
      ['mair', 'Europe/London', 'england-and-wales', '09:00'],
    ]);
    expect(await store().defaultPoliciesOf([])).toEqual(new Map());
  });

  it('gives the records of people together, and leaves out unknown ones', async () => {
    for (const [id, isMuted] of [
      ['lee', true],
      ['mair', false],
    ] as const)
      await store().changePerson(id, () => ({ record: samplePerson({ id, isMuted }), result: null }));
    const found = await store().peopleOf(['lee', 'mair', 'nobody']);
    expect([...found].map(([id, { isMuted }]) => [id, isMuted]).sort()).toEqual([
      ['lee', true],
      ['mair', false],
    ]);
    expect(await store().peopleOf([])).toEqual(new Map());
  });

  it('knows the prefixes of the other groups, and refuses one that another group has', async () => {
    await keep({ id: 'g1', prefix: 'ISCG' });
    await keep({ id: 'g2', prefix: 'EAG' });
    expect(await store().prefixesOfOthers({ id: 'g1', tenant: 't1' })).toEqual(new Set(['EAG']));
    expect(await store().prefixesOfOthers({ id: 'g3', tenant: 't1' })).toEqual(new Set(['ISCG', 'EAG']));
    await expect(keep({ id: 'g3', prefix: 'EAG' })).rejects.toMatchObject({ code: 'prefix-taken' });
    expect(await store().findGroup('g3')).toBeNull();
    await keep({ id: 'g2', prefix: 'BOARD' });
    await keep({ id: 'g3', prefix: 'EAG' });
    expect(await store().prefixesOfOthers({ id: 'g1', tenant: 't1' })).toEqual(new Set(['BOARD', 'EAG']));
  });

  it('gives a prefix to one of two groups that want it at the same time', async () => {
    const kept = await Promise.allSettled(['g1', 'g2', 'g3'].map((id) => keep({ id, prefix: 'ISCG' })));
    expect(kept.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await store().listGroups()).toHaveLength(1);
  });

  it('lists the reviews and the conversations', async () => {
    await logAction(store(), 'g1', 'first');
    await store().changeReview(REVIEW.id, () => ({ record: REVIEW, result: null }));
    await store().saveConversation('c1', { id: 1 });
    await store().saveConversation('c2', null);
    expect(await store().listReviews()).toEqual([REVIEW]);
    const kept = [...(await store().listConversations())].sort((one, other) => (one.key < other.key ? -1 : 1));
    expect(kept).toEqual([
      { key: 'c1', reference: { id: 1 } },
      { key: 'c2', reference: null },
    ]);
  });
}
