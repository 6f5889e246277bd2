import { expect, it } from 'vitest';
import { groupSchema } from '../../../src/model/schemas/record-schemas.js';
import { sampleGroup } from '../../fixtures/sample-group.js';

it('a group that was kept before its members were followed is read as one of which none of that is known', () => {
  const { outsiders, former, membersReadAt, uninstalledAt, roleChanges, ...earlier } = sampleGroup();
  expect(groupSchema.parse(earlier)).toEqual({
    ...earlier,
    ...{ outsiders, former, membersReadAt, uninstalledAt, roleChanges },
  });
  expect([outsiders, former, membersReadAt, uninstalledAt, roleChanges]).toEqual([[], [], null, null, []]);
});
