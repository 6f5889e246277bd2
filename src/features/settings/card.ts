import { saveSettingsButton, settingsButton } from './buttons.js';
import type { SettingsFormReply, SettingsSavedReply } from './reply.js';
import { settingsWords } from './words.js';
import type { Group } from '../../model/group.js';
import type { Language } from '../../model/language.js';
import type { Problem } from '../../model/problem.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { press } from '../../presentation/card/define-button.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { formatDayFor } from '../../presentation/words/format-deadline.js';
import { formatPolicy } from '../../presentation/words/format-nudging.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { drawInputs, type FormInput } from '../../presentation/card/form.js';
import { inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { settings } from './declared/settings.js';
import { nudging } from './declared/nudging.js';
import { spanOf } from './rules/span-of.js';

const PROBLEMS_SHOWN = 8;

/** The form of a group's settings, filled with what they are; how it nudges is folded away, with a line of how it is now. */
export function drawSettingsForm({ group, problems }: SettingsFormReply, drawing: Drawing): CardJson {
  const { language, lang, shared } = drawing;
  const words = settingsWords(language);
  const open = drawInputs(
    settings.flatMap<FormInput<Group>>(({ key, inputs }) => (key === 'nudging' ? [] : inputs)),
    group,
    drawing,
  );
  const folded = drawInputs(nudging.inputs, group, drawing);
  const nudgingNow = (one: Language): string =>
    `${settingsWords(one).nudging.nudges}: ${formatPolicy(group.nudging, one)}`;
  return expand('settings-form', {
    lang,
    fallbackText: words.title,
    kicker: inRow(group.name),
    title: words.title,
    problems: sentences(problems, language),
    inputs: open.drawn,
    nudgingNow: inLanguages(language, nudgingNow),
    nudgingTitle: words.nudging.title,
    nudging: folded.drawn,
    actions: [
      press(saveSettingsButton, shared.button.save, { group: group.id, shown: { ...open.shown, ...folded.shown } }),
    ],
  });
}

/** What was saved, with the next meetings and what could not be read. */
export function drawSettingsSaved(reply: SettingsSavedReply, drawing: Drawing): CardJson {
  const { group, next, problems } = reply;
  const { shared, language } = drawing;
  const words = settingsWords(language).saved;
  const facts = settings.flatMap((setting) => setting.facts(group, drawing));
  return expand('settings-saved', {
    lang: drawing.lang,
    fallbackText: `${cut(group.name, 100)}: ${words.title}`,
    kicker: words.title,
    title: inRow(group.name),
    facts: facts.map(([title, value]) => ({ title: inRow(title), value: inRow(value) })),
    nextTitle: words.next,
    next:
      next.length === 0
        ? [{ text: words.none }]
        : next.map((meeting) => ({ text: `${formatDayFor(meeting.day, language)}, ${spanOf(meeting)}` })),
    hasProblems: problems.length > 0,
    problemsTitle: words.problems,
    problems: sentences(problems, language),
    actions: [press(settingsButton, shared.button.changeSettings, { group: group.id })],
  });
}

const sentences = (problems: readonly Problem[], language: Language | 'both'): readonly { readonly text: string }[] =>
  problems.slice(0, PROBLEMS_SHOWN).map((problem) => ({ text: formatProblem(problem, language, escapeMarkdown) }));
