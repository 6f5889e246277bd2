import { describe, expect, it } from 'vitest';
import { readName } from '../../../../src/features/settings/rules/read-name-and-prefix.js';

describe('what a group is called', () => {
  it.each([
    ['our name from Monday is the Delivery and Assurance Board', 'name Delivery and Assurance Board'],
    ['people can call us, for short, the Estates Panel', 'name Estates Panel'],
    ['ein henw bellach yw Bwrdd Cyflawni', 'name Bwrdd Cyflawni'],
  ])('%s', (said, name) => {
    expect(readName(said)).toBe(name);
  });

  it('is found to be unsaid at once, however many words speak of a name', () => {
    const unnamed = 'the name on the door is out of date and nobody has got round to it, ';
    expect(readName(unnamed.repeat(40))).toBeNull();
    expect(
      readName('yr un hen enw newydd sydd ar y drws o hyd ac nid oes neb wedi ei dynnu i lawr, '.repeat(40)),
    ).toBeNull();
  });
});
