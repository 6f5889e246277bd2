import { NATIONS } from '../../model/calendar/nation.js';
import { changeOwnButton, muteButton, saveOwnButton } from './buttons.js';
import type { OwnTermsReply } from './reply.js';
import { marksOf } from '../../model/field-mark.js';
import { ownFormOf } from './rules/own-form.js';
import { type PreferenceWords, preferenceWords } from './words.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { formatDaysBefore, formatEvery, formatQuiet, formatWeekdays } from '../../presentation/words/format-nudging.js';
import { formatLeave, formatOwnNews } from './format-own-news.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { primary, quiet } from '../../presentation/card/button.js';
import { header } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inChoice, inName } from '../../presentation/card/user-words.js';
import { weekdayChoices } from '../../presentation/card/weekday-choices.js';
import type { Language } from '../../model/language.js';
import { sharedWords } from '../../presentation/words/shared-words.js';

/** How many people are offered as a stand-in. */
const OFFERED = 60;
const PROBLEMS_SHOWN = 8;

/** What holds for someone's nudges, each value theirs or their group's; in their own 1:1 chat with the form to change it. */
export function drawOwnTerms(reply: OwnTermsReply, drawing: Drawing): CardJson {
  const { language } = drawing;
  const words = preferenceWords(language);
  const held = states(reply, language);
  return expand('preferences/own-terms', {
    lang: language,
    fallbackText: words.title,
    header: header({ kicker: 'Matters Arising', title: words.title }),
    news: news(reply, language),
    problems: reply.problems
      .slice(0, PROBLEMS_SHOWN)
      .map((problem) => ({ text: formatProblem(problem, language, escapeMarkdown) })),
    hasStates: held.length > 0,
    states: held.map((text) => ({ text })),
    facts: facts(reply, drawing),
    elsewhere: reply.isPersonal ? null : words.elsewhere,
    hasForm: reply.isPersonal,
    more: words.more,
    ...fields(reply, words, drawing),
    actions: reply.isPersonal ? buttons(reply, words, drawing) : [],
  });
}

/** The leave and the snooze that it is about stand below it in the card. */
function news({ news }: OwnTermsReply, language: Language | 'both'): string | null {
  return news === null ? null : inLanguages(language, (one) => formatOwnNews(news, one));
}

/** What holds now beside the hours and days: that they are away, put their nudges off, or want few or none. */
function states(
  { own, isMuted, backOn, others, today }: OwnTermsReply,
  language: Language | 'both',
): readonly string[] {
  const words = preferenceWords(language);
  const found: string[] = [];
  if (isMuted) found.push(words.muted);
  const { leave, snoozedUntil } = own;
  if (leave !== null && backOn !== null) {
    const standIn = others.find(({ id }) => id === leave.standIn)?.name ?? leave.standIn;
    found.push(
      inLanguages(language, (one) => {
        const said = preferenceWords(one).news;
        const when = formatLeave({ ...leave, backOn, isNow: leave.from <= today }, one);
        return standIn === null ? when : `${when} ${said.standIn({ name: inName(standIn) })}`;
      }),
    );
  }
  if (snoozedUntil !== null && snoozedUntil > today)
    found.push(inLanguages(language, (one) => formatOwnNews({ change: 'snoozed', until: snoozedUntil }, one)));
  if (own.onlyOverdue) found.push(words.onlyOverdue);
  return found;
}

function facts(
  { own, home }: OwnTermsReply,
  { shared, language }: Drawing,
): readonly { title: string; value: string }[] {
  const words = preferenceWords(language);
  const fact = <Value>(
    title: string,
    mine: Value | null,
    groups: Value,
    word: (value: Value, one: Language) => string,
  ): { title: string; value: string } => ({
    title,
    value: inLanguages(
      language,
      (one) => {
        const { yours, asGroup } = preferenceWords(one);
        return mine === null ? asGroup({ value: word(groups, one) }) : yours({ value: word(mine, one) });
      },
      ' / ',
    ),
  });
  const policy = home.nudging;
  return [
    fact(shared.nudging.atLabel, own.at, policy.at, (at) => at),
    fact(words.days, own.weekdays, policy.weekdays, formatWeekdays),
    fact(words.before, own.daysBefore, policy.daysBefore, formatDaysBefore),
    fact(words.after, own.everyDaysAfter, policy.everyDaysAfter, formatEvery),
    fact(words.quiet, own.quiet, policy.quiet, formatQuiet),
    fact(words.nation, own.nation, home.nation, (nation, one) => sharedWords(one).nations[nation]),
    fact(words.zone, own.zone, home.zone, (zone) => zone),
  ];
}

/** The labels and values of the form. */
function fields({ own, home, others, today }: OwnTermsReply, words: PreferenceWords, drawing: Drawing): object {
  const shown = ownFormOf(own, today);
  const offered = others.filter(({ id }, index) => index < OFFERED || id === shown.standIn);
  const { nations, nudging } = drawing.shared;
  return {
    ...shown,
    awayFromLabel: words.awayFrom,
    awayUntilLabel: words.awayUntil,
    standInLabel: words.standIn,
    standInChoices: [
      { title: words.nobody, value: 'none' },
      ...offered.map(({ id, name }) => ({ title: inChoice(name), value: id })),
    ],
    snoozedUntilLabel: words.snoozedUntil,
    onlyOverdueLabel: words.onlyOverdueLabel,
    blank: words.blank,
    atLabel: nudging.atLabel,
    daysBeforeLabel: nudging.beforeLabel,
    daysBeforePlaceholder: home.nudging.daysBefore.join(', '),
    everyDaysAfterLabel: nudging.everyLabel,
    everyDaysAfterPlaceholder: String(home.nudging.everyDaysAfter),
    weekdaysLabel: nudging.weekdaysLabel,
    weekdayChoices: weekdayChoices(drawing.language),
    quietFromLabel: nudging.quietFrom,
    quietUntilLabel: nudging.quietUntil,
    nationLabel: words.nation,
    nationChoices: [
      { title: words.asGroupChoice, value: 'group' },
      ...NATIONS.map((nation) => ({ title: nations[nation], value: nation })),
    ],
  };
}

function buttons(
  { person, isMuted, backOn, own, today }: OwnTermsReply,
  words: PreferenceWords,
  { shared }: Drawing,
): readonly CardJson[] {
  const isQuieter = isMuted || own.onlyOverdue || (own.snoozedUntil ?? '') > today;
  return [
    primary(press(saveOwnButton, shared.button.save, { person, shown: marksOf(ownFormOf(own, today)) })),
    ...(backOn === null ? [] : [press(changeOwnButton, words.back, { person, change: 'back' })]),
    ...(isQuieter ? [press(changeOwnButton, words.start, { person, change: 'start' })] : []),
    ...(isMuted ? [] : [quiet(press(muteButton, words.stop, { muted: true }))]),
  ];
}
