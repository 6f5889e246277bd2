import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { hear } from '../../../src/app/hear.js';
import { readToken, writeToken } from '../../../src/features/calendars/rules/calendar-token.js';
import type { Store } from '../../../src/ports/store.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { storeWith } from '../../fixtures/sample-services.js';
import { CalendarServer } from './calendar-server.js';

async function filled(): Promise<Store> {
  const store = await openMemoryStore();
  await store.changeGroup('g1', () => ({ record: sampleGroup({ actions: [sampleAction()] }), result: null }));
  return store;
}

describe('a question about one’s calendar address', () => {
  it.each([
    ['my calendar address', 'show'],
    ['Give me my calendar link please?', 'show'],
    ['what is my calendar feed', 'show'],
    ['fy nghyfeiriad calendr', 'show'],
    ['beth yw fy nghyfeiriad calendr?', 'show'],
    ['new calendar address', 'renew'],
    ['reset my calendar link', 'renew'],
    ['cyfeiriad calendr newydd', 'renew'],
    ['stop my calendar address', 'stop'],
    ['revoke the calendar link', 'stop'],
    ['diddymu fy nghyfeiriad calendr', 'stop'],
  ])('%s', (said, ask) => {
    expect(hear(said.replace(/ please\?$/u, ''), { isLocal: false })).toEqual({ kind: 'my-calendar', ask });
  });

  it('is answered only in a 1:1 chat', async () => {
    const server = await CalendarServer.over(await filled());
    expect(await server.say('lee', 'my calendar address', false)).toEqual({ kind: 'no-calendar', why: 'elsewhere' });
    expect(await server.say('lee', 'new calendar address', false)).toEqual({ kind: 'no-calendar', why: 'elsewhere' });
  });
});

describe('a calendar address', () => {
  it('leads nowhere with another key, another person, or as anything else', async () => {
    const server = await CalendarServer.over(await filled());
    const [lee, owen] = [await server.address('lee'), await server.address('owen')];
    const token = readToken(lee.slice('/calendar/'.length, -'.ics'.length));
    if (token === null) throw new Error('no address');
    const others = [
      writeToken({ ...token, person: 'owen' }),
      writeToken({ ...token, person: 'nobody' }),
      writeToken({ ...token, key: 'x'.repeat(43) }),
      `${lee.slice('/calendar/'.length, -'.ics'.length)}x`,
      'x'.repeat(2000),
      'e30.x',
    ];
    expect(new Set([lee, owen]).size).toBe(2);
    for (const other of others)
      expect([other, (await server.get(`/calendar/${other}.ics`)).status]).toEqual([other, 404]);
    expect((await server.get(lee)).status).toBe(200);
  });

  it('does not read the store if it is malformed, and reads only the person if its key is wrong', async () => {
    const store = await filled();
    const read: string[] = [];
    const counted = storeWith(store, {
      findPerson: (id) => {
        read.push(`person ${id}`);
        return store.findPerson(id);
      },
      groupsOf: (id) => {
        read.push(`groups of ${id}`);
        return store.groupsOf(id);
      },
    });
    const server = await CalendarServer.over(counted, (tenant) => tenant === 't1');
    const path = await server.address('lee');
    const token = readToken(path.slice('/calendar/'.length, -'.ics'.length));
    if (token === null) throw new Error('no address');
    read.length = 0;
    await server.get('/calendar/nothing.ics');
    await server.get(`/calendar/${writeToken({ ...token, tenant: 'elsewhere' })}.ics`);
    expect(read).toEqual([]);
    await server.get(`/calendar/${writeToken({ ...token, key: 'x'.repeat(43) })}.ics`);
    expect(read).toEqual(['person lee']);
    await server.get(path);
    expect(read).toEqual(['person lee', 'person lee', 'groups of lee']);
  });

  it('may be fetched 30 times a minute, and 600 wrong ones; others hear how long to wait', async () => {
    const server = await CalendarServer.over(await filled());
    const path = await server.address('lee');
    for (let asked = 0; asked < 30; asked += 1) expect((await server.get(path)).status).toBe(200);
    server.now = '2022-09-14T10:00:20.000Z';
    const more = await server.get(path);
    expect([more.status, more.headers.get('retry-after')]).toEqual([429, '40']);
    server.now = '2022-09-14T10:01:00.000Z';
    expect((await server.get(path)).status).toBe(200);
    const wrong = `/calendar/${writeToken({ tenant: 't1', person: 'lee', key: 'x'.repeat(43) })}.ics`;
    for (let asked = 0; asked < 600; asked += 1) await server.get(wrong);
    expect((await server.get(wrong)).status).toBe(429);
    expect((await server.get(path)).status).toBe(200);
  });
});
