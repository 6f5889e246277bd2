import { describe, expect, it } from 'vitest';
import { NO_PREFERENCES, type NudgePreferences } from '../../../src/model/nudge-preferences.js';
import { showReply } from '../../../src/app/show-reply.js';
import { answerButton } from '../../../src/app/answer-command.js';
import { OWN_FIELDS, type OwnForm, ownFormOf } from '../../../src/features/preferences/declared/preferences.js';
import { changeAsker } from '../../../src/access/remember-person.js';
import { showOwnTerms } from '../../../src/features/preferences/handle.js';
import { CLIENTS, submitted } from '../../cards/answered-form.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleServices } from '../../fixtures/sample-services.js';

const LEAVE = { from: '2022-10-03', until: '2022-10-07', standIn: 'mair' };
const OWN: NudgePreferences = {
  zone: 'Europe/Paris',
  at: '10:15',
  daysBefore: [3, 1],
  everyDaysAfter: 2,
  weekdays: [1, 2, 4],
  nation: 'scotland',
  quiet: { from: '19:00', until: '07:30' },
  leave: LEAVE,
  snoozedUntil: '2022-09-21',
  onlyOverdue: true,
};

const lee = askerOf('lee', {}, true);

/** What Lee, on Thursday 15 September 2022, has after saving a form in which this was typed; `meanwhile` it was changed. */
async function save(
  typed: Readonly<Record<string, string>>,
  empty?: '',
  meanwhile: Partial<NudgePreferences> = {},
  before: NudgePreferences = OWN,
): Promise<NudgePreferences | undefined> {
  const { services, store } = await sampleServices();
  const keep = (own: NudgePreferences): Promise<null> =>
    changeAsker(services, lee, (person) => ({ record: { ...person, nudging: own }, result: null }));
  await keep(before);
  const { card } = showReply(await showOwnTerms(services, lee), 'en');
  await keep({ ...before, ...meanwhile });
  await answerButton(services, lee, submitted(card, 'save-own', typed, empty), null);
  return (await store.findPerson('lee'))?.nudging;
}

describe.each(CLIENTS)('the form of one’s own nudges, from a client that $client', ({ empty }) => {
  it('changes nothing if nobody touched it, whatever was said since it was drawn', async () => {
    expect(await save({}, empty)).toEqual(OWN);
    expect(await save({}, empty, NO_PREFERENCES)).toEqual(NO_PREFERENCES);
    expect(await save({}, empty, OWN, NO_PREFERENCES)).toEqual(OWN);
  });

  it.each([
    [{ awayFrom: '2022-10-04' }, { leave: { ...LEAVE, from: '2022-10-04' } }],
    [{ awayUntil: '2022-10-14' }, { leave: { ...LEAVE, until: '2022-10-14' } }],
    [{ standIn: 'owen' }, { leave: { ...LEAVE, standIn: 'owen' } }],
    [{ standIn: 'none' }, { leave: { ...LEAVE, standIn: null } }],
    [{ snoozedUntil: '2022-09-30' }, { snoozedUntil: '2022-09-30' }],
    [{ onlyOverdue: 'false' }, { onlyOverdue: false }],
    [{ at: '11:30' }, { at: '11:30' }],
    [{ weekdays: '5,1' }, { weekdays: [1, 5] }],
    [{ daysBefore: '8' }, { daysBefore: [8] }],
    [{ daysBefore: '6 and 2 working days before' }, { daysBefore: [6, 2] }],
    [{ everyDaysAfter: '4' }, { everyDaysAfter: 4 }],
    [{ everyDaysAfter: 'every day' }, { everyDaysAfter: 1 }],
    [{ quietFrom: '20:00' }, { quiet: { from: '20:00', until: '07:30' } }],
    [{ quietUntil: '06:00' }, { quiet: { from: '19:00', until: '06:00' } }],
    [{ nation: 'northern-ireland' }, { nation: 'northern-ireland' }],
    [{ nation: 'group' }, { nation: null }],
  ])('changes only what was typed, %j', async (typed, changed) => {
    expect(await save(typed, empty)).toEqual({ ...OWN, ...changed });
  });

  it.each([
    [['awayFrom', 'awayUntil'], { leave: null }],
    [['snoozedUntil'], { snoozedUntil: null }],
    [['at'], { at: null }],
    [['weekdays'], { weekdays: null }],
    [['daysBefore'], { daysBefore: null }],
    [['everyDaysAfter'], { everyDaysAfter: null }],
    [['quietFrom', 'quietUntil'], { quiet: null }],
    // The other end is the group's.
    [['quietFrom'], { quiet: { from: '18:00', until: '07:30' } }],
  ])('has %j as in the group if it is emptied', async (fields, changed) => {
    const typed = Object.fromEntries(fields.map((field) => [field, '']));
    expect(await save(typed, empty)).toEqual({ ...OWN, ...changed });
  });

  it.each<[Readonly<Record<string, string>>, Partial<NudgePreferences>, Partial<NudgePreferences>]>([
    [
      { standIn: 'owen' },
      { leave: { from: '2022-10-10', until: '2022-10-14', standIn: null } },
      { leave: { from: '2022-10-10', until: '2022-10-14', standIn: 'owen' } },
    ],
    [
      { awayUntil: '2022-10-14' },
      { leave: { ...LEAVE, standIn: 'owen' } },
      { leave: { ...LEAVE, until: '2022-10-14', standIn: 'owen' } },
    ],
    [
      { quietFrom: '20:00' },
      { quiet: { from: '18:30', until: '06:00' } },
      { quiet: { from: '20:00', until: '06:00' } },
    ],
  ])(
    'changes with %j one part of what somebody said since, %j, and keeps the rest',
    async (typed, meanwhile, changed) => {
      expect(await save(typed, empty, meanwhile)).toEqual({ ...OWN, ...changed });
    },
  );
});

/** Of each field, by its declaration: what is typed, and what it holds when it was emptied. */
const FIELDS: Readonly<Record<keyof OwnForm, readonly [typed: string, emptied: string]>> = {
  // A leave that has begun, and one without an end.
  awayFrom: ['2022-10-04', '2022-09-15'],
  awayUntil: ['2022-10-14', '2022-10-07'],
  standIn: ['owen', 'none'],
  snoozedUntil: ['2022-09-30', ''],
  onlyOverdue: ['false', 'false'],
  tellsChanges: ['false', 'true'],
  at: ['11:30', ''],
  weekdays: ['1,5', ''],
  daysBefore: ['8', ''],
  everyDaysAfter: ['4', ''],
  // The other end alone is over that of the group.
  quietFrom: ['20:00', '18:00'],
  quietUntil: ['06:00', '08:00'],
  nation: ['northern-ireland', 'group'],
};
const OTHER: NudgePreferences = {
  zone: 'Europe/Paris',
  at: '12:00',
  daysBefore: [5],
  everyDaysAfter: 3,
  weekdays: [2, 3],
  nation: null,
  quiet: { from: '18:30', until: '07:00' },
  leave: { from: '2022-10-05', until: '2022-10-06', standIn: null },
  snoozedUntil: '2022-09-25',
  onlyOverdue: false,
};

describe.each(CLIENTS)('each declared preference, from a client that $client', ({ empty }) => {
  const held = (own: NudgePreferences | undefined): OwnForm => ownFormOf(own ?? NO_PREFERENCES, '2022-09-15');

  it.each(OWN_FIELDS)('is set by its own field only: %s', async (id) => {
    expect(held(await save({ [id]: FIELDS[id][0] }, empty))).toEqual({ ...held(OWN), [id]: FIELDS[id][0] });
  });

  it.each(OWN_FIELDS)('is set by its field, and everything else stays as said meanwhile: %s', async (id) => {
    expect(held(await save({ [id]: FIELDS[id][0] }, empty, OTHER))).toEqual({ ...held(OTHER), [id]: FIELDS[id][0] });
  });

  it.each(OWN_FIELDS)('is as in the group if its field is emptied, and nothing else changes: %s', async (id) => {
    expect(held(await save({ [id]: '' }, empty))).toEqual({ ...held(OWN), [id]: FIELDS[id][1] });
  });
});
