import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/action.js';
import { NO_DEADLINE } from '../../../src/model/deadline.js';
import { EDITED, type EditedFields } from '../../../src/model/edited-fields.js';
import type { NamedSet } from '../../../src/model/group.js';
import type { Lead } from '../../../src/model/lead.js';
import type { Review } from '../../../src/model/review.js';
import { showReply } from '../../../src/app/show-reply.js';
import { answerButton } from '../../../src/app/answer-command.js';
import { CLIENTS, submitted } from '../../cards/answered-form.js';
import { onDay, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { askerOf } from '../../fixtures/asker.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

type Edited = Pick<Action, 'task' | 'leads' | 'deadline'>;
type Typed = Readonly<Record<string, string>>;

const LEE: Lead = { kind: 'person', person: 'lee', name: 'Lee' };
const SION: Lead = { kind: 'person', person: 'sion', name: 'Sion' };
const POLICY: Lead = { kind: 'set', set: 'Policy leads', name: 'Policy leads' };
const COMMS: Lead = { kind: 'team', name: 'Comms team' };
const BEFORE: Edited = {
  task: 'Circulate the draft',
  leads: [SION, POLICY, LEE, COMMS],
  deadline: onDay('2022-10-31'),
};

const edited = ({ task, leads, deadline }: Edited): Edited => ({ task, leads, deadline });

/** An action that is edited, and an item of minutes that is: the same form over each. */
const FORMS = [
  {
    form: 'of an action',
    verb: 'save',
    reply: 'edit-form',
    open: { verb: 'edit', group: 'g1', reference: 'ISCG-1', from: null },
    keep: ({ store }: Sample, values: Edited): Promise<unknown> =>
      store.changeGroup('g1', () => ({
        record: sampleGroup({ actions: [sampleAction(values)], nextNumber: 2 }),
        result: null,
      })),
    read: async ({ store }: Sample) => (await store.findGroup('g1'))?.actions[0],
  },
  {
    form: 'of an item of minutes',
    verb: 'review-save',
    reply: 'item-form',
    open: { verb: 'review-edit', review: 'g1/0a1b', item: 0, picks: {} },
    keep: ({ store }: Sample, values: Edited): Promise<unknown> =>
      store.changeReview('g1/0a1b', () => ({ record: { ...REVIEW, items: [{ ...ITEM, ...values }] }, result: null })),
    read: async ({ store }: Sample) => (await store.findReview('g1/0a1b'))?.items[0],
  },
] as const;

const ITEM = { kind: 'explicit', quote: 'ACTION: circulate', line: 3, isChosen: true, ...BEFORE } as const;
const REVIEW: Review = {
  id: 'g1/0a1b',
  tenant: 't1',
  group: 'g1',
  at: '2022-09-15T08:00:00.000Z',
  by: { id: 'carys', name: 'Carys' },
  title: null,
  held: '2022-09-15',
  isHeldSaid: true,
  items: [ITEM],
  known: [],
  decisions: [],
  knownDecisions: [],
  text: '',
};

const PLACES = FORMS.flatMap((form) => CLIENTS.map((client) => ({ ...form, ...client })));

describe.each(PLACES)('the edit form $form, from a client that $client', ({ verb, reply, open, keep, read, empty }) => {
  async function save(
    typed: Typed,
    meanwhile?: Edited,
    before = BEFORE,
    sets: readonly NamedSet[] = [],
  ): Promise<{ after: unknown; answer: unknown }> {
    const sample = await sampleServices();
    await keep(sample, before);
    await sample.store.changeGroup('g1', (group) => ({
      record: group === null ? null : { ...group, sets: [...group.sets, ...sets] },
      result: null,
    }));
    const { card } = showReply(await answerButton(sample.services, askerOf('carys'), open, null), 'en');
    if (meanwhile !== undefined) await keep(sample, meanwhile);
    const form = submitted(card, verb, typed, empty);
    const answer = await answerButton(sample.services, askerOf('carys'), form, null);
    const after = await read(sample);
    return { after: after === undefined ? null : edited(after), answer };
  }

  it('changes nothing if nobody touched it', async () => {
    expect((await save({})).after).toEqual(BEFORE);
  });

  it('keeps leads that it could not offer: former members, a set with a long name or one with a comma', async () => {
    const long = `Leads of ${'the housing review '.repeat(6)}`.trim();
    const leads: readonly Lead[] = [
      { kind: 'person', person: 'gone', name: 'Gone Away' },
      { kind: 'set', set: 'Health, Social Care leads', name: 'Health, Social Care leads' },
      { kind: 'set', set: long, name: long },
    ];
    const before = { ...BEFORE, leads };
    const changed = { ...before, task: 'Publish the draft' };
    const sets = [long, 'Health, Social Care leads'].map((name) => ({ name, members: ['lee'] }));
    expect((await save({ task: changed.task }, undefined, before, sets)).after).toEqual(changed);
  });

  it('undoes nothing that somebody else changed since it was drawn', async () => {
    const changed: Edited = { task: 'Publish the draft', leads: [LEE], deadline: onDay('2022-11-30') };
    expect((await save({}, changed)).after).toEqual(changed);
    expect((await save({ task: 'Burn the draft' }, changed)).after).toEqual({ ...changed, task: 'Burn the draft' });
    expect((await save({ leadWords: 'Legal team' }, changed)).after).toEqual({
      ...changed,
      leads: [LEE, { kind: 'team', name: 'Legal team' }],
    });
  });

  /** Of each field of the form, by its declaration, what is typed and what that makes. */
  const CHANGED: { readonly [Field in keyof EditedFields]: readonly [typed: string, Partial<Edited>] } = {
    task: ['Publish the draft', { task: 'Publish the draft' }],
    leads: ['mair', { leads: [{ kind: 'person', person: 'mair', name: 'Mair' }, COMMS] }],
    leadWords: ['Legal team', { leads: [SION, POLICY, LEE, { kind: 'team', name: 'Legal team' }] }],
    due: [
      '2022-12-01',
      { deadline: { said: '2022-12-01', basis: 'day', from: '2022-12-01', due: '2022-12-01', inferred: [] } },
    ],
  };

  it.each(EDITED)('changes only what was typed into %s', async (field) => {
    const [typed, changed] = CHANGED[field];
    expect((await save({ [field]: typed })).after).toEqual({ ...BEFORE, ...changed });
  });

  it.each(EDITED)('changes what was typed into %s, even if somebody else has changed everything', async (field) => {
    const [typed, changed] = CHANGED[field];
    const others: Edited = { task: 'Burn the draft', leads: [LEE], deadline: onDay('2022-11-30') };
    const made = field === 'leadWords' ? { leads: [LEE, { kind: 'team', name: 'Legal team' }] } : changed;
    const picked = field === 'leads' ? { leads: [{ kind: 'person', person: 'mair', name: 'Mair' }] } : made;
    expect((await save({ [field]: typed }, others)).after).toEqual({ ...others, ...picked });
  });

  it('changes nothing if a client sends untouched leads in another order', async () => {
    expect((await save({ leads: 'lee,Policy leads,sion' })).after).toEqual(BEFORE);
  });

  /** What each field clears; the task cannot be. */
  const CLEARED: Readonly<Record<Exclude<keyof EditedFields, 'task'>, Partial<Edited>>> = {
    // Nothing sent of the picker may also be that the client cannot show who is picked.
    leads: empty === undefined ? {} : { leads: [COMMS] },
    leadWords: { leads: [SION, POLICY, LEE] },
    due: { deadline: NO_DEADLINE },
  };

  it.each(EDITED.filter((field) => field !== 'task'))(
    'removes %s if the field was emptied and the form was sent',
    async (field) => {
      expect((await save({ [field]: '' })).after).toEqual({ ...BEFORE, ...CLEARED[field] });
    },
  );

  it('keeps the task, without which there is no action, if it was emptied, and says so', async () => {
    const { after, answer } = await save({ task: ' ' });
    expect(after).toEqual(BEFORE);
    expect(answer).toMatchObject({ kind: reply, problems: [{ code: 'no-task' }] });
  });

  it('leaves out what its fields cannot hold, so that saving loses nothing', async () => {
    const teams = Array.from({ length: 40 }, (_, index): Lead => ({
      kind: 'team',
      name: `Housing team ${index + 100}`,
    }));
    const before: Edited = { ...BEFORE, task: 'Draft '.repeat(800), leads: [LEE, ...teams] };
    expect((await save({ due: '2022-12-01' }, undefined, before)).after).toMatchObject({
      task: before.task,
      leads: before.leads,
      deadline: { due: '2022-12-01' },
    });
  });
});
