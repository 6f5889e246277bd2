import { expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Store } from '../../../src/ports/store.js';
import { partsOf, textsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { onBothStores } from '../../fixtures/both-stores.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

const MINUTES = `read these minutes:
Support and Challenge Group
17 November 2022

1. It was agreed that the pilot goes to Cardiff first.
ACTION: Siân Rees to tell the county council by 30 November

2. RESOLVED that the lease be renewed.
3. The Board noted the report.`;
const ONLY = 'read these minutes:\n17 November 2022\n\nDecision: no paper at meetings';
/** Friday 18 November 2022 in London, at UTC+0: the day after the meeting. */
const at = (time: string): string => `2022-11-18T${time}:00.000Z`;

class Bot {
  constructor(
    private readonly services: Awaited<ReturnType<typeof sampleServices>>['services'],
    readonly store: Store,
  ) {}

  say(said: string, now = at('09:00')): Promise<AnyReply> {
    return answerCommand(
      this.services,
      askerOf('carys', { now, activity: said + now }),
      hear(said, { isLocal: false }),
      null,
    );
  }

  async press(reply: AnyReply, verb: string, more: object = {}, now = at('09:05')): Promise<AnyReply> {
    const found = partsOf(showReply(reply, 'en').card).find((part) => part['verb'] === verb);
    const button = readButton({ ...(found?.['data'] as object), ...more, verb });
    if (found === undefined || button === null) throw new Error(`no button ${verb}`);
    return answerButton(this.services, askerOf('carys', { now, activity: verb + now }), button, null);
  }

  async kept(): Promise<readonly string[]> {
    const { decisions = [], actions = [] } = (await this.store.findGroup('g1')) ?? {};
    return [
      ...actions.map(({ reference, status, task }) => `${reference} ${status} ${task}`),
      ...decisions.map(
        ({ reference, meeting, text, quote, withdrawn }) =>
          `${reference} ${meeting} ${text} (${quote ?? ''})${withdrawn === null ? '' : ' withdrawn'}`,
      ),
    ];
  }
}

const wordsOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly string[] =>
  textsOf(showReply(reply, language).card).map(({ text }) => String(text));

const TOLD = 'ISCG-1 open tell the county council';
const PILOT =
  'ISCG-D1 2022-11-17 the pilot goes to Cardiff first (It was agreed that the pilot goes to Cardiff first.)';
const LEASE = 'ISCG-D2 2022-11-17 the lease be renewed (RESOLVED that the lease be renewed.)';

onBothStores('decisions in minutes', (open) => {
  async function made(): Promise<Bot> {
    const store = await open();
    const record = sampleGroup({ isSetUp: true, actions: [], nextNumber: 1 });
    await store.changeGroup('g1', () => ({ record, result: null }));
    return new Bot((await sampleServices({ store })).services, store);
  }

  it('decisions in minutes are ticked below the actions, with their source', async () => {
    const bot = await made();
    const review = await bot.say(MINUTES);
    const words = wordsOf(review);
    expect(words).toEqual(
      expect.arrayContaining(['1 action found', 'Decisions', '“RESOLVED that the lease be renewed.”']),
    );
    expect(words.join('\n')).toContain('2 decisions');
    expect(words.indexOf('Decisions')).toBeGreaterThan(words.indexOf('Tell the county council'));
    expect(words.join('\n')).not.toContain('noted the report');
    expect(wordsOf(review, 'cy')).toEqual(expect.arrayContaining(['1 cam wedi’i ganfod', 'Penderfyniadau']));
    const ticks = partsOf(showReply(review, 'en').card).filter(({ type }) => type === 'Input.Toggle');
    expect(ticks.map(({ id, title, value }) => [id, title, value])).toEqual([
      ['pick-0', 'Tell the county council', 'true'],
      ['pick-1', 'The pilot goes to Cardiff first', 'true'],
      ['pick-2', 'The lease be renewed', 'true'],
    ]);
  });

  it('decisions in minutes are kept in the same step, on the meeting of the minutes, with their source', async () => {
    const bot = await made();
    const logged = await bot.press(await bot.say(MINUTES), 'review-log', { 'pick-0': 'true' });
    expect(await bot.kept()).toEqual([TOLD, PILOT, LEASE]);
    expect(wordsOf(logged)).toEqual(expect.arrayContaining(['1 action logged', '2 decisions kept', 'ISCG-D2']));
    expect(wordsOf(logged, 'cy')).toEqual(expect.arrayContaining(['2 benderfyniad wedi’u cadw']));
  });

  it('decisions in minutes are left out if they are unticked', async () => {
    const bot = await made();
    await bot.press(await bot.say(MINUTES), 'review-log', { 'pick-0': 'false', 'pick-1': 'false' });
    expect(await bot.kept()).toEqual([LEASE.replace('D2', 'D1')]);
  });

  it('decisions in minutes are offered once: the same minutes again offer only new ones', async () => {
    const bot = await made();
    await bot.press(await bot.say(MINUTES), 'review-log', { 'pick-2': 'false' });
    const again = await bot.say(MINUTES, at('10:00'));
    const words = wordsOf(again);
    expect(words).toEqual(
      expect.arrayContaining(['1 decision found', 'Already logged: ISCG-1, ISCG-D1', 'The lease be renewed']),
    );
    expect(words).not.toContain('The pilot goes to Cardiff first');
    await bot.press(again, 'review-log', {}, at('10:05'));
    expect(await bot.kept()).toEqual([TOLD, PILOT, LEASE]);
    expect(wordsOf(await bot.say(MINUTES, at('11:00')))).toContain('The action is already logged');
  });

  it('decisions in minutes are offered without any action, and known if they were typed at that meeting', async () => {
    const bot = await made();
    const review = await bot.say(ONLY);
    expect(wordsOf(review)).toEqual(expect.arrayContaining(['1 decision found', 'No paper at meetings']));
    const kept = await bot.press(review, 'review-log');
    expect(wordsOf(kept)).toContain('1 decision kept');
    expect(wordsOf(await bot.say(ONLY, at('10:00')))).toEqual(
      expect.arrayContaining(['Nothing new', 'Already logged: ISCG-D1']),
    );
  });

  it('decisions in minutes are kept once, however often the button is pressed', async () => {
    const bot = await made();
    const review = await bot.say(MINUTES);
    await bot.press(review, 'review-log');
    const again = await bot.press(review, 'review-log', {}, at('09:09'));
    expect(wordsOf(again)).toEqual(expect.arrayContaining(['1 action logged', '2 decisions kept']));
    expect(await bot.kept()).toEqual([TOLD, PILOT, LEASE]);
  });

  it('decisions in minutes are undone with the actions, by a word or on the card, and restored with them', async () => {
    const bot = await made();
    const logged = await bot.press(await bot.say(MINUTES), 'review-log');
    const undone = await bot.press(logged, 'undo-change', {}, at('09:10'));
    expect(await bot.kept()).toEqual([TOLD.replace('open', 'cancelled'), `${PILOT} withdrawn`, `${LEASE} withdrawn`]);
    expect(wordsOf(undone).join('\n')).toContain('ISCG-D2');
    await bot.say('undo', at('09:12'));
    expect(await bot.kept()).toEqual([TOLD, PILOT, LEASE]);
  });

  it('decisions in minutes are offered again after an undo, but not if somebody withdrew them with a reason', async () => {
    const bot = await made();
    const logged = await bot.press(await bot.say(MINUTES), 'review-log');
    await bot.press(logged, 'undo-change', {}, at('09:10'));
    expect(wordsOf(await bot.say(MINUTES, at('09:20')))).toContain('1 action found');
    await bot.press(await bot.say(MINUTES, at('09:30')), 'review-log', {}, at('09:31'));
    await bot.say('withdraw ISCG-D3 because the money was refused', at('09:40'));
    const again = wordsOf(await bot.say(MINUTES, at('09:50')));
    expect(again).not.toContain('The pilot goes to Cardiff first');
  });
});
