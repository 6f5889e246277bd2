import { describe, expect, it } from 'vitest';
import type { PaperReply, PapersReadyReply } from '../../../src/features/papers/reply.js';
import { readSending, sayingSending, sendingIn } from '../../../src/features/papers/rules/read-sending.js';
import { SEND_PAPERS } from '../../../src/model/sending-papers.js';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type CycleBot, cycleBot, readOf } from '../meetings/cycle-bot.js';

const NOW = '2022-09-14T10:00:00.000Z';
const MATTERS = { days: 3, what: ['matters-arising'], format: 'docx', language: null };

async function bot(): Promise<CycleBot> {
  const store = await openMemoryStore();
  const record = sampleGroup({ isSetUp: true, actions: [sampleAction()] });
  await store.changeGroup('g1', () => ({ record, result: null }));
  return cycleBot(store);
}

describe('papers that are sent by themselves, in words', () => {
  it.each([
    ['send matters arising in Word three days before each meeting', MATTERS],
    ['anfonwch y materion yn codi mewn Word dri diwrnod cyn pob cyfarfod', MATTERS],
    ['Wnei di anfon y papurau at bawb dridiau cyn pob cyfarfod o hyn ymlaen?', MATTERS],
    [
      'I want the agenda and matters arising sent as PDF in both languages a week ahead of every meeting',
      { days: 5, what: ['matters-arising', 'agenda'], format: 'pdf', language: 'both' },
    ],
    ['papers out two working days before meetings please', { ...MATTERS, days: 2 }],
    [
      'yr agenda i fynd allan yn Gymraeg wythnos cyn y cyfarfod',
      { ...MATTERS, days: 5, what: ['agenda'], language: 'cy' },
    ],
    ['stop sending the papers before meetings', { ...MATTERS, days: 0 }],
    ['peidiwch ag anfon y papurau cyn cyfarfodydd', { ...MATTERS, days: 0 }],
  ])('%s', (said, sending) => {
    expect(sendingIn(said, said)).toEqual(sending);
  });

  it.each([
    'send me the agenda for the meeting',
    'papers are due three days before the meeting',
    'leads must submit their papers five days before the meeting',
    'post the summary three days before',
    'put costings on the agenda two days before the meeting',
    'don’t print the papers',
  ])('are not meant by “%s”', (said) => {
    expect(sendingIn(said, said)).toBeNull();
  });

  it('have the same setting when it is read back', () => {
    for (const said of [
      'agenda and log as csv in Welsh 2 days before',
      'papers as html in both languages 1 day before',
    ]) {
      const sending = readSending(said);
      expect(sending).not.toBeNull();
      expect(sending && readSending(sayingSending(sending))).toEqual(sending);
    }
  });

  it.each([
    [
      'set up send matters arising, agenda as PDF 4 working days before',
      { ...MATTERS, days: 4, what: ['matters-arising', 'agenda'], format: 'pdf' },
    ],
    ['gosod anfon papurau mewn Word yn Gymraeg 3 diwrnod gwaith cyn', { ...MATTERS, language: 'cy' }],
    ['gosod anfon papurau dim', { ...MATTERS, days: 0 }],
  ])('are a setting of the group: %s', async (said, sending) => {
    const chat = await bot();
    await chat.say(NOW, 'carys', said);
    expect((await chat.store.findGroup('g1'))?.settings).toEqual({ [SEND_PAPERS]: sending });
  });

  it('are refused for more than 20 working days, and from people who do not run the group', async () => {
    const chat = await bot();
    expect(readOf(await chat.say(NOW, 'carys', 'set up send papers 30 working days before'))).toContain(
      'send the agenda as PDF in Welsh 3 working days before',
    );
    expect(await chat.say(NOW, 'lee', 'set up send papers 3 working days before')).toMatchObject({
      problem: { code: 'not-allowed-settings' },
    });
    expect((await chat.store.findGroup('g1'))?.settings).toEqual({});
  });

  it.each(['when do the papers go out?', 'pryd mae’r papurau’n mynd allan?'])(
    'are reported on request: %s',
    async (said) => {
      const chat = await bot();
      await chat.say(NOW, 'carys', 'set up send matters arising 4 working days before');
      expect(readOf(await chat.say(NOW, 'lee', said))).toContain(
        'Matters arising: Word document, 4 working days before each meeting',
      );
    },
  );
});

describe('the card with papers', () => {
  const ready: PapersReadyReply = {
    kind: 'papers-ready',
    group: { id: 'g1', name: 'Support and Challenge Group', prefix: 'ISCG' },
    meeting: '2022-09-21',
    papers: ['matters-arising', 'log'],
    format: 'csv',
    language: 'en',
    isForAll: false,
  } as unknown as PapersReadyReply;

  it('gives each as a file in a 1:1 chat, and keeps the others available', async () => {
    const chat = await bot();
    const first = (await chat.press(NOW, 'sion', ready, 'Action log', {}, true)) as PaperReply;
    expect(first).toMatchObject({
      what: 'log',
      meeting: null,
      way: { by: 'file', name: 'ISCG-log-2022-09-14-en.csv' },
    });
    const other = (await chat.press(NOW, 'sion', first, 'Matters arising', {}, true)) as PaperReply;
    expect(other).toMatchObject({ what: 'matters-arising', way: { by: 'file' }, others: ['log'] });
  });

  it('gives nothing to somebody who is not a member', async () => {
    expect(await (await bot()).press(NOW, 'dewi', ready, 'Action log', {}, true)).toMatchObject({
      problem: { code: 'not-a-member' },
    });
  });
});
