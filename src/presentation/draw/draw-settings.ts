import type { Answer } from '../../core/answers/answer.js';
import { NATIONS } from '../../core/calendar/nation.js';
import { marksOf } from '../../core/commands/field-mark.js';
import type { Group, Meeting, Role } from '../../core/groups/group.js';
import { cut } from '../cut.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { type CardJson, expand } from '../templates.js';
import { dayFor } from '../wording/word-deadline.js';
import { wordProblem } from '../wording/word-problem.js';
import { button } from './button.js';
import { nudgingFacts, nudgingFields, nudgingLabels } from './settings-nudging.js';
import { inRow } from './user-words.js';
import type { Drawing } from './drawing.js';

/** How many named sets and problems a card tells of. */
const SETS_SHOWN = 12;
const PROBLEMS_SHOWN = 8;

const holders = (group: Group, role: Role): string =>
  group.members
    .filter((member) => member.roles.includes(role))
    .map((member) => member.name)
    .join(', ');

const setsText = (group: Group): string =>
  group.sets
    .map(
      (set) =>
        `${set.name}: ${set.members.map((id) => group.members.find((member) => member.id === id)?.name ?? id).join(', ')}`,
    )
    .join('\n');

const termsText = (group: Group): string =>
  group.terms.map(({ name, from, to }) => `${name}: ${from} to ${to}`).join('\n');

const meets = (group: Group): string =>
  group.series?.said ??
  group.meetings
    .filter((meeting) => meeting.state === 'planned')
    .map((meeting) => `${meeting.day} ${time(meeting)}`)
    .join(', ');

const time = ({ start, end }: Pick<Meeting, 'start' | 'end'>): string => (end === null ? start : `${start}-${end}`);

/** The form of a group's settings, filled with what they are. */
export function drawSettingsForm(answer: Extract<Answer, { kind: 'settings-form' }>, drawing: Drawing): CardJson {
  const { group, problems } = answer;
  const words = drawing.messages.settings;
  const fields = {
    name: cut(group.name, 200),
    prefix: group.prefix,
    meets: meets(group).slice(0, 2000),
    zone: group.zone,
    nation: group.nation,
    terms: termsText(group).slice(0, 800),
    language: group.language,
    chair: cut(holders(group, 'chair'), 300),
    secretary: cut(holders(group, 'secretary'), 300),
    sets: setsText(group).slice(0, 3000),
    ...nudgingFields(group),
  };
  return expand('settings-form', {
    lang: drawing.lang,
    fallbackText: words.title,
    kicker: inRow(group.name),
    title: words.title,
    problems: problems
      .slice(0, PROBLEMS_SHOWN)
      .map((problem) => ({ text: wordProblem(problem, drawing.language, escapeMarkdown) })),
    nameLabel: words.name,
    nameNeeded: words.nameNeeded,
    prefixLabel: words.prefix,
    meetsLabel: words.meets,
    meetsPlaceholder: words.meetsPlaceholder,
    zoneLabel: words.zone,
    nationLabel: words.nation,
    nations: NATIONS.map((nation) => ({ title: words.nations[nation], value: nation })),
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
    ...nudgingLabels(group, drawing),
    ...fields,
    actions: [button('save-settings', drawing.messages.button.save, { group: group.id, shown: marksOf(fields) })],
  });
}

/** What was saved, with the next meetings and what could not be read. */
export function drawSettingsSaved(answer: Extract<Answer, { kind: 'settings-saved' }>, drawing: Drawing): CardJson {
  const { group, next, problems } = answer;
  const { messages, language } = drawing;
  const facts = [
    [messages.saved.references, `${group.prefix}-${group.nextNumber}`],
    [messages.settings.chair, holders(group, 'chair') || messages.saved.nobody],
    [messages.settings.secretary, holders(group, 'secretary') || messages.saved.nobody],
    [
      messages.settings.language,
      { en: messages.settings.english, cy: messages.settings.welsh, both: messages.settings.both }[group.language],
    ],
    [messages.settings.zone, group.zone],
    [messages.settings.nation, messages.settings.nations[group.nation]],
    ...nudgingFacts(group, drawing),
    ...group.sets.slice(0, SETS_SHOWN).map((set) => [set.name, String(set.members.length)]),
  ];
  return expand('settings-saved', {
    lang: drawing.lang,
    fallbackText: `${cut(group.name, 100)}: ${messages.saved.title}`,
    kicker: messages.saved.title,
    title: inRow(group.name),
    facts: facts.map(([title, value]) => ({ title: inRow(title), value: inRow(value) })),
    nextTitle: messages.saved.next,
    next:
      next.length === 0
        ? [{ text: messages.saved.none }]
        : next.map((meeting) => ({ text: `${dayFor(meeting.day, language)}, ${time(meeting)}` })),
    hasProblems: problems.length > 0,
    problemsTitle: messages.saved.problems,
    problems: problems
      .slice(0, PROBLEMS_SHOWN)
      .map((problem) => ({ text: wordProblem(problem, language, escapeMarkdown) })),
    actions: [button('settings', messages.button.changeSettings, { group: group.id })],
  });
}
