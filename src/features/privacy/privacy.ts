import type { TraceKind } from './rules/trace.js';
import { plural } from '../../presentation/words/plural.js';
import { both } from '../../presentation/words/catalogue.js';
import type { Language } from '../../model/language.js';

/** What is said of what is kept about people. */
export interface PrivacyMessages {
  readonly title: string;
  readonly intro: string;
  readonly elsewhere: string;
  readonly nothing: string;
  readonly total: (count: number) => string;
  readonly page: (page: number, pages: number, total: number) => string;
  readonly hidden: string;
  readonly held: (group: string) => string;
  readonly released: (group: string) => string;
  readonly keep: {
    readonly label: string;
    readonly title: string;
    readonly years: (count: number) => string;
    readonly hold: string;
    readonly onHold: string;
  };
  readonly history: {
    readonly title: string;
    readonly nothing: string;
    readonly total: (count: number) => string;
    readonly noted: (name: string) => string;
    readonly from: (words: string) => string;
    readonly to: (words: string) => string;
    readonly status: Readonly<Partial<Record<string, string>>>;
    readonly button: string;
  };
  readonly kinds: Readonly<Record<TraceKind, string>>;
}

const en: PrivacyMessages = {
  title: 'What I keep about you',
  intro: 'Only you see this. Whoever runs this bot can give you all of it as a file, or erase your name: ask them.',
  elsewhere: 'What I keep about you is for you alone: say “my data” in our 1:1 chat.',
  nothing: 'I keep nothing about you.',
  total: (count) => plural('en', count, { one: '# record or part of one', other: '# records and parts of records' }),
  page: (page, pages, total) => `Page ${page} of ${pages}, ${total} in all`,
  hidden: 'in a group that you are no longer in',
  held: (group) => `On hold: nothing of ${group} is removed until the hold is released.`,
  released: (group) => `The hold on ${group} is released: closed actions are removed when their time is over.`,
  keep: {
    label: 'Years for which closed actions are kept',
    title: 'Closed actions are kept',
    years: (count) => plural('en', count, { one: 'for # year', other: 'for # years' }),
    hold: 'Hold',
    onHold: 'on hold: nothing is removed',
  },
  history: {
    title: 'history',
    nothing: 'Nothing has happened to it yet.',
    total: (count) => plural('en', count, { one: '# change', other: '# changes' }),
    noted: (name) => `${name} added a note`,
    from: (words) => `from: ${words}`,
    to: (words) => `to: ${words}`,
    status: { open: 'in progress', done: 'done', cancelled: 'cancelled' },
    button: 'History',
  },
  kinds: {
    person: 'You as a person',
    'stand-in': 'You stand in for somebody',
    member: 'You are a member',
    'former-member': 'You were a member',
    outsider: 'You lead something without being a member',
    'role-change': 'A change of who runs the group',
    set: 'You are in a named set',
    leads: 'You lead it',
    raised: 'You raised it',
    noted: 'Your progress note',
    'part-done': 'You did your part',
    requested: 'Your request',
    decided: 'You decided a request',
    'asked-to-attend': 'You asked its leads to attend',
    held: 'You put a hold on it',
    changed: 'A change that you made',
    named: 'Words that name you',
    minutes: 'Minutes that wait to be looked through',
    message: 'A message to you or about you',
    conversation: 'Our 1:1 chat',
  },
};

const cy: PrivacyMessages = {
  title: 'Yr hyn rwy’n ei gadw amdanoch',
  intro:
    'Chi yn unig sy’n gweld hyn. Gall y sawl sy’n rhedeg y bot hwn roi’r cyfan i chi mewn ffeil, neu ddileu eich enw: gofynnwch iddynt.',
  elsewhere: 'I chi yn unig mae’r hyn rwy’n ei gadw amdanoch: dywedwch “fy nata” yn ein sgwrs 1:1.',
  nothing: 'Nid wyf yn cadw dim amdanoch.',
  total: (count) =>
    plural('cy', count, {
      zero: '# cofnod neu ran o gofnod',
      one: '# cofnod neu ran o gofnod',
      two: '# gofnod neu ran o gofnod',
      few: '# chofnod neu ran o gofnod',
      many: '# chofnod neu ran o gofnod',
      other: '# cofnod neu ran o gofnod',
    }),
  page: (page, pages, total) => `Tudalen ${page} o ${pages}, ${total} i gyd`,
  hidden: 'mewn grŵp nad ydych ynddo mwyach',
  held: (group) => `Ataliwyd gwaredu: ni chaiff dim o ${group} ei ddileu nes rhyddhau'r ataliad.`,
  released: (group) => `Rhyddhawyd yr ataliad ar ${group}: caiff camau caeedig eu dileu pan ddaw eu hamser i ben.`,
  keep: {
    label: 'Am faint o flynyddoedd y cedwir camau caeedig',
    title: 'Cedwir camau caeedig',
    years: (count) =>
      plural('cy', count, {
        zero: 'am # blynedd',
        one: 'am # flwyddyn',
        two: 'am # flynedd',
        few: 'am # blynedd',
        many: 'am # blynedd',
        other: 'am # mlynedd',
      }),
    hold: 'Ataliad',
    onHold: 'ataliwyd gwaredu: ni chaiff dim ei ddileu',
  },
  history: {
    title: 'hanes',
    nothing: 'Nid oes dim wedi digwydd iddo eto.',
    total: (count) =>
      plural('cy', count, {
        zero: '# newid',
        one: '# newid',
        two: '# newid',
        few: '# newid',
        many: '# newid',
        other: '# newid',
      }),
    noted: (name) => `Ychwanegodd ${name} nodyn`,
    from: (words) => `o: ${words}`,
    to: (words) => `i: ${words}`,
    status: { open: 'ar y gweill', done: "wedi'i gwblhau", cancelled: 'canslwyd' },
    button: 'Hanes',
  },
  kinds: {
    person: 'Chi fel person',
    'stand-in': 'Rydych yn dirprwyo dros rywun',
    member: 'Rydych yn aelod',
    'former-member': 'Roeddech yn aelod',
    outsider: 'Rydych yn arwain rhywbeth heb fod yn aelod',
    'role-change': 'Newid o ran pwy sy’n rhedeg y grŵp',
    set: 'Rydych mewn set wedi’i henwi',
    leads: 'Chi sy’n ei arwain',
    raised: 'Chi a’i cododd',
    noted: 'Eich nodyn cynnydd',
    'part-done': 'Cwblhawyd eich rhan',
    requested: 'Eich cais',
    decided: 'Chi a benderfynodd ar gais',
    'asked-to-attend': 'Chi a wahoddodd yr arweinwyr i’r cyfarfod',
    held: 'Chi a ataliodd ei waredu',
    changed: 'Newid a wnaethoch',
    named: 'Geiriau sy’n eich enwi',
    minutes: 'Cofnodion sy’n aros i gael eu hadolygu',
    message: 'Neges i chi neu amdanoch',
    conversation: 'Ein sgwrs 1:1',
  },
};

const PRIVACY: Readonly<Record<Language | 'both', PrivacyMessages>> = { en, cy, both: both(cy, en) };

export const privacyMessages = (language: Language | 'both'): PrivacyMessages => PRIVACY[language];
