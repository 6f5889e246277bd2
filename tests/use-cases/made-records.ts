import fc from 'fast-check';
import type { Action } from '../../src/core/actions/action.js';
import type { Group } from '../../src/core/groups/group.js';
import type { OutboxItem } from '../../src/core/nudges/outbox-item.js';
import { sampleItem, samplePerson } from '../contracts/store-samples.js';
import { member, onDay, sampleAction, sampleGroup } from '../core/sample-group.js';
import type { Records } from './full-stores.js';

const words = fc.string({ unit: 'grapheme', maxLength: 30 });
const moment = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = moment.map((at) => at.slice(0, 10));
const actor = fc.record({ id: words, name: words });

const action: fc.Arbitrary<Action> = fc
  .record({
    task: words,
    leads: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('team' as const), name: words }),
        fc.record({ kind: fc.constant('person' as const), person: words, name: words }),
        fc.record({
          kind: fc.constant('unclear' as const),
          name: words,
          candidates: fc.array(words, { maxLength: 3 }),
        }),
      ),
      { maxLength: 3 },
    ),
    deadline: day.map(onDay),
    status: fc.constantFrom('open' as const, 'done' as const, 'cancelled' as const),
    closedAt: fc.option(moment),
    quote: words,
    notes: fc.array(fc.record({ at: moment, by: actor, text: words }), { maxLength: 3 }),
    history: fc.array(
      fc.record(
        {
          at: moment,
          by: actor,
          change: fc.constantFrom('logged' as const, 'task' as const),
          before: words,
          reason: words,
        },
        { requiredKeys: ['at', 'by', 'change'] },
      ),
      { maxLength: 3 },
    ),
  })
  .map(sampleAction);

/** A group of this tenant with a prefix of its own; its actions are numbered. */
const group = (id: string, tenant: string): fc.Arbitrary<Group> =>
  fc
    .record({
      name: words,
      isSetUp: fc.boolean(),
      language: fc.constantFrom('en' as const, 'cy' as const, 'both' as const),
      meetings: fc.array(
        fc.record({ day, start: fc.constant('11:00'), end: fc.constant(null), state: fc.constant('planned' as const) }),
        { maxLength: 3 },
      ),
      members: fc.array(words, { maxLength: 3 }).map((ids) => [...new Set(ids)].map((each) => member(each, 'chair'))),
      actions: fc.array(action, { maxLength: 6 }),
      handled: fc.array(words, { maxLength: 3 }),
    })
    .map((made) => ({
      ...sampleGroup({ id, tenant, prefix: id.toUpperCase() }),
      ...made,
      actions: made.actions.map((each, index) => ({ ...each, reference: `${id.toUpperCase()}-${index + 1}` })),
      nextNumber: made.actions.length + 1,
    }));

const itemsOf = (groups: readonly Group[]): fc.Arbitrary<Records['items']> =>
  fc.tuple(
    ...groups.map(({ id, tenant }) =>
      fc
        .record({
          dueAt: moment,
          state: fc.constantFrom('planned' as const, 'sent' as const, 'parked' as const),
          attempts: fc.nat(9),
          reason: fc.option(words),
        })
        .map((made): readonly [string, OutboxItem] => [
          tenant,
          sampleItem(`summary/${id}`, { ...made, subject: { kind: 'summary', group: id, meetingDay: '2022-09-15' } }),
        ]),
    ),
  );

/** Up to nine groups of three tenants, with people, items and conversations about them. */
export const madeRecords: fc.Arbitrary<Records> = fc
  .uniqueArray(fc.nat(8), { maxLength: 9 })
  .chain((numbers) => fc.tuple(...numbers.map((number) => group(`g${number}`, `t${(number % 3) + 1}`))))
  .chain((groups) =>
    fc.record({
      groups: fc.constant(groups),
      people: fc.tuple(
        ...groups.map(({ id, tenant }) =>
          fc.record({ name: words, isMuted: fc.boolean() }).map((made) => samplePerson({ id, tenant, ...made })),
        ),
      ),
      reviews: fc.constant([]),
      items: itemsOf(groups),
      conversations: fc.tuple(
        ...groups.map(({ id, tenant }) =>
          fc.jsonValue({ maxDepth: 2 }).map((extra) => [tenant, { key: id, reference: { tenant, extra } }] as const),
        ),
      ),
    }),
  );
