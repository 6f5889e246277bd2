import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Group } from '../../../src/model/group.js';
import type { Meeting } from '../../../src/model/meeting.js';
import type { Store } from '../../../src/ports/store.js';
import { partsOf, textsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

/** Thursday 17 November 2022 in London, at UTC+0: the group meets from 11:00 to 12:30. */
const at = (time: string, day = '2022-11-17'): string => `${day}T${time}:00.000Z`;
const meeting = (day: string): Meeting => ({ day, start: '11:00', end: '12:30', state: 'planned' });

class Bot {
  constructor(
    private readonly services: Awaited<ReturnType<typeof sampleServices>>['services'],
    readonly store: Store,
  ) {}

  say(said: string, now = at('11:30'), who = 'carys', activity?: string): Promise<AnyReply> {
    const asker = askerOf(who, { now, ...(activity === undefined ? {} : { activity }) });
    return answerCommand(this.services, asker, hear(said, { isLocal: false }), null);
  }

  async press(reply: AnyReply, verb: string, more: object = {}, now = at('11:31'), who = 'carys'): Promise<AnyReply> {
    const found = partsOf(showReply(reply, 'en').card).find((part) => part['verb'] === verb);
    const button = readButton({ ...(found?.['data'] as object), ...more, verb });
    if (found === undefined || button === null) throw new Error(`no button ${verb}`);
    return answerButton(this.services, askerOf(who, { now }), button, null);
  }

  async kept(): Promise<readonly string[]> {
    const { decisions = [] } = (await this.store.findGroup('g1')) ?? {};
    return decisions.map(
      ({ reference, meeting: day, text, withdrawn }) =>
        `${reference} ${day} ${text}${withdrawn === null ? '' : ` (withdrawn: ${withdrawn.reason ?? 'undone'})`}`,
    );
  }
}

const wordsOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly string[] =>
  textsOf(showReply(reply, language).card).map(({ text }) => String(text));

onBothStores('decisions', (open) => {
  async function made(changes: Partial<Group> = {}): Promise<Bot> {
    const store = await open();
    const record = sampleGroup({ isSetUp: true, meetings: [meeting('2022-10-12'), meeting('2022-11-17')], ...changes });
    await store.changeGroup('g1', () => ({ record, result: null }));
    return new Bot((await sampleServices({ store })).services, store);
  }

  it('decisions have references of their own, on today’s meeting', async () => {
    const bot = await made();
    const reply = await bot.say('decision: the pilot goes to Cardiff first');
    expect(wordsOf(reply)).toEqual(
      expect.arrayContaining([
        'Decision kept',
        'Meeting of Thursday 17 November 2022',
        'The pilot goes to Cardiff first',
        'ISCG-D1',
      ]),
    );
    await bot.say('penderfyniad: dim papur mewn cyfarfodydd', at('11:40'), 'mair');
    expect(await bot.kept()).toEqual([
      'ISCG-D1 2022-11-17 the pilot goes to Cardiff first',
      'ISCG-D2 2022-11-17 dim papur mewn cyfarfodydd',
    ]);
  });

  it('decisions belong to the last meeting between two, and to the day if the group never met', async () => {
    const bot = await made();
    await bot.say('decision: the pilot goes to Cardiff first', at('09:00', '2022-11-20'));
    expect(await bot.kept()).toEqual(['ISCG-D1 2022-11-17 the pilot goes to Cardiff first']);
    const other = await made({ meetings: [meeting('2022-12-15')] });
    await other.say('decision: the pilot goes to Cardiff first', at('09:00', '2022-11-20'));
    expect(await other.kept()).toEqual(['ISCG-D1 2022-11-20 the pilot goes to Cardiff first']);
  });

  it('decisions never share a number: not after one was withdrawn or undone, nor under another prefix', async () => {
    const bot = await made();
    await bot.say('decision: one');
    await bot.say('withdraw ISCG-D1 because the money was refused', at('11:35'));
    await bot.say('decision: two', at('11:36'));
    await bot.say('undo', at('11:37'));
    await bot.store.changeGroup('g1', (group) => ({ record: group && { ...group, prefix: 'SCG' }, result: null }));
    await bot.say('decision: three', at('11:38'));
    expect(await bot.kept()).toEqual([
      'ISCG-D1 2022-11-17 one (withdrawn: the money was refused)',
      'ISCG-D2 2022-11-17 two (withdrawn: undone)',
      'SCG-D3 2022-11-17 three',
    ]);
  });

  it('decisions are undone and restored, without losing what others decided meanwhile', async () => {
    const bot = await made();
    const reply = await bot.say('decision: one');
    await bot.say('decision: two', at('11:32'), 'mair');
    const undone = await bot.press(reply, 'undo-change', {}, at('11:33'));
    expect(wordsOf(undone)).toContain('Undone: decision ISCG-D1 is withdrawn');
    expect(await bot.kept()).toEqual(['ISCG-D1 2022-11-17 one (withdrawn: undone)', 'ISCG-D2 2022-11-17 two']);
    const back = await bot.press(undone, 'undo-change', {}, at('11:34'));
    expect(wordsOf(back, 'cy')).toContain('Adferwyd: mae penderfyniad ISCG-D1 yn sefyll eto');
    expect(await bot.kept()).toEqual(['ISCG-D1 2022-11-17 one', 'ISCG-D2 2022-11-17 two']);
  });

  it('decisions are kept once if a message comes twice, and if two people press at once', async () => {
    const bot = await made();
    await Promise.all([1, 2].map(() => bot.say('decision: one', at('11:30'), 'carys', 'same-activity')));
    const offered = await bot.say('we decided that we meet in Wrexham from May');
    expect(await bot.kept()).toHaveLength(1);
    const both = await Promise.all(
      ['carys', 'sion'].map((who) => bot.press(offered, 'keep-decision', {}, at('11:35'), who)),
    );
    expect(both.map((reply) => 'isNew' in reply && reply.isNew).sort()).toEqual([false, true]);
    expect(await bot.kept()).toEqual(['ISCG-D1 2022-11-17 one', 'ISCG-D2 2022-11-17 we meet in Wrexham from May']);
  });

  it('a message is not kept as a decision if somebody says that it is none', async () => {
    const bot = await made();
    const offered = await bot.say('we decided that we meet in Wrexham from May');
    expect(wordsOf(offered)).toEqual(expect.arrayContaining(['Keep it', 'Not a decision']));
    const left = await bot.press(offered, 'leave-decision');
    expect(wordsOf(left)).toContain('Not kept as a decision');
    expect(wordsOf(left, 'cy')).toContain('Heb ei gadw fel penderfyniad');
    expect(await bot.kept()).toEqual([]);
  });

  it('decisions get separate numbers if several people decide at once', async () => {
    const bot = await made();
    const all = ['one', 'two', 'three', 'four'];
    await Promise.all(all.map((text) => bot.say(`decision: ${text}`)));
    const { decisions = [] } = (await bot.store.findGroup('g1')) ?? {};
    expect(decisions.map(({ reference }) => reference)).toEqual(['ISCG-D1', 'ISCG-D2', 'ISCG-D3', 'ISCG-D4']);
    expect(decisions.map(({ text }) => text).sort()).toEqual([...all].sort());
  });
});
