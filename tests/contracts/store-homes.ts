import { expect, it } from 'vitest';
import type { Group } from '../../src/model/group.js';
import { NUDGE_POLICY } from '../../src/model/nudge-policy.js';
import { member, sampleGroup } from '../fixtures/sample-group.js';
import type { CurrentStore } from './store-contract.js';
import { logAction, samplePerson } from './store-samples.js';

const NOW = '2022-09-13T08:00:00.000Z';
const LATER = { ...NUDGE_POLICY, at: '10:00' };

/** Which groups are planned again when another one says anew when its members may be written to. */
export function describeHomes(store: CurrentStore): void {
  const due = async (): Promise<readonly string[]> => (await store().groupsToPlan(NOW)).map(({ id }) => id).sort();

  const keep = (group: Group): Promise<null> => store().changeGroup(group.id, () => ({ record: group, result: null }));

  const change = (id: string, changes: Partial<Group>): Promise<null> =>
    store().changeGroup(id, (group) => ({ record: group === null ? null : { ...group, ...changes }, result: null }));

  const planAll = async (): Promise<void> => {
    const groups = await store().groupsToPlan(NOW);
    await store().savePlan({ items: [], expired: [], groups: groups.map((place) => ({ ...place, next: null })) });
  };

  /** Lee is in the old group and the new one, Mair in the new one and a third; all were planned. */
  const threeGroups = async (): Promise<void> => {
    await keep(sampleGroup({ id: 'old', prefix: 'OLD', members: [member('lee')] }));
    const createdAt = '2022-08-01T08:00:00.000Z';
    await keep(sampleGroup({ id: 'new', prefix: 'NEW', createdAt, members: [member('lee'), member('mair')] }));
    await keep(sampleGroup({ id: 'third', prefix: 'THIRD', createdAt, members: [member('mair')] }));
    await planAll();
    expect(await due()).toEqual([]);
  };

  it.each([
    ['hour', { nudging: LATER }],
    ['zone', { zone: 'Pacific/Auckland' }],
    ['nation', { nation: 'scotland' as const }],
    ['age', { createdAt: '2022-08-15T08:00:00.000Z' }],
  ])('has the other groups of a group’s members planned again if it gets another %s', async (_what, changes) => {
    await threeGroups();
    await change('old', changes);
    expect(await due()).toEqual(['new', 'old']);
  });

  it('has the groups of a member who joins or leaves planned again, because their home may have changed', async () => {
    await threeGroups();
    await change('old', { members: [member('lee'), member('mair')] });
    expect(await due()).toEqual(['new', 'old', 'third']);
    await planAll();
    await change('old', { members: [member('mair')] });
    expect(await due()).toEqual(['new', 'old', 'third']);
  });

  it('has the groups of people planned again whose home group is gone', async () => {
    await threeGroups();
    await store().changeGroup('old', () => ({ record: null, result: null }));
    expect(await due()).toEqual(['new']);
  });

  it('leaves the other groups alone if only the actions of a group change', async () => {
    await threeGroups();
    await logAction(store(), 'old', 'one more');
    await change('old', { name: 'Another name' });
    expect(await due()).toEqual(['old']);
  });

  it('has a group planned again if its members’ home changed while it was being planned', async () => {
    await threeGroups();
    await change('new', { name: 'Another name' });
    const groups = await store().groupsToPlan(NOW);
    await change('old', { nudging: LATER });
    await store().savePlan({ items: [], expired: [], groups: groups.map((place) => ({ ...place, next: null })) });
    expect(await due()).toEqual(['new', 'old']);
  });

  it('has a group planned again if a member changed a setting while it was being planned', async () => {
    await threeGroups();
    await change('new', { name: 'Another name' });
    const groups = await store().groupsToPlan(NOW);
    await store().changePerson('mair', () => ({ record: samplePerson({ id: 'mair', isMuted: true }), result: null }));
    await store().savePlan({ items: [], expired: [], groups: groups.map((place) => ({ ...place, next: null })) });
    expect(await due()).toEqual(['new', 'third']);
  });
}
