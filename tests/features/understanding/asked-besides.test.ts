import { describe, expect, it } from 'vitest';
import { actionsIn } from '../../../src/features/shown-in.js';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import type { Reply } from '../../../src/model/reply.js';
import type { Who } from '../../chat/world.js';
import { realBot } from './real-bot.js';

/** What an answer is, with the actions that it shows. */
const told = (reply: Reply): string =>
  `${reply.kind} ${actionsIn(reply)
    .map(({ reference }) => Number(reference.slice(5)))
    .sort((one, other) => one - other)
    .join(' ')}`.trim();

/** What is answered, or what each button of the answer would answer; a list of one action shows it. */
async function answersTo(who: Who, said: string): Promise<readonly string[]> {
  const bot = await realBot(who);
  const reply = await bot.say(said);
  if (reply.kind !== 'offer') return [told(reply)];
  const { said: asked, choices } = reply as OfferReply;
  return Promise.all(choices.map(async ({ intent, reference }) => told(await bot.press(asked, intent, reference))));
}

type Row = readonly [Who, string, string];
const answers = (rows: readonly Row[]): void => {
  it.each(rows)('%s: %s', async (who, said, wanted) => {
    expect(await answersTo(who, said)).toContain(wanted);
  });
};

describe('a question about one action next to another sentence about somebody', () => {
  answers([
    ['claire', "who haven't we had yet for the key achievements? Tomos's is in", 'detail 12'],
    ['sian', "who's left to send their achievements, I've got Gwen's already", 'detail 12'],
    ['claire', 'has everybody replied on the key achievements? pretty sure Owain did', 'detail 12'],
    ['claire', "any movement on the communications plan? Mared's been off", 'detail 1'],
    ['gwen', 'do I still need to send anything for the key achievements or did mine go through', 'detail 12'],
    ['owain', 'have I done my achievements bit or not', 'detail 12'],
    ['gwen', 'did you get my key achievements or do you still need them', 'detail 12'],
    ['owain', "oes raid i mi yrru'r cyflawniadau o hyd neu ydi o wedi mynd", 'detail 12'],
    ['tomos', 'dwi fod i neud rwbath am y prif gyflawniadau o hyd ta be', 'detail 12'],
  ]);
});

it('a question about one action is answered, whatever else is said about somebody', async () => {
  const said = "pwy sy heb yrru eu prif gyflawniadau eto? dwi'n gwbod bod un Gwen wedi cyrraedd";
  expect(await answersTo('claire', said)).toContainEqual(expect.stringMatching(/^(?:did|detail) 12$/u));
});

describe('a question about one’s own request', () => {
  answers([
    ['huw', 'has the chair given me the extra month yet', 'detail 8'],
    ['huw', 'any answer on January?', 'detail 8'],
    ['huw', 'did my extension go through', 'detail 8'],
    ['huw', 'am I getting until the end of Jan or not', 'detail 8'],
    ['huw', 'gytunodd Claire i fis Ionawr?', 'detail 8'],
    ['huw', "ydi Claire wedi cytuno i'r mis ychwanegol", 'detail 8'],
  ]);
});

describe('a question about a bare number', () => {
  answers([
    ['david', 'what happened with 15 then', 'detail 15'],
    ['david', "what's 11 about", 'detail 11'],
    ['claire', 'was 16 ever done, and who did it', 'detail 16'],
    ['mared', 'who had 2', 'detail 2'],
    ['mared', 'what were 2 and 16?', 'did 2 16'],
    ['david', 'beth oedd 15 a pam gafodd o fynd', 'detail 15'],
    ['gwen', 'pwy oedd efo 2', 'detail 2'],
  ]);
});

describe('a time named in the previous sentence', () => {
  answers([
    ['owain', "December's going to be busy. what's due then, for everyone", 'list 8 14'],
    ['owain', "we're packed in November - what have we all got due that month", 'list 6 7 12'],
    ['gwen', "next week is mad. what's due then, all of us", 'list 9 13'],
    ['owain', "mae Tachwedd yn brysur. be sy'n dod i ben y mis hwnnw, i bawb?", 'list 6 7 12'],
    ['mared', 'December looks full! who has what to hand in that month?', 'list 8 14'],
  ]);
});

describe('the rest of one meeting’s actions', () => {
  answers([
    ['sian', "what's left from September's meeting", 'list 9 10 11 12 13 14'],
    ['sian', "prepping the papers. can you give me what we agreed in July that's still open", 'list 1 3 4 5 6 7 8'],
    ['david', 'anything from the 15 September meeting still not done? Minister asked', 'list 9 10 11 12 13 14'],
    ['sian', 'I want everything the July meeting gave us that hasn’t been finished', 'list 1 3 4 5 6 7 8'],
    ['sian', "dwi'n paratoi papurau. be ddaeth o gyfarfod mis Medi sydd heb ei orffen", 'list 9 10 11 12 13 14'],
  ]);
});

/** The first page of them. */
const OPEN = 'list 1 3 4 5 6 7 9 10 12 13';
describe('all open actions, and what they are for', () => {
  answers([
    ['david', 'can I get everything outstanding? need it for a briefing at 3', OPEN],
    ['david', 'send me all the open ones. Minister wants to see them before lunch', OPEN],
    ['claire', "what's the full list of what's left, I'm seeing the Permanent Secretary at 2", OPEN],
    ['huw', 'could I have every action that is not finished please, our director is asking', OPEN],
    ['david', "ga i bob dim sydd dal ar agor? mae'r swyddfa breifat isio fo erbyn cinio", OPEN],
  ]);
});
