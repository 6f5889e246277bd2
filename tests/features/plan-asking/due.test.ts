import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Person } from '../../../src/model/person.js';
import { NO_PREFERENCES } from '../../../src/model/nudge-preferences.js';
import { roundNow } from '../../../src/features/plans/rules/round-now.js';
import { samplePerson } from '../../contracts/store-samples.js';
import { sendKey } from '../../fixtures/send-key.js';
import { wholePlan, wholePlanGroup } from '../../fixtures/whole-plan.js';
import { AskingBot, wordsOf } from './asking-bot.js';

/** Reported each quarter, next on Thursday 1 December 2022. */
const QUARTERLY: Partial<Plan> = { reporting: { every: 'quarter', next: '2022-12-01' } };

const made = async (changes: Partial<Plan> = QUARTERLY): Promise<AskingBot> =>
  AskingBot.on(await openMemoryStore(), changes);

/** What is newly put in the outbox of asking at a moment. */
async function asked({ store }: AskingBot, now: string): Promise<readonly (readonly [string, string | undefined])[]> {
  const put = await planDue(MESSAGES, store, now);
  return put
    .filter(({ subject }) => subject.kind === 'plan-asked')
    .map(({ key, subject }) => [key.replace('plan-asked/g1/1/1/', ''), subject.person] as const);
}

const keep = (bot: AskingBot, id: string, changes: Partial<Person>): Promise<unknown> =>
  bot.store.changePerson(id, () => ({ record: samplePerson({ id, name: id, ...changes }), result: null }));

describe('leads of a plan that is reported', () => {
  it('are asked automatically ten working days before, to answer three before', () => {
    const plan = wholePlan(QUARTERLY);
    const group = wholePlanGroup(plan);
    // Back from Thursday 1 December: 17 November is the tenth working day, 28 November the third. Nudges go out at 09:00.
    expect(roundNow(plan, group, '2022-11-17T08:59:00.000Z')).toBe(null);
    expect(roundNow(plan, group, '2022-11-17T09:00:00.000Z')).toMatchObject({
      number: 1,
      askedAt: '2022-11-17T09:00:00.000Z',
      due: '2022-11-28',
    });
  });

  it('are asked as many days before as the group has set, or not at all', () => {
    const plan = wholePlan(QUARTERLY);
    const at = (days: number): string | undefined =>
      roundNow(plan, wholePlanGroup(plan, { settings: { progressDays: days } }), '2022-11-30T09:00:00.000Z')?.askedAt;
    expect(at(5)).toBe('2022-11-24T09:00:00.000Z');
    expect(at(0)).toBe(undefined);
  });

  it('are no longer asked twenty working days afterwards, even without a report', () => {
    const plan = wholePlan(QUARTERLY);
    const group = wholePlanGroup(plan);
    // Twenty working days after 28 November, with Christmas, Boxing Day, both observed, and no work on 2 January.
    expect(roundNow(plan, group, '2022-12-28T12:00:00.000Z')?.number).toBe(1);
    expect(roundNow(plan, group, '2022-12-29T12:00:00.000Z')).toBe(null);
  });

  it('get one card each, once', async () => {
    const bot = await made();
    expect(await asked(bot, '2022-11-16T10:00:00.000Z')).toEqual([]);
    expect(await asked(bot, '2022-11-17T09:00:00.000Z')).toEqual([
      ['sion/first', 'sion'],
      ['lee/first', 'lee'],
    ]);
    expect(await asked(bot, '2022-11-18T09:00:00.000Z')).toEqual([]);
  });

  it('are nudged once they are late, every five working days, but not after they have answered', async () => {
    const bot = await made();
    await asked(bot, '2022-11-17T09:00:00.000Z');
    const form = await bot.say('my progress', 'sion', '2022-11-18T10:00:00.000Z');
    await bot.press(form, 'plan-nothing-new', {}, 'sion', '2022-11-18T10:00:00.000Z');
    expect(await asked(bot, '2022-12-02T10:00:00.000Z')).toEqual([]);
    // Five working days after Monday 28 November is Monday 5 December.
    expect(await asked(bot, '2022-12-05T10:00:00.000Z')).toEqual([['lee/after-5', 'lee']]);
    expect(await asked(bot, '2022-12-06T10:00:00.000Z')).toEqual([]);
    expect(await asked(bot, '2022-12-12T10:00:00.000Z')).toEqual([['lee/after-10', 'lee']]);
  });

  it('have a stand-in while they are away, or are asked when they are back', async () => {
    const bot = await made();
    const leave = { from: '2022-11-14', until: '2022-11-18' };
    await keep(bot, 'lee', { nudging: { ...NO_PREFERENCES, leave: { ...leave, standIn: 'mair' } } });
    await keep(bot, 'sion', { nudging: { ...NO_PREFERENCES, leave: { ...leave, standIn: null } } });
    expect(await asked(bot, '2022-11-17T09:00:00.000Z')).toEqual([['lee/first', 'mair']]);
    expect(await asked(bot, '2022-11-21T09:00:00.000Z')).toEqual([['sion/first', 'sion']]);
  });

  it('get nothing if they want no nudges', async () => {
    const bot = await made();
    await keep(bot, 'lee', { isMuted: true });
    expect(await asked(bot, '2022-11-17T09:00:00.000Z')).toEqual([['sion/first', 'sion']]);
  });

  it('are answered for on the card that went to their stand-in', async () => {
    const bot = await made();
    const leave = { from: '2022-11-14', until: '2022-11-18', standIn: 'mair' };
    await keep(bot, 'lee', { nudging: { ...NO_PREFERENCES, leave } });
    const now = '2022-11-17T09:00:00.000Z';
    await asked(bot, now);
    const form = await bot.say('ask the leads for progress', 'carys', now);
    expect(wordsOf(form)).toContain('They are being asked already.');
    const shown = await bot.press(form, 'plan-answer', { whose: 'lee' }, 'mair', now);
    await bot.press(shown, 'plan-answer-save', { progress1: 'In hand' }, 'mair', now);
    expect((await bot.plan()).recommendations[2]?.notes.map(({ by }) => by.id)).toEqual(['mair']);
    expect((await bot.plan()).rounds).toMatchObject([{ number: 1, people: ['sion', 'lee'], answers: [] }]);
    // Back from leave, Lee alone may answer.
    const later = await bot.press(form, 'plan-answer', { whose: 'lee' }, 'mair', '2022-11-21T09:00:00.000Z');
    expect(later).toMatchObject({ problem: { code: 'not-allowed' } });
  });
});

describe('a message about progress', () => {
  it('is written for people who have not answered, and for nobody else', async () => {
    const bot = await made();
    const now = '2022-11-17T09:00:00.000Z';
    await asked(bot, now);
    const form = await bot.say('my progress', 'sion', now);
    await bot.press(form, 'plan-nothing-new', {}, 'sion', now);
    await sendKey(bot.services, 'plan-asked/g1/1/1/sion/first', now);
    await sendKey(bot.services, 'plan-asked/g1/1/1/lee/first', now);
    const states = (await bot.store.listOutbox()).map(({ key, state }) => [key.slice(18), state]);
    expect(states.filter(([key]) => key?.endsWith('/first'))).toEqual(
      expect.arrayContaining([
        ['lee/first', 'sent'],
        ['sion/first', 'dropped'],
      ]),
    );
  });

  it('reminds on request, once a day, those who are missing and can be reached', async () => {
    const bot = await made();
    const now = '2022-11-17T09:00:00.000Z';
    await keep(bot, 'lee', { isMuted: true });
    const round = await bot.say('who has answered', 'carys', now);
    const reminded = await bot.press(round, 'plan-round-change', {}, 'carys', now);
    expect(wordsOf(reminded)).toEqual(
      expect.arrayContaining(['1 person is reminded, once a day at most.', 'Lee has turned nudges off.']),
    );
    await bot.press(round, 'plan-round-change', {}, 'sion', now);
    const keys = (await bot.store.listOutbox()).map(({ key }) => key);
    expect(keys.filter((key) => key.includes('reminded'))).toEqual(['plan-asked/g1/1/1/sion/reminded-2022-11-17']);
  });
});
