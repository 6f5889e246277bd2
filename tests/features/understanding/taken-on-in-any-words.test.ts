import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { realBot } from './real-bot.js';
import { committedTasks } from '../../../src/features/understanding/rules/committed-tasks.js';

const PEOPLE = ['Mared Puw', 'Rhys Bowen', 'Huw Parry', 'Gwen Lloyd', 'Tomos Hughes', 'Owain Price'].map((name) => ({
  name,
}));
const tasksIn = (said: string): readonly string[] =>
  committedTasks(said, PEOPLE, []).map(({ leads, task }) => `${leads}: ${task}`);

describe('what somebody takes on', () => {
  it.each<[string, readonly string[]]>([
    ['spoke to Mared at lunch, she reckons she can price the film', ['Mared Puw: price the film']],
    [
      'Rhys and Huw have between them undertaken to redraft the risk register',
      ['Rhys Bowen and Huw Parry: redraft the risk register'],
    ],
    ['It fell to Rhys to approach the museum about a date', ['Rhys Bowen: approach the museum about a date']],
    ['my manager has asked me to put together a page on fees', ['me: put together a page on fees']],
    ['Right. Someone has to tell the landlord. I will do it', ['me: tell the landlord']],
    ["No one has offered to thank the choir, so Gwen's happy to", ['Gwen Lloyd: thank the choir']],
    ["Owain's putting his hand up to take the photos", ['Owain Price: take the photos']],
    [
      'the upshot was that Gwen will look at venues & Huw will cost them up',
      ['Gwen Lloyd: look at venues', 'Huw Parry: cost them up'],
    ],
    ["I've asked Tomos to look into the parking; no date as yet", ['Tomos Hughes: look into the parking']],
    ['Mared and I have taken on the press lines between us', ['Mared Puw and me: take on the press lines between us']],
    ['Rhys and Gwen, they will prepare the stand together', ['Rhys Bowen and Gwen Lloyd: prepare the stand together']],
    [
      'From my notes: Huw – share the risk register with everybody',
      ['Huw Parry: share the risk register with everybody'],
    ],
    ["The Bangor visit: I'll write it up for everybody", ['me: write the Bangor visit up for everybody']],
    ['The stand: I will make sure that it is ready', ['me: make sure that the stand is ready']],
    ['Resolved: that Huw write to the Cabinet Member', ['Huw Parry: write to the Cabinet Member']],
    ['I gave them my word last night that I would arrange a visit', ['me: arrange a visit']],
    ['addewais ddoe i lunio rhestr o dermau', ['me: llunio rhestr o dermau']],
    ["rhoddais fy ngair y byddwn i'n codi'r lwfans", ["me: codi'r lwfans"]],
    ["dwi 'di gaddo mynd â'r stondin i'r sioe", ["me: mynd â'r stondin i'r sioe"]],
    ["Owain i sorto'r bwyd ar gyfer y lansiad", ["Owain Price: sorto'r bwyd ar gyfer y lansiad"]],
    ["Roedd Mared yn dweud ei bod hi'n barod i gyfieithu'r poster", ["Mared Puw: cyfieithu'r poster"]],
    ["mae Gwen wedi cynnig sgwennu pwt i'r papur bro", ["Gwen Lloyd: sgwennu pwt i'r papur bro"]],
    ['cytunwyd y byddai Huw yn paratoi papur ar y costau', ['Huw Parry: paratoi papur ar y costau']],
    ["basa well i mi ffonio'r neuadd", ["me: ffonio'r neuadd"]],
    ["ma Rhys am gael gair efo'r Parc am y bysus", ["Rhys Bowen: cael gair efo'r Parc am y bysus"]],
  ])('is found whatever words link the two: %s', (said, wanted) => {
    expect(tasksIn(said)).toEqual(wanted);
  });

  it.each([
    'Gwen would know about that one',
    "Huw said he would but he hasn't",
    'did Mared agree to write the blog?',
    'when is Rhys going to ring the council',
    "I told Gwen I couldn't make it on Monday",
    'Rhys is able to be there in November',
    'I give notice that Gwen shall act as vice-chair',
    "Owain has said he'll hold the fort for me",
    "before I'd finished my tea they had gone",
    'everybody thanked Owain for the cake',
    'mae Gwen yn hwyr eto',
    "fydd Mared ddim yn gallu dod i'r cyfarfod",
    'the hall was booked by Huw in June',
  ])('is not read into what only tells or asks: %s', (said) => {
    expect(tasksIn(said)).toEqual([]);
  });

  it.each<[Who, string, readonly [string, readonly string[], string | null]]>([
    [
      'david',
      'Had a coffee with Huw and he is willing to draw up a rota, shall we say by the 12th of next month',
      ['draw up a rota', ['huw'], '2022-11-12'],
    ],
    [
      'angharad',
      "I told them all I'd find out about car parking, could that be put down? there's no hurry for it",
      ['find out about car parking', ['angharad'], null],
    ],
    [
      'sian',
      'Nobody has undertaken to check the Welsh subtitles. Since nobody minds, I shall, by 2 December.',
      ['check the Welsh subtitles', ['sian'], '2022-12-02'],
    ],
    [
      'gwen',
      "Ma' Mared yn mynd i hala'r bocsys lan i Fangor, a ma hi moyn neud 'na erbyn y nawfed o Dachwedd",
      ["hala'r bocsys lan i Fangor", ['mared'], '2022-11-09'],
    ],
    [
      'owain',
      'ma Rhys am gael sgwrs efo perchennog y cae erbyn dydd Gwenar y 4ydd o Dachwadd',
      ['cael sgwrs efo perchennog y cae', ['rhys'], '2022-11-04'],
    ],
    [
      'mared',
      'TO DO (Huw) price for the roller banner. Wanted 26 Oct cob',
      ['price for the roller banner', ['huw'], '2022-10-26'],
    ],
    [
      'claire',
      'new one for Rhys - price up lanyards; 2 December will do',
      ['price up lanyards', ['rhys'], '2022-12-02'],
    ],
    [
      'claire',
      'Cam newydd ("tasg"? help!): David, ysgrifennu darn i\'r wefan, erbyn 1 Rhagfyr',
      ["ysgrifennu darn i'r wefan", ['david'], '2022-12-01'],
    ],
  ])('is logged with its lead and its day: %s: %s', async (who, said, wanted) => {
    const bot = await realBot(who);
    expect(await bot.logs(said)).toEqual([wanted]);
  });

  it('is logged as two actions where two people take on something each', async () => {
    const bot = await realBot('huw');
    expect(
      await bot.logs('Two points. 1: Siân to ask the insurer, by 21/11. 2: I am to draft the notice, by 5/12.'),
    ).toEqual([
      ['ask the insurer', ['sian'], '2022-11-21'],
      ['draft the notice', ['huw'], '2022-12-05'],
    ]);
  });
});

describe('a plain request to log', () => {
  it('is done at once though its task names somebody', async () => {
    const reply = await (await realBot('claire')).say('note to self, ring Gwen about the slides');
    expect(reply.kind).toBe('logged');
  });

  it('is asked about where somebody else may be the one who does it', async () => {
    const reply = await (await realBot('claire')).say('note to self: remind them. Gwen is to ring the hall');
    expect(reply.kind).toBe('offer');
  });
});
