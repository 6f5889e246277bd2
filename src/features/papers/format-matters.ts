import type { Action } from '../../model/action.js';
import { asTitle } from '../../presentation/card/user-words.js';
import type { Group } from '../../model/group.js';
import type { GroupLanguage } from '../../model/language.js';
import { extensionsOf, openRequests } from '../../model/lead-request.js';
import type { Cell, PaperText, Section, Tone } from '../../model/paper.js';
import { formatDate } from '../../presentation/words/format-day.js';
import {
  type ColumnName,
  closedOn,
  leadsCell,
  nameCell,
  noteCell,
  ownCell,
  stateText,
  tableWith,
} from './format-columns.js';
import type { Collated } from '../returns/rules/collate.js';
import { dayCell, deadlineCell, joined, numberCell, say, textCell } from './format-text.js';
import { answeredSection, returnsSection } from './format-return-counts.js';
import { nameOf } from './rules/own-words.js';
import { MATTERS, type MattersPart, type MattersView } from './rules/matters-view.js';
import { paperWords } from './words.js';

const TONES: Readonly<Record<MattersPart, Tone>> = {
  silent: 'bad',
  late: 'bad',
  due: 'warning',
  extended: 'warning',
  waiting: 'calm',
  done: 'good',
  live: 'calm',
};

/** The outlook of an action: how late it is, whether it may become late, and what its leads ask. */
function outlookOf({ atRisk, today }: MattersView, action: Action, language: GroupLanguage): PaperText {
  const risk = atRisk.get(action.reference);
  const { due } = action.deadline;
  const isLate = action.status === 'open' && due !== null && due < today;
  const asked = openRequests(action).flatMap(({ deadline }) => deadline?.due ?? []);
  return joined(
    [
      ...(isLate ? [stateText(language, action, today)] : []),
      ...(risk === undefined ? [] : [say(language, (one) => paperWords(one).atRisk({ ...risk }))]),
      ...asked.map((day) => say(language, (one) => paperWords(one).askedUntil({ day: formatDate(day, one) }))),
    ],
    '; ',
  );
}

/** The sections of matters arising: the numbers, then a section for each part that has an action. */
export function mattersSections(view: MattersView, group: Group, language: GroupLanguage): readonly Section[] {
  const parts = MATTERS.filter((part) => view.parts[part].length > 0);
  const summary = say(language, (one) => paperWords(one).section.summary);
  const returns = [
    ...returnsSection(view.returns, language),
    ...view.returns.filter(({ closedOn: day }) => day !== null).map((one) => closedReturn(one, language)),
  ];
  if (parts.length === 0) {
    const nothing = say(language, (one) => paperWords(one).nothing.matters);
    return [{ heading: summary, blocks: [{ kind: 'paragraph', text: nothing }] }, ...returns];
  }
  const named = (part: MattersPart): PaperText => say(language, (one) => paperWords(one).section[part]);
  const total = parts.reduce((sum, part) => sum + view.parts[part].length, 0);
  return [
    {
      heading: summary,
      blocks: [
        { kind: 'paragraph', text: say(language, (one) => paperWords(one).total({ number: total })) },
        {
          kind: 'bar',
          scale: 'parts',
          parts: parts.map((part) => ({ name: named(part), number: view.parts[part].length, tone: TONES[part] })),
        },
      ],
    },
    ...parts.map((part): Section => ({
      heading: named(part),
      blocks: [tableWith(language, view.parts[part], columnsOf(part, view, group, language))],
    })),
    ...returns,
  ];
}

/** The results of a return that was closed for the meeting. */
function closedReturn(one: Collated, language: GroupLanguage): Section {
  const { heading, blocks } = answeredSection(one, language);
  return { heading: joined([nameOf(one.reference), heading], ': '), blocks };
}

const columnsOf = (
  part: MattersPart,
  view: MattersView,
  group: Group,
  language: GroupLanguage,
): readonly (readonly [ColumnName, (action: Action) => Cell])[] => [
  ['reference', ({ reference }) => nameCell(language, reference)],
  ['task', ({ task }) => ownCell(language, asTitle(task))],
  ['leads', ({ leads }) => leadsCell(language, leads)],
  ['due', ({ deadline }) => deadlineCell(language, deadline)],
  ['firstDue', ({ firstDeadline }) => deadlineCell(language, firstDeadline)],
  ['extensions', (action) => numberCell(extensionsOf(action))],
  ['note', (action) => noteCell(language, action, group.zone)],
  part === 'done'
    ? ['closedOn', (action) => dayCell(language, closedOn(action, group))]
    : ['outlook', (action) => textCell(language, outlookOf(view, action, language))],
];
