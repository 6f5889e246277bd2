import { both } from '../../presentation/words/catalogue.js';
import type { Language } from '../../model/language.js';

/** What is said of how people and groups settle their nudging. */
export interface OwnTermsMessages {
  readonly title: string;
  readonly myNudges: string;
  /** Whether a value is the person's own or their group's. */
  readonly yours: (value: string) => string;
  readonly asGroup: (value: string) => string;
  readonly hour: string;
  readonly days: string;
  readonly before: string;
  readonly after: string;
  readonly quiet: string;
  readonly nation: string;
  readonly zone: string;
  readonly muted: string;
  readonly onlyOverdue: string;
  readonly elsewhere: string;
  readonly away: string;
  readonly awayFrom: string;
  readonly awayUntil: string;
  readonly standIn: string;
  readonly nobody: string;
  readonly snoozedUntil: string;
  readonly onlyOverdueLabel: string;
  readonly more: string;
  readonly blank: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly beforePlaceholder: string;
  readonly asGroupChoice: string;
  readonly back: string;
  readonly start: string;
  readonly stop: string;
  readonly news: {
    readonly away: (until: string, back: string) => string;
    readonly awayFrom: (from: string, until: string, back: string) => string;
    readonly standIn: (name: string) => string;
    readonly noStandIn: string;
    readonly changeLeave: string;
    readonly back: string;
    readonly notAway: string;
    readonly snoozed: (until: string) => string;
    readonly unsnoozed: string;
    readonly onlyOverdue: string;
    readonly all: string;
    readonly asGroup: string;
    readonly started: string;
    readonly saved: string;
    readonly at: (time: string) => string;
    readonly weekdays: (days: string) => string;
    readonly daysBefore: (days: string) => string;
    readonly everyDaysAfter: (days: string) => string;
    readonly quiet: (hours: string, time: string) => string;
    readonly nation: (nation: string) => string;
    readonly several: (policy: string) => string;
    readonly seeAll: string;
  };
  readonly group: {
    readonly title: string;
    readonly before: string;
    readonly every: string;
    readonly at: string;
    readonly weekdays: string;
    readonly quietFrom: string;
    readonly quietUntil: string;
    readonly escalate: string;
    readonly mention: string;
    readonly nudges: string;
    readonly toChair: string;
    readonly after: (days: string) => string;
    readonly never: string;
    readonly mentions: string;
    readonly may: string;
    readonly mayNot: string;
  };
}

const OWN_TERMS: Readonly<Record<Language, OwnTermsMessages>> = {
  en: {
    title: 'Your nudges',
    myNudges: 'My nudges',
    yours: (value) => `${value} (yours)`,
    asGroup: (value) => `${value} (as your group)`,
    hour: 'At',
    days: 'On',
    before: 'Before a deadline',
    after: 'After it',
    quiet: 'Quiet hours',
    nation: 'Bank holidays',
    zone: 'Time zone',
    muted: 'You get no nudges. “Start nudges” brings them back.',
    onlyOverdue: 'You hear only of what is overdue.',
    elsewhere: 'To change this, say “my nudges” to me in our 1:1 chat.',
    away: 'Away',
    awayFrom: 'Away from',
    awayUntil: 'Last day away',
    standIn: 'Who stands in for you',
    nobody: 'Nobody: my nudges wait for me',
    snoozedUntil: 'No nudges until',
    onlyOverdueLabel: 'Nudge me only of what is overdue',
    more: 'Hours and days',
    blank: 'What is left blank is as your group has it.',
    quietFrom: 'Quiet from',
    quietUntil: 'Quiet until',
    beforePlaceholder: '5, 1, 0',
    asGroupChoice: 'As my group',
    back: 'I’m back',
    start: 'Start nudges',
    stop: 'Stop nudges',
    news: {
      away: (until, back) => `You are away until ${until}, and back on ${back}.`,
      awayFrom: (from, until, back) => `You are away from ${from} until ${until}, and back on ${back}.`,
      standIn: (name) => `In that time your nudges go to ${name}, and each says that it is yours.`,
      noStandIn:
        'In that time your nudges wait. To have somebody else told, say “I’m away until …, ask …” with their name.',
      changeLeave: 'To change it, say “back on …” or “I’m back”.',
      back: 'Welcome back. Your nudges come to you again.',
      notAway: 'I did not have you as away. Your nudges come to you as before.',
      snoozed: (until) =>
        `I am quiet until ${until}; then one message says where everything stands. Say “unsnooze” to hear sooner.`,
      unsnoozed: 'Your nudges come as before.',
      onlyOverdue: 'From now on I nudge you only of what is overdue. Say “all nudges” to hear of the rest too.',
      all: 'From now on I nudge you of everything again.',
      asGroup: 'From now on I nudge you as your group has it.',
      started: 'You get all your nudges again.',
      saved: 'Saved.',
      at: (time) => `From now on I nudge you at ${time}.`,
      weekdays: (days) => `Your working days are now: ${days}.`,
      daysBefore: (days) => `Before a deadline I now nudge you: ${days}.`,
      everyDaysAfter: (days) => `Once something is overdue I now nudge you ${days}.`,
      quiet: (hours, time) => `Your quiet hours are now: ${hours}. I nudge you at ${time}.`,
      nation: (nation) => `Your bank holidays are now those of ${nation}.`,
      several: (policy) => `From now on I nudge you: ${policy}.`,
      seeAll: 'Say “my nudges” to see all that holds for you.',
    },
    group: {
      title: 'Change nudges',
      before: 'Working days before a deadline',
      every: 'Working days between nudges after it',
      at: 'At',
      weekdays: 'Working days',
      quietFrom: 'Quiet from',
      quietUntil: 'Quiet until',
      escalate: 'Working days without a word, after which what is overdue goes to the chair (0 for never)',
      mention: 'Leads who cannot be reached may be mentioned here',
      nudges: 'Nudges',
      toChair: 'To the chair',
      after: (days) => `after ${days} overdue without a word`,
      never: 'never',
      mentions: 'Mentions in the chat',
      may: 'of leads who cannot be reached',
      mayNot: 'none',
    },
  },
  cy: {
    title: 'Eich nodiadau atgoffa',
    myNudges: 'Fy nodiadau atgoffa',
    yours: (value) => `${value} (eich dewis chi)`,
    asGroup: (value) => `${value} (fel eich grŵp)`,
    hour: 'Amser',
    days: 'Diwrnodau',
    before: 'Cyn dyddiad cau',
    after: 'Wedyn',
    quiet: 'Oriau tawel',
    nation: 'Gwyliau banc',
    zone: 'Cylchfa amser',
    muted: 'Nid ydych yn cael nodiadau atgoffa. Daw “Dechrau atgoffa” â nhw yn ôl.',
    onlyOverdue: 'Dim ond am yr hyn sy’n hwyr y cewch eich atgoffa.',
    elsewhere: 'I newid hyn, dywedwch “fy nodiadau atgoffa” wrthyf yn ein sgwrs 1:1.',
    away: 'I ffwrdd',
    awayFrom: 'I ffwrdd o',
    awayUntil: 'Diwrnod olaf i ffwrdd',
    standIn: 'Pwy sy’n dirprwyo ar eich rhan',
    nobody: 'Neb: bydd fy nodiadau atgoffa yn aros',
    snoozedUntil: 'Dim nodiadau atgoffa tan',
    onlyOverdueLabel: 'Atgoffwch fi am yr hyn sy’n hwyr yn unig',
    more: 'Oriau a diwrnodau',
    blank: 'Mae’r hyn a adewir yn wag fel y mae gan eich grŵp.',
    quietFrom: 'Tawel o',
    quietUntil: 'Tawel tan',
    beforePlaceholder: '5, 1, 0',
    asGroupChoice: 'Fel fy ngrŵp',
    back: 'Rwy’n ôl',
    start: 'Dechrau atgoffa',
    stop: 'Stopio atgoffa',
    news: {
      away: (until, back) => `Rydych i ffwrdd tan ${until}, ac yn ôl ${back}.`,
      awayFrom: (from, until, back) => `Rydych i ffwrdd o ${from} tan ${until}, ac yn ôl ${back}.`,
      standIn: (name) =>
        `Yn y cyfamser â eich nodiadau atgoffa at ${name}, a bydd pob un yn dweud mai eich un chi ydyw.`,
      noStandIn:
        'Yn y cyfamser bydd eich nodiadau atgoffa yn aros. I roi gwybod i rywun arall, dywedwch “Rwy i ffwrdd tan …, gofynnwch i …” gyda’r enw.',
      changeLeave: 'I newid hyn, dywedwch “yn ôl ar …” neu “rwy’n ôl”.',
      back: 'Croeso’n ôl. Daw eich nodiadau atgoffa atoch eto.',
      notAway: 'Nid oedd gennyf nodyn eich bod i ffwrdd. Daw eich nodiadau atgoffa atoch fel o’r blaen.',
      snoozed: (until) =>
        `Byddaf yn dawel tan ${until}; yna bydd un neges yn dweud ble mae popeth. Dywedwch “dad-oedi” i glywed yn gynt.`,
      unsnoozed: 'Daw eich nodiadau atgoffa fel o’r blaen.',
      onlyOverdue:
        'O hyn ymlaen byddaf yn eich atgoffa am yr hyn sy’n hwyr yn unig. Dywedwch “yr holl nodiadau atgoffa” i glywed am y gweddill hefyd.',
      all: 'O hyn ymlaen byddaf yn eich atgoffa am bopeth eto.',
      asGroup: 'O hyn ymlaen byddaf yn eich atgoffa fel y mae gan eich grŵp.',
      started: 'Cewch eich holl nodiadau atgoffa eto.',
      saved: 'Wedi’i gadw.',
      at: (time) => `O hyn ymlaen byddaf yn eich atgoffa am ${time}.`,
      weekdays: (days) => `Eich diwrnodau gwaith bellach: ${days}.`,
      daysBefore: (days) => `Cyn dyddiad cau, byddaf bellach yn eich atgoffa: ${days}.`,
      everyDaysAfter: (days) => `Pan fydd rhywbeth yn hwyr, byddaf bellach yn eich atgoffa ${days}.`,
      quiet: (hours, time) => `Eich oriau tawel bellach: ${hours}. Byddaf yn eich atgoffa am ${time}.`,
      nation: (nation) => `Eich gwyliau banc bellach: ${nation}.`,
      several: (policy) => `O hyn ymlaen byddaf yn eich atgoffa: ${policy}.`,
      seeAll: 'Dywedwch “fy nodiadau atgoffa” i weld popeth sy’n berthnasol i chi.',
    },
    group: {
      title: 'Newid nodiadau',
      before: 'Diwrnodau gwaith cyn dyddiad cau',
      every: 'Diwrnodau gwaith rhwng nodiadau atgoffa wedyn',
      at: 'Amser',
      weekdays: 'Diwrnodau gwaith',
      quietFrom: 'Tawel o',
      quietUntil: 'Tawel tan',
      escalate: 'Diwrnodau gwaith heb air, ac wedyn aiff yr hyn sy’n hwyr at y cadeirydd (0 am byth)',
      mention: 'Gellir crybwyll yma arweinwyr na ellir eu cyrraedd',
      nudges: 'Nodiadau atgoffa',
      toChair: 'At y cadeirydd',
      after: (days) => `ar ôl ${days} yn hwyr heb air`,
      never: 'byth',
      mentions: 'Crybwyll yn y sgwrs',
      may: 'arweinwyr na ellir eu cyrraedd',
      mayNot: 'neb',
    },
  },
};

const CATALOGUE: Readonly<Record<Language | 'both', OwnTermsMessages>> = {
  ...OWN_TERMS,
  both: both(OWN_TERMS.cy, OWN_TERMS.en),
};

/** The same for a reader of one language, or of both. */
export const ownTermsMessages = (language: Language | 'both'): OwnTermsMessages => CATALOGUE[language];
