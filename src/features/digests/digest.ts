import { both } from '../../presentation/words/catalogue.js';
import type { Language } from '../../model/language.js';

/** What a person's digest says, beside what every card does. */
export interface DigestMessages {
  readonly standsInFor: (name: string) => string;
  readonly moreTime: string;
  readonly notMine: string;
  readonly note: string;
  readonly send: string;
  readonly back: string;
  readonly until: string;
  readonly untilNeeded: string;
  readonly why: string;
  readonly whyNeeded: string;
  readonly whose: string;
  readonly nobody: string;
  readonly noteNeeded: string;
  readonly answered: string;
  readonly allAnswered: string;
  /** That something it said is no longer shown, and nothing of what that was. */
  readonly hidden: string;
  readonly how: Readonly<Record<'done' | 'noted' | 'asked' | 'gone', string>>;
}

const DIGEST: Readonly<Record<Language, DigestMessages>> = {
  en: {
    standsInFor: (name) => `for ${name}, who is away`,
    moreTime: 'More time',
    notMine: 'Not mine',
    note: 'Note',
    send: 'Send',
    back: 'Back',
    until: 'Until when you need',
    untilNeeded: 'Give a day.',
    why: 'Why',
    whyNeeded: 'Say why; the chair decides by it.',
    whose: 'Whose it is',
    nobody: 'I do not know: send it back',
    noteNeeded: 'Write a few words.',
    answered: 'Answered',
    allAnswered: 'All answered. Thank you.',
    hidden: 'Not everything that was here is shown any longer.',
    how: { done: 'done', noted: 'noted', asked: 'asked the chair', gone: 'no longer waiting for you' },
  },
  cy: {
    standsInFor: (name) => `ar ran ${name}, sydd i ffwrdd`,
    moreTime: 'Rhagor o amser',
    notMine: 'Nid fi',
    note: 'Nodyn',
    send: 'Anfon',
    back: 'Yn ôl',
    until: 'Tan pryd y mae arnoch ei angen',
    untilNeeded: 'Rhowch ddyddiad.',
    why: 'Pam',
    whyNeeded: 'Dywedwch pam; dyna sail penderfyniad y cadeirydd.',
    whose: 'Pwy sydd i’w wneud',
    nobody: 'Nid wyf yn gwybod: anfon yn ôl',
    noteNeeded: 'Ysgrifennwch ychydig eiriau.',
    answered: 'Wedi’u hateb',
    allAnswered: 'Popeth wedi’i ateb. Diolch.',
    hidden: 'Nid yw popeth a oedd yma’n cael ei ddangos mwyach.',
    how: {
      done: 'wedi’i gwblhau',
      noted: 'nodyn wedi’i gadw',
      asked: 'wedi gofyn i’r cadeirydd',
      gone: 'ddim yn aros amdanoch mwyach',
    },
  },
};

const CATALOGUE: Readonly<Record<Language | 'both', DigestMessages>> = {
  ...DIGEST,
  both: both(DIGEST.cy, DIGEST.en),
};

/** The same for a reader of one language, or of both. */
export const digestMessages = (language: Language | 'both'): DigestMessages => CATALOGUE[language];
