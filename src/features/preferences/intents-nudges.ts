import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type { MuteCommand, MyNudgesCommand, OwnCommand } from './grammar.js';
import type { OwnAsk } from './rules/own-ask.js';
import { isEnoughOfYours } from './rules/said-enough.js';
import { isWeeklyAlone } from '../../reading/schedules/said-nudging.js';
import {
  isOwnLimit,
  isOwnNudging,
  isShareOfWeek,
  isWishedThen,
  nudgeTimesSaid,
  workingDaysSaid,
} from './rules/said-hours.js';

const ownOf = (ask: OwnAsk | null): OwnCommand | null => (ask === null ? null : { kind: 'own', ask });

/** "From today on" begins at once. */
const isFromNow = (said: string, words: string): boolean =>
  /^(?:today|now|heddiw)$/iu.test(words) && /(?<!\p{L})(?:from|as of|o)\s$/iu.test(said.slice(0, said.indexOf(words)));

/** "Forty an hour" is how many. */
const isRate = (words: string): boolean => /^an? (?:minute|hour|day|week)$/iu.test(words);

const nudgesOff: IntentDeclaration<MuteCommand> = {
  examples: {
    en: sentencesOf(`
      stop nudging me | stop reminding me | stop sending me reminders | turn off my reminders | switch off nudges | no more nudges please | I don't want any reminders | I don't want to be nudged | please don't message me again
      unsubscribe | opt me out | mute yourself | turn the reminders off for me | can you stop chasing me | I'd rather not get these messages | stop all these messages | enough with the reminders | take me off the reminders | stop bugging me
      I do not wish to receive these any longer | I don't want these any more | stop sending me these | I don't need these, please desist | these are driving me mad, make them stop | no more of these please
    `),
    cy: sentencesOf(`
      stopiwch fy atgoffa | stopiwch anfon nodiadau atgoffa ata i | peidiwch â fy atgoffa | peidiwch ag anfon mwy o nodiadau | diffoddwch fy nodiadau atgoffa | dim mwy o nodiadau atgoffa plis | dwi ddim isio nodiadau atgoffa
      dydw i ddim eisiau cael fy atgoffa | trowch y nodiadau atgoffa i ffwrdd | dad-danysgrifio | rhowch y gorau i'm hatgoffa | dim rhagor o negeseuon os gwelwch yn dda | stopia fy mhoeni | hen ddigon o negeseuon
      dwi ddim isio'r rhain mwyach | dim mwy o'r rhain plis | stopiwch y negeseuon atgoffa 'ma, maen nhw'n fy ngyrru'n wirion | stopiwch fy mhlagio i | peidiwch ag anfon y rhain ata i
    `),
  },
  ifWrong: 'undone',
  // With a day, it is a snooze; "from today" is none.
  make: ({ said, dates }) =>
    dates.some(({ words }) => !isFromNow(said, words) && !isRate(words)) ? null : { kind: 'mute', muted: true },
  isShaped: ({ said, dates }) => dates.every(({ words }) => isRate(words)) && isEnoughOfYours(said),
};

const nudgesOn: IntentDeclaration<MuteCommand> = {
  examples: {
    en: sentencesOf(`
      start nudging me again | turn my reminders back on | switch nudges on | I'd like reminders again | you can nudge me again | resume my reminders | start reminding me | unmute me | please start the reminders again
      send me reminders again | I want nudges | turn on notifications | opt me back in | put me back on the reminders | can I have my nudges back
    `),
    cy: sentencesOf(`
      dechreuwch fy atgoffa eto | trowch fy nodiadau atgoffa ymlaen | ailddechreuwch y nodiadau atgoffa | hoffwn gael nodiadau atgoffa eto | cewch chi fy atgoffa eto | dwi isio nodiadau atgoffa | anfonwch nodiadau atgoffa ata i eto
      ga i fy nodiadau atgoffa yn ôl | trowch hysbysiadau ymlaen | dechreua fy atgoffa eto | rhowch fi yn ôl ar y rhestr atgoffa
    `),
  },
  ifWrong: 'undone',
  make: () => ({ kind: 'mute', muted: false }),
};

const onlyOverdue: IntentDeclaration<OwnCommand> = {
  examples: {
    en: sentencesOf(`
      only nudge me when something is overdue | only tell me about late ones | I only want reminders for overdue actions | just remind me if I'm late | don't nudge me unless it's overdue | no reminders before the deadline, only after
      fewer reminders please | only chase me about late things | just the overdue ones for me | only bother me when it's late
    `),
    cy: sentencesOf(`
      dim ond fy atgoffa pan fydd rhywbeth yn hwyr | dim ond y rhai hwyr plis | atgoffwch fi am gamau hwyr yn unig | peidiwch â fy atgoffa oni bai ei fod yn hwyr | dim nodiadau cyn y dyddiad cau, dim ond wedyn
      llai o nodiadau atgoffa os gwelwch yn dda | dim ond os ydw i'n hwyr | jyst y rhai sy'n hwyr i mi
    `),
  },
  ifWrong: 'undone',
  make: () => ({ kind: 'own', ask: { ask: 'only-overdue', isOnly: true } }),
};

/** "No more messages, I look every Friday" may ask for none at all. */
const STOPS =
  /(?<!\p{L})(?:no more (?:messages|nudges|reminders|chasing)|stop(?: (?:all|the|sending|chasing|nudging))?|desist|dim mwy o|peidiwch|stopiwch)(?!\p{L})/iu;

/** Asks for the whole group, and so is no setting of the asker's own. */
const FOR_GROUP =
  /(?<!\p{L})(?:(?:for|to|across) (?:the|our|this) (?:whole )?(?:group|board|committee|team)|for (?:everyone|everybody|all of us|us all)|i['’]r (?:gr[wŵ]p|bwrdd|pwyllgor)|i bawb|nudge (?:everyone|everybody))(?!\p{L})/iu;

const nudgeTimes: IntentDeclaration<OwnCommand> = {
  examples: {
    en: sentencesOf(`
      remind me at 8:30 instead | can you nudge me at 4pm | I'd rather be reminded at 10 | send my nudges at 9am | nudge me 3 days before | remind me a week before things are due | give me two days' warning, 2 days before
      change my reminder time to at 11:00 | could my reminders come at noon | ping me at 8 in the morning | I'd like my nudge 5 days before | message me at 2pm please
      could my reminders come on Mondays | send me my reminders on a Monday rather than through the week | nudge me once a week, on Fridays
    `),
    cy: sentencesOf(`
      atgoffwch fi am 8:30 yn lle | allwch chi fy atgoffa am 4pm | byddai'n well gen i gael nodyn am 10 | anfonwch fy nodiadau am 9 yn y bore | atgoffwch fi 3 diwrnod ymlaen llaw | atgoffwch fi wythnos cyn y dyddiad cau
      newidiwch amser fy nodiadau i fod am 11:00 | hoffwn gael fy atgoffa 5 diwrnod cyn | negeseuon am 2pm os gwelwch yn dda
      all fy nodiadau atgoffa ddod ar ddydd Llun | atgoffwch fi unwaith yr wythnos, ar ddydd Gwener
    `),
  },
  ifWrong: 'undone',
  make: ({ said }) => (FOR_GROUP.test(said) ? null : ownOf(nudgeTimesSaid(said))),
  // "Once a week" does not say on which day, so we guess.
  isSure: ({ said }) => !isWeeklyAlone(said) && !STOPS.test(said),
  isShaped: ({ said, dates }) =>
    !FOR_GROUP.test(said) && (isOwnNudging(said) || isWishedThen(said) || (dates.length === 0 && isOwnLimit(said))),
};

const workingDays: IntentDeclaration<OwnCommand> = {
  examples: {
    en: sentencesOf(`
      I don't work Fridays | I don't work on Mondays | I only work Monday to Wednesday | I work Tuesday to Thursday | I'm part time, Monday to Thursday | my working days are Tuesday, Wednesday and Thursday | my days are Monday and Tuesday
      Friday is my day off | I'm never in on Mondays | never in on a Wednesday | I do three days a week, Monday to Wednesday | I've gone part time and don't work Fridays now | Mondays are my non-working day
    `),
    cy: sentencesOf(`
      dwi ddim yn gweithio ar ddydd Gwener | dydw i ddim yn gweithio dydd Llun | dwi ond yn gweithio dydd Llun i ddydd Mercher | rwy'n gweithio dydd Mawrth i ddydd Iau | dwi'n rhan amser, dydd Llun i ddydd Iau | fy nyddiau gwaith yw dydd Mawrth a dydd Mercher
      dim gwaith ar ddydd Gwener i mi | dydd Gwener yw fy niwrnod rhydd | fydda i byth i mewn ar ddydd Llun | wi'n gweithio dydd Llun a dydd Mawrth yn unig
    `),
  },
  ifWrong: 'undone',
  make: ({ said }) => ownOf(workingDaysSaid(said)),
  isShaped: ({ said }) => isShareOfWeek(said),
};

const asGroup: IntentDeclaration<OwnCommand> = {
  examples: {
    en: sentencesOf(`
      use the group's settings for me | go back to the normal reminders | reset my nudges | reset my reminder settings | treat me like everybody else | nudge me like the others | default reminders please | put my nudges back to normal
    `),
    cy: sentencesOf(`
      defnyddiwch osodiadau'r grŵp i mi | ewch yn ôl i'r nodiadau arferol | ailosodwch fy nodiadau atgoffa | yr un fath â phawb arall i mi | nodiadau diofyn os gwelwch yn dda | rhowch fy nodiadau yn ôl fel yr oedden nhw
    `),
  },
  ifWrong: 'undone',
  make: () => ({ kind: 'own', ask: { ask: 'as-group' } }),
};

const myNudges: IntentDeclaration<MyNudgesCommand> = {
  examples: {
    en: sentencesOf(`
      when do you remind me? | how often will you nudge me? | what are my reminder settings | show me my nudge settings | can I change my reminders? | change my reminders | how do I change when you nudge me? | what time do I get my nudges?
      am I muted? | are my nudges on? | do you know I'm on leave? | is my leave recorded?
      how often are you going to pester me? | how many times will you chase me? | when will you next remind me?
    `),
    cy: sentencesOf(`
      pryd ydych chi'n fy atgoffa? | pa mor aml fyddwch chi'n fy atgoffa? | beth yw fy ngosodiadau atgoffa | dangoswch fy ngosodiadau atgoffa | ga i newid fy nodiadau atgoffa? | newid fy nodiadau atgoffa | sut mae newid pryd dwi'n cael fy atgoffa?
      ydy fy nodiadau atgoffa ymlaen? | ydych chi'n gwybod 'mod i ar wyliau?
      pa mor aml wyt ti'n mynd i blagio fi? | pryd fyddi di'n fy atgoffa i nesa?
    `),
  },
  ifWrong: 'harmless',
  make: () => ({ kind: 'my-nudges' }),
};

export const NUDGE_INTENTS = {
  'nudges-off': nudgesOff,
  'nudges-on': nudgesOn,
  'only-overdue': onlyOverdue,
  'nudge-times': nudgeTimes,
  'working-days': workingDays,
  'nudges-as-group': asGroup,
  'my-nudges': myNudges,
};
