import { expect, it } from 'vitest';
import { type Logged, realBot } from './real-bot.js';

type Case = readonly [said: string, ...logged: readonly Logged[]];

/** Wednesday 19 October 2022, 10:40; who asks is Siân Rees, the secretary. Asked plainly, who and what are clear. */
const AT_ONCE: readonly Case[] = [
  [
    'new ones:\ntomos - slides for plenary, 2nd nov\ngwen - chase estyn, no rush\nme - order lanyards, for the next mtg',
    ['slides for plenary', ['tomos'], '2022-11-02'],
    ['chase estyn', ['gwen'], null],
    ['order lanyards', ['sian'], '2022-11-17'],
  ],
  [
    'please add these to the list:\n- Book the hall (Huw, 4 November)\n- Update the website (Mared)',
    ['Book the hall', ['huw'], '2022-11-04'],
    ['Update the website', ['mared'], null],
  ],
  [
    'log these\n1. Gwen: phone Estyn by Friday\n2. Tomos and Owain: agree the wording, 9 Nov',
    ['phone Estyn', ['gwen'], '2022-10-21'],
    ['agree the wording', ['tomos', 'owain'], '2022-11-09'],
  ],
  [
    'to log: Gwen to phone Estyn by Friday; Huw to check the lease; me to book the room',
    ['phone Estyn', ['gwen'], '2022-10-21'],
    ['check the lease', ['huw'], null],
    ['book the room', ['sian'], null],
  ],
  [
    'add Gwen to chase Estyn about the spring visits by 4 Nov',
    ['chase Estyn about the spring visits', ['gwen'], '2022-11-04'],
  ],
  ['new one for Huw: reread the lease before Friday', ['reread the lease', ['huw'], '2022-10-21']],
  ['log: by 9 November Rhys to redo the Q2 chart', ['redo the Q2 chart', ['rhys'], '2022-11-09']],
  [
    'please record that the press lines are to be redrafted by Mared by Monday',
    ['press lines to be redrafted', ['mared'], '2022-10-24'],
  ],
  ['note down: lanyards to be ordered by me, 1 Nov', ['lanyards to be ordered', ['sian'], '2022-11-01']],
  ['another one: slides for plenary - Tomos - 2 Nov', ['slides for plenary', ['tomos'], '2022-11-02']],
  ['note to self: ring the caterers tomorrow', ['ring the caterers', ['sian'], '2022-10-20']],
  [
    'can you log an action for Tomos and Gwen to visit the new school (by 30 Nov)',
    ['visit the new school', ['tomos', 'gwen'], '2022-11-30'],
  ],
  [
    'add to the list please: policy leads to send me their photos by 28 October',
    ['send me their photos', ['sian', 'tomos', 'gwen', 'owain'], '2022-10-28'],
  ],
  [
    'Ychwaneger at y rhestr: Angharad Davies i wirio ffigurau’r adroddiad erbyn 7 Tachwedd.',
    ["gwirio ffigurau'r adroddiad", ['angharad'], '2022-11-07'],
  ],
  ['Noder: Huw Parry i ddarllen y brydles erbyn dydd Gwener', ['darllen y brydles', ['huw'], '2022-10-21']],
  ['Cofnoder bod Gwen i ffonio Estyn erbyn 4 Tachwedd os gwelwch yn dda', ['ffonio Estyn', ['gwen'], '2022-11-04']],
  [
    "rhai newydd:\nTomos - sleidiau i'r cyfarfod llawn, 2 Tachwedd\nfi - archebu bathodynnau, dim brys",
    ["sleidiau i'r cyfarfod llawn", ['tomos'], '2022-11-02'],
    ['archebu bathodynnau', ['sian'], null],
  ],
  ["ychwanegwch un arall plis: Mared i gyfieithu'r poster, 1 Rhagfyr", ["cyfieithu'r poster", ['mared'], '2022-12-01']],
];

/** Said, not asked, or without a lead: one press. */
const AFTER_ONE_PRESS: readonly Case[] = [
  [
    'from this morning:\nOwain | VAT return | 1 December\nHuw | reply to the union | 28 October',
    ['VAT return', ['owain'], '2022-12-01'],
    ['reply to the union', ['huw'], '2022-10-28'],
  ],
  [
    'Following a chat with Private Office this morning - we need a 2-page note on school transport costs from Gwen and Owain, by close on Wednesday 9 Nov please.',
    ['2-page note on school transport costs', ['gwen', 'owain'], '2022-11-09'],
  ],
  ['we need the parking numbers from Huw by Friday', ['parking numbers', ['huw'], '2022-10-21']],
  [
    'I want a short paper on bus fares from Owain for the next meeting',
    ['short paper on bus fares', ['owain'], '2022-11-17'],
  ],
  ['someone needs to ring the caterers by Thursday', ['ring the caterers', [], '2022-10-20']],
  ['somebody should tell Cadw, before the end of the month', ['tell Cadw', [], '2022-10-31']],
  ['can you get Tomos to phone the Cwm Taf people tomorrow', ['phone the Cwm Taf people', ['tomos'], '2022-10-20']],
  ['get Mared to proofread the poster by Monday', ['proofread the poster', ['mared'], '2022-10-24']],
  ['the badges are to be ordered by Mared by 4 November', ['badges to be ordered', ['mared'], '2022-11-04']],
  ['By Friday Gwen needs to phone Estyn', ['phone Estyn', ['gwen'], '2022-10-21']],
  [
    'because the printers close early, Mared will need to send the poster off by Tuesday',
    ['send the poster off', ['mared'], '2022-10-25'],
  ],
  [
    'Mared to finish the poster by Tuesday because the printers close early',
    ['finish the poster', ['mared'], '2022-10-25'],
  ],
  [
    'Owain and I will both visit the depot on 4 November',
    ['visit the depot on 4 November', ['owain', 'sian'], '2022-11-04'],
  ],
  [
    'the policy leads are each going to write two lines about their area by 28 October',
    ['write two lines about their area', ['sian', 'tomos', 'gwen', 'owain'], '2022-10-28'],
  ],
  [
    'Gwen to ring the Urdd by Friday and Huw to reread the lease by Monday',
    ['ring the Urdd', ['gwen'], '2022-10-21'],
    ['reread the lease', ['huw'], '2022-10-24'],
  ],
  [
    'Gwen is ringing the Urdd. Huw will reread the lease by Monday. I will tidy the mailing list',
    ['reread the lease', ['huw'], '2022-10-24'],
    ['tidy the mailing list', ['sian'], null],
  ],
  [
    'Tomos - slides for plenary, 2 Nov\nGwen - chase the Urdd, 4 Nov',
    ['slides for plenary', ['tomos'], '2022-11-02'],
    ['chase the Urdd', ['gwen'], '2022-11-04'],
  ],
  [
    'Owain can you ring the hotel about the Swansea event by Tuesday? deposit runs out',
    ['ring the hotel about the Swansea event', ['owain'], '2022-10-25'],
  ],
  [
    'dan ni angen nodyn byr ar gostau cludiant gan Owain erbyn 9 Tachwedd',
    ['nodyn byr ar gostau cludiant', ['owain'], '2022-11-09'],
  ],
  ['mae angen i rywun ffonio’r arlwywyr erbyn dydd Iau', ["ffonio'r arlwywyr", [], '2022-10-20']],
  [
    "Huw nei di jyst ffonio'r undeb erbyn dydd Gwener plis, dwi mewn cyfarfodydd trwy'r dydd",
    ["ffonio'r undeb", ['huw'], '2022-10-21'],
  ],
  ["gofynnwch i Mared gysylltu â'r argraffwyr yfory", ["cysylltu â'r argraffwyr", ['mared'], '2022-10-20']],
  ['Erbyn dydd Gwener, Rhys i anfon y siartiau', ['anfon y siartiau', ['rhys'], '2022-10-21']],
  [
    "Gwen i ffonio'r Urdd erbyn dydd Gwener a Huw i ddarllen y brydles erbyn dydd Llun",
    ["ffonio'r Urdd", ['gwen'], '2022-10-21'],
    ['darllen y brydles', ['huw'], '2022-10-24'],
  ],
];

const each = (cases: readonly Case[]) => cases.map(([said, ...logged]) => [said, logged] as const);

it.each(each(AT_ONCE))('a plain request is logged at once: %s', async (said, logged) => {
  const bot = await realBot('sian', false);
  expect(await bot.logsAtOnce(said)).toEqual(logged);
});

it.each(each(AFTER_ONE_PRESS))('an action that is only mentioned is offered: %s', async (said, logged) => {
  const bot = await realBot('sian', false);
  expect(await bot.logsAtOnce(said)).toEqual([]);
  expect(await bot.logs(said)).toEqual(logged);
});

it.each([
  'new ones please',
  'Gwen is ringing the Urdd',
  'what did Gwen and Owain say about the note',
  'we need more time from the printers',
  'someone said Gwen was ill',
  'add Gwen to the group',
  'ychwanegwch hwn',
  'Ychwanegwch Angharad at yr arweinwyr polisi os gwelwch yn dda',
  'please note Gwen sent the figures yesterday',
  'put Gwen in charge of the survey',
])('nothing is logged or offered if no action was stated: %s', async (said) => {
  const bot = await realBot('sian', false);
  expect(await bot.logs(said)).toEqual([]);
});
