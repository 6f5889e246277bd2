import type { PreferenceProblem } from '../../model/preference-problem.js';
import { wordDay } from '../../presentation/words/word-day.js';
import type { PolicyFault } from '../../model/nudge-policy.js';
import type { Language } from '../../model/language.js';

type Sentences = {
  readonly [Code in PreferenceProblem['code']]: (
    problem: Extract<PreferenceProblem, { readonly code: Code }>,
  ) => string;
};

const FAULTS: Readonly<Record<Language, Readonly<Record<PolicyFault, (said: string) => string>>>> = {
  en: {
    'not-read': (said) =>
      `I could not read “${said}”. Try “10, 5 and 1 working days before”, “every 5 working days after”, “at 09:00”, “working days Monday to Thursday” or “quiet 18:00 to 08:00”.`,
    'no-such-time': (said) => `There is no such time in “${said}”. Try “at 09:00” or “quiet 18:00 to 08:00”.`,
    'too-many-days': (said) =>
      `“${said}” is out of bounds: days before are 0 to 60, and those between later nudges 1 to 60.`,
    'too-many-slots': (said) => `“${said}” names too many days: I nudge on up to 6 of them before a deadline.`,
    'no-working-day': (said) => `“${said}” leaves no working day, so nobody would be nudged. Leave at least one.`,
    'hour-quiet': (said) => `${said} is in the quiet hours, so it was not kept. Change the hour, or the quiet hours.`,
  },
  cy: {
    'not-read': (said) =>
      `Ni allwn ddarllen “${said}”. Rhowch gynnig ar “10, 5 ac 1 diwrnod gwaith cyn”, “bob 5 diwrnod gwaith wedyn”, “am 09:00”, “diwrnodau gwaith Llun i Iau” neu “tawel 18:00 i 08:00”.`,
    'no-such-time': (said) =>
      `Nid oes amser o’r fath yn “${said}”. Rhowch gynnig ar “am 09:00” neu “tawel 18:00 i 08:00”.`,
    'too-many-days': (said) =>
      `Mae “${said}” y tu hwnt i’r terfyn: 0 i 60 diwrnod cyn, ac 1 i 60 rhwng nodiadau atgoffa wedyn.`,
    'too-many-slots': (said) => `Mae “${said}” yn enwi gormod o ddiwrnodau: rwy’n atgoffa ar hyd at 6 cyn dyddiad cau.`,
    'no-working-day': (said) =>
      `Nid yw “${said}” yn gadael yr un diwrnod gwaith, felly ni châi neb ei atgoffa. Gadewch o leiaf un.`,
    'hour-quiet': (said) => `Mae ${said} yn yr oriau tawel, felly nis cadwyd. Newidiwch yr awr, neu’r oriau tawel.`,
  },
};

/** A sentence for each thing that cannot be of how someone is nudged: what is wrong, and what to say instead. */
export const ownTermsProblems: Readonly<Record<Language, Sentences>> = {
  en: {
    'nudging-not-read': ({ said, why }) => FAULTS.en[why](said),
    'own-hour-quiet': ({ said, from, until }) =>
      `${said} is in the quiet hours, ${from} to ${until}. Take another hour, or change them first: “quiet from 19:00 to 07:00”.`,
    'one-day-unclear': ({ said }) =>
      `“${said}” could mean two things. Say “snooze until Monday” to put your nudges off, or “nudge me on Mondays” to have them on that day alone.`,
    'leave-not-read': ({ said }) =>
      `I could not read when you are away from “${said}”. Try “I’m away until 5 December, ask Tomos Hughes” or “on leave 1 to 12 December”.`,
    'leave-no-end': () => 'Until when are you away? Say the last day: “I’m away until 5 December”.',
    'leave-past': ({ said }) => `“${said}” is over already, so nothing was changed. Say a last day from today on.`,
    'leave-backwards': ({ said }) =>
      `“${said}” ends before it begins, so nothing was changed. Say the first day first: “away from 1 to 12 December”.`,
    'leave-too-long': ({ said }) =>
      `“${said}” is more than a year, so nothing was changed. For longer, say “stop nudges”, and have your actions reassigned.`,
    'stand-in-unknown': ({ said }) =>
      `I do not know “${said}”, so nothing was changed. Mention who stands in for you, or give the full name of a member of one of your groups.`,
    'stand-in-yourself': () =>
      'You cannot stand in for yourself, so nothing was changed. Name somebody else, or leave the stand-in out.',
    'stand-in-several': ({ said }) => `“${said}” are several people; one can stand in for you. Nothing was changed.`,
    'snooze-not-read': ({ said }) =>
      `I could not read until when from “${said}”. Try “snooze until Monday” or “snooze for 3 days”.`,
    'snooze-past': ({ said }) => `“${said}” is not ahead, so nothing was changed. Say a day from tomorrow on.`,
    'snooze-too-long': ({ said, last }) =>
      `“${said}” is more than a month. I can put your nudges off until ${wordDay(last, 'en')} at the latest; say “stop nudges” for none at all, or “I’m away until …” when you are.`,
    'not-your-card': () => 'That card is about somebody else’s nudges. Say “my nudges” to me for your own.',
  },
  cy: {
    'nudging-not-read': ({ said, why }) => FAULTS.cy[why](said),
    'own-hour-quiet': ({ said, from, until }) =>
      `Mae ${said} yn yr oriau tawel, ${from} i ${until}. Dewiswch awr arall, neu newidiwch nhw yn gyntaf: “tawel o 19:00 i 07:00”.`,
    'one-day-unclear': ({ said }) =>
      `Gallai “${said}” olygu dau beth. Dywedwch “oedi tan ddydd Llun” i ohirio eich nodiadau atgoffa, neu “atgoffwch fi bob dydd Llun” i’w cael ar y diwrnod hwnnw’n unig.`,
    'leave-not-read': ({ said }) =>
      `Ni allwn ddarllen pryd rydych i ffwrdd o “${said}”. Rhowch gynnig ar “Rwy i ffwrdd tan 5 Rhagfyr, gofynnwch i Tomos Hughes” neu “ar wyliau o 1 i 12 Rhagfyr”.`,
    'leave-no-end': () => 'Tan pryd rydych i ffwrdd? Dywedwch y diwrnod olaf: “Rwy i ffwrdd tan 5 Rhagfyr”.',
    'leave-past': ({ said }) =>
      `Mae “${said}” eisoes ar ben, felly ni newidiwyd dim. Dywedwch ddiwrnod olaf o heddiw ymlaen.`,
    'leave-backwards': ({ said }) =>
      `Mae “${said}” yn gorffen cyn dechrau, felly ni newidiwyd dim. Dywedwch y diwrnod cyntaf yn gyntaf: “i ffwrdd o 1 i 12 Rhagfyr”.`,
    'leave-too-long': ({ said }) =>
      `Mae “${said}” yn fwy na blwyddyn, felly ni newidiwyd dim. Am gyfnod hwy, dywedwch “stopio nodiadau atgoffa”, a gofynnwch am ailbennu eich camau.`,
    'stand-in-unknown': ({ said }) =>
      `Nid wyf yn adnabod “${said}”, felly ni newidiwyd dim. Crybwyllwch pwy sy’n dirprwyo ar eich rhan, neu rhowch enw llawn aelod o un o’ch grwpiau.`,
    'stand-in-yourself': () =>
      'Ni allwch ddirprwyo ar eich rhan eich hun, felly ni newidiwyd dim. Enwch rywun arall, neu hepgorwch y dirprwy.',
    'stand-in-several': ({ said }) =>
      `Mae “${said}” yn fwy nag un person; gall un ddirprwyo ar eich rhan. Ni newidiwyd dim.`,
    'snooze-not-read': ({ said }) =>
      `Ni allwn ddarllen tan pryd o “${said}”. Rhowch gynnig ar “oedi tan ddydd Llun” neu “oedi am 3 diwrnod”.`,
    'snooze-past': ({ said }) =>
      `Nid yw “${said}” o’ch blaen, felly ni newidiwyd dim. Dywedwch ddiwrnod o yfory ymlaen.`,
    'snooze-too-long': ({ said, last }) =>
      `Mae “${said}” yn fwy na mis. Gallaf ohirio eich nodiadau atgoffa tan ${wordDay(last, 'cy').replace(/^dydd/, 'ddydd')} fan bellaf; dywedwch “stopio nodiadau atgoffa” i gael dim o gwbl, neu “Rwy i ffwrdd tan …” pan fyddwch.`,
    'not-your-card': () =>
      'Mae’r cerdyn hwnnw’n ymwneud â nodiadau atgoffa rhywun arall. Dywedwch “fy nodiadau atgoffa” wrthyf am eich rhai chi.',
  },
};
