import { describe, expect, it } from 'vitest';
import { decidersOf, mayDecide } from '../../src/model/deciders.js';
import { member, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { CARYS, LEE, OWEN, SION } from '../features/requests/rules/sample-requests.js';

const action = sampleAction();

describe('the people who are asked to decide', () => {
  it.each([
    ['the chairs', [member('carys', 'chair'), member('sion', 'secretary'), member('mair', 'chair')], ['carys', 'mair']],
    ['the deputies where there is no chair', [member('sion', 'secretary'), member('mair', 'deputy')], ['mair']],
    ['the lead alone where who raised it only observes', [member('lee'), member('owen', 'observer')], ['lee']],
    ['the secretaries where there is no chair', [member('sion', 'secretary'), member('owen')], ['sion']],
    ['whoever raised it where there is neither', [member('lee'), member('owen')], ['owen']],
    ['the lead alone where nobody else may', [member('lee'), member('mair')], ['lee']],
  ])('are %s', (_who, members, expected) => {
    expect(decidersOf(sampleGroup({ members }), action, 'lee')).toEqual(expected);
  });

  it('never include the person who asks, if there is anybody else', () => {
    expect(decidersOf(sampleGroup(), action, 'carys')).toEqual(['sion']);
    const alone = sampleGroup({ members: [member('carys', 'chair'), member('owen')] });
    expect(decidersOf(alone, action, 'carys')).toEqual(['carys']);
  });
});

describe('the people who may decide', () => {
  const may = (by: typeof LEE, members = sampleGroup().members): readonly string[] =>
    ['carys', 'sion', 'lee', 'mair', 'owen'].filter((id) => mayDecide(id, { by }, action, sampleGroup({ members })));

  it('are chair and secretary, and only the other one if one of them asks', () => {
    expect(may(LEE)).toEqual(['carys', 'sion']);
    expect(may(CARYS)).toEqual(['sion']);
    expect(may(SION)).toEqual(['carys']);
  });

  it('include the deputy, but no observer', () => {
    const members = [member('carys', 'chair'), member('mair', 'deputy'), member('sion', 'observer'), member('lee')];
    expect(may(LEE, members)).toEqual(['carys', 'mair']);
  });

  it('are the person who raised it while the group has neither', () => {
    expect(may(LEE, [member('lee'), member('owen'), member('mair')])).toEqual(['owen']);
    expect(may(OWEN, [member('lee'), member('owen'), member('mair')])).toEqual(['owen']);
  });
});
