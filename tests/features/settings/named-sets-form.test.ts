import { describe, expect, it } from 'vitest';
import { saveSettings, setUp } from '../../fixtures/open-settings.js';

describe('the named sets in the form of a group’s settings', () => {
  const lines = (...changed: readonly string[]): string => changed.join('\n');

  it('are each kept, changed, added or removed by their line, whatever their names', async () => {
    const { after, problems } = await saveSettings(await setUp(), {
      sets: lines('Language leads: Lee, Owen', 'Secretariat: Sion, Lee', 'Terms of reference writers: Mair'),
    });
    expect(problems).toEqual([]);
    expect(after['sets']).toEqual([
      { name: 'Language leads', members: ['lee', 'owen'] },
      { name: 'Secretariat', members: ['sion', 'lee'] },
      { name: 'Terms of reference writers', members: ['mair'] },
    ]);
  });

  it('are both changed by two people at once, each their own', async () => {
    const sample = await setUp();
    const all = [
      'Language leads: Lee',
      'Meeting planners: Mair, Owen',
      'Chair’s office: Sion',
      'Secretariat: Sion, Lee',
    ];
    const { after } = await saveSettings(
      sample,
      { sets: lines(...all.slice(0, 3), 'Secretariat: Mair') },
      '',
      'Policy leads: Lee; Language leads: Owen',
    );
    expect(after['sets']).toEqual([
      { name: 'Language leads', members: ['owen'] },
      { name: 'Meeting planners', members: ['mair', 'owen'] },
      { name: 'Chair’s office', members: ['sion'] },
      { name: 'Secretariat', members: ['mair'] },
      { name: 'Policy leads', members: ['lee'] },
    ]);
  });

  it('are refused, with the reason, if a line is not a set or names somebody who is no member', async () => {
    const { problems } = await saveSettings(await setUp(), { sets: lines('Policy leads', 'Others: Nobody Known') });
    expect(problems).toEqual(['set-not-read', 'person-unknown']);
  });

  it('may have members whose names hold commas', async () => {
    const sample = await setUp();
    await sample.store.changeGroup('g1', (group) => ({
      record:
        group === null
          ? null
          : { ...group, members: [...group.members, { id: 'huw', name: 'Davies, Huw (Housing)', roles: [] }] },
      result: null,
    }));
    const { after, problems } = await saveSettings(sample, {
      chair: 'Davies, Huw (Housing), Mair',
      sets: 'Housing: Lee, Davies, Huw (Housing)',
    });
    expect(problems).toEqual([]);
    expect([after['chair'], after['sets']]).toEqual([['mair', 'huw'], [{ name: 'Housing', members: ['lee', 'huw'] }]]);
  });
});

describe('a part of a group’s settings that no field can hold', () => {
  it('is left out of the form rather than cut, so that saving loses nothing', async () => {
    const sample = await setUp();
    const many = Array.from({ length: 60 }, (_, index) => ({
      name: `Working party number ${index + 1} of the housing review`,
      members: ['lee', 'mair'],
    }));
    await sample.store.changeGroup('g1', (group) => ({
      record: group === null ? null : { ...group, sets: many },
      result: null,
    }));
    const { after } = await saveSettings(sample, { name: 'Delivery Board' });
    expect([after['name'], after['sets']]).toEqual(['Delivery Board', many]);
  });
});
