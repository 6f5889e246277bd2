import { saveSettingsButton, settingsButton } from './buttons.js';
import type { SettingsFormReply, SettingsSavedReply } from './reply.js';
import { settingsWords } from './words.js';
import type { Group } from '../../model/group.js';
import type { Problem } from '../../model/problem.js';
import { primary } from '../../presentation/card/button.js';
import { drawCard, header } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { drawInputs, type FormInput } from '../../presentation/card/form.js';
import { fold } from '../../presentation/card/links.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { heading, remark } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { formatPolicy } from '../../presentation/words/format-nudging.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import type { Language } from '../../model/language.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { nudging } from './declared/nudging.js';
import { settings } from './declared/settings.js';
import { drawFacts } from './card-shown.js';
import type { Setting } from './setting.js';
import { type SeriesNotes, seriesNotes } from './rules/series-notes.js';
import { spanOf } from '../../presentation/words/format-span.js';

const PROBLEMS_SHOWN = 8;
const NUMBERS_SHOWN = 6;

/** The settings most groups need, when they meet and who runs them first; nudging and rare ones are drawn apart. */
const FIRST = ['meets', 'chair', 'secretary', 'sets', 'language', 'name', 'prefix'];
const place = ({ key }: Pick<Setting, 'key'>): number => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
const others = settings.filter(({ key }) => key !== 'nudging') as readonly Setting[];
const usual = others.filter(({ isRare }) => isRare !== true).sort((one, other) => place(one) - place(other));
const rare = others.filter(({ isRare }) => isRare === true);

const inputsOf = (declared: readonly Setting[]): readonly FormInput<Group>[] =>
  declared.flatMap(({ inputs }) => inputs);

/** Draws the form of a group's settings with their values; nudging is folded away, with a line on how it is now. */
export function drawSettingsForm({ group, problems }: SettingsFormReply, drawing: Drawing): CardJson {
  const { language, shared } = drawing;
  const words = settingsWords(language);
  const [open, nudged, seldom] = [inputsOf(usual), nudging.inputs, inputsOf(rare)].map((inputs) =>
    drawInputs<Group>(inputs, group, drawing),
  );
  const nudgingNow = (one: Language): string =>
    `${settingsWords(one).nudging.nudges}: ${formatPolicy(group.nudging, one)}`;
  const shown = { ...open?.shown, ...nudged?.shown, ...seldom?.shown };
  return expand('settings/form', {
    lang: language,
    fallbackText: words.title,
    header: header({ kicker: inRow(group.name), title: words.title }),
    problems: sentences(problems, language).map((text) => ({ text })),
    inputs: open?.drawn,
    nudgingNow: inLanguages(language, nudgingNow),
    nudgingTitle: words.nudging.title,
    nudging: nudged?.drawn,
    rareTitle: words.rare,
    rare: seldom?.drawn,
    actions: [primary(press(saveSettingsButton, shared.button.save, { group: group.id, shown }))],
  });
}

/** Draws what was saved, the next meetings and what could not be read; for a group set up before, only what changed. */
export function drawSettingsSaved(reply: SettingsSavedReply, drawing: Drawing): CardJson {
  const { group, problems, changed } = reply;
  const { shared, language } = drawing;
  const words = settingsWords(language);
  const shown = sentences(problems, language);
  const title = changed === null ? words.saved.title : words.saved.changed({ number: changed.length });
  return drawCard(
    {
      fallbackText: `${cut(group.name, 100)}: ${title}`,
      kicker: inRow(group.name),
      title,
      parts: [
        ...(shown.length === 0
          ? []
          : [expand('settings/problems', { title: words.saved.problems, lines: shown.map((text) => ({ text })) })]),
        ...keptNumbers(reply, drawing),
        ...(changed === null ? allParts(reply, drawing) : changedParts(reply, changed, drawing)),
      ],
      actions: [press(settingsButton, shared.button.changeSettings, { group: group.id })],
    },
    drawing,
  );
}

const factsOf = (declared: readonly Setting[], group: Group, drawing: Drawing): CardJson =>
  drawFacts(declared.flatMap((setting) => setting.facts(group, drawing)));

function allParts(reply: SettingsSavedReply, drawing: Drawing): readonly CardJson[] {
  const { group } = reply;
  // The name is in the heading; there may be many sets.
  const isMain = ({ key }: Setting): boolean => key !== 'sets' && key !== 'name';
  const main = usual.filter(isMain).sort((one, other) => Number(other.key === 'prefix') - Number(one.key === 'prefix'));
  const others = [...rare, nudging, ...usual.filter(({ key }) => key === 'sets')];
  return [
    factsOf(main, group, drawing),
    ...nextParts(reply, drawing),
    ...fold('settings', settingsWords(drawing.language).saved.all, [factsOf(others, group, drawing)], drawing),
  ];
}

function changedParts(reply: SettingsSavedReply, changed: readonly string[], drawing: Drawing): readonly CardJson[] {
  const rows = (settings as readonly Setting[])
    .filter(({ key }) => changed.includes(key))
    .flatMap((setting) => setting.facts(reply.group, drawing));
  return [
    ...(rows.length === 0 ? [] : [drawFacts(rows)]),
    ...(changed.includes('meets') ? nextParts(reply, drawing) : []),
  ];
}

function nextParts({ group, next }: SettingsSavedReply, { language }: Drawing): readonly CardJson[] {
  const { saved } = settingsWords(language);
  return [
    heading(saved.next),
    ...(next.length === 0
      ? [remark(saved.none)]
      : next.map((meeting) => remark(`${formatDay(meeting.day, language)}, ${spanOf(meeting)}`))),
    ...noteParts(seriesNotes(group, next[0]?.day ?? group.series?.from ?? ''), language),
  ];
}

const HOLIDAYS_SHOWN = 6;

function noteParts({ missing, holidays }: SeriesNotes, language: Language): readonly CardJson[] {
  const { saved } = settingsWords(language);
  const days = holidays.slice(0, HOLIDAYS_SHOWN).map((day) => formatDay(day, language));
  return [
    ...(missing === null ? [] : [remark(saved.missing({ day: missing }))]),
    ...(days.length === 0 ? [] : [remark(saved.holidays({ number: holidays.length, days: days.join(', ') }))]),
  ];
}

/** Says that actions logged before the group had its prefix keep their numbers, which are never reused. */
function keptNumbers({ group, changed }: SettingsSavedReply, { language }: Drawing): readonly CardJson[] {
  const { saved } = settingsWords(language);
  const { prefix } = group;
  const others = group.actions.filter(({ reference }) => !reference.startsWith(`${prefix}-`));
  if (others.length === 0 || (changed !== null && !changed.includes('prefix'))) return [];
  const named = others.slice(0, NUMBERS_SHOWN).map(({ reference }) => reference);
  const references = others.length > named.length ? `${named.join(', ')} …` : named.join(', ');
  return [
    remark(
      others.length === 1
        ? saved.keptNumber({ reference: references, prefix })
        : saved.keptNumbers({ references, prefix }),
    ),
  ];
}

const sentences = (problems: readonly Problem[], language: Language): readonly string[] =>
  problems.slice(0, PROBLEMS_SHOWN).map((problem) => formatProblem(problem, language, escapeMarkdown));
