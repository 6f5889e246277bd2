import { describe, expect, it } from 'vitest';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import type { Who } from '../../chat/world.js';
import { realBot } from './real-bot.js';

describe('an undertaking with an irregular verb', () => {
  it.each<[Who, string, string, string | null]>([
    ['gwen', "Mi ro i ganiad i'r llyfrgell am y silffoedd erbyn 4 Tachwedd", "rhoi caniad i'r llyfrgell am y silffoedd", '2022-11-04'],
    ['gwen', "fe ga i air gyda'r garddwr am y glaswellt", "cael gair gyda'r garddwr am y glaswellt", null],
    ['owain', 'mi a i i weld y caeau chwarae', 'mynd i weld y caeau chwarae', null],
  ])('%s: %s', async (who, said, task, due) => {
    const bot = await realBot(who);
    expect(await bot.logs(said)).toEqual([[task, [who], due]]);
  }); // prettier-ignore

  it('does not wait for anything: mi ga i weld', async () => {
    const bot = await realBot('gwen');
    expect(await bot.logs('mi ga i weld')).toEqual([]);
  });
});

describe('an undertaking of somebody else', () => {
  it.each<[string, string, string, string | null]>([
    ["dudodd David basa fo'n ffonio'r warws", "ffonio'r warws", 'david', null],
    ["wedodd Gwen bydde hi'n sgwennu at y Mudiad Meithrin", 'sgwennu at y Mudiad Meithrin', 'gwen', null],
    ["Dywedodd Tomos wrth bawb y byddai'n anfon cerdyn at yr Urdd erbyn 3 Tachwedd", 'anfon cerdyn at yr Urdd', 'tomos', '2022-11-03'],
    ["mae Huw wedi gaddo y bydd o'n llunio posau", 'llunio posau', 'huw', null],
    ["cytunodd Mared i chwilio am stondin", 'chwilio am stondin', 'mared', null],
    ["dywedodd Claire y byddai Rhys yn trefnu bwyd", 'trefnu bwyd', 'rhys', null],
    ['according to David he would look into the coach hire', 'look into the coach hire', 'david', null],
  ])('%s', async (said, task, lead, due) => {
    const bot = await realBot('sian');
    expect(await bot.logs(said)).toEqual([[task, [lead], due]]);
  }); // prettier-ignore

  it.each([
    "dudodd David basa fo'n hwyr",
    "dywedodd Gwen y byddai hi'n aros adref",
    'dywedodd Huw fod y neuadd yn oer',
  ])('is no task if it is only a report: %s', async (said) => {
    const bot = await realBot('sian');
    expect(await bot.logs(said)).toEqual([]);
  });
});

describe('the source of a logged action', () => {
  const quotes = async (said: string): Promise<readonly string[]> => {
    const bot = await realBot('sian');
    const before = (await bot.group()).actions.length;
    const reply = await bot.say(said);
    if (reply.kind === 'offer') {
      const { choices, said: of } = reply as OfferReply;
      const log = choices.find(({ intent }) => intent.startsWith('log'));
      if (log !== undefined) await bot.press(of, log.intent, log.reference);
    }
    return (await bot.group()).actions.slice(before).map(({ quote }) => quote);
  };

  it.each([
    'CAM: Gwen i drefnu stondin erbyn 20 Mawrth',
    'Gwen i drefnu stondin erbyn 20 Mawrth',
    'please log that Tomos will order a banner by 4 November',
    "mi wna i holi'r garej",
  ])('is kept as typed: %s', async (said) => {
    expect(await quotes(said)).toEqual([said.replace('please ', '')]);
  });

  it('is each line’s own in a list', async () => {
    expect(await quotes('log these:\n- Gwen to order a banner\n- Tomos to hire a van')).toEqual([
      'Gwen to order a banner',
      'Tomos to hire a van',
    ]);
  });
});

describe('the marker CAM', () => {
  it('needs capitals, because Cam is a name', async () => {
    const bot = await realBot('sian');
    expect((await bot.say('CAM: Tîm Cyfathrebu i baratoi datganiad')).kind).toBe('logged');
    expect((await bot.say('Cam: diolch am hynny')).kind).not.toBe('logged');
  });
});
