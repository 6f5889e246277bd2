import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/model/group.js';
import type { Who } from '../../chat/world.js';
import { madeBy, setUpOf } from './set-up-of.js';

/** The group as words of Claire's make it. */
function groupAfter(message: string, who: Who = 'claire'): Group {
  expect(setUpOf(who, message)).not.toBeNull();
  const { group, problems } = madeBy(message, who);
  expect(problems).toEqual([]);
  return group;
}

const holder = (group: Group, role: 'chair' | 'secretary'): readonly string[] =>
  group.members.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);

describe('a set-up among words of time and reason', () => {
  it.each([
    [
      'we will meet on the first Tuesday of each month at 9 from now on',
      'meets on the first Tuesday of each month at 9',
    ],
    ['first tuesday of each month at 3pm is our slot', 'meets first tuesday of each month at 3pm'],
    [
      'O hyn allan rydym am gyfarfod ar y trydydd dydd Llun o bob mis am 9 y bore',
      'meets ar y trydydd dydd Llun o bob mis am 9 y bore',
    ],
    ['Gwen now belongs with the policy leads', 'policy leads: + Gwen Lloyd'],
    ["Owain has a new post, so he shouldn't count as one of the policy leads any more", 'policy leads: - Owain Price'],
    ["Rhys di'r dirprwy gadeirydd rŵan", 'deputy chair Rhys Bowen'],
    ['From today this group is the Skills Delivery Board', 'name Skills Delivery Board'],
    ['"Bwrdd Cyflawni Sgiliau" yw\'n henw ni o heddiw ymlaen', 'name Bwrdd Cyflawni Sgiliau'],
    ['Whatever is sent to this group should be in Welsh as well as English', 'language both'],
  ])('is read: %s', (said, wanted) => {
    expect(setUpOf('claire', said)).toBe(wanted);
  });
});

describe('who has a role, in any words', () => {
  it.each<['chair' | 'secretary', string, string]>([
    ['secretary', 'huw', 'Siân has jury service so Huw is secretary until further notice'],
    ['secretary', 'mared', "Mared yw'r ysgrifennydd o heddiw ymlaen, diolch Siân am bopeth"],
    ['secretary', 'gwen', 'Gwen is taking the minutes from now on'],
    ['secretary', 'gwen', "we've agreed that Gwen will be doing the minutes while Siân is away"],
    ['secretary', 'rhys', 'As of today the minutes are being done by Rhys'],
    ['secretary', 'mared', 'hand the secretary role over to Mared please'],
    ['secretary', 'huw', 'can Huw be secretary for the time being?'],
    ['secretary', 'claire', "I'll be taking the minutes myself from now on"],
    ['secretary', 'angharad', 'Siân wedi gadael, Angharad fydd yn cymryd y cofnodion o hyn ymlaen'],
    ['secretary', 'rhys', 'Rhys takes over from Siân as secretary'],
    ['secretary', 'tomos', 'secretary: Tomos. Siân is on secondment'],
    ['chair', 'owain', 'Owain is acting chair until I am back'],
    ['chair', 'gwen', 'new chair is Gwen, I am stepping down'],
    ['chair', 'gwen', "I'm stepping down. Gwen to chair from here on"],
    ['chair', 'owain', 'please put Owain in the chair while I have my operation'],
    ['chair', 'tomos', 'Tomos sy’n cadeirio nes bydda i nôl'],
    ['chair', 'gwen', 'Mae Gwen yn gadeirydd dros dro tra dwi ar famolaeth'],
    ['chair', 'owain', 'the chair passes from me to Owain'],
  ])('%s %s: %s', (role, who, said) => {
    expect(holder(groupAfter(said), role)).toEqual([who]);
  });

  it('may be given to the writer, who is refused elsewhere without the right', () => {
    expect(setUpOf('huw', 'make me chair while claires having her op')).toBe('chair Huw Parry');
  });
});

describe('the name of a group, and its prefix', () => {
  it.each<[string, Partial<Group>]>([
    [
      "We've been renamed. Action Plan Oversight Board, if you please, and the numbers should start APOB",
      { name: 'Action Plan Oversight Board', prefix: 'APOB' },
    ],
    ['can the numbers have ISG in front of them and not ISCG? i keep typing it wrong', { prefix: 'ISG' }],
    ['change ISCG to ISG in the action numbers', { prefix: 'ISG' }],
    ['our references should be ISG rather than ISCG', { prefix: 'ISG' }],
    ['from today we are the Delivery and Assurance Board', { name: 'Delivery and Assurance Board' }],
    ["we're now known as the Race Equality Panel because of the review", { name: 'Race Equality Panel' }],
    ['Our new name is Cydraddoldeb Board, nothing else changes', { name: 'Cydraddoldeb Board' }],
    [
      "Mae'r grŵp wedi'i ailenwi: Bwrdd Goruchwylio'r Cynllun. Dylai'r rhifau ddechrau gyda BGC",
      { name: "Bwrdd Goruchwylio'r Cynllun", prefix: 'BGC' },
    ],
    ['prefix to be APB please, too many letters otherwise', { prefix: 'APB' }],
  ])('%s', (said, changed) => {
    expect(groupAfter(said)).toMatchObject(changed);
  });
});

const FOUR = ['sian', 'tomos', 'gwen', 'owain'];

describe('whether closures are confirmed', () => {
  it.each([
    ['closures must be confirmed', 'on'],
    ['confirm closures on', 'on'],
    ['From now on the chair confirms when something is done', 'on'],
    ['All closures need to be approved by the chair please', 'on'],
    ['only the secretary can close actions', 'on'],
    ['we want to approve every closure', 'on'],
    ['rhaid cadarnhau pob cau', 'on'],
    ['Mae’r cadeirydd yn cadarnhau pob cau o hyn ymlaen', 'on'],
    ['closures don’t need confirming any more', 'off'],
    ['stop confirming closures', 'off'],
    ['nobody needs to confirm closures', 'off'],
    ['does dim angen cadarnhau cau mwyach', 'off'],
  ])('%s', (said, is) => {
    expect(setUpOf('claire', said)).toBe(`confirm closures: ${is}`);
  });

  it.each([
    'what do I need to confirm',
    'confirm ISCG-4',
    'can you confirm the closures?',
    'the chair confirmed 4 was done',
  ])('are not set by “%s”', (said) => {
    expect(setUpOf('claire', said)).toBeNull();
  });
});

describe('who is in a set', () => {
  it.each<[string, readonly string[]]>([
    ["Huw's covering Justice so when we say policy leads that's him too, on top of the other four", [...FOUR, 'huw']],
    ['Ychwanegwch Angharad at yr arweinwyr polisi os gwelwch yn dda', [...FOUR, 'angharad']],
    ['add Rhys and Huw to the policy leads', [...FOUR, 'rhys', 'huw']],
    ['Mared is one of the policy leads as well now', [...FOUR, 'mared']],
    ['please count David as a policy lead too', [...FOUR, 'david']],
    ['Owain has moved on, take him off the policy leads', ['sian', 'tomos', 'gwen']],
    ['Tomos is no longer a policy lead', ['sian', 'gwen', 'owain']],
    ['tynnwch Gwen oddi ar yr arweinwyr polisi', ['sian', 'tomos', 'owain']],
    ['the policy leads are now Huw, Rhys and Mared. ta', ['huw', 'rhys', 'mared']],
  ])('%s', (said, members) => {
    expect(groupAfter(said).sets).toEqual([{ name: 'policy leads', members }]);
  });
});

describe('the nudging of a group', () => {
  it.each<[string, Partial<Group['nudging']>]>([
    ['people are drowning in reminders. one a week, Mondays, for everybody', { weekdays: [1] }],
    [
      'Folk are moaning about being chased too much. A week before, then on the day itself, and nothing in between, ok?',
      { daysBefore: [5, 0] },
    ],
    ['nudge everyone three days before and again on the day', { daysBefore: [3, 0] }],
    ["let's send people their reminders at 10am instead, 9 is too early", { at: '10:00' }],
    ['people should only be reminded on Tuesdays and Thursdays', { weekdays: [2, 4] }],
    ['atgoffwch bawb bythefnos cyn y dyddiad cau, mae wythnos yn rhy hwyr', { daysBefore: [10] }],
    ['mae pobl yn cwyno am y nodiadau atgoffa. Unwaith yr wythnos i bawb, ar ddydd Llun', { weekdays: [1] }],
    ['chase people every two days once something is late', { everyDaysAfter: 2 }],
  ])('%s', (said, nudging) => {
    expect(groupAfter(said).nudging).toMatchObject(nudging);
  });
});

describe('the time and language of the summary, and the meetings of a group', () => {
  it.each<[string, Partial<Group>]>([
    [
      'From now on send the summary round four days before each meeting, the day before is too tight for people',
      { settings: { summaryDays: 4 } },
    ],
    ['we need the summary a week ahead of meetings so that people can read it', { settings: { summaryDays: 5 } }],
    ['Dylai’r crynodeb fynd allan ddiwrnod cyn y cyfarfod, nid tridiau', { settings: { summaryDays: 1 } }],
    ['everything you post to the group should be in both languages please', { language: 'both' }],
    ['postiwch bopeth yn ddwyieithog i’r grŵp o hyn ymlaen', { language: 'both' }],
  ])('%s', (said, changed) => {
    expect(groupAfter(said)).toMatchObject(changed);
  });

  it('may come with everything else in the sentences of a letter', () => {
    const group = groupAfter(
      "Hello! This is the Implementation Support and Challenge Group. Claire Bennett chairs, I'm the secretariat, and we get together at 10am on the third Thursday of every month. Can you get yourself ready for that please",
      'sian',
    );
    expect([group.name, holder(group, 'chair'), holder(group, 'secretary')]).toEqual([
      'Implementation Support and Challenge Group',
      ['claire'],
      ['sian'],
    ]);
    expect(group.series).toMatchObject({ rule: 'FREQ=MONTHLY;BYDAY=3TH', start: '10:00' });
  });
});

describe('words that set nothing', () => {
  it.each([
    'is Huw the secretary now?', 'who is chairing while Claire is off?', 'Siân is not the secretary any more', 'Gwen is chairing the housing round table on Thursday', 'the secretary rang Huw about the lease',
    'what do the numbers start with?', 'do the numbers start with ISG?', 'this is the Delivery plan I mentioned', 'we are the champions', 'Owain, add the policy leads to the invitation', 'how many days before the meeting is the summary posted?',
    'nudge Tomos on Monday', 'remind me three days before', 'stop chasing me, once a week is plenty', 'ask the policy leads to send Siân their papers', 'are the policy leads Siân and Gwen?', 'the summary of the responses took two days before lunch',
    'is Owain one of the policy leads?', 'pwy yw’r ysgrifennydd?', 'ydy Huw yn gadeirydd?', 'everyone was late on Monday', 'the leaflet is in both languages', 'Claire was chair before me', 'the chair asked Huw for the paper', 'if Huw were chair we would be done by now',
    'Huw and the chair met the police on Monday', 'ISCG-12 Huw is secretary', 'Siân will chair the interview panel on 4 November', 'send me the summary two days before please',
  ])('%s', (said) => {
    expect(setUpOf('claire', said)).toBeNull();
  }); // prettier-ignore
});

describe('a setting reported as news', () => {
  it.each([
    ["Huw has very kindly agreed to be Claire's deputy from today", 'deputy chair Huw Parry'],
    ['Huw has kindly agreed to act as deputy to Claire from now on', 'deputy chair Huw Parry'],
    ["Gwen's said yes to being deputy chair", 'deputy chair Gwen Lloyd'],
    ['Mae Gwen wedi cytuno i fod yn ddirprwy i Claire', 'deputy chair Gwen Lloyd'],
    [
      'To save typing: Mared, Owain and Huw are the "launch people" from here on',
      'launch people: Mared Puw, Owain Price, Huw Parry',
    ],
    [
      "We've agreed the pattern for 2023: first Tuesday of each month at 2pm",
      'meets first Tuesday of each month at 2pm',
    ],
    [
      "From January it's the third Thursday of every month, 10 o'clock",
      "meets From January the third Thursday of every month, 10 o'clock",
    ],
    [
      "Claire has fixed next year's schedule, second Monday of every month at 9",
      'meets second Monday of every month at 9',
    ],
  ])('is set: %s', (said, setUp) => {
    expect(setUpOf('sian', said)).toBe(setUp);
  });
});
