import { describe, expect, it } from 'vitest';
import { madeBy, setUpOf } from './set-up-of.js';

describe('a role told as a fact, an agreement or a wish', () => {
  it.each([
    ['sian', 'Rhys has undertaken to deputise whenever Claire can’t make it', 'deputy chair Rhys Bowen'],
    [
      'claire',
      'Tomos has very kindly said he’ll be deputy chair, so that I’m not stuck when I’m away',
      'deputy chair Tomos Hughes',
    ],
    ['claire', 'Mared has agreed to be my deputy, so she can step in if I’m ill', 'deputy chair Mared Puw'],
    ['sian', 'Rhys will want listing as an observer, he’s just here to watch', 'observers also Rhys Bowen'],
    ['sian', 'With Claire leaving us, David chairs this from now on', 'chair David Okafor'],
    ['sian', 'Claire is standing down as chair, Mared takes over today', 'chair Mared Puw'],
    [
      'claire',
      'Siân is giving up as secretary, Angharad has agreed to take over from her',
      'secretary Angharad Davies',
    ],
    ['sian', 'Gwen sy’n cadeirio’r pwyllgor bellach, mae Claire wedi gadael', 'chair Gwen Lloyd'],
    ['sian', 'Mae Claire yn camu i lawr fel cadeirydd, Huw sy’n cymryd drosodd', 'chair Huw Parry'],
    ['sian', 'Mared no longer observes, she’s a full member', 'observers without Mared Puw'],
    [
      'sian',
      'Rhys and Angharad are only sitting in, put them as observers',
      'observers also Rhys Bowen, Angharad Davies',
    ],
    ['sian', 'Angharad’s there to listen, nothing more; have her as an observer', 'observers also Angharad Davies'],
    ['sian', 'Owain only comes to listen in, observer is the best word for him', 'observers also Owain Price'],
    ['sian', 'I’m passing the pen to Mared: she’ll be secretary', 'secretary Mared Puw'],
    [
      'sian',
      'stick Rhys and Angharad in a group called the web crew, they do it together',
      'web crew: Rhys Bowen, Angharad Davies',
    ],
    [
      'claire',
      '"Panel Dur Cymru" yw’n henw ni o heddiw, a PDC sydd i ddod o flaen y rhifau',
      'name Panel Dur Cymru; prefix PDC',
    ],
    [
      'claire',
      'first thing is no use to anybody in the group, what you send to leads should go at four in the afternoon',
      'nudge at 4:00pm',
    ],
    ['claire', 'Huw becomes the fifth policy lead', 'policy leads: + Huw Parry'],
    [
      'sian',
      'the leisure lot is Owain and Gwen, so I can write that for short',
      'leisure lot: Owain Price, Gwen Lloyd',
    ],
    ['sian', 'y criw hamdden fydd Owain a Gwen', 'criw hamdden: Owain Price, Gwen Lloyd'],
  ] as const)('is read, said by %s: %s', (who, said, wanted) => {
    expect(setUpOf(who, said)).toBe(wanted);
  });

  it.each([
    ['sian', 'Claire is standing down as chair'],
    ['sian', 'Claire steps back as chair in March and David will take over'],
    ['sian', 'Gwen chairs today’s meeting, Claire is off'],
    ['huw', 'I’m away next week, Gwen is my deputy'],
  ] as const)('gives nobody a role, said by %s: %s', (who, said) => {
    expect(setUpOf(who, said)).toBeNull();
  });
});

describe('a role beside the one member that a sentence names', () => {
  it.each([
    ['sian', 'Rhys lost the toss and is clerk together with me now', 'secretary Rhys Bowen'],
    [
      'claire',
      'After last night’s vote Owain is officially my deputy, do update your list',
      'deputy chair Owain Price',
    ],
    ['claire', 'Huw has taken pity on me and become vice chair', 'deputy chair Huw Parry'],
    ['sian', 'It was put to the members and they want Mared in the chair', 'chair Mared Puw'],
    [
      'claire',
      'David isn’t one of us really, he follows along for the Treasury. Observer, please',
      'observers also David Okafor',
    ],
    ['sian', 'Rhys wedi cael ei ethol yn is-gadeirydd neithiwr, diweddara dy restr', 'deputy chair Rhys Bowen'],
    ['sian', 'Ar ôl y bleidlais, Huw yn swyddogol yw’n cadeirydd', 'chair Huw Parry'],
  ] as const)('is read, said by %s: %s', (who, said, wanted) => {
    expect(setUpOf(who, said)).toBe(wanted);
  });

  it.each([
    ['sian', 'Mared was our secretary until the spring'],
    ['sian', 'Huw spoke to them as deputy and it went well'],
    ['sian', 'Angharad is chair of the school governors'],
    ['sian', 'Owain is the chair’s favourite'],
    ['sian', 'Gwen wants to be deputy chair one day'],
    ['sian', 'Huw is in the chair today, Claire’s poorly'],
    ['sian', 'Gwen sy’n cadeirio’r cyfarfod heddiw, mae Claire yn sâl'],
  ] as const)('is not read where it is somebody else’s, over, wished or of one day, said by %s: %s', (who, said) => {
    expect(setUpOf(who, said)).toBeNull();
  });
});

describe('the language of everything in the group', () => {
  it.each([
    ['Can the whole lot come out bilingually for the group from here on', 'language both'],
    ['Two languages for whatever you put in this chat, henceforth', 'language both'],
    ['popeth yn y ddwy iaith i’r grwp o hyn allan', 'language both'],
    ['Y grwp yn Gymraeg o rwan mlaen, plis', 'language Welsh'],
  ])('is read: %s', (said, wanted) => {
    expect(setUpOf('sian', said)).toBe(wanted);
  });
});

describe('a new name that a colon or a dash announces', () => {
  it.each([
    ['New name for us please: Rural Transport Forum', 'name Rural Transport Forum'],
    ['A change of name for the committee, if you would: Coastal Communities Panel', 'name Coastal Communities Panel'],
    ['could you give the group this name please - Older People’s Steering Group', "name Older People's Steering Group"],
    ['Enw’r pwyllgor o hyn allan, plis: Fforwm Trafnidiaeth Wledig', 'name Fforwm Trafnidiaeth Wledig'],
    ['we’d like to be the Green Spaces Forum from now on', 'name Green Spaces Forum'],
    ['newid enw i’r grŵp os gweli di’n dda - Panel Tai Gwynedd', 'name Panel Tai Gwynedd'],
    ['Our name’s been signed off by the Permanent Secretary: the Rural Delivery Board', 'name Rural Delivery Board'],
    ['Cafodd yr enw newydd sêl bendith Ysgrifennydd y Cabinet: Bwrdd Cyflawni Gwledig', 'name Bwrdd Cyflawni Gwledig'],
    [
      'New name, agreed by the Chief Executive last night: Rural Challenge Group, use it everywhere',
      'name Rural Challenge Group',
    ],
    [
      'Mae’r Prif Weithredwr wedi cytuno ar ein henw newydd - Fforwm Cyflawni Cymru. Defnyddia hwnnw.',
      'name Fforwm Cyflawni Cymru',
    ],
  ])('is read: %s', (said, wanted) => {
    expect(setUpOf('claire', said)).toBe(wanted);
  });

  it.each(['New title for the leaflet please: Rights At Work', 'name for the December slot please: David Okafor'])(
    'is not read where something else is named: %s',
    (said) => {
      expect(setUpOf('claire', said)).toBeNull();
    },
  );
});

describe('nudges of the group that are forbidden', () => {
  it.each([
    ['no reminders to anyone before 10 please, people are grumbling', '10:00', '18:00', '10:00'],
    ['don’t nudge anybody here before half past eight in the morning', '09:00', '18:00', '08:30'],
    ['Nobody in the group should be nudged after 5pm', '09:00', '17:00', '08:00'],
    ['don’t send people reminders after four in the afternoon', '09:00', '16:00', '08:00'],
    ['Peidiwch ag atgoffa neb cyn deg y bore', '10:00', '18:00', '10:00'],
    ['ddim isio neb yn cael negeseuon cyn hanner awr wedi wyth yn y grŵp ma', '09:00', '18:00', '08:30'],
  ])('set quiet hours, and the hour if it would be in them: %s', (said, at, from, until) => {
    const { group, problems } = madeBy(said, 'claire');
    expect(problems).toEqual([]);
    expect(group.nudging).toMatchObject({ at, quiet: { from, until } });
  });

  it('may leave out days', () => {
    expect(madeBy('No reminders to anyone on Fridays', 'claire').group.nudging.weekdays).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['Nudge people on Mondays, not every day', 'nudge only on Monday'],
    ['People aren’t reading their reminders, so remind everyone after 4pm', 'nudge at 4pm'],
    ['no reminders to people until two days before the deadline', 'nudge 2 days before'],
  ])('are not read out of what is wished: %s', (said, wanted) => {
    expect(setUpOf('claire', said)).toBe(wanted);
  });

  it.each([
    ['don’t nudge anyone at 9, but after 11', 'nudge at 11'],
    ['reminders to everyone at 7 is silly, after 9 please', 'nudge at 9'],
  ])('at one hour come at the other that is wanted: %s', (said, wanted) => {
    expect(setUpOf('claire', said)).toBe(wanted);
  });
});

describe('a prefix in mixed case', () => {
  it.each([
    ['actions to start with RuCB rather than ISCG', 'prefix RUCB'],
    ['Numbers begin "HeCo" from now on', 'prefix HECO'],
    ['rhifau i ddechrau efo GwCy plis', 'prefix GWCY'],
  ])('is read in capitals: %s', (said, wanted) => {
    expect(setUpOf('claire', said)).toBe(wanted);
  });

  it('is not read out of a name', () => {
    expect(setUpOf('claire', 'the numbers go up when McDonald does them')).toBeNull();
  });
});
