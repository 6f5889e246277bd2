import { saveSettingsButton, settingsButton } from './buttons.js';
import type { SettingsFormReply, SettingsSavedReply } from './reply.js';
import { type SettingsWords, settingsWords } from './words.js';
import { NATIONS } from '../../model/calendar/nation.js';
import type { Group } from '../../model/group.js';
import { holders } from '../../model/member-names.js';
import { settingsFieldsOf, settingsMarks, spanOf } from './rules/settings-fields.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { primary } from '../../presentation/card/button.js';
import { drawCard, header } from '../../presentation/card/card.js';
import { fold } from '../../presentation/card/links.js';
import { facts, heading, remark } from '../../presentation/card/texts.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { formatDay } from '../../presentation/words/format-day.js';
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
  const card = expand('settings/form', {
    lang: drawing.language,
    fallbackText: words.title,
    header: header({ kicker: inRow(group.name), title: words.title }),
    rareTitle: words.rare,
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
    actions: [
      primary(press(saveSettingsButton, drawing.shared.button.save, { group: group.id, shown: settingsMarks(group) })),
    ],
  });
  return withFieldsAlone(card, fields);
}

/** What was saved, with the next meetings and what could not be read. */
export function drawSettingsSaved(reply: SettingsSavedReply, drawing: Drawing): CardJson {
  const { group, next, problems } = reply;
  const { shared, language } = drawing;
  const words = settingsWords(language);
  const shown = problems.slice(0, PROBLEMS_SHOWN).map((problem) => formatProblem(problem, language, escapeMarkdown));
  return drawCard(
    {
      fallbackText: `${cut(group.name, 100)}: ${words.saved.title}`,
      kicker: inRow(group.name),
      title: words.saved.title,
      parts: [
        ...(shown.length === 0
          ? []
          : [expand('settings/problems', { title: words.saved.problems, lines: toLines(shown) })]),
        asFacts(mainFacts(group, words)),
        heading(words.saved.next),
        ...(next.length === 0
          ? [remark(words.saved.none)]
          : next.map((meeting) => remark(`${formatDay(meeting.day, language)}, ${spanOf(meeting)}`))),
        ...fold('settings', words.saved.all, [asFacts(otherFacts(group, words, drawing))], drawing),
      ],
      actions: [press(settingsButton, shared.button.changeSettings, { group: group.id })],
    },
    drawing,
  );
}

const toLines = (texts: readonly string[]): readonly object[] => texts.map((text) => ({ text }));

type Fact = readonly [string, string];

const asFacts = (rows: readonly Fact[]): CardJson =>
  facts(rows.map(([title, value]) => ({ title: inRow(title), value: inRow(value) })));

const mainFacts = (group: Group, words: SettingsWords): readonly Fact[] => [
  [words.saved.references, `${group.prefix}-${group.nextNumber}`],
  [words.chair, holders(group, 'chair') || words.saved.nobody],
  [words.secretary, holders(group, 'secretary') || words.saved.nobody],
  [words.language, { en: words.english, cy: words.welsh, both: words.both }[group.language]],
];

const otherFacts = (group: Group, words: SettingsWords, drawing: Drawing): readonly Fact[] => [
  [words.zone, group.zone],
  [words.nation, drawing.shared.nations[group.nation]],
  ...nudgingFacts(group, drawing),
  keepFact(group, words, drawing),
  ...group.sets.slice(0, SETS_SHOWN).map((set): Fact => [set.name, String(set.members.length)]),
];

/** For how long closed actions are kept, or that a hold keeps them. */
const keepFact = ({ retention: { years, hold } }: Group, { keep }: SettingsWords, { shared }: Drawing): Fact => [
  keep.title,
  hold === null ? keep.years({ count: years }) : shared.onHold,
];
