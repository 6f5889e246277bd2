import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/model/group.js';
import { sampleGroup } from '../fixtures/sample-group.js';
import type { CurrentStore } from './store-contract.js';

/** What every store does for those who lead something in a group and are no members of it. */
export function describeOutsiders(store: CurrentStore): void {
  describe('outsiders', () => {
    const put = (group: Group): Promise<void> =>
      store().changeGroup(group.id, () => ({ record: group, result: undefined }));
    const groupsOf = async (id: string): Promise<readonly string[]> =>
      (await store().groupsOf(id)).map((group) => group.id);

    it('are found by what they lead, for as long as they exist', async () => {
      const group = sampleGroup({ outsiders: ['olwen'], zone: 'Europe/Dublin' });
      await put(group);
      expect(await groupsOf('olwen')).toEqual(['g1']);
      expect((await store().defaultPoliciesOf(['olwen'])).get('olwen')?.zone).toBe('Europe/Dublin');
      await put({ ...group, outsiders: [] });
      expect(await groupsOf('olwen')).toEqual([]);
      expect((await store().defaultPoliciesOf(['olwen'])).has('olwen')).toBe(false);
    });

    it('are stored along with former members, role changes, and when Teams was asked', async () => {
      const group = sampleGroup({
        outsiders: ['olwen'],
        members: [{ id: 'lee', name: 'Lee Price', earlierNames: ['Lee'], roles: [] }],
        former: [{ id: 'ffion', name: 'Ffion', leftAt: '2022-09-01T08:00:00.000Z' }],
        membersReadAt: '2022-09-02T08:00:00.000Z',
        uninstalledAt: '2022-09-03T08:00:00.000Z',
        roleChanges: [
          {
            at: '2022-09-01T08:00:00.000Z',
            by: null,
            role: 'chair',
            person: { id: 'ffion', name: 'Ffion' },
            change: 'laid-down',
            isAnnounced: false,
          },
        ],
      });
      await put(group);
      expect(await store().findGroup('g1')).toEqual(group);
    });
  });
}
