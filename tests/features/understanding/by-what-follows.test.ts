import { describe, expect, it } from 'vitest';
import { tidyMessage } from '../../../src/reading/chat/tidy-message.js';
import type { ProposeSettingsCommand } from '../../../src/features/settings/grammar.js';
import type { Who } from '../../chat/world.js';
import { choicesFor } from './choices-for.js';
import { comesTo, isReached } from './comes-to.js';

type Row = readonly [Who, readonly number[], string, readonly string[]];
const comeTo = (rows: readonly Row[]): void => {
  it.each<Row>([...rows])('%s after %j: %s', async (who, shown, said, wanted) => {
    const came = await comesTo(who, shown, said);
    expect(isReached(came, wanted), JSON.stringify(came)).toBe(true);
  });
};
const offered = (who: Who, said: string): string => JSON.stringify(choicesFor(who, [], said).choices);

describe('the day asked for follows from its reason, whatever days the reason names', () => {
  comeTo([
    [
      'gwen',
      [4],
      'the heads have moved their conference to 8 November and I need what comes out of it, so 11 November for me please',
      ['more-time 4 2022-11-11: the heads have moved their conference to 8 November'],
    ],
    [
      'sian',
      [5],
      'Yn anffodus ni ddaw prisiau’r adeiladwyr tan 9 Tachwedd; a gaf i felly hyd 15 Tachwedd?',
      ["more-time 5 2022-11-15: ni ddaw prisiau'r adeiladwyr tan 9 Tachwedd"],
    ],
    [
      'tomos',
      [3],
      "three of the trusts haven't said whom to send it to so it won't go before the twenty seventh of october",
      ["more-time 3 2022-10-27: three of the trusts haven't said whom to send it to"],
    ],
    [
      'david',
      [10],
      "the private office cancelled on me twice so it'll have to be 25 October",
      ['more-time 10 2022-10-25: private office cancelled on me twice'],
    ],
  ]);
});

describe('what is said about one action offers what may be done with it', () => {
  comeTo([
    ['claire', [], 'the equality network have shut up shop, alas, so their meeting is off the cards', ['cancel 11']],
    ['sian', [], 'mae cyfieithwyr mis Rhagfyr wedi cael eu trefnu a dyna ddiwedd ar y mater', ['done 14']],
  ]);
});

describe('a request that waits is granted by naming who made it', () => {
  comeTo([
    [
      'claire',
      [],
      'Huw can have until the end of January, better late than wrong',
      ['deadline 8 2023-01-31', 'granted 8'],
    ],
    ['claire', [], 'fine by me for Huw to take till 20 January', ['deadline 8 2023-01-20', 'changed 8']],
  ]);
});

describe('another lead stands beside the one there is', () => {
  comeTo([
    ['sian', [1], 'rho Angharad arno hefyd, wrth ochr Mared', ['lead 1 mared angharad']],
    ['sian', [4], 'put Rhys on it too, next to Gwen', ['lead 4 gwen rhys']],
  ]);
});

describe('what a group sets is read in whatever order it is said', () => {
  it.each<[Who, string, string]>([
    [
      'sian',
      'Huw will take the chair whenever Claire is away. Could you record him as her deputy?',
      'deputy chair Huw Parry',
    ],
    [
      'sian',
      'From here on refer to Mared and Angharad together as "the press team"',
      'press team: Mared Puw, Angharad Davies',
    ],
    ['sian', "O hyn ymlaen cyfeirier at Rhys a Huw gyda'i gilydd fel 'y tîm data'", 'tîm data: Rhys Bowen, Huw Parry'],
    [
      'sian',
      "Owain sits in for Claire when she can't be there, could that go down as deputy",
      'deputy chair Owain Price',
    ],
    ['claire', 'I give notice that Gwen shall act as vice-chair of this body from today', 'deputy chair Gwen Lloyd'],
    ['claire', "We've been rebadged: it's the Delivery Board from today", 'name Delivery Board'],
    [
      'sian',
      "Trydydd dydd Mawrth pob mis am ddau y prynhawn y byddwn ni'n cyfarfod",
      'meets Trydydd dydd Mawrth pob mis am ddau y prynhawn',
    ],
    ['claire', "Hoffwn i'r bot sgwennu at y grŵp yn Gymraeg ac yn Saesneg", 'language both'],
  ])('%s: %s', (who, said, setUp) => {
    const { choices } = choicesFor(who, [], said);
    expect(choices.flat().map((command) => (command as ProposeSettingsCommand).text)).toContain(setUp);
  });
});

describe('what is asked', () => {
  it('names a person by the initial and the surname', () => {
    expect(offered('claire', 'Actions standing in the name of T. Hughes, please')).toContain('"id":"tomos"');
  });

  it('is about everybody, though somebody says that they want to know', () => {
    expect(offered('claire', 'Dwi eisiau gwybod beth sy’n hwyr')).toContain('"isMine":false');
  });

  it('is not what was said before an emoji', () => {
    expect(tidyMessage('brain is mush today 😂 what is due by Friday', 'Claire').said).toBe(
      'brain is mush today. what is due by Friday',
    );
  });

  it('is no place where it is a clause', () => {
    expect(offered('sian', 'Oes unrhyw gam ar y rhestr nad oes dyddiad iddo?')).not.toContain('nad oes');
  });

  it('is a question where a word at the end makes it one', () => {
    expect(offered('angharad', 'y cwestiynau arolwg, dydd Llun nesa maen nhw i fod ife')).toContain('"kind":"show"');
  });

  it('is what is due in the month that is named, and not only soon', () => {
    expect(offered('mared', 'Beth sydd i ddod i mewn ym mis Rhagfyr gan bawb?')).not.toContain('"soon"');
  });

  it('takes no number of minutes for an action', () => {
    expect(offered('claire', "back in 5, what's late?")).not.toContain('ISCG-5');
  });

  it('is what nobody has closed, of what was taken on at a meeting', () => {
    expect(offered('sian', 'everything taken on in July that nobody has closed')).toContain('"state":"open"');
  });

  it('is what became of a request, and is not searched for', () => {
    expect(offered('huw', 'Status of my application for more time?')).not.toContain('look-up');
  });
});

describe('when nudges come and leave ends', () => {
  it('needs no word before a time of day', () => {
    expect(offered('rhys', 'Your reminders come while I am teaching. Half past four would be kinder.')).toContain(
      'at 4:30pm',
    );
  });

  it('has the month that was named just before', () => {
    expect(offered('david', 'Last day in the office is Friday 2 December, back on Monday the 19th')).toContain(
      'from 2022-12-03, back on 2022-12-19',
    );
  });
});

describe('what may be taken for something else', () => {
  it('is asked about: no more messages, and a day on which somebody looks by themselves', async () => {
    const came = await comesTo('mared', [], 'no more messages to me please, I look at the list every Friday');
    expect(came.atOnce).toEqual([]);
  });

  it('is not a list of actions where only decisions are asked for', () => {
    expect(offered('rhys', 'which decisions came out of September?')).not.toContain('"kind":"ask"');
  });

  it('is a paper in both languages, however the words are cut', () => {
    expect(offered('gwen', 'matters arising please, pdf, welsh and english together')).toContain('"language":"both"');
  });

  it('is no action where the label before the news has a word of its task', () => {
    const { choices } = choicesFor('rhys', [9], 'Progress so far: four figures agreed, the fifth in dispute');
    expect(JSON.stringify(choices)).not.toContain('ISCG-10');
  });
});

describe('the day that is asked for', () => {
  comeTo([
    [
      'david',
      [],
      'dwi angen mwy o amser i friffio’r Gweinidog achos mae hi dramor tan y 27ain. Gawn ni ddeud 3 Tachwedd?',
      ["more-time 10 2022-11-03: dwi angen mwy o amser i friffio'r Gweinidog achos mae hi dramor tan y 27ain"],
    ],
    ['rhys', [9], 'uploaded this morning, closing', ['done 9']],
    ['tomos', [3], 'posted on Monday. sorry for not saying', ['done 3']],
  ]);
});
