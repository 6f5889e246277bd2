import { expect, it } from 'vitest';
import { type Logged, realBot } from './real-bot.js';

/** Each is logged at once, or by one press. It is Wednesday 19 October 2022; Siân types. */
const CASES: readonly (readonly [said: string, ...Logged])[] = [
  // What somebody said, and a request to log it.
  [
    '> Owain: I can get the quotes for the minibus by Tuesday\nlog that please',
    'get the quotes for the minibus',
    ['owain'],
    '2022-10-25',
  ],
  ["> Gwen Lloyd: I'll ring the museum\ncan you add that", 'ring the museum', ['gwen'], null],
  ['> Huw: mi wna i holi’r clerc\nnoda hynny plis', "holi'r clerc", ['huw'], null],
  ['Owain said: I can price the minibus by Tuesday', 'price the minibus', ['owain'], '2022-10-25'],
  ['what Mared just offered, to redo the FAQ page by Halloween, log it', 'redo the FAQ page', ['mared'], '2022-10-31'],
  ['Mared has just offered to redo the FAQ page by 4 November, log it', 'redo the FAQ page', ['mared'], '2022-11-04'],
  [
    "Huw has said he'll talk to the press office so pop that on please, a fortnight should do",
    'talk to the press office',
    ['huw'],
    '2022-11-02',
  ],
  [
    "Rhys says he'll tidy the charts, so put that down, a month should be plenty",
    'tidy the charts',
    ['rhys'],
    '2022-11-19',
  ],
  [
    '<blockquote itemscope=""><strong itemprop="mri">Owain Price</strong><span itemprop="time"></span><p itemprop="preview">I can get the quotes for the minibus by Tuesday</p></blockquote>\nlog that please',
    'get the quotes for the minibus',
    ['owain'],
    '2022-10-25',
  ],
  // What is to be logged stands in quotation marks.
  [
    'can somebody add "Tomos to ring the Welsh Language Commissioner" with two weeks from today',
    'ring the Welsh Language Commissioner',
    ['tomos'],
    '2022-11-02',
  ],
  ['Add "Gwen to book the minibus" for 4 November please', 'book the minibus', ['gwen'], '2022-11-04'],
  ['please log “Rhys to redo the slides”', 'redo the slides', ['rhys'], null],
  // Who is asked to see to what was said to be needed.
  [
    'The Minister wants a one-page note on fees by next Wednesday. Can Huw pick that up?',
    'pick up a one-page note on fees',
    ['huw'],
    '2022-10-26',
  ],
  ['We need quotes for the minibus. Owain, can you pick that up?', 'pick up quotes for the minibus', ['owain'], null],
  ['The boiler in the hall is leaking. Can Huw look into it?', 'look into the boiler in the hall', ['huw'], null],
  [
    "I'd like a paper on apprenticeships. Gwen to take that forward please",
    'take forward a paper on apprenticeships',
    ['gwen'],
    null,
  ],
  ["The hall boiler's broken again. Huw can you sort it", 'sort the hall boiler', ['huw'], null],
  [
    'Our web page still has old dates on it. Rhys, could you put that right by Monday?',
    'put right our web page',
    ['rhys'],
    '2022-10-24',
  ],
  ["Mae'r boeler yn gollwng. All Huw ffonio'r landlord?", "ffonio'r landlord", ['huw'], null],
  ['The leaflet has a typo in it. Could Mared get it reprinted?', 'get the leaflet reprinted', ['mared'], null],
  // An announcement stands before it.
  [
    "need to capture something from just now. Huw's finding out about the lease. Back by next meeting.",
    'find out about the lease',
    ['huw'],
    '2022-11-17',
  ],
  [
    'stick one on me for writing up the visit to Bangor, end of next month',
    'writing up the visit to Bangor',
    ['sian'],
    '2022-11-30',
  ],
  // "Leads:" is no label after the name of a set.
  [
    'Action for all the policy leads: check the annual report by 11 Nov',
    'check the annual report',
    ['sian', 'tomos', 'gwen', 'owain'],
    '2022-11-11',
  ],
  // What was agreed that somebody does is an action, and no decision.
  ['Agreed: Rhys to print the posters by Friday', 'print the posters', ['rhys'], '2022-10-21'],
  ['Agreed: RB to print the posters w/c 31 October', 'print the posters', ['rhys'], '2022-11-06'],
  ["Cytunwyd: Rhys i argraffu'r posteri erbyn dydd Gwener", "argraffu'r posteri", ['rhys'], '2022-10-21'],
];

it.each(CASES)('what people say they will do is logged: %s', async (said, task, leads, due) => {
  const bot = await realBot('sian');
  expect(await bot.logs(said)).toEqual([[task, leads, due]]);
});

it('what a group has agreed for all is still offered as a decision', async () => {
  const bot = await realBot('sian');
  expect((await bot.say('Agreed: the group will meet in Bangor')).kind).toBe('offer-decision');
});
