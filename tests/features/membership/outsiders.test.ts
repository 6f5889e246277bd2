import { beforeEach, describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import type { Group } from '../../../src/model/group.js';
import type { ListedMember } from '../../../src/model/members.js';
import { hear } from '../../../src/app/hear.js';
import { answerCommand } from '../../../src/app/answer-command.js';
import { askerOf } from '../../fixtures/asker.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

const ROSTER: readonly ListedMember[] = ['carys', 'sion', 'lee', 'mair', 'owen'].map((id) => ({
  id,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
}));
const OLWEN = { text: '@Olwen Parry', id: 'olwen', name: 'Olwen Parry' };

let sample: Sample;
let listed: readonly ListedMember[];

beforeEach(async () => {
  listed = ROSTER;
  sample = await sampleServices({ directory: { listMembers: () => Promise.resolve(listed) } });
});

const group = async (): Promise<Group> => {
  const found = await sample.store.findGroup('g1');
  if (found === null) throw new Error('no group');
  return found;
};

function say(who: string, text: string, isPersonal = false, mentions = [OLWEN]): Promise<AnyReply> {
  const command = hear(text, { isLocal: false });
  return answerCommand(
    sample.services,
    askerOf(who, { mentions: isPersonal ? [] : mentions }, isPersonal),
    command,
    null,
  );
}

const tasksOf = (answer: AnyReply): readonly string[] =>
  answer.kind === 'list' ? answer.groups.flatMap(({ actions }) => actions.map(({ task }) => task)) : [];

describe('somebody who is mentioned and not in Teams’ list', () => {
  beforeEach(() => say('carys', 'ACTION: @Olwen Parry to draft the brief by 1 December 2022'));

  it('leads the action, and is no member', async () => {
    const { actions, members, outsiders } = await group();
    expect(actions.at(-1)?.leads).toEqual([{ kind: 'person', person: 'olwen', name: 'Olwen Parry' }]);
    expect(members.map(({ id }) => id)).toEqual(['carys', 'sion', 'lee', 'mair', 'owen']);
    expect(outsiders).toEqual(['olwen']);
  });

  it('sees that action in their own chat, and no other', async () => {
    expect(tasksOf(await say('olwen', 'actions', true))).toEqual(['draft the brief']);
    expect(tasksOf(await say('olwen', 'my actions', true))).toEqual(['draft the brief']);
    expect(await say('olwen', 'ISCG-1', true)).toEqual({
      kind: 'problem',
      problem: { code: 'unknown-reference', reference: 'ISCG-1' },
    });
  });

  it('answers for it, and is shown no list of the members', async () => {
    const shown = await say('olwen', 'ISCG-2', true);
    expect(shown).toMatchObject({ kind: 'detail', others: [], permissions: { mayClose: true, mayEdit: false } });
    expect(await say('olwen', 'ISCG-2 note: with legal', true)).toMatchObject({ kind: 'detail' });
    expect(await say('olwen', 'ISCG-2 more time until 20 December 2022 because legal are late', true)).toMatchObject({
      kind: 'detail',
    });
    expect(await say('olwen', 'done ISCG-2', true)).toMatchObject({ kind: 'detail', action: { status: 'done' } });
  });

  it('learns from no name whether somebody is a member', async () => {
    const known = await say('olwen', 'ISCG-2 not mine, ask Mair', true);
    const other = await say('olwen', 'ISCG-2 not mine, ask Zelda', true);
    const kind = (answer: AnyReply): unknown =>
      answer.kind === 'detail' ? answer.action.requests.at(-1)?.leads.map((lead) => lead.kind) : answer;
    expect(kind(known)).toEqual(['name']);
    expect(kind(other)).toEqual(['name']);
  });

  it('becomes a member as soon as Teams lists them', async () => {
    listed = [...ROSTER, { id: 'olwen', name: 'Olwen Parry' }];
    await say('carys', 'ACTION: @Olwen Parry to publish it by 2 December 2022');
    const { members, outsiders } = await group();
    expect(members.at(-1)).toEqual({ id: 'olwen', name: 'Olwen Parry', roles: [] });
    expect(outsiders).toEqual([]);
  });

  it.each([
    'set up ISCG; chair @Olwen Parry',
    'set up ISCG; secretary @Olwen Parry',
    'set up ISCG; board: @Olwen Parry',
  ])('gets no post from “%s”', async (text) => {
    const before = await group();
    expect(await say('carys', text)).toMatchObject({ problems: [{ code: 'person-unknown' }] });
    expect((await group()).members).toEqual(before.members);
  });
});

describe('somebody who writes in the group’s own chat', () => {
  it('is a member if Teams lists them, and not otherwise', async () => {
    listed = [...ROSTER, { id: 'nia', name: 'Nia' }];
    await say('nia', 'ACTION: Comms team to ring them by 1 December 2022', false, []);
    expect((await group()).members.at(-1)?.id).toBe('nia');
    expect(await say('zelda', 'ACTION: Comms team to leak it by 1 December 2022', false, [])).toEqual({
      kind: 'problem',
      problem: { code: 'not-a-member' },
    });
    expect((await group()).actions).toHaveLength(2);
  });

  it('is a member while the list cannot be read, unless they have left', async () => {
    await sample.store.changeGroup('g1', (found) => ({
      record: found && { ...found, former: [{ id: 'ffion', name: 'Ffion', leftAt: '2022-09-01T08:00:00.000Z' }] },
      result: undefined,
    }));
    listed = [];
    await say('nia', 'ACTION: Comms team to ring them by 1 December 2022', false, []);
    expect((await group()).members.at(-1)?.id).toBe('nia');
    expect(await say('ffion', 'actions', false, [])).toMatchObject({ groups: [], only: null });
    expect((await group()).members.some(({ id }) => id === 'ffion')).toBe(false);
  });
});

it('a stranger undoes nothing with another group’s id, and learns nothing', async () => {
  const { answerButton } = await import('../../../src/app/answer-command.js');
  const undo = (of: string): Promise<AnyReply> =>
    answerButton(
      sample.services,
      askerOf('dewi', {}, true),
      { verb: 'undo', group: of, references: ['ISCG-1'], sure: false },
      null,
    );
  expect(await undo('g1')).toEqual({ kind: 'problem', problem: { code: 'nothing-to-undo' } });
  expect(await undo('no-such-group')).toEqual(await undo('g1'));
});
