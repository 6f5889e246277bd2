import { describe, expect, it } from 'vitest';
import { changeDeadline } from '../../../../src/features/actions/rules/change-deadline.js';
import { completePart } from '../../../../src/features/actions/rules/change-done.js';
import { closeAction } from '../../../../src/features/actions/rules/closing.js';
import { changeLeads } from '../../../../src/features/actions/rules/change-leads.js';
import type { Group } from '../../../../src/model/group.js';
import { digestItems } from '../../../../src/features/digests/rules/digest-items.js';
import type { NudgeSlot } from '../../../../src/model/outbox-item.js';
import { onDay, person, sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import { planned } from '../../../delivery/planned.js';

const NOW = '2022-09-15T08:00:00.000Z';
const LEE = { id: 'lee', name: 'Lee' };

function slotsOf(group: Group): readonly NudgeSlot[] {
  return planned(NOW, [group]).flatMap(({ subject }) =>
    subject.kind === 'digest' && subject.person === 'lee' ? (subject.slots ?? []) : [],
  );
}

const references = (slots: readonly NudgeSlot[], group: Group, now = NOW): readonly string[] =>
  digestItems(slots, 'lee', [group], now).map((item) => item.action.reference);

describe('a digest when it is sent', () => {
  const action = sampleAction({ leads: [person('lee'), person('mair')] });
  const group = sampleGroup({
    actions: [
      sampleAction({ reference: 'ISCG-10' }),
      sampleAction({ reference: 'ISCG-2' }),
      sampleAction({ reference: 'ISCG-3', deadline: onDay('2022-09-01') }),
    ],
  });
  const one = sampleGroup({ actions: [action] });

  it('lists the soonest deadline first, then by number, with the days left', () => {
    const items = digestItems(slotsOf(group), 'lee', [group], NOW);
    expect(items.map((item) => [item.action.reference, item.due, item.daysLeft])).toEqual([
      ['ISCG-3', '2022-09-01', -14],
      ['ISCG-2', '2022-09-15', 0],
      ['ISCG-10', '2022-09-15', 0],
    ]);
    expect(items[0]?.group).toMatchObject({ id: 'g1', prefix: 'ISCG' });
  });

  it('counts the days from the moment it is sent', () => {
    expect(digestItems(slotsOf(one), 'lee', [one], '2022-09-16T08:00:00.000Z')[0]?.daysLeft).toBe(-1);
  });

  it('leaves out what was closed, moved, reassigned or done in part since', () => {
    const slots = slotsOf(one);
    expect(references(slots, one)).toEqual(['ISCG-1']);
    expect(references(slots, sampleGroup({ actions: [closeAction(action, LEE, NOW)] }))).toEqual([]);
    expect(references(slots, sampleGroup({ actions: [completePart(action, LEE, NOW)] }))).toEqual([]);
    expect(references(slots, sampleGroup({ actions: [changeLeads(action, one, LEE, NOW, [person('mair')])] }))).toEqual(
      [],
    );
    expect(
      references(slots, sampleGroup({ actions: [changeDeadline(action, LEE, NOW, onDay('2022-10-01'))] })),
    ).toEqual([]);
  });

  it('names the lead for whom the reader stands in', () => {
    expect(digestItems(slotsOf(one), 'owen', [one], NOW)[0]?.standsInFor).toBe('Lee');
    expect(digestItems(slotsOf(one), 'lee', [one], NOW)[0]?.standsInFor).toBeNull();
  });

  it('is empty for groups and actions that no longer exist', () => {
    expect(digestItems(slotsOf(one), 'lee', [], NOW)).toEqual([]);
    expect(references(slotsOf(one), sampleGroup())).toEqual([]);
  });
});
