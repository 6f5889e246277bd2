import { expect, it } from 'vitest';
import { NO_PREFERENCES } from '../../src/model/nudge-preferences.js';
import type { CurrentStore } from './store-contract.js';
import { logAction, sampleItem, samplePerson } from './store-samples.js';

const NOW = '2022-09-13T08:00:00.000Z';
const CLOSED = { status: 'done', closedAt: '2022-08-01T08:00:00.000Z' } as const;

/** Which groups a tick has to plan, and how what it plans is kept. */
export function describePlanning(store: CurrentStore): void {
  const due = async (now: string): Promise<readonly string[]> =>
    (await store().groupsToPlan(now)).map(({ id }) => id).sort();

  it('has every new group planned', async () => {
    expect(await due(NOW)).toEqual([]);
    await logAction(store(), 'g1', 'first');
    await logAction(store(), 'g2', 'second');
    expect(await due(NOW)).toEqual(['g1', 'g2']);
  });

  it('gives a group as a planning run needs it, up to date after every change', async () => {
    const open = async (): Promise<readonly string[] | undefined> => {
      const group = await store().findForPlanning('g1', NOW);
      return group?.actions.filter(({ status }) => status === 'open').map(({ task }) => task);
    };
    expect(await store().findForPlanning('g1', NOW)).toBeNull();
    await logAction(store(), 'g1', 'first');
    expect(await open()).toEqual(['first']);
    expect(await open()).toEqual(['first']);
    await logAction(store(), 'g1', 'second');
    expect(await open()).toEqual(['first', 'second']);
    await store().changeGroup('g1', (group) => {
      const actions = group?.actions.map((action, at) => (at === 0 ? { ...action, ...CLOSED } : action)) ?? [];
      return { record: group === null ? null : { ...group, actions }, result: null };
    });
    expect(await open()).toEqual(['second']);
    expect((await store().findGroup('g1'))?.actions).toHaveLength(2);
  });

  it('has a group planned again when its moment has come', async () => {
    await logAction(store(), 'g1', 'first');
    const groups = await store().groupsToPlan(NOW);
    await store().savePlan({
      items: [],
      expired: [],
      groups: groups.map((place) => ({ ...place, next: '2022-09-14T08:00:00.000Z' })),
    });
    expect(await due('2022-09-14T08:00:00.000Z')).toEqual(['g1']);
  });

  it('has a group planned again at once if it has changed since', async () => {
    await logAction(store(), 'g1', 'first');
    const groups = await store().groupsToPlan(NOW);
    await logAction(store(), 'g1', 'second');
    await store().savePlan({ items: [], expired: [], groups: groups.map((place) => ({ ...place, next: null })) });
    expect(await due(NOW)).toEqual(['g1']);
  });

  it('has a group planned again if one of its members wants nudges again', async () => {
    await logAction(store(), 'g1', 'first');
    await store().changePerson('lee', () => ({ record: samplePerson({ isMuted: true }), result: null }));
    const groups = await store().groupsToPlan(NOW);
    await store().savePlan({ items: [], expired: [], groups: groups.map((place) => ({ ...place, next: null })) });
    await store().changePerson('lee', () => ({ record: samplePerson({ isMuted: false }), result: null }));
    expect(await due(NOW)).toEqual(['g1']);
  });

  it('keeps what a planning run planned, and ignores what is already in the outbox', async () => {
    await store().enqueue([sampleItem('a')]);
    expect(await store().savePlan({ items: [sampleItem('a'), sampleItem('b')], expired: [], groups: [] })).toEqual([
      sampleItem('b'),
    ]);
    expect(await store().listOutbox()).toEqual([sampleItem('a'), sampleItem('b')]);
  });

  it('drops expired planned items, and no others', async () => {
    await store().enqueue([sampleItem('sending')]);
    await store().claimWaiting({ now: NOW, limit: 1, seconds: 60 });
    await store().enqueue([sampleItem('over'), sampleItem('sent', { state: 'sent' })]);
    await store().savePlan({ items: [], expired: ['over', 'sending', 'sent', 'gone'], groups: [] });
    const states = (await store().listOutbox()).map(({ key, state }) => [key, state]).sort();
    expect(states).toEqual([
      ['over', 'dropped'],
      ['sending', 'sending'],
      ['sent', 'sent'],
    ]);
  });

  it('says when planning is next useful: at a group’s moment, or when an item may be retried', async () => {
    expect(await store().nextPlanning(NOW)).toBeNull();
    await logAction(store(), 'g1', 'first');
    const groups = await store().groupsToPlan(NOW);
    const next = '2022-09-14T08:00:00.000Z';
    await store().savePlan({ items: [], expired: [], groups: groups.map((place) => ({ ...place, next })) });
    expect(await store().nextPlanning(NOW)).toBe(next);
    await store().enqueue([sampleItem('later', { notBefore: '2022-09-13T08:05:00.000Z' })]);
    expect(await store().nextPlanning(NOW)).toBe('2022-09-13T08:05:00.000Z');
    expect(await store().nextPlanning(next)).toBeNull();
  });

  it('has a group planned again if one of its members is away', async () => {
    await logAction(store(), 'g1', 'first');
    const groups = await store().groupsToPlan(NOW);
    await store().savePlan({ items: [], expired: [], groups: groups.map((place) => ({ ...place, next: null })) });
    const leave = { from: '2022-09-13', until: '2022-09-20', standIn: null };
    await store().changePerson('lee', () => ({
      record: samplePerson({ nudging: { ...NO_PREFERENCES, leave } }),
      result: null,
    }));
    expect(await due(NOW)).toEqual(['g1']);
  });

  it('keeps an item once if two planning runs plan it at the same time', async () => {
    const put = await Promise.all(
      [1, 2].map(() => store().savePlan({ items: [sampleItem('a')], expired: [], groups: [] })),
    );
    expect(put.flat()).toEqual([sampleItem('a')]);
  });
}
