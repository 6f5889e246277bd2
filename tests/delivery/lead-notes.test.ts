import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { availabilityOfLeads, isEveryoneAway, leadNotes } from '../../src/delivery/lead-notes.js';
import { availabilityFrom } from '../../src/delivery/recipient.js';
import { defaultPoliciesIn } from '../../src/model/default-policy.js';
import type { Person } from '../../src/model/person.js';
import { person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { settled } from './planned.js';

const action = sampleAction({ leads: [person('lee'), person('mair'), person('owen')] });
const group = sampleGroup({ actions: [action] });
/** Noon on a Monday in London. */
const MONDAY = '2022-11-21T12:00:00.000Z';

const lookup = (...people: readonly Person[]) =>
  availabilityFrom(new Map(people.map((one) => [one.id, one])), defaultPoliciesIn([group]));
const notes = (now: string, ...people: readonly Person[]) => leadNotes(action, group, now, lookup(...people));

const leave = { from: '2022-11-21', until: '2022-12-05', standIn: 'mair' };

describe('the notes on why an action’s leads do not respond', () => {
  it('say until when somebody is away and who stands in', () => {
    expect(notes(MONDAY, settled('lee', { leave }))).toEqual([
      { person: 'lee', name: 'Lee', why: 'away', until: '2022-12-05', standIn: 'Mair' },
    ]);
  });

  it('say nothing before and after the leave, by the lead’s own day', () => {
    expect(notes('2022-11-20T23:59:00.000Z', settled('lee', { leave }))).toEqual([]);
    expect(notes('2022-12-05T23:59:00.000Z', settled('lee', { leave }))).toHaveLength(1);
    expect(notes('2022-12-06T00:00:00.000Z', settled('lee', { leave }))).toEqual([]);
    // It is the 6th in Auckland from 11:00 on the 5th in London.
    expect(notes('2022-12-05T11:00:00.000Z', settled('lee', { leave, zone: 'Pacific/Auckland' }))).toEqual([]);
  });

  it('say whose nudges are off, and who has snoozed them until when', () => {
    const owen = settled('owen', { snoozedUntil: '2022-11-24' });
    expect(notes(MONDAY, settled('mair', {}, { isMuted: true }), owen)).toEqual([
      { person: 'mair', name: 'Mair', why: 'nudges-off', until: null, standIn: null },
      { person: 'owen', name: 'Owen', why: 'snoozed', until: '2022-11-24', standIn: null },
    ]);
    expect(notes('2022-11-24T00:00:00.000Z', owen)).toEqual([]);
  });

  it('mention leave first, because that says when they are back, and nobody who has done their part', () => {
    expect(notes(MONDAY, settled('lee', { leave }, { isMuted: true }))[0]?.why).toBe('away');
    const done = { ...action, completions: [{ at: MONDAY, by: { id: 'lee', name: 'Lee' } }] };
    expect(leadNotes(done, group, MONDAY, lookup(settled('lee', { leave })))).toEqual([]);
  });

  it('know if everybody an action waits for is away', () => {
    const some = lookup(settled('lee', { leave }), settled('mair', { leave }));
    const all = lookup(settled('lee', { leave }), settled('mair', { leave }), settled('owen', { leave }));
    expect(isEveryoneAway(action, group, MONDAY, some)).toBe(false);
    expect(isEveryoneAway(action, group, MONDAY, all)).toBe(true);
    expect(isEveryoneAway({ ...action, leads: [] }, group, MONDAY, all)).toBe(false);
  });

  it('are read from the store for a composed message', async () => {
    const store = (await openMemoryStore()).of();
    await store.changeGroup('g1', () => ({ record: group, result: null }));
    await store.changePerson('lee', () => ({ record: settled('lee', { leave }), result: null }));
    const availabilityIn = await availabilityOfLeads(store, group);
    expect(leadNotes(action, group, MONDAY, availabilityIn).map(({ name, until }) => [name, until])).toEqual([
      ['Lee', '2022-12-05'],
    ]);
  });
});
