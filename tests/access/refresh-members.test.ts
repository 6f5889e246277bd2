import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../src/app/answer-command.js';
import { createMembersRefresh } from '../../src/access/refresh-members.js';
import { sampleGroup } from '../fixtures/sample-group.js';
import { askerOf } from '../fixtures/asker.js';
import { NOW, type Sample, sampleServices } from '../fixtures/sample-services.js';

const LISTED = ['carys', 'sion', 'lee', 'mair', 'owen'].map((id) => ({ id, name: id }));
const HOUR_LATER = '2022-09-15T09:31:00.000Z';
const DAY_LATER = '2022-09-16T08:31:00.000Z';

async function world(
  list = (): typeof LISTED => LISTED,
): Promise<{ sample: Sample; read: string[]; at: (now: string) => void }> {
  const read: string[] = [];
  let now = NOW;
  const sample = await sampleServices({
    clock: { now: () => now },
    directory: {
      listMembers: (id) => {
        read.push(id);
        return Promise.resolve(list());
      },
    },
  });
  return { sample, read, at: (moment) => void (now = moment) };
}

describe('the members of groups', () => {
  it('are read once a day, but not in a 1:1 chat', async () => {
    const { sample, read, at } = await world();
    await sample.store.changeGroup('mine', () => ({
      record: sampleGroup({ id: 'mine', prefix: 'MINE', isPersonal: true }),
      result: undefined,
    }));
    const refresh = createMembersRefresh(
      () => Promise.resolve([sample.store]),
      () => sample.services,
    );
    await refresh();
    await refresh();
    at(HOUR_LATER);
    await refresh();
    expect(read).toEqual(['g1']);
    at(DAY_LATER);
    await refresh();
    expect(read).toEqual(['g1', 'g1']);
  });

  it('are tried again within about an hour if they could not be read, and stay unchanged until then', async () => {
    const { sample, read, at } = await world(() => []);
    const before = await sample.store.findGroup('g1');
    const refresh = createMembersRefresh(
      () => Promise.resolve([sample.store]),
      () => sample.services,
    );
    await refresh();
    at(HOUR_LATER);
    await refresh();
    expect(read).toEqual(['g1', 'g1']);
    expect(await sample.store.findGroup('g1')).toEqual(before);
  });

  it.each([
    ['what needs authority', { kind: 'cancel', reference: 'ISCG-1', reason: null }, 1],
    ['what does not', { kind: 'list', scope: 'open', page: 1 }, 0],
  ] as const)('are read before %s, unless they were read within the hour', async (_, command, times) => {
    const { sample, read, at } = await world();
    await answerCommand(sample.services, askerOf('carys'), command, null);
    expect(read).toHaveLength(times);
    await answerCommand(sample.services, askerOf('carys'), command, null);
    expect(read).toHaveLength(times);
    at(HOUR_LATER);
    await answerCommand(sample.services, askerOf('carys', { now: HOUR_LATER }), command, null);
    expect(read).toHaveLength(2 * times);
  });

  it('lose a departed chair before that authority is used, even if Teams sent no event', async () => {
    const { sample } = await world(() => LISTED.filter(({ id }) => id !== 'carys'));
    const cancel = { kind: 'cancel', reference: 'ISCG-1', reason: null } as const;
    expect(await answerCommand(sample.services, askerOf('carys', {}, true), cancel, null)).toEqual({
      kind: 'problem',
      problem: { code: 'unknown-reference', reference: 'ISCG-1' },
    });
    expect((await sample.store.findGroup('g1'))?.actions[0]?.status).toBe('open');
  });

  it('are waited for no longer than a few seconds', { timeout: 15_000 }, async () => {
    const { sample } = await world();
    const silent = { ...sample.services, directory: { listMembers: () => new Promise<never>(() => undefined) } };
    const cancel = { kind: 'cancel', reference: 'ISCG-1', reason: null } as const;
    expect(await answerCommand(silent, askerOf('carys'), cancel, null)).toMatchObject({ kind: 'detail' });
  });
});
