import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { hear } from '../../../src/app/hear.js';
import { marksOf } from '../../../src/model/field-mark.js';
import type { OwnForm } from '../../../src/features/preferences/declared/preferences.js';
import { ownFormOf } from '../../../src/features/preferences/declared/preferences.js';
import { NO_PREFERENCES } from '../../../src/model/nudge-preferences.js';
import type { Store } from '../../../src/ports/store.js';
import { answerCommand } from '../../../src/app/answer-command.js';
import { answerButton } from '../../../src/app/answer-command.js';
import { onDatabase } from '../../adapters/postgres/database.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleServices } from '../../fixtures/sample-services.js';

const database = onDatabase();

/** Two ways to one store: the same twice, or two instances over one database. */
const PLACES: readonly (readonly [string, () => Promise<readonly [Store, Store]>])[] = [
  [
    'the embedded store',
    async () => {
      const store = await openMemoryStore();
      return [store, store];
    },
  ],
  [
    'two instances over PostgreSQL',
    async () => [(await database.instance()).of('t1'), (await database.instance()).of('t1')],
  ],
];

/** How Lee, on Thursday 15 September 2022, says something, or saves a form that showed `shown`. */
async function ways(store: Store): Promise<{
  readonly say: (text: string) => Promise<unknown>;
  readonly save: (shown: OwnForm, typed: Partial<OwnForm>) => Promise<unknown>;
}> {
  const services = { ...(await sampleServices()).services, store };
  return {
    say: (text) => answerCommand(services, askerOf('lee', {}, true), hear(text, { isLocal: false }), null),
    save: (shown, typed) =>
      answerButton(
        services,
        askerOf('lee', {}, true),
        { verb: 'save-own', person: 'lee', shown: marksOf(shown), ...shown, ...typed },
        null,
      ),
  };
}

const NOTHING_SHOWN = ownFormOf(NO_PREFERENCES, '2022-09-15');

describe.each(PLACES)('two simultaneous changes of one’s own nudges, in %s', (_place, open) => {
  async function start(): Promise<
    readonly [Store, Awaited<ReturnType<typeof ways>>, Awaited<ReturnType<typeof ways>>]
  > {
    const [one, other] = await open();
    await one.changeGroup('g1', () => ({ record: sampleGroup(), result: null }));
    return [one, await ways(one), await ways(other)];
  }

  it('are both kept if both are said', async () => {
    const [store, one, other] = await start();
    await Promise.all([
      one.say('away until 5 October'),
      other.say('nudge me at 8:30'),
      one.say('nudge me 10 and 2 days before'),
      other.say('only overdue nudges'),
    ]);
    expect((await store.findPerson('lee'))?.nudging).toMatchObject({
      leave: { from: '2022-09-15', until: '2022-10-05', standIn: null },
      at: '08:30',
      daysBefore: [10, 2],
      onlyOverdue: true,
    });
  });

  it('are both kept if one is said and the other is in a form drawn before', async () => {
    const [store, one, other] = await start();
    await Promise.all([
      one.say('away until 5 October'),
      other.save(NOTHING_SHOWN, { at: '08:30', weekdays: '4,1' }),
      one.say('nudge me 10 and 2 days before'),
    ]);
    expect((await store.findPerson('lee'))?.nudging).toMatchObject({
      leave: { from: '2022-09-15', until: '2022-10-05', standIn: null },
      at: '08:30',
      weekdays: [1, 4],
      daysBefore: [10, 2],
    });
  });

  it('are both kept if they are in two forms that were drawn at the same time', async () => {
    const [store, one, other] = await start();
    await Promise.all([
      one.save(NOTHING_SHOWN, { awayUntil: '2022-09-23', standIn: 'mair', onlyOverdue: 'true' }),
      other.save(NOTHING_SHOWN, { quietFrom: '17:00', nation: 'scotland', everyDaysAfter: '2' }),
    ]);
    expect((await store.findPerson('lee'))?.nudging).toEqual({
      ...NO_PREFERENCES,
      leave: { from: '2022-09-15', until: '2022-09-23', standIn: 'mair' },
      onlyOverdue: true,
      quiet: { from: '17:00', until: '08:00' },
      nation: 'scotland',
      everyDaysAfter: 2,
    });
  });
});

describe('a form that was drawn before another change', () => {
  it('takes back what it showed and its reader cleared, and nothing that it did not show', async () => {
    const store = await openMemoryStore();
    await store.changeGroup('g1', () => ({ record: sampleGroup(), result: null }));
    const { say, save } = await ways(store);
    await say('nudge me at 8:30');
    await say('away until 5 October');
    const shown = ownFormOf((await store.findPerson('lee'))?.nudging ?? NO_PREFERENCES, '2022-09-15');
    await say('snooze until 21 September');
    await save(shown, { awayFrom: '', awayUntil: '' });
    expect((await store.findPerson('lee'))?.nudging).toEqual({
      ...NO_PREFERENCES,
      at: '08:30',
      snoozedUntil: '2022-09-21',
    });
  });

  it('reports nothing about what it showed and is no longer possible, if its reader left that as it was', async () => {
    const store = await openMemoryStore();
    await store.changeGroup('g1', () => ({ record: sampleGroup(), result: null }));
    const { say, save } = await ways(store);
    await say('snooze until 21 September');
    const yesterdays = { ...NOTHING_SHOWN, snoozedUntil: '2022-09-14' };
    expect(await save(yesterdays, { at: '08:30' })).toMatchObject({ problems: [], news: { change: 'saved' } });
    expect((await store.findPerson('lee'))?.nudging).toMatchObject({ at: '08:30', snoozedUntil: '2022-09-21' });
  });
});
