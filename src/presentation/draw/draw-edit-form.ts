import type { Answer, EditedAction } from '../../core/answers/answer.js';
import type { Problem } from '../../core/answers/problem.js';
import { pageWithItem } from '../../core/reviews/review-page.js';
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
  const { edited, group, members, sets, problems } = answer;
  const picked = edited.leads.flatMap((lead) =>
    lead.kind === 'person' ? [lead.person] : lead.kind === 'set' && sets.includes(lead.set) ? [lead.set] : [],
  );
  const inWords = edited.leads.filter(
    (lead) => lead.kind !== 'person' && !(lead.kind === 'set' && sets.includes(lead.set)),
  );
  const offered = members.filter((member, index) => index < MEMBERS_OFFERED || picked.includes(member.id));
  const sentence = (problem: Problem): string => wordProblem(problem, language, escapeMarkdown);
  const title = edited.kind === 'action' ? messages.editTitle(edited.reference) : messages.review.edit;
  const card = expand('edit-form', {
    lang: drawing.lang,
    fallbackText: title,
    kicker: inRow(group.name),
    title,
    problem: problems.length === 0 ? null : problems.map(sentence).join('\n\n'),
    taskLabel: messages.task,
    task: edited.task,
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
    due: edited.deadline.due ?? '',
    dueNow: messages.dueNow(inRow(wordDue(edited.deadline, language))),
    actions: formButtons(edited, group.id, drawing),
  });
  // A task that is longer is left out rather than cut: saving would lose its end.
  return edited.task.length <= LONGEST_TASK
    ? card
    : { ...card, body: withoutTask(card['body'] as readonly CardJson[]) };
}

function formButtons(edited: EditedAction, group: string, { messages }: Drawing): readonly CardJson[] {
  if (edited.kind === 'item') {
    const { review, item } = edited;
    return [
      button('review-save', messages.button.save, { review, item }),
      button('review-page', messages.review.back, { review, page: pageWithItem(item) }),
    ];
  }
  const target = { group, reference: edited.reference };
  const { from } = edited;
  return [
    button('save', messages.button.save, from === null ? target : { ...target, from }),
    button('show', messages.button.open, target),
  ];
}

const withoutTask = (body: readonly CardJson[]): readonly CardJson[] => body.filter(({ id }) => id !== 'task');
