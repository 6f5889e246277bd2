import { describe, expect, it } from 'vitest';
import type { ConfirmMeetingsReply, MeetingsChangedReply } from '../../../src/features/meetings/reply.js';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import type { Reply } from '../../../src/model/reply.js';
import { languageSaid } from '../../../src/features/language/intents.js';
import { realBot } from './real-bot.js';

function changeIn(reply: Reply): string {
  const changes =
    reply.kind === 'confirm-meetings'
      ? (reply as ConfirmMeetingsReply).options.map(({ change }) => change)
      : reply.kind === 'meetings-changed'
        ? [(reply as MeetingsChangedReply).change]
        : [];
  return changes
    .map(
      ({ drop, put }) =>
        `${drop.map(({ day }) => day).join()}>${put.map(({ day, start }) => `${day} ${start}`).join()}`,
    )
    .join('|');
}

/** What would become of the meetings, from the secretary in the group's chat: at once, or by a button. */
async function changesFor(said: string): Promise<readonly string[]> {
  const bot = await realBot('sian', false);
  const reply = await bot.say(said);
  if (reply.kind !== 'offer') return [changeIn(reply)];
  const { said: asked, choices } = reply as OfferReply;
  return Promise.all(choices.map(async ({ intent, reference }) => changeIn(await bot.press(asked, intent, reference))));
}

const changes = (rows: readonly (readonly [string, string])[]): void => {
  it.each(rows)('%s', async (said, wanted) => {
    expect(await changesFor(said)).toContain(wanted);
  });
};

describe('the unsuitable day of a meeting, and its new one', () => {
  changes([
    ["Thursday 17th doesn't work for Claire any more, can we go a week later", '2022-11-17>2022-11-24 10:00'],
    ['push the November one back a week', '2022-11-17>2022-11-24 10:00'],
    ['the 17th clashes with plenary, make it the 24th, same time', '2022-11-17>2022-11-24 10:00'],
    ['17 November is out for the Minister, could everyone do a week earlier', '2022-11-17>2022-11-10 10:00'],
    ["dydi'r 17eg ddim yn gweithio i'r Gweinidog, gwthiwch ni wythnos ymlaen", '2022-11-17>2022-11-24 10:00'],
  ]);
});

describe('another meeting, with its subject', () => {
  changes([
    ['one-off meeting about the winter campaign on 1 December at 10am', '>2022-12-01 10:00'],
    ['additional session 8 Dec 3pm to go through the housing costings', '>2022-12-08 15:00'],
    ["we're having a special meeting on the dashboard, Mon 5 December 11am, chair's happy", '>2022-12-05 11:00'],
    ['extra meeting on the police agreement, 24 Nov 9.30', '>2022-11-24 09:30'],
    ['sesiwn ychwanegol ar y data cyflog, dydd Mawrth 6 Rhagfyr 2pm, Claire yn hapus', '>2022-12-06 14:00'],
  ]);
});

describe('a language requested for all, or for one alone', () => {
  it.each([
    ['bob dim yn Gymraeg fan hyn', 'cy'],
    ['pob dim yn Gymraeg i mi plis', 'cy'],
    ['dim ond Cymraeg i mi o hyn ymlaen', 'cy'],
    ['dim byd ond Cymraeg', 'cy'],
    ['nothing but Welsh for me please', 'cy'],
    ['why not use Welsh here', 'cy'],
    ['dim Saesneg o gwbl', 'cy'],
    ['no Welsh for me', 'en'],
    ["I can't read Welsh", 'en'],
    ['dwi ddim yn deall Cymraeg', 'en'],
    ['Welsh with me always please, I keep getting English off you', 'cy'],
    ["English for me, thanks, it's still arriving in Welsh", 'en'],
    ["Cymraeg i mi bob tro, ti'n dal i sgwennu Saesneg", 'cy'],
    ["Saesneg sy'n dod o hyd, Cymraeg plis", 'cy'],
    ['can I still get English please', 'en'],
    ["dwi'n dal i fod isio Saesneg plis", 'en'],
  ])('%s', (said, wanted) => {
    expect(languageSaid(said)).toBe(wanted);
  });
});
