import { describe, expect, it } from 'vitest';
import { marksOf, isAsShown } from '../../../src/model/field-mark.js';
import { readButton } from '../../../src/app/read-button.js';
import type { Group } from '../../../src/model/group.js';
import { showReply } from '../../../src/app/show-reply.js';
import { answerCommand } from '../../../src/app/answer-command.js';
import { answerButton } from '../../../src/app/answer-command.js';
import { showSettings } from '../../../src/features/settings/handle.js';
import { buttonsOf, partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** The settings form as Carys has it before her: what its button sends, with its inputs as they are shown. */
async function formBefore({ services }: Sample): Promise<Record<string, unknown>> {
  const { card } = showReply(await showSettings(services, askerOf('carys')), 'en');
  const inputs = partsOf(card).filter(({ type }) => String(type).startsWith('Input.'));
  const shown = Object.fromEntries(inputs.map(({ id, value }) => [String(id), value]));
  const save = buttonsOf(card).find(({ verb }) => verb === 'save-settings');
  return { ...shown, ...save?.data, verb: 'save-settings' };
}

async function press({ services, store }: Sample, form: Record<string, unknown>): Promise<Group> {
  const submission = readButton(form);
  if (submission === null) throw new Error('the form could not be read');
  await answerButton(services, askerOf('carys'), submission, null);
  const group = await store.findGroup('g1');
  if (group === null) throw new Error('the group is gone');
  return group;
}

/** Siôn, the secretary, changes settings in words while the form is open. */
const meanwhile = ({ services }: Sample, text: string): Promise<unknown> =>
  answerCommand(services, askerOf('sion'), { kind: 'set-up', text }, null);

async function setUp(): Promise<Sample> {
  const sample = await sampleServices();
  await sample.store.changeGroup('g1', (group) => ({
    record: group === null ? null : { ...group, isSetUp: true },
    result: null,
  }));
  return sample;
}

describe('saving the form of a group’s settings', () => {
  it('undoes nothing that somebody else changed since it was drawn', async () => {
    const sample = await setUp();
    const form = await formBefore(sample);
    await meanwhile(sample, 'Delivery Board; prefix DB; zone Europe/Madrid; nudge at 11:00; secretary Owen');
    const saved = await press(sample, { ...form, terms: 'autumn: 5 September 2022 to 16 December 2022' });
    expect(saved.terms).toEqual([{ name: 'autumn', from: '2022-09-05', to: '2022-12-16' }]);
    expect([saved.name, saved.prefix, saved.zone, saved.nudging.at]).toEqual([
      'Delivery Board',
      'DB',
      'Europe/Madrid',
      '11:00',
    ]);
    expect(saved.members.filter(({ roles }) => roles.includes('secretary')).map(({ id }) => id)).toEqual(['owen']);
  });

  it('saves a changed field over somebody else’s change', async () => {
    const sample = await setUp();
    const form = await formBefore(sample);
    await meanwhile(sample, 'nudge at 11:00');
    const saved = await press(sample, { ...form, at: '10:15', quietFrom: '19:00', mayMention: 'true' });
    expect([saved.nudging.at, saved.nudging.quiet, saved.nudging.mayMention]).toEqual([
      '10:15',
      { from: '19:00', until: '08:00' },
      true,
    ]);
  });

  it('changes nothing if it is saved as it was shown', async () => {
    const sample = await setUp();
    const before = await sample.store.findGroup('g1');
    const { name, prefix, zone, nation, terms, language, sets, nudging, meetings } = await press(
      sample,
      await formBefore(sample),
    );
    expect({ name, prefix, zone, nation, terms, language, sets, nudging, meetings }).toEqual({
      name: before?.name,
      prefix: before?.prefix,
      zone: before?.zone,
      nation: before?.nation,
      terms: before?.terms,
      language: before?.language,
      sets: before?.sets,
      nudging: before?.nudging,
      meetings: before?.meetings,
    });
  });

  it('saves everything if it does not say what it showed, as forms from an earlier release do not', async () => {
    const sample = await setUp();
    const form = await formBefore(sample);
    await meanwhile(sample, 'nudge at 11:00');
    const saved = await press(sample, { ...form, shown: undefined });
    expect(saved.nudging.at).toBe('09:00');
  });
});

describe('the mark of a field', () => {
  it('identifies what was shown, whatever a client does to its spaces, line ends and ticks', () => {
    const marks = marksOf({ sets: 'Leads: Lee\nOthers: Owen', weekdays: '1,2,5' });
    expect(isAsShown(marks, 'sets', ' Leads: Lee\r\nOthers: Owen ')).toBe(true);
    expect(isAsShown(marks, 'sets', 'Leads: Lee')).toBe(false);
    expect(isAsShown(marks, 'weekdays', '5,1,2')).toBe(true);
    expect(isAsShown(marks, 'weekdays', '1,2')).toBe(false);
    expect(isAsShown(marks, 'zone', '')).toBe(false);
    expect(isAsShown(null, 'sets', '')).toBe(false);
  });
});
