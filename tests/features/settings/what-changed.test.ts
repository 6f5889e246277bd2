import { describe, expect, it } from 'vitest';
import { settings } from '../../../src/features/settings/declared/settings.js';
import type { Setting } from '../../../src/features/settings/setting.js';
import { drawingIn } from '../../../src/presentation/card/drawing.js';
import { settingsWords } from '../../../src/features/settings/words.js';
import { member, sampleGroup } from '../../fixtures/sample-group.js';

const declared = settings as readonly Setting[];
const SETS = [{ name: 'Policy leads', members: ['lee', 'mair', 'gone'] }];

describe('the card of a changed setting', () => {
  // The meetings stand on it by themselves, day by day.
  it.each(declared.filter(({ key }) => key !== 'meets').map(({ key }) => key))('gives the new %s', (key) => {
    const group = sampleGroup({ sets: SETS });
    for (const language of ['en', 'cy'] as const) {
      const rows = declared.filter((one) => one.key === key).flatMap((one) => one.facts(group, drawingIn(language)));
      expect(rows.length).toBeGreaterThan(0);
      for (const [title, value] of rows) expect([title.trim(), value.trim()]).not.toContain('');
    }
  });

  it.each([
    ['telling', true, 'en', ['Leads are told of changes', 'on']],
    ['telling', false, 'en', ['Leads are told of changes', 'off']],
    ['confirmClosures', true, 'en', ['Closures are confirmed', 'on']],
    ['confirmClosures', false, 'cy', ['Cadarnhau cyn cau', 'i ffwrdd']],
    ['telling', true, 'cy', ['Rhoi gwybod am newidiadau', 'ymlaen']],
  ] as const)('says whether %s is on: %s (%s)', (key, value, language, fact) => {
    const group = sampleGroup({ settings: { [key]: value } });
    expect(declared.find((one) => one.key === key)?.facts(group, drawingIn(language))).toEqual([fact]);
  });

  it('says who is in a set, not how many', () => {
    const facts = declared.find(({ key }) => key === 'sets')?.facts(sampleGroup({ sets: SETS }), drawingIn('en'));
    expect(facts).toEqual([['Policy leads', 'Lee, Mair']]);
  });

  it('names the first people of a large set, and how many more there are', () => {
    const members = Array.from({ length: 11 }, (_, index) => ({ ...member(`p${index}`), name: `Person ${index + 1}` }));
    const group = sampleGroup({ members, sets: [{ name: 'Everyone', members: members.map(({ id }) => id) }] });
    const facts = declared.find(({ key }) => key === 'sets')?.facts(group, drawingIn('en'));
    expect(facts?.[0]?.[1]).toBe('Person 1, Person 2, Person 3, Person 4, Person 5, Person 6, Person 7, Person 8, +3');
  });

  it('says that nobody is in a set yet', () => {
    const group = sampleGroup({ sets: [{ name: 'Policy leads', members: [] }] });
    const facts = declared.find(({ key }) => key === 'sets')?.facts(group, drawingIn('en'));
    expect(facts).toEqual([['Policy leads', settingsWords('en').saved.nobody]]);
  });
});
