import type { Answer } from '../../core/answers/answer.js';
import type { Problem } from '../../core/answers/problem.js';
import { cut } from '../cut.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { type CardJson, expand } from '../templates.js';
import { wordDue } from '../wording/word-deadline.js';
import { wordProblem } from '../wording/word-problem.js';
import { button } from './button.js';
import { inChoice, inRow } from './user-words.js';
import type { Drawing } from './drawing.js';

type EditForm = Extract<Answer, { kind: 'edit-form' }>;

/** Members offered by name; Teams' own people picker, which the form has too, finds the others. */
const MEMBERS_OFFERED = 60;
const SETS_OFFERED = 20;
const LONGEST_SET = 100;

/** The longest task that the form takes, as the reader of submissions has it. */
const LONGEST_TASK = 4000;

/** The form in which an action's task, leads and day are corrected. */
export function drawEditForm(answer: EditForm, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const { action, group, members, sets, problems, from } = answer;
  const picked = action.leads.flatMap((lead) =>
    lead.kind === 'person' ? [lead.person] : lead.kind === 'set' && sets.includes(lead.set) ? [lead.set] : [],
  );
  const inWords = action.leads.filter(
    (lead) => lead.kind !== 'person' && !(lead.kind === 'set' && sets.includes(lead.set)),
  );
  const offered = members.filter((member, index) => index < MEMBERS_OFFERED || picked.includes(member.id));
  const sentence = (problem: Problem): string => wordProblem(problem, language, escapeMarkdown);
  const target = { group: group.id, reference: action.reference };
  const card = expand('edit-form', {
    lang: drawing.lang,
    fallbackText: messages.editTitle(action.reference),
    kicker: inRow(group.name),
    title: messages.editTitle(action.reference),
    problem: problems.length === 0 ? null : problems.map(sentence).join('\n\n'),
    taskLabel: messages.task,
    task: action.task,
    taskNeeded: messages.taskNeeded,
    leadsLabel: messages.leadsLabel,
    leads: picked.join(','),
    choices: [
      ...offered.map(({ id, name }) => ({ title: inChoice(name), value: id })),
      ...sets
        .filter((set) => set.length <= LONGEST_SET)
        .slice(0, SETS_OFFERED)
        .map((set) => ({ title: inChoice(set), value: set })),
    ],
    leadWordsLabel: messages.leadWordsLabel,
    leadWordsPlaceholder: messages.leadWordsPlaceholder,
    leadWords: cut(inWords.map((lead) => lead.name).join(', '), 500),
    dueLabel: messages.dueLabel,
    due: action.deadline.due ?? '',
    dueNow: messages.dueNow(inRow(wordDue(action.deadline, language))),
    actions: [
      button('save', messages.button.save, from === null ? target : { ...target, from }),
      button('show', messages.button.open, target),
    ],
  });
  // A task that is longer is left out rather than cut: saving would lose its end.
  return action.task.length <= LONGEST_TASK
    ? card
    : { ...card, body: withoutTask(card['body'] as readonly CardJson[]) };
}

const withoutTask = (body: readonly CardJson[]): readonly CardJson[] => body.filter(({ id }) => id !== 'task');
