import { describe, expect, it } from 'vitest';
import { noteWhoIsHere } from '../../src/access/follow-members.js';
import type { Asker } from '../../src/ports/asker.js';
import { resolveLeads } from '../../src/reading/leads/resolve-leads.js';
import { askerOf } from '../fixtures/asker.js';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { sampleServices } from '../fixtures/sample-services.js';

const SIAN = { id: 'sian', name: 'Siân Rees', givenName: 'Siân', surname: 'Rees', roles: [] };

async function after(changes: Partial<Asker>, asker = 'lee') {
  const { services, store } = await sampleServices();
  const group = sampleGroup({
    members: [...sampleGroup().members, SIAN],
    actions: [sampleAction({ leads: [{ kind: 'person', person: 'sian', name: 'Siân Rees' }] })],
  });
  await store.changeGroup('g1', () => ({ record: group, result: undefined }));
  await noteWhoIsHere(services, askerOf(asker, changes));
  const kept = await store.findGroup('g1');
  return { members: kept?.members ?? [], leads: kept?.actions[0]?.leads ?? [] };
}

const mention = (name: string) => ({ mentions: [{ text: `<at>${name}</at>`, id: 'sian', name }] });

describe('U27: a member whose name changes', () => {
  it.each([
    ['is mentioned by it', mention('Siân Morgan'), 'lee'],
    ['writes under it', { person: { id: 'sian', name: 'Siân Morgan', aadObjectId: null } }, 'sian'],
  ])('is known by the new name and the earlier one: %s', async (_, changes, who) => {
    const { members, leads } = await after(changes, who);
    const sian = members.find(({ id }) => id === 'sian');
    expect(sian).toMatchObject({ name: 'Siân Morgan', earlierNames: ['Siân Rees'] });
    expect(leads).toEqual([{ kind: 'person', person: 'sian', name: 'Siân Morgan' }]);
    const roster = { people: members, sets: [], mentions: [], speaker: null };
    for (const name of ['Siân Morgan', 'Siân Rees', 'Morgan', 'Rees'])
      expect(resolveLeads(name, roster)).toMatchObject([{ kind: 'person', person: 'sian' }]);
  });

  it.each(['Siân', 'Rees', 'Siân Rees', 'REES Siân', 'Rees, Siân (Guest)', 'Siân - HSS', 'Shan'])(
    'is not renamed to “%s”, which is a shortened mention or a directory’s spelling',
    async (name) => {
      const { members } = await after(mention(name));
      expect(members.find(({ id }) => id === 'sian')).toEqual(SIAN);
    },
  );

  it('is not renamed by a tag', async () => {
    const { members } = await after({ mentions: [{ text: '@x', id: 'sian', name: 'Policy leads', isOfMany: true }] });
    expect(members.find(({ id }) => id === 'sian')).toEqual(SIAN);
  });
});
