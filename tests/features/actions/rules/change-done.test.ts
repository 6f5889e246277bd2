import { describe, expect, it } from 'vitest';
import { markDone } from '../../../../src/features/actions/rules/change-done.js';
import { sampleAction, sampleGroup, member, person } from '../../../fixtures/sample-group.js';

const AT = '2022-09-01T09:30:00.000Z';
const actor = (id: string) => ({ id, name: id });
const POLICY_LEADS = { kind: 'set', set: 'policy leads', name: 'All policy leads' } as const;

describe('marking an action done', () => {
  const group = sampleGroup();

  it('closes it, with the note, if its only lead does it', () => {
    const { action, waitingFor } = markDone(sampleAction(), group, actor('lee'), AT, 'sent on Monday');
    expect(action).toMatchObject({ status: 'done', closedAt: AT, notes: [{ text: 'sent on Monday' }] });
    expect(waitingFor).toEqual([]);
  });

  it('records one lead’s part if there are several, and the last one closes it', () => {
    const first = markDone(sampleAction({ leads: [POLICY_LEADS] }), group, actor('lee'), AT, null);
    expect(first.action).toMatchObject({ status: 'open', completions: [{ by: { id: 'lee' } }] });
    expect(first.waitingFor).toEqual(['Mair']);
    expect(markDone(first.action, group, actor('lee'), AT, null).action.completions).toHaveLength(1);
    const second = markDone(first.action, group, actor('mair'), AT, null);
    expect(second.action.status).toBe('done');
    expect(second.waitingFor).toEqual([]);
  });

  it('does not wait for teams, names kept as text or blacked-out names', () => {
    const leads = [
      person('lee'),
      { kind: 'team', name: 'Comms team' },
      { kind: 'name', name: 'Jo Bloggs' },
      { kind: 'redacted', name: '[REDACTED]' },
      { kind: 'unclear', name: 'Sam', candidates: ['mair', 'owen'] },
    ] as const;
    expect(markDone(sampleAction({ leads }), group, actor('lee'), AT, null).action.status).toBe('done');
  });

  it.each(['carys', 'sion', 'owen'])('closes it outright for %s, who runs the group or raised it', (id) => {
    const action = sampleAction({ leads: [{ kind: 'set', set: 'everyone', name: 'All' }] });
    expect(markDone(action, group, actor(id), AT, null).action.status).toBe('done');
  });

  it('waits for the chair if the chair is one of the leads', () => {
    const leads = [person('lee'), { kind: 'post', name: 'Chair' }] as const;
    expect(markDone(sampleAction({ leads }), group, actor('lee'), AT, null).waitingFor).toEqual(['Carys']);
  });

  it('closes it for any member while nobody runs the group', () => {
    const members = [member('lee'), member('mair'), member('owen')];
    const unrun = sampleGroup({ members });
    const action = sampleAction({ leads: [person('lee')], raisedBy: { id: 'lee', name: 'Lee' } });
    expect(markDone(action, unrun, actor('mair'), AT, null).action.status).toBe('done');
  });

  it('changes nothing on an action that is not open', () => {
    const cancelled = sampleAction({ status: 'cancelled' });
    expect(markDone(cancelled, group, actor('lee'), AT, 'late').action).toBe(cancelled);
  });
});
