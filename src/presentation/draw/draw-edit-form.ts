import type { Answer } from '../../core/answers/answer.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { type CardJson, expand } from '../templates.js';
import { wordDue } from '../wording/word-deadline.js';
import { wordProblem } from '../wording/word-problem.js';
import { button } from './button.js';
import type { Drawing } from './drawing.js';

type EditForm = Extract<Answer, { kind: 'edit-form' }>;

/** Members offered by name; Teams' own people picker, which the form has too, finds the others. */
const MEMBERS_OFFERED = 60;

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
  const target = { group: group.id, reference: action.reference };
  return expand('edit-form', {
    lang: drawing.lang,
    fallbackText: messages.editTitle(action.reference),
    kicker: escapeMarkdown(group.name),
    title: messages.editTitle(action.reference),
    problem: problems[0] === undefined ? null : wordProblem(problems[0], language, escapeMarkdown),
    taskLabel: messages.task,
    task: action.task.slice(0, 2000),
    taskNeeded: messages.taskNeeded,
    leadsLabel: messages.leadsLabel,
    leads: picked.join(','),
    choices: [
      ...offered.map(({ id, name }) => ({ title: name, value: id })),
      ...sets.map((set) => ({ title: set, value: set })),
    ],
    leadWordsLabel: messages.leadWordsLabel,
    leadWordsPlaceholder: messages.leadWordsPlaceholder,
    leadWords: inWords.map((lead) => lead.name).join(', '),
    dueLabel: messages.dueLabel,
    due: action.deadline.due ?? '',
    dueNow: messages.dueNow(escapeMarkdown(wordDue(action.deadline, language))),
    actions: [
      button('save', messages.button.save, from === null ? target : { ...target, from }),
      button('show', messages.button.open, target),
    ],
  });
}
