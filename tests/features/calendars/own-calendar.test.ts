import { expect, it } from 'vitest';
import type { Store } from '../../../src/ports/store.js';
import { erasePerson } from '../../../src/features/privacy/erase-person.js';
import { findIdentity } from '../../../src/features/privacy/find-identity.js';
import { gatherPersonData } from '../../../src/features/privacy/gather-person-data.js';
import { onBothStores } from '../../fixtures/both-stores.js';
import { member, onDay, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { sampleReturn } from '../../fixtures/sample-return.js';
import { CalendarServer } from './calendar-server.js';

/** Lee leads two actions of the first group and owes it a return, is in the second, and in the third only Mair is. */
async function filled(store: Store): Promise<Store> {
  const on = (day: string, start: string) => ({ day, start, end: null, state: 'planned' as const });
  const groups = [
    sampleGroup({
      actions: [
        sampleAction(),
        sampleAction({ reference: 'ISCG-2', task: 'Cost the plan', deadline: onDay('2022-10-03') }),
        sampleAction({ reference: 'ISCG-3', task: 'Write to Mair', leads: [person('mair')] }),
        sampleAction({ reference: 'ISCG-4', status: 'done', closedAt: '2022-09-01T09:00:00.000Z' }),
      ],
      meetings: [on('2022-09-21', '11:00'), on('2023-01-12', '14:00')],
      returns: [sampleReturn()],
    }),
    sampleGroup({
      id: 'g2',
      prefix: 'HB',
      name: 'Housing Board',
      members: [member('lee'), member('owen', 'chair')],
      meetings: [on('2022-10-06', '09:30'), { ...on('2022-10-20', '09:30'), state: 'cancelled' }],
    }),
    sampleGroup({
      id: 'g3',
      prefix: 'DB',
      name: 'Digital Board',
      members: [member('mair')],
      meetings: [on('2022-10-11', '10:00')],
    }),
  ];
  for (const record of groups) await store.changeGroup(record.id, () => ({ record, result: null }));
  return store;
}

onBothStores('somebody’s own calendar', (open) => {
  const start = async (): Promise<{ readonly store: Store; readonly server: CalendarServer }> => {
    const store = await filled(await open());
    return { store, server: await CalendarServer.over(store) };
  };

  it('somebody’s own calendar has their own deadlines and returns and the meetings of their groups, read by another library', async () => {
    const { server } = await start();
    const path = await server.address('lee');
    expect(path).toMatch(/^\/calendar\/[\w-]+\.[\w-]{43}\.ics$/u);
    expect([...(await server.events(path))].sort()).toEqual([
      ['Housing Board', '2022-10-06T08:30:00.000Z'],
      ['ISCG-1 due: Circulate the terms of reference', '2022-09-15'],
      ['ISCG-2 due: Cost the plan', '2022-10-03'],
      ['ISCG-R1: answers due: Achievements and challenge', '2022-11-30'],
      ['Support and Challenge Group', '2022-09-21T10:00:00.000Z'],
      ['Support and Challenge Group', '2023-01-12T14:00:00.000Z'],
    ]);
  });

  it('somebody’s own calendar is in the language of its reader', async () => {
    const { server } = await start();
    await server.say('lee', 'cymraeg');
    const path = await server.address('lee', 'fy nghyfeiriad calendr');
    expect(await server.events(path)).toContainEqual(['Dyddiad cau ISCG-2: Cost the plan', '2022-10-03']);
  });

  it('somebody’s own calendar says whether it has changed, and is not sent again while it has not', async () => {
    const { server, store } = await start();
    const path = await server.address('lee');
    const first = await server.get(path);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
    });
    const etag = first.headers.get('etag') ?? '';
    server.now = '2022-09-14T11:00:00.000Z';
    const again = await server.get(path, { 'If-None-Match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await store.changeGroup('g1', (group) => ({
      record: group && { ...group, actions: group.actions.filter(({ reference }) => reference !== 'ISCG-2') },
      result: null,
    }));
    const changed = await server.get(path, { 'If-None-Match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('somebody’s own calendar keeps its address if it is requested again; a new one disables the old one', async () => {
    const { server } = await start();
    const old = await server.address('lee');
    expect(await server.address('lee')).toBe(old);
    const renewed = await server.address('lee', 'new calendar address');
    expect(renewed).not.toBe(old);
    expect((await server.get(old)).status).toBe(404);
    expect((await server.get(renewed)).status).toBe(200);
    await server.press('lee', 'renew-calendar');
    expect((await server.get(renewed)).status).toBe(404);
  });

  it('somebody’s own calendar has one address if “new calendar address” is delivered twice, and both answers show it', async () => {
    const { server } = await start();
    const old = await server.address('lee');
    const first = await server.address('lee', 'new calendar address', 'activity 7');
    server.now = '2022-09-14T10:00:20.000Z';
    const second = await server.say('lee', 'new calendar address', true, 'activity 7');
    expect(second).toMatchObject({ kind: 'calendar-address', isRenewed: true });
    expect(second.kind === 'calendar-address' && new URL(second.url).pathname).toBe(first);
    expect([(await server.get(first)).status, (await server.get(old)).status]).toEqual([200, 404]);
    expect(await server.address('lee', 'new calendar address', 'activity 8')).not.toBe(first);
  });

  it('somebody’s own calendar is gone once it is removed, and once its reader has left every group', async () => {
    const { server, store } = await start();
    const path = await server.address('lee');
    await store.changeGroup('g1', (group) => ({
      record: group && { ...group, members: group.members.filter(({ id }) => id !== 'lee'), actions: [], returns: [] },
      result: null,
    }));
    expect(await server.events(path)).toEqual([['Housing Board', '2022-10-06T08:30:00.000Z']]);
    await store.changeGroup('g2', (group) => ({
      record: group && { ...group, members: [member('owen', 'chair')] },
      result: null,
    }));
    expect((await server.get(path)).status).toBe(404);
    const owen = await server.address('owen');
    expect((await server.get(owen)).status).toBe(200);
    expect(await server.press('owen', 'stop-calendar')).toEqual({ kind: 'no-calendar', why: 'stopped' });
    expect((await server.get(owen)).status).toBe(404);
  });

  it('somebody’s own calendar is gone with an erased person; an export says since when it existed, and not its key', async () => {
    const { server, store } = await start();
    const path = await server.address('lee');
    const found = await findIdentity(store, 'lee', 'former-1');
    if (found === null) throw new Error('nobody is found');
    const traces = await gatherPersonData(store, found);
    const own = traces.find(({ kind }) => kind === 'person');
    expect(own?.record).toMatchObject({ calendar: { since: '2022-09-14T10:00:00.000Z' } });
    const [, key = 'no key'] = /\.([\w-]{43})\.ics$/u.exec(path) ?? [];
    expect(JSON.stringify(traces)).not.toContain(key);
    await erasePerson(store, { found, alias: 'former-1', by: 'tests', now: server.now, isForced: false });
    expect((await server.get(path)).status).toBe(404);
    expect(JSON.stringify(await store.listPeople())).not.toContain(key);
  });
});
