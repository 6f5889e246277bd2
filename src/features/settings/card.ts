import { saveSettingsButton, settingsButton } from './buttons.js';
import type { SettingsFormReply, SettingsSavedReply } from './reply.js';
import { settingsWords } from './words.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import { NATIONS } from '../../model/calendar/nation.js';
import type { Group } from '../../model/group.js';
import { holders } from '../../model/member-names.js';
import { settingsFieldsOf, settingsMarks, spanOf } from './rules/settings-fields.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { formatDayFor } from '../../presentation/words/format-deadline.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { press } from '../../presentation/card/define-button.js';
import { withFieldsAlone } from '../../presentation/card/fields-alone.js';
import { nudgingFacts, nudgingLabels } from './card-nudging.js';
import { inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';

/** How many named sets and problems a card tells of. */
const SETS_SHOWN = 12;
const PROBLEMS_SHOWN = 8;

/** The form of a group's settings, filled with what they are. */
export function drawSettingsForm(reply: SettingsFormReply, drawing: Drawing): CardJson {
  const { group, problems } = reply;
  const words = settingsWords(drawing.language);
  const fields = settingsFieldsOf(group);
  const card = expand('settings-form', {
    lang: drawing.lang,
    fallbackText: words.title,
    kicker: inRow(group.name),
    title: words.title,
    problems: problems
      .slice(0, PROBLEMS_SHOWN)
      .map((problem) => ({ text: formatProblem(problem, drawing.language, escapeMarkdown) })),
    nameLabel: words.name,
    nameNeeded: words.nameNeeded,
    prefixLabel: words.prefix,
    meetsLabel: words.meets,
    meetsPlaceholder: words.meetsPlaceholder,
    zoneLabel: words.zone,
    nationLabel: words.nation,
    nations: NATIONS.map((nation) => ({ title: drawing.shared.nations[nation], value: nation })),
    termsLabel: words.terms,
    termsPlaceholder: words.termsPlaceholder,
    languageLabel: words.language,
    languages: [
      { title: words.english, value: 'en' },
      { title: words.welsh, value: 'cy' },
      { title: words.both, value: 'both' },
    ],
    chairLabel: words.chair,
    secretaryLabel: words.secretary,
    setsLabel: words.sets,
    setsPlaceholder: words.setsPlaceholder,
    keepYearsLabel: words.keep.label,
    ...nudgingLabels(group, drawing),
    ...fields,
    actions: [press(saveSettingsButton, drawing.shared.button.save, { group: group.id, shown: settingsMarks(group) })],
  });
  return withFieldsAlone(card, fields);
}

/** What was saved, with the next meetings and what could not be read. */
export function drawSettingsSaved(reply: SettingsSavedReply, drawing: Drawing): CardJson {
  const { group, next, problems } = reply;
  const { shared, language } = drawing;
  const words = settingsWords(language);
  const facts = [
    [words.saved.references, `${group.prefix}-${group.nextNumber}`],
    [words.chair, holders(group, 'chair') || words.saved.nobody],
    [words.secretary, holders(group, 'secretary') || words.saved.nobody],
    [words.language, { en: words.english, cy: words.welsh, both: words.both }[group.language]],
    [words.zone, group.zone],
    [words.nation, shared.nations[group.nation]],
    ...nudgingFacts(group, drawing),
    keepFact(group, drawing),
    ...group.sets.slice(0, SETS_SHOWN).map((set) => [set.name, String(set.members.length)]),
  ];
  return expand('settings-saved', {
    lang: drawing.lang,
    fallbackText: `${cut(group.name, 100)}: ${words.saved.title}`,
    kicker: words.saved.title,
    title: inRow(group.name),
    facts: facts.map(([title, value]) => ({ title: inRow(title), value: inRow(value) })),
    nextTitle: words.saved.next,
    next:
      next.length === 0
        ? [{ text: words.saved.none }]
        : next.map((meeting) => ({ text: `${formatDayFor(meeting.day, language)}, ${spanOf(meeting)}` })),
    hasProblems: problems.length > 0,
    problemsTitle: words.saved.problems,
    problems: problems
      .slice(0, PROBLEMS_SHOWN)
      .map((problem) => ({ text: formatProblem(problem, language, escapeMarkdown) })),
    actions: [press(settingsButton, shared.button.changeSettings, { group: group.id })],
  });
}

/** For how long closed actions are kept, or that a hold keeps them. */
function keepFact({ retention }: Group, { language }: Drawing): readonly [string, string] {
  const { title } = settingsWords(language).keep;
  const { years, hold } = retention;
  const now = inLanguages(
    language,
    (one) => {
      return hold === null ? settingsWords(one).keep.years({ count: years }) : sharedWords(one).onHold;
    },
    ' / ',
  );
  return [title, now];
}
