import { changeOwnButton, muteButton, saveOwnButton } from './buttons.js';
import type { OwnTermsReply } from './reply.js';
import { marksOf } from '../../model/field-mark.js';
import { ownFormOf, absences, hours } from './declared/preferences.js';
import { type PreferenceWords, preferenceWords } from './words.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { formatLeave, formatOwnNews } from './format-own-news.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { type OwnInput, type Preference, shownAs } from './preference.js';
import { drawInputs } from '../../presentation/card/form.js';
import { primary, quiet } from '../../presentation/card/button.js';
import { header } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inName } from '../../presentation/card/user-words.js';
import type { Language } from '../../model/language.js';

const PROBLEMS_SHOWN = 8;

const inputsOf = (declared: readonly Preference[]): readonly OwnInput[] => declared.flatMap(({ inputs }) => inputs);

const zoneShown = shownAs({
  title: (words) => words.zone,
  of: (own) => own.zone,
  groups: (home) => home.zone,
  word: (zone) => zone,
});

/**
 * Draws a person's nudge settings, each value their own or their group's; in their own 1:1 chat, with the form to
 * change them.
 */
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
    facts: [...hours.flatMap(({ fact }) => fact?.(reply, language) ?? []), zoneShown(reply, language)],
    elsewhere: reply.isPersonal ? null : words.elsewhere,
    hasForm: reply.isPersonal,
    more: words.more,
    absences: drawInputs(inputsOf(absences), reply, drawing).drawn,
    blank: words.blank,
    hours: drawInputs(inputsOf(hours), reply, drawing).drawn,
    actions: reply.isPersonal ? buttons(reply, words, drawing) : [],
  });
}

/** Formats the news only; the leave or snooze it is about stands below it in the card. */
function news({ news }: OwnTermsReply, language: Language | 'both'): string | null {
  return news === null ? null : inLanguages(language, (one) => formatOwnNews(news, one));
}

/** Returns what applies now besides hours and days: that they are away, have snoozed nudges, or want few or none. */
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
