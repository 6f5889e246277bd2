import { expect, it } from 'vitest';
import { plannedItem } from '../../../src/model/outbox-item.js';
import { outboxItemSchema } from '../../../src/model/schemas/outbox-schema.js';

const item = plannedItem(
  'update/digest/lee/2022-09-15/g1/1',
  { kind: 'update', person: 'lee', group: 'g1', card: 'digest/lee/2022-09-15' },
  '2022-09-15T10:00:00.000Z',
);

it('reads an update that was kept when only digests had them', () => {
  const subject = { kind: 'update', person: 'lee', group: 'g1', digest: 'digest/lee/2022-09-15' };
  expect(outboxItemSchema.parse({ ...item, subject })).toEqual(item);
  expect(outboxItemSchema.parse(JSON.parse(JSON.stringify(item)))).toEqual(item);
});
