import { describe, expect, it } from 'vitest';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import type { Who } from '../../chat/world.js';
import { comesTo } from './comes-to.js';
import { realBot } from './real-bot.js';

/** What is done, or the intents that are offered, each with its action. */
async function answerTo(who: Who, said: string): Promise<readonly string[]> {
  const reply = await (await realBot(who)).say(said);
  if (reply.kind !== 'offer') return [reply.kind];
  return (reply as OfferReply).choices.map(({ intent, reference }) => `${intent} ${reference ?? ''}`.trim());
}

describe('questions on separate lines are about what they name, and no line is an action', () => {
  it.each([
    ['mared', 'A couple of questions:\n1. who has the leaflet on rights at work\n2. and when is it due', 'ISCG-7'],
    ['angharad', '1) when does the police agreement fall due? 2) who leads on it?', 'ISCG-8'],
    ['rhys', "Dau gwestiwn:\n1. pryd mae'r dangosfwrdd i fod yn barod\n2. pwy arall sydd arno", 'ISCG-9'],
    ['tomos', 'Regional events budget -\n- who is doing it?\n- has anything been said on it lately?', 'ISCG-6'],
  ] as const)('%s: %s', async (who, said, reference) => {
    const bot = await realBot(who);
    const reply = await bot.say(said);
    const offered = reply.kind === 'offer' ? (reply as OfferReply).choices : [];
    const shown = reply.kind === 'detail' ? JSON.stringify(reply) : JSON.stringify(offered);
    expect(shown).toContain(reference);
    expect(offered.map(({ intent }) => intent)).not.toContain('log-statement');
  });

  it('ask for nothing to be logged if numbers are wanted', async () => {
    expect(await answerTo('david', 'For the board:\n* how many overdue\n* how many open')).not.toContain(
      'log-statement',
    );
  });
});

describe('a list under a heading about the progress of an action', () => {
  it.each([
    [
      'mared',
      'Leaflet on rights at work, latest:\n- text agreed\n- 2 of 3 translations in\n- printer booked',
      'note 7: text agreed, 2 of 3 translations in, printer booked',
    ],
    [
      'huw',
      'Update on ISCG-8\n- police lawyers have the draft\n- 3 clauses in dispute',
      'note 8: police lawyers have the draft, 3 clauses in dispute',
    ],
    [
      'huw',
      "Cytundeb rhannu data gyda'r heddlu, ble ydw i:\n- 2 gymal i'w setlo\n- dim ateb eto",
      "note 8: 2 gymal i'w setlo, dim ateb eto",
    ],
  ] as const)('is a note on it for %s', async (who, said, note) => {
    const { atOnce, offered } = await comesTo(who, [], said);
    const [number, text] = note.split(': ') as [string, string];
    expect(atOnce).toEqual([]);
    expect(offered).toEqual([[expect.stringMatching(new RegExp(`^${number}: .*${text}$`, 'u')) as unknown]]);
  });
});

describe('reasons in lines', () => {
  it.each([
    ['Two reasons:\n1. the servers moved\n2. two people are off', 'the servers moved, two people are off'],
    ['- the servers moved\n- two people are off', 'the servers moved, two people are off'],
    ["Dau reswm:\n1. symudodd y gweinyddion\n2. mae dau'n sâl", "symudodd y gweinyddion, mae dau'n sâl"],
  ])('complete a request for more time that lacks one: %s', async (said, reason) => {
    const bot = await realBot('rhys');
    bot.show(['ISCG-9'], {
      kind: 'complete',
      command: { kind: 'more-time', reference: 'ISCG-9', words: '25 November' },
      lacks: 'more-time-no-reason',
    });
    await bot.say(said);
    const action = (await bot.group()).actions.find(({ reference }) => reference === 'ISCG-9');
    expect(action?.requests.at(-1)?.reason).toBe(reason);
  });
});

describe('a message that fills in fields', () => {
  it.each([
    ['angharad', 'ISCG-13\nState: complete\nDate: today\nComment: none', 'done 13'],
    ['tomos', 'ref: ISCG-3\nstatus: finished', 'done 3'],
    ['gwen', "ISCG-4\nStatws: wedi'i gwblhau", 'done 4'],
  ] as const)('acts at once for %s: %s', async (who, said, change) => {
    expect((await comesTo(who, [], said)).atOnce).toEqual([change]);
  });

  it.each([
    ['angharad', 'Filter please: lead = Mared, state = open', ['ISCG-1', 'ISCG-7']],
    ['sian', 'owner: Rhys; status: open', ['ISCG-9']],
    ['rhys', 'Show where lead = Tomos and status = overdue', ['ISCG-3']],
  ] as const)('lists what %s asks for: %s', async (who, said, references) => {
    const reply = await (await realBot(who)).say(said);
    expect(reply.kind).toBe('list');
    for (const reference of references) expect(JSON.stringify(reply)).toContain(reference);
  });

  it('does not act if a comment says more', async () => {
    expect((await comesTo('mared', [], 'ISCG-7\nState: complete\nComment: but for the Welsh')).atOnce).toEqual([]);
  });
});
