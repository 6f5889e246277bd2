import { describe, expect, it } from 'vitest';
import { showReply } from '../../../src/app/show-reply.js';
import { CLIENTS } from '../../cards/answered-form.js';
import { AUTUMN, saveSettings, settings, setUp } from '../../fixtures/open-settings.js';

describe.each(CLIENTS)('the form of a group’s settings, from a client that $client', ({ empty }) => {
  it('changes nothing if nobody touched it', async () => {
    const sample = await setUp();
    const before = await settings(sample);
    expect(await saveSettings(sample, {}, empty)).toEqual({ after: before, problems: [] });
  });

  it.each([
    [{ name: 'Delivery Board' }, { name: 'Delivery Board' }],
    [{ prefix: 'db' }, { prefix: 'DB' }],
    [
      { meets: 'every first Monday of the month 10:00-11:00' },
      { meets: 'every first Monday of the month 10:00-11:00' },
    ],
    [{ zone: 'Europe/Madrid' }, { zone: 'Europe/Madrid' }],
    [{ nation: 'northern-ireland' }, { nation: 'northern-ireland' }],
    [
      { terms: 'autumn: 2022-09-05 to 2022-12-16\nspring: 9 January to 31 March 2023' },
      { terms: [AUTUMN, { name: 'spring', from: '2023-01-09', to: '2023-03-31' }] },
    ],
    [{ language: 'cy' }, { language: 'cy' }],
    [{ chair: 'Mair, Owen' }, { chair: ['mair', 'owen'] }],
    [{ secretary: 'Lee' }, { secretary: ['lee'] }],
    [{ daysBefore: '7, 2 and 0' }, { daysBefore: [7, 2, 0] }],
    [{ daysBefore: '4 before and on the day' }, { daysBefore: [4, 0] }],
    [{ everyDaysAfter: '3' }, { everyDaysAfter: 3 }],
    [{ at: '11:15' }, { at: '11:15' }],
    [{ weekdays: '4,1' }, { weekdays: [1, 4] }],
    [{ quietFrom: '19:00' }, { quiet: { from: '19:00', until: '08:00' } }],
    [{ quietUntil: '07:30' }, { quiet: { from: '18:00', until: '07:30' } }],
    [{ quietFrom: '00:00', quietUntil: '00:00' }, { quiet: { from: '00:00', until: '00:00' } }],
    [{ escalateAfter: '0' }, { escalateAfter: 0 }],
    [{ mayMention: 'false' }, { mayMention: false }],
    [{ keepYears: '3' }, { years: 3 }],
    [{ keepYears: 'pum mlynedd' }, { years: 5 }],
  ])('changes only what was typed, %j', async (typed, changed) => {
    const sample = await setUp();
    const before = await settings(sample);
    expect(await saveSettings(sample, typed, empty)).toEqual({ after: { ...before, ...changed }, problems: [] });
  });

  it.each([
    ['prefix', { prefix: 'SCG' }],
    ['meets', { meets: null }],
    ['zone', { zone: 'Europe/London' }],
    ['nation', { nation: 'england-and-wales' }],
    ['terms', { terms: [] }],
    ['chair', { chair: [] }],
    ['secretary', { secretary: [] }],
    ['sets', { sets: [] }],
    ['daysBefore', { daysBefore: [5, 1, 0] }],
    ['everyDaysAfter', { everyDaysAfter: 5 }],
    ['at', { at: '09:00' }],
    ['weekdays', { weekdays: [1, 2, 3, 4, 5] }],
    ['quietFrom', { quiet: { from: '18:00', until: '08:00' } }],
    ['quietUntil', { quiet: { from: '18:00', until: '08:00' } }],
    ['escalateAfter', { escalateAfter: 10 }],
    ['mayMention', { mayMention: false }],
    ['keepYears', { years: 7 }],
  ])('removes %s if it was emptied, or has it as in a new group', async (field, changed) => {
    const sample = await setUp();
    const before = await settings(sample);
    expect(await saveSettings(sample, { [field]: '' }, empty)).toEqual({
      after: { ...before, ...changed },
      problems: [],
    });
  });

  it.each(['0', '100', 'for ever'])('keeps the years of retention if it cannot read them: %s', async (keepYears) => {
    const sample = await setUp();
    const before = await settings(sample);
    expect(await saveSettings(sample, { keepYears }, empty)).toEqual({
      after: before,
      problems: ['retention-not-read'],
    });
  });

  it('keeps the name of a group, which is required, and says so', async () => {
    const sample = await setUp();
    const before = await settings(sample);
    expect(await saveSettings(sample, { name: '' }, empty)).toEqual({ after: before, problems: ['name-missing'] });
  });

  it('undoes nothing that somebody else changed since it was drawn', async () => {
    const sample = await setUp();
    const said =
      'Delivery Board; prefix DB; zone Europe/Madrid; bank holidays Northern Ireland; language Welsh; secretary Owen; chair Carys, Mair; terms spring 9 January to 31 March 2023; meets every first Monday of the month 10:00-11:00; nudge 4 days before; every 9 days after; at 12:00; quiet 20:00 to 06:00; working days Monday to Thursday; escalate after 3; mentions off; keep for 4 years; Policy leads: Lee';
    const { after } = await saveSettings(sample, { sets: '' }, empty, said);
    expect(after).toEqual({
      name: 'Delivery Board',
      prefix: 'DB',
      meets: 'every first Monday of the month 10:00-11:00',
      zone: 'Europe/Madrid',
      nation: 'northern-ireland',
      terms: [{ name: 'spring', from: '2023-01-09', to: '2023-03-31' }],
      language: 'cy',
      chair: ['carys', 'mair'],
      secretary: ['owen'],
      // Not among the sets that the form showed.
      sets: [{ name: 'Policy leads', members: ['lee'] }],
      daysBefore: [4],
      everyDaysAfter: 9,
      at: '12:00',
      weekdays: [1, 2, 3, 4],
      quiet: { from: '20:00', until: '06:00' },
      escalateAfter: 3,
      mayMention: false,
      years: 4,
    });
  });
});

it('the form of a group’s settings asks first when it meets and who runs it, and folds rare settings away', async () => {
  const { store } = await setUp();
  const group = await store.findGroup('g1');
  if (group === null) throw new Error('no group');
  const { card } = showReply({ kind: 'settings-form', group, problems: [] }, 'en');
  const ids = [...JSON.stringify(card).matchAll(/"id":"([a-zA-Z]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([
    ...['meets', 'chair', 'secretary', 'sets', 'language', 'name', 'prefix'],
    ...['nudging', 'daysBefore', 'everyDaysAfter', 'at', 'weekdays', 'quietFrom', 'quietUntil', 'escalateAfter'],
    ...[
      'mayMention',
      'rare',
      'zone',
      'nation',
      'deputy',
      'observer',
      'terms',
      'summaryDays',
      'paperDays',
      'sendDays',
      'sendWhat',
      'sendAs',
      'sendIn',
      'progressDays',
      'keepYears',
      'publicNames',
      'telling',
      'confirmClosures',
    ],
  ]);
});
