import { describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import type { Button } from '../../../src/app/features.js';
import type { OwnForm } from '../../../src/features/preferences/declared/preferences.js';
import { NO_PREFERENCES, type NudgePreferences } from '../../../src/model/nudge-preferences.js';
import { showReply } from '../../../src/app/show-reply.js';
import { answerCommand } from '../../../src/app/answer-command.js';
import { answerButton } from '../../../src/app/answer-command.js';
import type { Asker } from '../../../src/ports/asker.js';
import { rememberPerson } from '../../../src/access/remember-person.js';
import { askerOf } from '../../fixtures/asker.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

interface Told {
  readonly text: string;
  readonly own: NudgePreferences | undefined;
  readonly isMuted: boolean | undefined;
}

async function told({ store }: Sample, answer: AnyReply): Promise<Told> {
  const lee = await store.findPerson('lee');
  const { text, card } = showReply(answer, 'en');
  return { text: text ?? JSON.stringify(card), own: lee?.nudging, isMuted: lee?.isMuted };
}

/** What Lee is answered on Thursday 15 September 2022, whose Monday after was a bank holiday, and what is kept then. */
async function say(texts: readonly string[], changes: Partial<Asker> = {}): Promise<Told> {
  const sample = await sampleServices();
  let answer: AnyReply | null = null;
  for (const text of texts)
    answer = await answerCommand(sample.services, askerOf('lee', changes, true), hear(text, { isLocal: false }), null);
  if (answer === null) throw new Error('nothing was said');
  return told(sample, answer);
}

describe('being away', () => {
  it('lasts until a last day, with somebody to ask meanwhile, and has a day of return', async () => {
    const { text, own } = await say(["I'm away until 16 September, ask Mair"]);
    expect(own?.leave).toEqual({ from: '2022-09-15', until: '2022-09-16', standIn: 'mair' });
    expect(text).toBe(
      'You are away until Friday 16 September 2022, and back on Tuesday 20 September 2022. While you are away your nudges go to Mair, and each says that it is yours. To change it, say “back on …” or “I’m back”.',
    );
  });

  it.each([
    ['away from 3 to 7 October', '2022-10-03', '2022-10-07'],
    ['on leave next week', '2022-09-19', '2022-09-25'],
    ['I am on leave on 30 September', '2022-09-30', '2022-09-30'],
    ['Rwy i ffwrdd tan 5 Hydref', '2022-09-15', '2022-10-05'],
    ['back on 3 October', '2022-09-15', '2022-10-02'],
  ])('is read from “%s”', async (words, from, until) => {
    expect((await say([words])).own?.leave).toEqual({ from, until, standIn: null });
  });

  it('ends, as a snooze does, with “I’m back”, or the day before a given return', async () => {
    expect((await say(['away until 5 October', 'snooze', "I'm back"])).own).toMatchObject({
      leave: null,
      snoozedUntil: null,
    });
    expect((await say(['away until 5 October', 'back on 3 October'])).own?.leave?.until).toBe('2022-10-02');
    expect((await say(['away from 3 to 7 October', 'back on 30 September'])).own?.leave).toBeNull();
  });

  it('is refused if it is impossible, with the reason and nothing changed', async () => {
    const refused = async (words: string, reason: string): Promise<void> => {
      const { text, own } = await say([words]);
      expect(text).toContain(reason);
      expect(own?.leave ?? null).toBeNull();
    };
    await refused('away until 31 September', 'There is no such date');
    await refused('away until 1 September', 'already over');
    await refused('away from 3 October', 'Until when are you away?');
    await refused('away until 5 October, ask Nobody Here', 'I cannot find “Nobody Here”');
    await refused('away until 5 October, ask Lee', 'cannot stand in for yourself');
    await refused('away until 5 October, ask Mair and Owen', 'one can stand in for you');
  });

  it('takes a mentioned stand-in from outside their groups, and keeps that person’s name', async () => {
    const sample = await sampleServices();
    const mentions = [{ text: '<at>Gwen Jones</at>', id: '29:gwen', name: 'Gwen Jones' }];
    const command = hear('away until 5 October, ask <at>Gwen Jones</at>', { isLocal: false });
    const answer = await answerCommand(sample.services, askerOf('lee', { mentions }, true), command, null);
    expect((await told(sample, answer)).own?.leave?.standIn).toBe('29:gwen');
    expect((await sample.store.findPerson('29:gwen'))?.name).toBe('Gwen Jones');
    const shown = await answerCommand(sample.services, askerOf('lee', {}, true), { kind: 'my-nudges' }, null);
    expect((await told(sample, shown)).text).toContain('your nudges go to Gwen Jones');
  });
});

describe('postponing nudges, and having fewer', () => {
  it('lasts until a day, for some days, or the next day', async () => {
    expect((await say(['snooze until 21 September'])).own?.snoozedUntil).toBe('2022-09-21');
    expect((await say(['snooze for 3 days'])).own?.snoozedUntil).toBe('2022-09-18');
    expect((await say(['snooze'])).own?.snoozedUntil).toBe('2022-09-16');
    expect((await say(['snooze until 30 December'])).text).toContain('until Friday 16 December 2022 at the latest');
  });

  it('leaves only overdue ones, or all again, even after “stop nudges”', async () => {
    expect((await say(['only overdue nudges'])).own?.onlyOverdue).toBe(true);
    expect(await say(['only overdue nudges', 'stop nudges', 'all nudges'])).toMatchObject({
      own: { onlyOverdue: false },
      isMuted: false,
    });
  });

  it('ends with “start nudges”', async () => {
    expect(await say(['snooze for 3 days', 'only overdue nudges', 'stop nudges', 'start nudges'])).toMatchObject({
      own: { onlyOverdue: false, snoozedUntil: null },
      isMuted: false,
    });
  });

  it('sets other days and hours, or the group’s again', async () => {
    const { text, own } = await say(['nudge me 10 and 2 days before and at 8:30']);
    expect(own).toMatchObject({ daysBefore: [10, 2], at: '08:30', weekdays: null });
    expect(text).toContain('10 and 2 working days before, then every 5 working days; at 08:30, Monday to Friday');
    expect((await say(['nudge me on Monday, Tuesday and Wednesday'])).own?.weekdays).toEqual([1, 2, 3]);
    expect((await say(['nudge me at 8:30', 'nudge me as the group does'])).own?.at).toBeNull();
    expect((await say(['quiet from 17:00 to 8:30'])).own?.quiet).toEqual({ from: '17:00', until: '08:30' });
    expect((await say(['nudge me at 10am'])).own?.at).toBe('10:00');
    expect((await say(['nudge me at 3:00'])).text).toContain('03:00 is in the quiet hours, 18:00 to 08:00');
    expect((await say(['nudge me on Monday'])).text).toContain('could mean two things');
  });

  it('counts days in the zone that Teams gives', async () => {
    const sample = await sampleServices();
    await rememberPerson(sample.services, askerOf('lee', { zone: 'Pacific/Auckland' }, true));
    // Friday already in New Zealand, and Monday is the bank holiday of their group.
    const late = askerOf('lee', { now: '2022-09-15T20:00:00.000Z' }, true);
    const answer = await answerCommand(sample.services, late, hear('snooze', { isLocal: false }), null);
    expect((await told(sample, answer)).own).toMatchObject({ zone: 'Pacific/Auckland', snoozedUntil: '2022-09-20' });
  });
});

const BLANK: OwnForm = {
  awayFrom: '',
  awayUntil: '',
  standIn: 'none',
  snoozedUntil: '',
  onlyOverdue: 'false',
  tellsChanges: 'true',
  at: '',
  weekdays: '',
  daysBefore: '',
  everyDaysAfter: '',
  quietFrom: '',
  quietUntil: '',
  nation: 'group',
};

describe('the card of one’s own nudges', () => {
  const press = async (submission: Button, before: readonly string[] = [], id = 'lee'): Promise<Told> => {
    const sample = await sampleServices();
    for (const text of before)
      await answerCommand(sample.services, askerOf('lee', {}, true), hear(text, { isLocal: false }), null);
    return told(sample, await answerButton(sample.services, askerOf(id, {}, true), submission, null));
  };
  const save = (form: Partial<OwnForm>, before: readonly string[] = []): Promise<Told> =>
    press({ verb: 'save-own', person: 'lee', shown: null, ...BLANK, ...form }, before);

  it('shows each value, and whether it is theirs or the group’s', async () => {
    const { text } = await say(['nudge me at 8:30', 'my nudges']);
    expect(text).toContain('08:30 (yours)');
    expect(text).toContain('Monday to Friday (your group’s setting)');
    expect(text).toContain('5 and 1 working days before and on the day (your group’s setting)');
    expect(text).toContain('save-own');
  });

  it('is shown in a group without the form, which belongs in their own chat', async () => {
    const sample = await sampleServices();
    const answer = await answerCommand(sample.services, askerOf('lee'), { kind: 'my-nudges' }, null);
    const { text } = await told(sample, answer);
    expect(text).not.toContain('save-own');
    expect(text).toContain('in our 1:1 chat');
  });

  it('saves everything in its form at once', async () => {
    const { own, text } = await save({
      awayUntil: '2022-09-23',
      standIn: 'mair',
      at: '10:15',
      weekdays: '4,1',
      daysBefore: '3, 1',
      everyDaysAfter: '2',
      quietFrom: '17:00',
      nation: 'scotland',
      onlyOverdue: 'true',
    });
    expect(own).toEqual({
      ...NO_PREFERENCES,
      leave: { from: '2022-09-15', until: '2022-09-23', standIn: 'mair' },
      at: '10:15',
      weekdays: [1, 4],
      daysBefore: [3, 1],
      everyDaysAfter: 2,
      quiet: { from: '17:00', until: '08:00' },
      nation: 'scotland',
      onlyOverdue: true,
    });
    expect(text).toContain('Saved.');
  });

  it('keeps what is possible, and says of the rest why not', async () => {
    const { own, text } = await save({
      at: '07:00',
      daysBefore: '61',
      everyDaysAfter: '3',
      snoozedUntil: '2022-09-01',
      awayFrom: '2022-10-05',
      awayUntil: '2022-10-01',
      standIn: 'nobody-known',
    });
    expect(own).toEqual({ ...NO_PREFERENCES, everyDaysAfter: 3 });
    for (const reason of ['07:00 is in the quiet hours', '0 to 60', 'is not in the future', 'ends before it begins'])
      expect(text).toContain(reason);
    expect((await save({ awayUntil: '2022-10-01', standIn: 'nobody-known' })).text).toContain('I cannot find');
    expect((await save({ awayUntil: '2022-10-01', standIn: 'lee' })).text).toContain('cannot stand in for yourself');
    expect((await save({ awayUntil: '2022-02-31' })).text).toContain('could not read when you are away');
  });

  it('has buttons for being back and for having nudges again', async () => {
    const back: Button = { verb: 'change-own', person: 'lee', change: 'back' };
    expect((await press(back, ['away until 5 October'])).own?.leave).toBeNull();
    const start: Button = { verb: 'change-own', person: 'lee', change: 'start' };
    expect(await press(start, ['snooze', 'stop nudges'])).toMatchObject({
      own: { snoozedUntil: null },
      isMuted: false,
    });
  });

  it('can be used only by the person it was drawn for', async () => {
    const { text, own } = await press(
      { verb: 'save-own', person: 'lee', shown: null, ...BLANK },
      ['nudge me at 8:30'],
      'mair',
    );
    expect(text).toContain('someone else’s nudges');
    expect(own?.at).toBe('08:30');
  });
});
