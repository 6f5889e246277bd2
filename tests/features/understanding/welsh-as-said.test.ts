import { describe, expect, it } from 'vitest';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import { groupOf, type Who } from '../../chat/world.js';
import { comesTo, isReached } from './comes-to.js';
import { COPY, realBot } from './real-bot.js';

type Row = readonly [Who, readonly number[], string, ...(readonly string[])];
const come = (rows: readonly Row[]): void => {
  it.each<[Who, readonly number[], string, ...string[]]>(rows.map((row) => [...row]))(
    '%s after %j: %s',
    async (who, shown, said, ...wanted) => {
      const came = await comesTo(who, shown, said);
      expect(isReached(came, wanted), JSON.stringify(came)).toBe(true);
    },
  );
};

describe('the new lead is told apart from somebody who only cannot', () => {
  come([
    ['sian', [], 'Mae Owain at ei glustiau, felly Rhys fydd yn adolygu cyllideb y digwyddiadau', 'lead 6 rhys'],
    ['sian', [], 'Tomos is run ragged, so Mared will write to the trusts instead', 'lead 3 mared'],
    ['sian', [], 'gan fod Gwen ar gwrs rhaid i Huw neud y mapio hyfforddiant', 'lead 4 huw'],
    ['sian', [9], 'Huw ddylai neud honna, nid Rhys', 'lead 9 huw'],
    ['sian', [9], 'Nage, Huw. Dim Rhys', 'lead 9 huw'],
  ]);

  it('is the only one named on the button', async () => {
    const bot = await realBot('sian');
    const reply = (await bot.say('gan fod Gwen ar gwrs rhaid i Huw neud y mapio hyfforddiant')) as OfferReply;
    expect(reply.choices.find(({ intent }) => intent === 'reassign')?.person).toBe('Huw Parry');
  }); // prettier-ignore
});

describe('an undertaking in Welsh, one’s own or of others', () => {
  it.each<[Who, string, string, readonly string[], string | null]>([
    ['mared', "Wnes i addo i'r grŵp bod ni am drefnu taith", 'none', [], null],
    ['mared', "Nes i addo wrth bawb y byddwn i'n llunio cwis", 'llunio cwis', ['mared'], null],
    ['rhys', "mi gysyllta i â'r parc cenedlaethol cyn 4 Tachwedd", "cysylltu â'r parc cenedlaethol", ['rhys'], '2022-11-04'],
    ['rhys', 'Holaf y cynghorau gwledig erbyn 10 Tachwedd', 'holi y cynghorau gwledig', ['rhys'], '2022-11-10'],
    ['claire', "nei di nodi fod angen i Huw holi'r amgueddfa erbyn Iau nesa", "holi'r amgueddfa", ['huw'], '2022-10-27'],
    ['claire', 'fedrwch chi gofnodi bod rhaid i Gwen a Huw sgwennu erthygl erbyn 4 Tachwedd', 'sgwennu erthygl', ['gwen', 'huw'], '2022-11-04'],
    ['claire', "caiff Rhys ddarllen drwy'r llawlyfr cyn 4 Tachwedd", "darllen drwy'r llawlyfr", ['rhys'], '2022-11-04'],
  ])('is offered for logging, with its verb in the dictionary form: %s: %s', async (who, said, task, leads, due) => {
    const bot = await realBot(who);
    expect(await bot.logs(said)).toEqual(task === 'none' ? [] : [[task, leads, due]]);
  }); // prettier-ignore

  it('is not made by a request to another: symuda i ddydd Gwener', async () => {
    const bot = await realBot('rhys');
    bot.show(['ISCG-9']);
    expect(await bot.logs('symuda i ddydd Gwener')).toEqual([]);
  });
});

describe('a report in Welsh on an action', () => {
  come([
    ['david', [], "Cafodd y Gweinidog ei briffio'n llawn bore ddoe", 'done 10'],
    ['angharad', [], "gafodd cwestiynau'r arolwg eu gwirio i gyd bnawn Llun", 'done 13'],
    ['mared', [], 'y daflen: copi Saesneg gyda chyfreithwyr, llun y clawr yn hwyr', 'note 7: copi Saesneg'],
  ]);

  it('may be other words for it: newid … i ddweud', async () => {
    const bot = await realBot('sian');
    const reply = await bot.say("newid ISCG-9 i ddweud 'Paratoi dangosfwrdd a nodyn byr'");
    expect((reply as Partial<OfferReply>).choices?.map(({ intent }) => intent) ?? [reply.kind]).toContain('task');
  });

  it('may name a language in a title without asking for one', async () => {
    const bot = await realBot('claire');
    expect(await bot.logs('Mae gofyn i rywun gysylltu â Chomisiynydd y Gymraeg')).toEqual([
      ['cysylltu â Chomisiynydd y Gymraeg', [], null],
    ]);
  });

  it('leads to a question about the lead: pryd glywon ni ganddo', async () => {
    const bot = await realBot('claire');
    bot.show(['ISCG-10']);
    const reply = (await bot.say('a phryd glywon ni ganddo ddiwethaf?')) as Partial<OfferReply>;
    expect(reply.choices?.map(({ intent }) => intent)).toContain('show-one');
  });
});

describe('a leave gives its days and stand-in in two sentences', () => {
  come([
    ['tomos', [], 'Byddaf ar wyliau o ddydd Llun nesaf tan 4 Tachwedd. Bydd Gwen yn cymryd fy lle.', 'leave 2022-10-24 2022-11-04 gwen'],
    ['tomos', [], "I'm away from Monday to 4 November. Gwen will cover", 'leave 2022-10-24 2022-11-04 gwen'],
    ['tomos', [], 'i ffwrdd o 31 Hydref tan 2 Tachwedd bydd Huw yn dirprwyo', 'leave 2022-10-31 2022-11-02 huw'],
  ]); // prettier-ignore
});

describe('a question about a role needs a questioner', () => {
  it.each([
    ["mae'r Ysgrifennydd Parhaol yn galw heibio fory"],
    ['the Permanent Secretary is dropping in'],
    ["'dan ni'n disgwyl clywed gan eu cadeirydd"],
  ])('is none: %s', async (said) => {
    const reply = await (await realBot('claire')).say(said);
    const { choices = [] } = reply as Partial<OfferReply>;
    expect([reply.kind, ...choices.map(({ intent }) => intent)]).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:settings-shown|chair|secretary)$/u)]),
    );
  });

  it('is one: cadeirydd?', async () => {
    expect((await (await realBot('huw')).say('cadeirydd?')).kind).toBe('settings-shown');
  });
});

describe('settings and moves in Welsh', () => {
  it.each([
    ['Huw fydd yn ddirprwy i mi o hyn allan', 'confirm-settings', 'Huw Parry'],
    ["Gwen fydd y dirprwy i'r cadeirydd bellach", 'confirm-settings', 'Gwen Lloyd'],
    ["mae'r neuadd yn llawn ar 15 Rhagfyr. Gawn ni gyfarfod ar yr wythfed yn lle hynny", 'confirm-meetings', '2022-12-08'],
    ['ma angen gwthio cyfarfod mis nesa nôl wythnos', 'confirm-meetings', '2022-11-24'],
    ['push the November meeting back a week', 'confirm-meetings', '2022-11-24'],
  ])('are confirmed before they are made: %s', async (said, kind, holds) => {
    const bot = await realBot('claire', false, { record: groupOf(COPY) });
    const reply = await bot.say(said);
    expect(reply.kind).toBe(kind);
    expect(JSON.stringify(reply)).toContain(holds);
  }); // prettier-ignore

  it('may end with "nei di", which means nothing', async () => {
    expect((await comesTo('tomos', [], 'gad lonydd i mi tan y cynta o Dachwedd nei di')).atOnce).toEqual([]);
    expect((await (await realBot('tomos')).say('gad lonydd i mi tan y cynta o Dachwedd nei di')).kind).toBe('own-changed');
  }); // prettier-ignore
});
