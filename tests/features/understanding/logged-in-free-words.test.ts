import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { type Logged, realBot } from './real-bot.js';

const ONE: readonly [Who, string, Logged][] = [
  [
    'claire',
    "Would Angharad be able to look over the questionnaire for the young people's panel? Any time up to the end of February is fine, there's no hurry",
    ["look over the questionnaire for the young people's panel", ['angharad'], '2023-02-28'],
  ],
  [
    'rhys',
    'Huw are you ok to talk to the ICO about the retention question? if so lets get it logged, end of Jan',
    ['talk to the ICO about the retention question', ['huw'], '2023-01-31'],
  ],
  [
    'angharad',
    "Tomos, oes modd i ti holi'r ymddiriedolaethau am eu dyddiadau cyhoeddi cyn 11 Tachwedd?",
    ["holi'r ymddiriedolaethau am eu dyddiadau cyhoeddi", ['tomos'], '2022-11-11'],
  ],
  [
    'owain',
    'Mared, alli di anfon y poster ata i cyn 4 Tachwedd? diolch x',
    ['anfon y poster ata i', ['mared'], '2022-11-04'],
  ],
  [
    'huw',
    'Tomos agreed in the room to check whether the MoU covers Powys. No date was set.',
    ['check whether the MoU covers Powys', ['tomos'], null],
  ],
  [
    'claire',
    "I promised the Commissioner I'd reply to her letter by 4 November. Put that on the list under my name would you",
    ["reply to the Commissioner's letter", ['claire'], '2022-11-04'],
  ],
  [
    'gwen',
    'can u add smth for me? ring headteacher at Ysgol Bro Teifi by tues',
    ['ring headteacher at Ysgol Bro Teifi', ['gwen'], '2022-10-25'],
  ],
  [
    'huw',
    'I need to get the DPIA signed off by our SIRO. Can that be an official action? 14 December',
    ['get the DPIA signed off by our SIRO', ['huw'], '2022-12-14'],
  ],
  [
    'gwen',
    "Wnes i addo yn y cyfarfod y byswn i'n holi Estyn am y canllawiau. Nodwch o i lawr i mi, erbyn diwadd mis Tachwedd",
    ['holi Estyn am y canllawiau', ['gwen'], '2022-11-30'],
  ],
  [
    'claire',
    "Mae angen i rywun archebu lle ar gyfer y lansiad. Dwi'm yn gwbod pwy eto. Rho fo lawr heb enw",
    ['archebu lle ar gyfer y lansiad', [], null],
  ],
  [
    'rhys',
    'Helo, wyt ti’n gallu cadw cofnod bod angen i mi lanhau data 2021 erbyn Dydd Gŵyl Dewi?',
    ['glanhau data 2021', ['rhys'], '2023-03-01'],
  ],
  [
    'owain',
    'Could you put me down for finding a bigger room? The one in Aberystwyth only takes 20. A week before the next meeting at the latest.',
    ['find a bigger room', ['owain'], '2022-11-10'],
  ],
  [
    'mared',
    'Tomos n me are doing the stakeholder list together, say 11th Nov. log it?',
    ['do the stakeholder list together', ['tomos', 'mared'], '2022-11-11'],
  ],
  [
    'david',
    "Per Claire's note: 'David to brief the advisers after the launch'. Please capture, due 21/11.",
    ['brief the advisers after the launch', ['david'], '2022-11-21'],
  ],
  ['rhys', 'nai neud y graffs newydd erbyn dydd llun, ok?', ['neud y graffs newydd', ['rhys'], '2022-10-24']],
  [
    'owain',
    "Ok I'll take that one. I'll ring round the local authorities",
    ['ring round the local authorities', ['owain'], null],
  ],
];

// It is Wednesday 19 October 2022; the next meetings are on 17 November and 15 December.
describe('what people log in their own words', () => {
  it.each(ONE)('is one action: %s: %s', async (who, said, wanted) => {
    expect(await (await realBot(who)).logs(said)).toEqual([wanted]);
  });

  it.each<[Who, string, readonly Logged[]]>([
    [
      'sian',
      'AP1 - DO to ring Citizens Advice by 28/10. AP2 - GL/RB to write up governor findings by 18/11',
      [
        ['ring Citizens Advice', ['david'], '2022-10-28'],
        ['write up governor findings', ['gwen', 'rhys'], '2022-11-18'],
      ],
    ],
    [
      'david',
      'Log: draft itinerary - David - 1 Dec. Also log: car parking - Sian - 2 Dec',
      [
        ['draft itinerary', ['david'], '2022-12-01'],
        ['car parking', ['sian'], '2022-12-02'],
      ],
    ],
    [
      'angharad',
      '3 things from the data subgroup\n1) me: request microdata access – 1 Dec\n2) Rhys: tidy up the codebook – same day\n3) someone (tbc) to find a room',
      [
        ['request microdata access', ['angharad'], '2022-12-01'],
        ['tidy up the codebook', ['rhys'], '2022-12-01'],
        ['find a room', [], null],
      ],
    ],
    [
      'claire',
      'Log for all policy leads: return the template to Siân by Tuesday 8 November. And one for David, separate – line to take on the pay gap stats, tomorrow if humanly possible.',
      [
        ['return the template to Siân', ['sian', 'tomos', 'gwen', 'owain'], '2022-11-08'],
        ['line to take on the pay gap stats', ['david'], '2022-10-20'],
      ],
    ],
    [
      'claire',
      '1. Huw - a one page summary of the legal position, by the 15 December meeting\n2. Gwen - book a photographer for the launch',
      [
        ['one page summary of the legal position', ['huw'], '2022-12-15'],
        ['book a photographer for the launch', ['gwen'], null],
      ],
    ],
  ])('is several actions: %s: %s', async (who, said, wanted) => {
    expect(await (await realBot(who)).logs(said)).toEqual(wanted);
  });

  it('is somebody else’s of another team, who is nobody here', async () => {
    const bot = await realBot('sian');
    expect(await bot.logs('Jo Marsh in Events to send over the delegate list by 3 November')).toEqual([
      ['send over the delegate list', [], '2022-11-03'],
    ]);
  });
});
