import { beforeEach, expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { MESSAGES } from '../../../src/app/declared.js';
import type { AnyReply } from '../../../src/app/features.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { effectiveDue } from '../../../src/model/lateness.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { buttonsOf, textsOf } from '../../cards/walk-card.js';
import { NEXT_MEETING, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type ToldBot, toldBot } from '../telling/told-bot.js';

const meeting = (day: string): Meeting => ({ day, start: '11:00', end: '12:30', state: 'planned' });

onBothStores('a meeting that changes,', (open) => {
  let bot: ToldBot;

  /** The group meets on Thursday 22 September and 20 October 2022; ISCG-1 is due by the next meeting. It is 14 September. */
  beforeEach(async () => {
    bot = await toldBot(await open());
    await bot.store.changeGroup('g1', () => ({
      record: sampleGroup({
        isSetUp: true,
        meetings: [meeting('2022-09-22'), meeting('2022-10-20')],
        actions: [sampleAction({ deadline: NEXT_MEETING, raisedAt: '2022-09-01T09:00:00.000Z' })],
        nextNumber: 2,
      }),
      result: null,
    }));
  });

  const due = async (): Promise<string | null> => {
    const group = await bot.store.findGroup('g1');
    const [action] = group?.actions ?? [];
    return group === null || action === undefined ? null : effectiveDue(action, group);
  };
  /** The summaries in the outbox: for which meeting, and what became of them. */
  const summaries = async (): Promise<readonly string[]> =>
    (await bot.store.listOutbox())
      .filter(({ subject }) => subject.kind === 'summary')
      .map(({ subject, state }) => `${String(subject['meetingDay'])} ${state}`);
  const press = (at: string, who: string, asked: AnyReply): Promise<AnyReply> => {
    const found = buttonsOf(showReply(asked, 'en').card).find(({ verb }) => verb === 'change-meetings');
    const button = readButton({ ...found?.data, verb: 'change-meetings' });
    if (button === null) throw new Error('no button');
    return bot.press(at, who, button);
  };
  const saidOf = (reply: AnyReply): string =>
    textsOf(showReply(reply, 'en').card)
      .map(({ text }) => String(text))
      .join('\n');

  it('a moved meeting takes along what is due by the next meeting, and says so once', async () => {
    const asked = await bot.say('2022-09-14T09:00:00.000Z', 'carys', 'move the meeting to 29 September');
    expect(await due()).toBe('2022-09-22');
    const [one, other] = await Promise.all([
      press('2022-09-14T09:01:00.000Z', 'carys', asked),
      press('2022-09-14T09:01:00.000Z', 'sion', asked),
    ]);
    expect(await due()).toBe('2022-09-29');
    // The second to press changes nothing that moves.
    expect([one, other].filter((reply) => saidOf(reply).includes('ISCG-1'))).toHaveLength(1);
  });

  it('a moved meeting has its summary before the new day, and none before the old one', async () => {
    const asked = await bot.say('2022-09-14T09:00:00.000Z', 'carys', 'move the meeting to 29 September');
    await press('2022-09-14T09:01:00.000Z', 'carys', asked);
    // Two working days before the 22nd, and before the 29th.
    await bot.tick('2022-09-20T08:00:00.000Z');
    expect(await summaries()).toEqual([]);
    await bot.tick('2022-09-27T08:00:00.000Z');
    expect(await summaries()).toEqual(['2022-09-29 sent']);
  });

  it('a cancelled meeting has no summary, but the next one has', async () => {
    const asked = await bot.say('2022-09-14T09:00:00.000Z', 'carys', 'cancel the next meeting');
    await press('2022-09-14T09:01:00.000Z', 'carys', asked);
    expect(await due()).toBe('2022-10-20');
    await bot.tick('2022-09-20T08:00:00.000Z');
    await bot.tick('2022-09-22T09:00:00.000Z');
    expect(await summaries()).toEqual([]);
    await bot.tick('2022-10-18T08:00:00.000Z');
    expect(await summaries()).toEqual(['2022-10-20 sent']);
  });

  it('a meeting cancelled after its summary was planned, and before it was posted, has none', async () => {
    const asked = await bot.say('2022-09-20T07:58:00.000Z', 'carys', 'cancel the next meeting');
    await planDue(MESSAGES, bot.store, '2022-09-20T08:00:00.000Z');
    expect(await summaries()).toEqual(['2022-09-22 planned']);
    await press('2022-09-20T08:00:10.000Z', 'carys', asked);
    await bot.tick('2022-09-20T08:01:00.000Z');
    expect(await summaries()).toEqual(['2022-09-22 dropped']);
  });
});
