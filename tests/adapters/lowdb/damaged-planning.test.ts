import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { addresseeOf } from '../../../src/model/outbox-item.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { samplePerson } from '../../contracts/store-samples.js';
import { member, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { temporaryFolder } from './temporary-folder.js';

/** 09:30 in London on the day on which each group's action is due. */
const NOW = '2022-09-15T08:30:00.000Z';

/** A store of two groups, each with one lead, whose files are as `damage` leaves them. */
async function storeWith(damage: (folder: string) => void) {
  const folder = temporaryFolder();
  const first = await openStore({ folder });
  for (const [id, lead] of [
    ['g1', 'lee'],
    ['g2', 'mair'],
  ] as const) {
    const group = sampleGroup({ id, prefix: id, sets: [], members: [member(lead)] });
    const action = sampleAction({ reference: `${id}-1`, leads: [person(lead)] });
    await first.changeGroup(id, () => ({ record: { ...group, nextNumber: 2, actions: [action] }, result: null }));
    const reader = samplePerson({ id: lead, conversation: `chat of ${lead}` });
    await first.changePerson(lead, () => ({ record: reader, result: null }));
  }
  await first.close();
  damage(folder);
  const store = await openStore({ folder });
  onTestFinished(() => store.close());
  return store;
}

it('planning covers both groups if nothing is damaged, so that the cases below fail for the reason they give', async () => {
  const store = await storeWith(() => undefined);
  expect((await planDue(MESSAGES, store, NOW)).map(addresseeOf).sort()).toEqual(['lee', 'mair']);
});

it('planning goes on for the other groups if a person’s file is damaged', async () => {
  const store = await storeWith((folder) => {
    const paths = readdirSync(join(folder, 'people')).map((name) => join(folder, 'people', name));
    const [lees] = paths.filter((path) => readFileSync(path, 'utf8').includes('chat of lee'));
    writeFileSync(lees ?? '', '{');
  });
  expect((await planDue(MESSAGES, store, NOW)).map(addresseeOf)).toEqual(['mair']);
});

it('planning goes on for the other groups if a group’s file is damaged', async () => {
  const store = await storeWith((folder) => {
    writeFileSync(join(folder, 'groups/g1.json'), '{');
  });
  expect((await planDue(MESSAGES, store, NOW)).map(addresseeOf)).toEqual(['mair']);
});
