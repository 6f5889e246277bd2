import { describe, expect, it } from 'vitest';
import { type Logged, realBot } from './real-bot.js';

/** Wednesday 19 October 2022, 10:40; who asks is Siân Rees, the secretary. */
const logs = (rows: readonly (readonly [said: string, ...logged: readonly Logged[]])[]): void => {
  it.each(rows.map(([said, ...logged]) => [said, logged] as const))('%s', async (said, logged) => {
    const bot = await realBot('sian', false);
    expect(await bot.logs(said)).toEqual(logged);
  });
};

describe('several actions on one line, under a heading in front', () => {
  logs([
    [
      'couple of actions from the call. Tomos: phone the trust by Friday. Huw: redraft the clause, by 2 Nov',
      ['phone the trust', ['tomos'], '2022-10-21'],
      ['redraft the clause', ['huw'], '2022-11-02'],
    ],
    [
      "from today's catch up: Gwen - visit the school by 9 Nov. Owain - update the VAT form",
      ['visit the school', ['gwen'], '2022-11-09'],
      ['update the VAT form', ['owain'], null],
    ],
    [
      'three things. me: order lanyards. Rhys: rerun the charts by 3 Nov. Huw: read the contract, no rush',
      ['order lanyards', ['sian'], null],
      ['rerun the charts', ['rhys'], '2022-11-03'],
      ['read the contract', ['huw'], null],
    ],
    [
      'two things from the call: Owain and Gwen to agree the school figures by Friday, and me to book the big room',
      ['agree the school figures', ['owain', 'gwen'], '2022-10-21'],
      ['book the big room', ['sian'], null],
    ],
    [
      'a couple from the huddle: Rhys to pull the trend data by 2 Nov and Huw to read the licence',
      ['pull the trend data', ['rhys'], '2022-11-02'],
      ['read the licence', ['huw'], null],
    ],
    [
      "dau beth o bore 'ma. Gwen: ffonio Estyn erbyn dydd Gwener. Huw: darllen y contract, dim brys",
      ['ffonio Estyn', ['gwen'], '2022-10-21'],
      ['darllen y contract', ['huw'], null],
    ],
    [
      "dau gam o'r cyfarfod: Huw i ddarllen y brydles erbyn dydd Gwener, a Mared i ddiweddaru'r wefan",
      ['darllen y brydles', ['huw'], '2022-10-21'],
      ["diweddaru'r wefan", ['mared'], null],
    ],
    [
      'tri pheth: fi i ffonio Estyn, Gwen i wirio’r rhestr erbyn 4 Tachwedd, Tomos i yrru’r llythyr',
      ['ffonio Estyn', ['sian'], null],
      ["gwirio'r rhestr", ['gwen'], '2022-11-04'],
      ["gyrru'r llythyr", ['tomos'], null],
    ],
  ]);
});

describe('a time that is nearly over', () => {
  logs([
    ['Owain to phone the auditors before the week is out', ['phone the auditors', ['owain'], '2022-10-21']],
    ['Gwen to send the letter before the month is out', ['send the letter', ['gwen'], '2022-10-31']],
    ["Huw to check the lease before this week's over", ['check the lease', ['huw'], '2022-10-21']],
    ['Rhys to rerun the charts by the time next week is done', ['rerun the charts', ['rhys'], '2022-10-28']],
    ['Tomos i ffonio’r bwrdd iechyd cyn i wythnos nesa ddod i ben', ["ffonio'r bwrdd iechyd", ['tomos'], '2022-10-28']],
  ]);
});

describe('a person’s obligation that is to be kept', () => {
  logs([
    [
      'I promised Huw the notes of the visit by Friday, can you note that for me',
      ['get Huw the notes of the visit', ['sian'], '2022-10-21'],
    ],
    [
      'before I forget, I need to get the tables over to Rhys by Monday. stick that on my list',
      ['get the tables over to Rhys', ['sian'], '2022-10-24'],
    ],
    ['I owe Gwen a call by Thursday. log it please', ['get Gwen a call', ['sian'], '2022-10-20']],
    [
      "so I don't lose it: I owe Owain the VAT receipts by 4 November, put that down for me",
      ['get Owain the VAT receipts', ['sian'], '2022-11-04'],
    ],
    [
      "rhag i mi anghofio: dwi angen gyrru'r tablau at Rhys erbyn dydd Llun. cadwa hwnna i mi",
      ["gyrru'r tablau at Rhys", ['sian'], '2022-10-24'],
    ],
  ]);
});
