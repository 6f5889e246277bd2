import type { Language } from '../../model/language.js';

/** Examples of one kind, as they can be typed. */
export interface HelpPart {
  readonly title: string;
  readonly examples: readonly string[];
}

export interface HelpMessages {
  readonly welcome: string;
  readonly welcomeNamed: (name: string) => string;
  readonly intro: string;
  readonly introPersonal: string;
  readonly title: string;
  /** How to begin in a group's chat, and what comes of minutes there. */
  readonly mention: string;
  /** What comes of minutes in a 1:1 chat. */
  readonly minutes: string;
  readonly parts: readonly HelpPart[];
  readonly local: HelpPart;
}

/** What the welcome and the help say, in each language. */
export const HELP: Readonly<Record<Language, HelpMessages>> = {
  en: {
    welcome: 'Hello. I make sure that what your meetings decide gets done.',
    welcomeNamed: (name) => `Hello ${name}. I make sure that what your meetings decide gets done.`,
    intro:
      'I note the actions you raise here, remind their leads in good time, and post where everything stands before you next meet.',
    introPersonal:
      'I remind you here of what is yours, once a day at most. Log, ask and answer here or in your group’s chat.',
    title: 'What you can say',
    mention:
      'In a group chat or channel, begin with @Matters Arising. Paste your minutes, and I show the actions in them for you to check.',
    minutes: 'Paste your minutes, or give me the file, and I show the actions in them for you to check.',
    parts: [
      {
        title: 'Set up the group',
        examples: ['set up Housing Board; meets every second Thursday of the month 11:00-12:30; chair Siân Rees'],
      },
      {
        title: 'Log actions',
        examples: [
          'ACTION: Comms team to circulate the minutes by 30 November',
          '#action Siân and Tomos to draft the plan before the next meeting',
        ],
      },
      { title: 'Ask', examples: ['actions', 'my actions', 'overdue', 'HB-3', 'history HB-3', 'summary'] },
      {
        title: 'Answer',
        examples: [
          'done HB-3',
          'HB-3 note: draft with legal',
          'HB-3 by 12 December',
          'reassign HB-3 to Tomos Hughes',
          'cancel HB-3 overtaken by the new plan',
          'ask HB-3 to attend',
          'reopen HB-3',
          'undo',
        ],
      },
      {
        title: 'Ask the chair, and decide',
        examples: [
          'HB-3 more time until 12 December because legal are late',
          'HB-3 not mine, ask Tomos Hughes',
          'withdraw my request HB-3',
          'grant HB-3 until 10 December',
          'refuse HB-3 we need it for the Minister',
        ],
      },
      {
        title: 'Your own nudges',
        examples: [
          'I’m away until 5 December, ask Tomos Hughes',
          'I’m back',
          'snooze until Monday',
          'only overdue nudges',
          'nudge me at 8:30',
          'my nudges',
          'stop nudges',
        ],
      },
      {
        title: 'When leads are nudged',
        examples: ['set up nudge 10, 5 and 1 working days before; every 5 working days after; quiet 18:00-08:00'],
      },
      { title: 'Yourself', examples: ['Cymraeg', 'my data'] },
    ],
    local: { title: 'Local mode', examples: ['pretend 2022-11-29 09:00'] },
  },
  cy: {
    welcome: 'Helo. Rwy’n sicrhau bod yr hyn y mae eich cyfarfodydd yn ei benderfynu yn cael ei wneud.',
    welcomeNamed: (name) =>
      `Helo ${name}. Rwy’n sicrhau bod yr hyn y mae eich cyfarfodydd yn ei benderfynu yn cael ei wneud.`,
    intro:
      'Rwy’n nodi’r camau gweithredu a godwch yma, yn atgoffa eu harweinwyr mewn da bryd, ac yn postio’r sefyllfa cyn i chi gyfarfod nesaf.',
    introPersonal:
      'Rwy’n eich atgoffa yma o’r hyn sy’n eiddo i chi, unwaith y dydd ar y mwyaf. Cofnodwch, gofynnwch ac atebwch yma neu yn sgwrs eich grŵp.',
    title: 'Beth gallwch ei ddweud',
    mention:
      'Mewn sgwrs grŵp neu sianel, dechreuwch â @Matters Arising. Gludwch eich cofnodion, a dangosaf y camau ynddynt i chi eu gwirio.',
    minutes: 'Gludwch eich cofnodion, neu rhowch y ffeil i mi, a dangosaf y camau ynddynt i chi eu gwirio.',
    parts: [
      {
        title: 'Gosod y grŵp',
        examples: ["gosod Bwrdd Tai; yn cyfarfod bob ail ddydd Iau o'r mis 11:00-12:30; cadeirydd Siân Rees"],
      },
      {
        title: 'Cofnodi camau gweithredu',
        examples: [
          'CAM GWEITHREDU: Tîm Cyfathrebu i gylchredeg y cofnodion erbyn 30 Tachwedd',
          'Gweithredu: Siân a Tomos i ddrafftio’r cynllun cyn y cyfarfod nesaf',
        ],
      },
      { title: 'Gofyn', examples: ['camau', 'fy nghamau', 'hwyr', 'BT-3', 'hanes BT-3', 'crynodeb'] },
      {
        title: 'Ateb',
        examples: [
          'cwblhau BT-3',
          'BT-3 nodyn: drafft gyda’r adran gyfreithiol',
          'BT-3 erbyn 12 Rhagfyr',
          'ailbennu BT-3 i Tomos Hughes',
          'canslo BT-3',
          'gwahodd BT-3',
          'ailagor BT-3',
          'dadwneud',
        ],
      },
      {
        title: 'Gofyn i’r cadeirydd, a phenderfynu',
        examples: [
          'BT-3 rhagor o amser tan 12 Rhagfyr oherwydd oedi cyfreithiol',
          'BT-3 nid fi, gofynnwch i Tomos Hughes',
          'tynnu fy nghais yn ôl BT-3',
          'caniatáu BT-3 tan 10 Rhagfyr',
          'gwrthod BT-3 mae ei angen ar y Gweinidog',
        ],
      },
      {
        title: 'Eich nodiadau atgoffa',
        examples: [
          'Rwy i ffwrdd tan 5 Rhagfyr, gofynnwch i Tomos Hughes',
          'rwy’n ôl',
          'oedi tan ddydd Llun',
          'nodiadau atgoffa hwyr yn unig',
          'atgoffwch fi am 8:30',
          'fy nodiadau atgoffa',
          'stopio nodiadau atgoffa',
        ],
      },
      {
        title: 'Pryd yr atgoffir arweinwyr',
        examples: ['gosod atgoffa 10, 5 ac 1 diwrnod gwaith cyn; bob 5 diwrnod gwaith wedyn; tawel 18:00-08:00'],
      },
      { title: 'Chi eich hun', examples: ['English', 'fy nata'] },
    ],
    local: { title: 'Modd lleol', examples: ['pretend 2022-11-29 09:00'] },
  },
};
