import { describe, expect, it } from 'vitest';
import { person, sampleAction } from '../../fixtures/sample-group.js';
import { cardOf, type ListWorld, listWorld, referencesOf } from './world.js';

/** Olwen, who is no member, leads one open and one closed action of the Estates Board. */
async function withOlwen(): Promise<ListWorld> {
  const world = await listWorld();
  const olwen = [{ ...person('olwen'), name: 'Olwen Parry' }];
  const closed = { status: 'done', closedAt: '2022-09-01T09:00:00.000Z' } as const;
  await world.sample.store.changeGroup('g1', (group) => {
    if (group === null) throw new Error('no group');
    const actions = [
      ...group.actions,
      sampleAction({ reference: 'ISCG-11', task: 'Price the roof', leads: olwen }),
      sampleAction({ reference: 'ISCG-12', task: 'Price the budget', leads: olwen, ...closed }),
    ];
    return { record: { ...group, actions }, result: undefined };
  });
  return world;
}

describe('a lead who is not a member', () => {
  it.each([
    ['actions', ['ISCG-11']],
    ['closed', ['ISCG-12']],
    ['what did we finish over the summer?', []],
    ['done since 1 August', ['ISCG-12']],
    ['find budget', ['ISCG-12']],
    ['what does Tomos owe us?', []],
    ['who is looking after the leaflet?', []],
    ['who is looking after the roof?', ['card of ISCG-11']],
  ])('finds with “%s” what they lead, and nothing else', async (said, references) => {
    const { say } = await withOlwen();
    const answer = await say(said, 'olwen', true);
    expect(referencesOf(answer)).toEqual(references);
    for (const other of ['Tomos Hughes', 'Gwen Lloyd', 'leaflet"', 'Clean the hall'])
      expect(cardOf(answer)).not.toContain(other);
  });

  it('is not told whose name resembles the one they typed', async () => {
    const { say } = await withOlwen();
    expect(await say('what does Tomoz owe us?', 'olwen', true)).toMatchObject({ total: 0, likely: [] });
  });
});

describe('somebody without a group', () => {
  it('finds nothing, whatever they ask', async () => {
    const { say } = await listWorld();
    for (const said of ['overdue', 'find budget', 'who is looking after the leaflet?', 'what does Tomos owe us?'])
      expect(await say(said, 'dewi', true)).toEqual({ kind: 'problem', problem: { code: 'no-group-yet' } });
  });
});
