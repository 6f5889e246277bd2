import { expect, it } from 'vitest';
import { type Logged, realBot } from './real-bot.js';

const CASES: readonly (readonly [said: string, ...Logged])[] = [
  ["can u stick down somewhere that I've got to order the banners, no rush", 'order the banners', ['claire'], null],
  [
    'Action for me to write to the Minister about funding by next Wednesday',
    'write to the Minister about funding',
    ['claire'],
    '2022-10-26',
  ],
  ['new task for me to book the hall by Friday', 'book the hall', ['claire'], '2022-10-21'],
  ['cam gweithredu i fi i ffonio’r clerc erbyn dydd Gwener', "ffonio'r clerc", ['claire'], '2022-10-21'],
  ['put me down for ringing the printers by Friday', 'ringing the printers', ['claire'], '2022-10-21'],
  ['note to self, make it an action so i dont forget: email ONS. the 26th say', 'email ONS', ['claire'], '2022-10-26'],
  ['One for me: sign off the press notice tomorrow', 'sign off the press notice', ['claire'], '2022-10-20'],
  ["I need to remember to send flowers to the clerk's mum", "send flowers to the clerk's mum", ['claire'], null],
  [
    'Add one. Owner = Gwen. What = agree dates w/ Estyn. When = 16 Dec.',
    'agree dates w/ Estyn',
    ['gwen'],
    '2022-12-16',
  ],
  ['Task: book the train tickets; Who: Mared; By: 9 Nov', 'book the train tickets', ['mared'], '2022-11-09'],
  [
    'acton - rhys & angharad - tidy up the figures - end oct',
    'tidy up the figures',
    ['rhys', 'angharad'],
    '2022-10-31',
  ],
  ['new one pls. Rhys. Fix the broken link. By 4 Nov', 'Fix the broken link', ['rhys'], '2022-11-04'],
  ['aktion Claire 2 chair the hospital visit 3rd novmber', 'chair the hospital visit', ['claire'], '2022-11-03'],
  ['Action for Owain - sort out the VAT return - due 1/12', 'sort out the VAT return', ['owain'], '2022-12-01'],
  ['stick this on the list: Huw, get three quotes, before Christmas', 'get three quotes', ['huw'], '2022-12-24'],
  ['log for Rhys, redo the Q2 chart, next Friday', 'redo the Q2 chart', ['rhys'], '2022-10-28'],
  ['log: order new badges, Mared, 1 November', 'order new badges', ['mared'], '2022-11-01'],
  ['can you make a note that Rhys needs to chase it up by end of November', 'chase it up', ['rhys'], '2022-11-30'],
  ['For the avoidance of doubt, Angharad has said she will run it by Tuesday.', 'run it', ['angharad'], '2022-10-25'],
  ["Tomos promised he'd have a word with them by 4 Nov", 'have a word with them', ['tomos'], '2022-11-04'],
  ['so Tomos and I are going to visit Estyn by 4 Nov', 'visit Estyn', ['tomos', 'claire'], '2022-11-04'],
  ['Mared could you get the lines over to David by Monday?', 'get the lines over to David', ['mared'], '2022-10-24'],
  ['leave the room hire with me, will sort tomorrow', 'sort the room hire', ['claire'], '2022-10-20'],
  ['ugh my bad, wrong axis. will redo the chart tonight', 'redo the chart', ['claire'], '2022-10-19'],
  ['Ask Rhys to update the graphs by next Wednesday please', 'update the graphs', ['rhys'], '2022-10-26'],
  ['cofia roi lawr i fi: bwco stafell, dim hast', 'bwco stafell', ['claire'], null],
  ['nodyn i fi fy hun: anfon y llythyr erbyn 11 Tachwedd', 'anfon y llythyr', ['claire'], '2022-11-11'],
  ['Rho hwn ar y rhestr: Gwen i anfon y llythyr cyn y Nadolig', 'anfon y llythyr', ['gwen'], '2022-12-24'],
  ["Cam i Owain: paratoi'r amcangyfrifon, erbyn 1 Rhagfyr", "paratoi'r amcangyfrifon", ['owain'], '2022-12-01'],
  ["Pwy: Huw. Beth: trefnu'r cyfieithu. Pryd: 9 Tachwedd", "trefnu'r cyfieithu", ['huw'], '2022-11-09'],
  ["Mae Angharad wedi addo gwirio'r rhifau erbyn dydd Mawrth", "gwirio'r rhifau", ['angharad'], '2022-10-25'],
  ['Wnaiff Mared anfon y datganiad erbyn dydd Llun?', 'anfon y datganiad', ['mared'], '2022-10-24'],
  ["mae isie i Rhys drwsio'r ddolen erbyn 4 Tachwedd", "trwsio'r ddolen", ['rhys'], '2022-11-04'],
  ["Dwi'n mynd i siarad â'r Coleg cyn diwedd y mis", "siarad â'r Coleg", ['claire'], '2022-10-31'],
];

it.each(CASES)('a request in any words is logged, after one press at most: %s', async (said, task, leads, due) => {
  const bot = await realBot('claire');
  expect(await bot.logs(said)).toEqual([[task, leads, due]]);
});

it.each([
  'put it down as done',
  'make it Friday',
  'take that off the list',
  "I'll be in late tomorrow",
  'Mae Rhys yn sâl heddiw',
  'action list please',
])('no action is offered if none was stated: %s', async (said) => {
  const bot = await realBot('claire');
  expect(await bot.logs(said)).toEqual([]);
});
