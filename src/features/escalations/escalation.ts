import type { Language } from '../../model/group.js';
import type { Unreachable } from '../../model/person.js';
import { both } from '../../presentation/words/catalogue.js';
import { plural } from '../../presentation/words/plural.js';

/** What is said of actions that nothing is heard of, and of people who cannot be reached. */
export interface EscalationMessages {
  readonly title: string;
  readonly intro: string;
  readonly nothing: string;
  readonly footer: string;
  readonly lastWord: (day: string) => string;
  readonly noWordYet: string;
  /** The first deadline of an action, and how often it was moved. */
  readonly moved: (day: string, times: number) => string;
  readonly ask: string;
  readonly takeBack: string;
  readonly asked: (day: string) => string;
  readonly askedToAttend: string;
  readonly meeting: string;
  readonly reassign: string;
  /** The heading of a summary's part, and its short name. */
  readonly noWordFor: (workingDays: number) => string;
  readonly noWord: string;
  readonly attend: {
    readonly title: string;
    readonly text: (day: string, time: string, reference: string) => string;
    readonly askedBy: (name: string) => string;
    readonly instead: string;
    readonly off: string;
    /** That somebody took it back, or that it lapsed. */
    readonly takenBack: (name: string, day: string, reference: string) => string;
    readonly lapsed: (day: string, reference: string) => string;
  };
  readonly unreachable: {
    readonly title: (name: string) => string;
    readonly why: Readonly<Record<Unreachable, string>>;
    readonly todo: Readonly<Record<Unreachable, string>>;
    readonly mark: (name: string, why: string) => string;
    readonly short: Readonly<Record<Unreachable, string>>;
    readonly actions: (number: number) => string;
  };
  readonly mention: {
    readonly text: (list: string) => string;
    readonly hint: Readonly<Record<Unreachable, string>>;
    readonly answer: (reference: string) => string;
  };
}

const ESCALATION: Readonly<Record<Language, EscalationMessages>> = {
  en: {
    title: 'No word on these actions',
    intro: 'They are late, and nobody has said how they stand.',
    nothing: 'Nothing late is without a word now.',
    footer: 'You get this once a week at most, because you run the group.',
    lastWord: (day) => `Last word: ${day}`,
    noWordYet: 'No word so far',
    moved: (day, times) => `First deadline: ${day}; times moved: ${times}`,
    ask: 'Ask to attend',
    takeBack: 'No need to come',
    asked: (day) => `asked to attend the meeting on ${day}`,
    askedToAttend: 'asked to attend',
    meeting: 'Meeting',
    reassign: 'Reassign',
    noWordFor: (days) => plural('en', days, { one: 'No word for # working day', other: 'No word for # working days' }),
    noWord: 'No word',
    attend: {
      title: 'You are asked to come',
      text: (day, time, reference) =>
        `Please come to the meeting on ${day} at ${time}, to say how ${reference} stands.`,
      askedBy: (name) => `Asked by ${name}`,
      instead: 'If it is done, or a few words are enough, say so here.',
      off: 'No need to come',
      takenBack: (name, day, reference) =>
        `${name} no longer asks you to come to the meeting on ${day} about ${reference}.`,
      lapsed: (day, reference) => `You need no longer come to the meeting on ${day} about ${reference}.`,
    },
    unreachable: {
      title: (name) => `I cannot reach ${name}`,
      why: {
        'never-installed': 'They have not installed Matters Arising in Teams, so I cannot write to them.',
        blocked: 'They have blocked Matters Arising in Teams.',
        left: 'They are no longer in your organisation’s Teams.',
        guest: 'They are a guest, and I cannot write to guests in a chat of their own.',
      },
      todo: {
        'never-installed': 'Ask them to install Matters Arising in Teams, or reassign their actions.',
        blocked: 'Ask them to unblock Matters Arising in Teams, or reassign their actions.',
        left: 'Reassign their actions.',
        guest: 'Tell them yourself what is due, or reassign their actions.',
      },
      mark: (name, why) => `${name} cannot be reached: ${why}`,
      short: { 'never-installed': 'not installed', blocked: 'blocked', left: 'has left', guest: 'a guest' },
      actions: (number) => `Open actions of theirs: ${number}`,
    },
    mention: {
      text: (list) => `waiting for you here: ${list}.`,
      hint: {
        'never-installed': 'I cannot write to you alone: please install Matters Arising in Teams.',
        blocked: 'I cannot write to you alone: please unblock Matters Arising in Teams.',
        left: 'I cannot write to you alone.',
        guest: 'I cannot write to you alone, as you are a guest.',
      },
      answer: (reference) => `To answer, write “done ${reference}” or “${reference} note: …” here.`,
    },
  },
  cy: {
    title: 'Dim gair am y camau hyn',
    intro: 'Maent yn hwyr, ac nid oes neb wedi dweud beth yw’r sefyllfa.',
    nothing: 'Nid oes dim hwyr heb air nawr.',
    footer: 'Rydych yn cael hwn unwaith yr wythnos ar y mwyaf, am mai chi sy’n rhedeg y grŵp.',
    lastWord: (day) => `Y gair olaf: ${day}`,
    noWordYet: 'Dim gair hyd yma',
    moved: (day, times) => `Dyddiad cau cyntaf: ${day}; sawl gwaith y’i symudwyd: ${times}`,
    ask: 'Gwahodd',
    takeBack: 'Dim angen',
    // “Ddydd Mercher”: mae'r diwrnod yn treiglo pan ddywed pryd.
    asked: (day) => `gwahoddwyd i’r cyfarfod d${day}`,
    askedToAttend: 'gwahoddwyd i’r cyfarfod',
    meeting: 'Cyfarfod',
    reassign: 'Ailbennu',
    noWordFor: (days) =>
      plural('cy', days, { two: 'Dim gair ers # ddiwrnod gwaith', other: 'Dim gair ers # diwrnod gwaith' }),
    noWord: 'Dim gair',
    attend: {
      title: 'Gofynnir i chi ddod',
      text: (day, time, reference) => `Dewch i’r cyfarfod d${day} am ${time}, i ddweud beth yw sefyllfa ${reference}.`,
      askedBy: (name) => `Gofynnwyd gan ${name}`,
      instead: 'Os yw’r cam wedi’i gwblhau, neu os yw ychydig eiriau’n ddigon, dywedwch hynny yma.',
      off: 'Dim angen dod',
      takenBack: (name, day, reference) =>
        `Nid yw ${name} yn gofyn i chi ddod i’r cyfarfod d${day} ynghylch ${reference} mwyach.`,
      lapsed: (day, reference) => `Nid oes angen i chi ddod i’r cyfarfod d${day} ynghylch ${reference} mwyach.`,
    },
    unreachable: {
      title: (name) => `Ni allaf gyrraedd ${name}`,
      why: {
        'never-installed': 'Nid yw Matters Arising wedi’i osod ganddynt yn Teams, felly ni allaf ysgrifennu atynt.',
        blocked: 'Maent wedi rhwystro Matters Arising yn Teams.',
        left: 'Nid ydynt yn Teams eich sefydliad mwyach.',
        guest: 'Gwestai ydynt, ac ni allaf ysgrifennu at westeion mewn sgwrs eu hunain.',
      },
      todo: {
        'never-installed': 'Gofynnwch iddynt osod Matters Arising yn Teams, neu ailbennwch eu camau.',
        blocked: 'Gofynnwch iddynt ddadrwystro Matters Arising yn Teams, neu ailbennwch eu camau.',
        left: 'Ailbennwch eu camau.',
        guest: 'Dywedwch wrthynt eich hun beth sy’n ddyledus, neu ailbennwch eu camau.',
      },
      mark: (name, why) => `Ni ellir cyrraedd ${name}: ${why}`,
      short: { 'never-installed': 'heb ei osod', blocked: 'wedi’i rwystro', left: 'wedi gadael', guest: 'gwestai' },
      actions: (number) => `Eu camau agored: ${number}`,
    },
    mention: {
      text: (list) => `yn aros amdanoch chi yma: ${list}.`,
      hint: {
        'never-installed': 'Ni allaf ysgrifennu atoch chi’n unig: gosodwch Matters Arising yn Teams.',
        blocked: 'Ni allaf ysgrifennu atoch chi’n unig: dadrwystrwch Matters Arising yn Teams.',
        left: 'Ni allaf ysgrifennu atoch chi’n unig.',
        guest: 'Ni allaf ysgrifennu atoch chi’n unig, gan mai gwestai ydych.',
      },
      answer: (reference) => `I ateb, ysgrifennwch “cwblhau ${reference}” neu “${reference} nodyn: …” yma.`,
    },
  },
};

const CATALOGUE: Readonly<Record<Language | 'both', EscalationMessages>> = {
  ...ESCALATION,
  both: both(ESCALATION.cy, ESCALATION.en),
};

/** The same for a reader of one language, or of both. */
export const escalationWords = (language: Language | 'both'): EscalationMessages => CATALOGUE[language];
