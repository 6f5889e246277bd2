import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { member, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { erasePerson } from '../../../src/features/privacy/erase-person.js';
import { findIdentity } from '../../../src/features/privacy/find-identity.js';
import { gatherPersonData } from '../../../src/features/privacy/gather-person-data.js';
import type { AgendaItem } from '../../../src/model/agenda-item.js';
import type { Closure } from '../../../src/model/closure.js';
import type { Group } from '../../../src/model/group.js';

const AT = '2022-10-12T10:00:00.000Z';
const GWENLLIAN = { id: 'gwenllian', name: 'Gwenllian' };
const CARYS = { id: 'carys', name: 'Carys' };

const item = (number: number, changes: Partial<AgendaItem>): AgendaItem => ({
  number,
  title: `item ${String(number)}`,
  presenter: null,
  minutes: 10,
  meeting: '2022-11-17',
  isStanding: false,
  state: 'planned',
  addedAt: AT,
  addedBy: CARYS,
  postponedFrom: [],
  action: null,
  ...changes,
});
const closure = (changes: Partial<Closure>): Closure => ({
  kind: 'done',
  at: AT,
  by: CARYS,
  evidence: null,
  to: null,
  confirmed: null,
  ...changes,
});
const closed = (number: number, changes: Partial<Closure>) =>
  sampleAction({
    reference: `ISCG-${String(number)}`,
    source: `s${String(number)}`,
    raisedBy: CARYS,
    leads: [person('lee')],
    status: 'done',
    closedAt: AT,
    closure: closure(changes),
  });

/** Gwenllian is in every part of the cycle of a meeting; what Carys did alone is hers. */
const GROUP: Group = sampleGroup({
  isSetUp: true,
  members: [member('carys', 'chair'), member('gwenllian'), member('lee')],
  agenda: [
    item(1, { addedBy: GWENLLIAN }),
    item(2, { presenter: person('gwenllian') }),
    item(3, { title: 'what Gwenllian found' }),
    item(4, {}),
  ],
  decisions: [
    {
      reference: 'ISCG-D1',
      text: 'no paper',
      meeting: '2022-10-12',
      at: AT,
      by: GWENLLIAN,
      withdrawn: null,
      quote: null,
    },
    { reference: 'ISCG-D2', text: 'no glass', meeting: '2022-10-12', at: AT, by: CARYS, withdrawn: null, quote: null },
  ],
  meetingReviews: [
    {
      meeting: '2022-10-12',
      startedAt: AT,
      startedBy: CARYS,
      references: ['ISCG-1', 'ISCG-2'],
      outcomes: [
        { reference: 'ISCG-1', outcome: 'closed', at: AT, by: CARYS },
        { reference: 'ISCG-2', outcome: 'closed', at: AT, by: GWENLLIAN },
      ],
      endedAt: AT,
    },
  ],
  meetingNotices: [{ at: AT, by: GWENLLIAN, drop: [], put: [], deadlines: { references: [], to: null } }],
  actions: [
    closed(1, { by: GWENLLIAN }),
    closed(2, { confirmed: { at: AT, by: GWENLLIAN } }),
    closed(3, { kind: 'transferred', to: 'Gwenllian and her team', evidence: 'Gwenllian wrote on 3 May' }),
    closed(4, {}),
  ],
  nextNumber: 5,
});

onBothStores('a person’s records of meetings,', (open) => {
  it('records of meetings are shown and exported: agenda items, decisions, reviews, closures, changed meetings', async () => {
    const store = await open();
    await store.changeGroup('g1', () => ({ record: GROUP, result: null }));
    const found = await findIdentity(store, 'gwenllian', 'former-1');
    const traces = found === null ? [] : await gatherPersonData(store, found);
    expect(traces.map(({ kind, reference, text }) => [kind, reference, text])).toEqual([
      ['member', null, null],
      ['closed', 'ISCG-1', 'Circulate the terms of reference'],
      ['closed', 'ISCG-2', 'Circulate the terms of reference'],
      ['agenda', null, 'item 1'],
      ['agenda', null, 'item 2'],
      ['went-through', null, '2022-10-12'],
      ['changed', 'ISCG-D1', 'no paper'],
      ['changed', null, null],
      ['named', null, 'what Gwenllian found'],
      ['named', 'ISCG-3', 'Gwenllian wrote on 3 May\nGwenllian and her team'],
    ]);
    const review = traces.find(({ kind }) => kind === 'went-through')?.record;
    expect(JSON.stringify(review)).not.toContain('carys');
  });

  it('records of meetings are gone when a person is erased, and the rest stays', async () => {
    const store = await open();
    await store.changeGroup('g1', () => ({ record: GROUP, result: null }));
    const found = await findIdentity(store, 'gwenllian', 'former-1');
    if (found === null) throw new Error('nobody');
    const erasing = { found, alias: 'former-1', by: 'operator', now: '2022-12-01T09:00:00.000Z', isForced: false };
    expect(await erasePerson(store, erasing)).toMatchObject({ ok: true, left: 0 });
    const after = await store.findGroup('g1', 'all');
    expect(JSON.stringify(after)).not.toMatch(/gwenllian/i);
    expect(after?.agenda.map(({ title, presenter }) => [title, presenter?.kind ?? null])).toEqual([
      ['item 1', null],
      ['item 2', 'name'],
      ['what a former member found', null],
      ['item 4', null],
    ]);
    expect(after?.decisions.map(({ reference, text }) => `${reference} ${text}`)).toEqual([
      'ISCG-D1 no paper',
      'ISCG-D2 no glass',
    ]);
    expect(after?.meetingReviews[0]?.outcomes.map(({ reference }) => reference)).toEqual(['ISCG-1', 'ISCG-2']);
    expect(after?.actions.map((action) => action.closure?.by.id)).toEqual(['former-1', 'carys', 'carys', 'carys']);
    expect(after?.actions[2]?.closure?.to).toBe('a former member and her team');
  });
});
