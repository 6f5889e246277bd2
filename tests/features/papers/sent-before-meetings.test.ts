import { expect, it } from 'vitest';
import type { Group } from '../../../src/model/group.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { SEND_PAPERS, type SendingPapers } from '../../../src/model/sending-papers.js';
import type { Store } from '../../../src/ports/store.js';
import { onBothStores } from '../../fixtures/both-stores.js';
import { member, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type CycleBot, cycleBot, readOf } from '../meetings/cycle-bot.js';

const on = (day: string, state: Meeting['state'] = 'planned'): Meeting => ({ day, start: '11:00', end: null, state });
const THREE: SendingPapers = { days: 3, what: ['matters-arising', 'log'], format: 'docx', language: null };

/** The group meets on Wednesday 21 September 2022; the Monday before was a bank holiday. Its papers come three days before. */
async function botWith(store: Store, changes: Partial<Group> = {}): Promise<CycleBot> {
  const record = sampleGroup({
    isSetUp: true,
    meetings: [on('2022-09-21')],
    actions: [sampleAction()],
    settings: { [SEND_PAPERS]: THREE },
    ...changes,
  });
  await store.changeGroup('g1', () => ({ record, result: null }));
  return cycleBot(store);
}

const change = (store: Store, changes: Partial<Group>): Promise<unknown> =>
  store.changeGroup('g1', (group) => ({ record: group && { ...group, ...changes }, result: null }));

/** To whom the papers of a meeting went at a moment, and for which meeting. */
const sent = async (bot: CycleBot, at: string): Promise<readonly string[]> =>
  (await bot.tick(at, 'papers-ready')).map((line) => line.split(' | ').slice(0, 2).join(' | ')).sort();

const FOR_21 = 'Papers for the meeting on Wednesday 21 September 2022';

onBothStores('the papers before a meeting', (open) => {
  it('papers are not sent unless the group wants them', async () => {
    const bot = await botWith(await open(), { settings: {} });
    for (const day of ['14', '15', '16', '19', '20', '21'])
      expect(await sent(bot, `2022-09-${day}T08:30:00.000Z`)).toEqual([]);
  });

  it('papers go to the secretary and the chair once, three working days ahead, not counting the bank holiday', async () => {
    const store = await open();
    const bot = await botWith(store);
    expect(await sent(bot, '2022-09-15T07:59:00.000Z')).toEqual([]);
    const both = [`carys | ${FOR_21}`, `sion | ${FOR_21}`];
    expect(await sent(bot, '2022-09-15T08:00:00.000Z')).toEqual(both);
    expect(await sent(bot, '2022-09-15T08:01:00.000Z')).toEqual([]);
    expect(await sent(await cycleBot(store), '2022-09-20T09:00:00.000Z')).toEqual([]);
  });

  it('papers go out late if nothing ran at their time, but not once the meeting has begun', async () => {
    expect(await sent(await botWith(await open()), '2022-09-20T13:00:00.000Z')).toHaveLength(2);
    expect(await sent(await botWith(await open()), '2022-09-21T10:00:00.000Z')).toEqual([]);
  });

  it('papers move with the meeting, before and after they were sent', async () => {
    const store = await open();
    const bot = await botWith(store);
    await change(store, { meetings: [on('2022-09-29')] });
    expect(await sent(bot, '2022-09-15T08:00:00.000Z')).toEqual([]);
    expect(await sent(bot, '2022-09-26T08:00:00.000Z')).toHaveLength(2);
    await change(store, { meetings: [on('2022-10-13')] });
    expect(await sent(bot, '2022-09-27T08:00:00.000Z')).toEqual([]);
    expect(await sent(bot, '2022-10-10T08:00:00.000Z')).toEqual([
      'carys | Papers for the meeting on Thursday 13 October 2022',
      'sion | Papers for the meeting on Thursday 13 October 2022',
    ]);
  });

  it('papers are dropped if the meeting is cancelled, or nobody wants them any longer', async () => {
    const store = await open();
    const bot = await botWith(store);
    await change(store, { meetings: [on('2022-09-21', 'cancelled')] });
    expect(await sent(bot, '2022-09-15T08:00:00.000Z')).toEqual([]);
    await change(store, { meetings: [on('2022-09-21')], settings: { [SEND_PAPERS]: { ...THREE, days: 0 } } });
    expect(await sent(bot, '2022-09-15T08:01:00.000Z')).toEqual([]);
  });

  it('papers go to the chair alone if there is no secretary, else to the deputy, else into the group’s chat', async () => {
    const of = async (...members: Group['members']): Promise<readonly string[]> =>
      sent(await botWith(await open(), { members }), '2022-09-15T08:00:00.000Z');
    const line = (to: string): string => `${to} | ${FOR_21}`;
    expect(await of(member('carys', 'chair'), member('owen', 'deputy'), member('lee'))).toEqual([line('carys')]);
    expect(await of(member('owen', 'deputy'), member('lee'))).toEqual([line('owen')]);
    expect(await of(member('lee'), member('mair'))).toEqual([line('g1')]);
  });

  it('papers say what they are, and leave out an empty agenda', async () => {
    const settings = { [SEND_PAPERS]: { ...THREE, what: ['agenda', 'matters-arising'] } };
    const bot = await botWith(await open(), { settings });
    const [line] = [...(await bot.tick('2022-09-15T08:00:00.000Z', 'papers-ready'))].sort();
    expect(line?.split(' | ')).toEqual([
      'carys',
      FOR_21,
      'Support and Challenge Group',
      'Press one to get it, as things stand then.',
      'Matters arising',
      'Matters arising ›',
      'The group has these sent before each meeting; “set up send papers off” stops it.',
    ]);
    const empty = await botWith(await open(), { settings: { [SEND_PAPERS]: { ...THREE, what: ['agenda'] } } });
    expect(await sent(empty, '2022-09-15T08:00:00.000Z')).toEqual([]);
  });

  it('papers are set in plain words, once somebody has confirmed', async () => {
    const store = await open();
    const bot = await botWith(store, { settings: {} });
    const at = '2022-09-14T10:00:00.000Z';
    const asked = await bot.say(at, 'sion', 'send matters arising in Word three days before each meeting');
    expect(readOf(asked)).toContain('Matters arising: Word document, 3 working days before each meeting');
    expect((await store.findGroup('g1'))?.settings).toEqual({});
    await bot.press(at, 'sion', asked, 'apply-settings');
    expect((await store.findGroup('g1'))?.settings).toEqual({
      [SEND_PAPERS]: { days: 3, what: ['matters-arising'], format: 'docx', language: null },
    });
    expect(await sent(bot, '2022-09-15T08:00:00.000Z')).toHaveLength(2);
  });
});
