import { expect, it } from 'vitest';
import { type OutboxSubject, plannedItem } from '../../src/model/outbox-item.js';
import { parseOutboxItem } from '../../src/model/records-as-kept.js';

const DUE = '2022-09-15T10:00:00.000Z';
const item = plannedItem(
  'update/digest/lee/2022-09-15/g1/1',
  { kind: 'update', person: 'lee', group: 'g1', card: 'digest/lee/2022-09-15' },
  DUE,
);

/** An item as the first release kept it. */
function firstForm(key: string, subject: object, state: string): object {
  const { until, activity, ...rest } = plannedItem(key, { kind: 'roles', group: 'g1', at: DUE }, DUE);
  expect([until, activity]).toEqual([null, null]);
  return { ...rest, subject, state };
}

it('an update is read from before other kinds than digests had them', () => {
  const subject = { kind: 'update', person: 'lee', group: 'g1', digest: 'digest/lee/2022-09-15' };
  expect(parseOutboxItem({ ...item, subject })).toEqual(item);
  expect(parseOutboxItem(JSON.parse(JSON.stringify(item)))).toEqual(item);
});

it('a digest of the first release is read, whose day stood in its key and whose slots were all its reader’s', () => {
  const slot = { key: 'g1/ISCG-1/2022-09-15/0', group: 'g1', reference: 'ISCG-1', at: DUE };
  const kept = firstForm('digest/lee/2022-09-15', { kind: 'digest', person: 'lee', slots: [slot] }, 'waiting');
  const subject: OutboxSubject = {
    kind: 'digest',
    person: 'lee',
    day: '2022-09-15',
    slots: [{ ...slot, lead: 'lee' }],
  };
  expect(parseOutboxItem(kept)).toEqual(plannedItem('digest/lee/2022-09-15', subject, DUE));
});

it('a summary that the first release sent is read as sent', () => {
  const subject = { kind: 'summary', group: 'g1', meetingDay: '2022-09-15' } as const;
  const kept = firstForm('summary/g1/2022-09-15', subject, 'sent');
  expect(parseOutboxItem(kept)).toEqual({ ...plannedItem('summary/g1/2022-09-15', subject, DUE), state: 'sent' });
});

it.each([null, 'an item', 14, [], { until: null }])('%j is refused because it is no item', (kept) => {
  expect(() => parseOutboxItem(kept)).toThrow(/invalid_type/);
});
