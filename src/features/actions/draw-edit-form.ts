import { actionWords } from './words.js';
import type { Answer } from '../answer.js';
import type { Problem } from '../../model/problem.js';
import { editedFieldsOf, editedMarks, isPickable, picksOf } from './edited-fields.js';
import type { FieldMarks } from '../../model/field-mark.js';
import { pageWithItem } from '../reviews/rules/review-page.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { wordDue } from '../../presentation/words/word-deadline.js';
import { wordProblem } from '../../presentation/words/word-problem.js';
import { button } from '../../presentation/card/button.js';
import { withFieldsAlone } from '../../presentation/card/fields-alone.js';
import { inChoice, inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { EditedAction } from './edited-action.js';

type EditForm = Extract<Answer, { kind: 'edit-form' }>;

/** Members offered by name; Teams' own people picker, which the form has too, finds the others. */
const MEMBERS_OFFERED = 60;
const SETS_OFFERED = 20;
const LONGEST_SET = 100;

/** The form in which an action's task, leads and day are corrected. */
export function drawEditForm(answer: EditForm, drawing: Drawing): CardJson {
  const { language } = drawing;
  const words = actionWords(language);
  const { edited, group, sets, problems } = answer;
  const fields = editedFieldsOf(edited, sets);
  const sentence = (problem: Problem): string => wordProblem(problem, language, escapeMarkdown);
  const title = edited.kind === 'action' ? words.editTitle({ reference: edited.reference }) : words.foundTitle;
  return withFieldsAlone(
    expand('edit-form', {
      lang: drawing.lang,
      fallbackText: title,
      kicker: inRow(group.name),
      title,
      problem: problems.length === 0 ? null : problems.map(sentence).join('\n\n'),
      taskLabel: words.task,
      taskNeeded: words.taskNeeded,
      leadsLabel: words.leadsLabel,
      choices: choices(answer, picksOf(fields.leads ?? '')),
      leadWordsLabel: words.leadWordsLabel,
      leadWordsPlaceholder: words.leadWordsPlaceholder,
      dueLabel: words.dueLabel,
      dueNow: words.dueNow({ words: inRow(wordDue(edited.deadline, language)) }),
      ...fields,
      actions: formButtons(edited, group.id, editedMarks(fields), drawing),
    }),
    fields,
  );
}

/** Who and what may be picked. Whatever is picked now is among it: clients drop the rest, as if it had been taken away. */
function choices(
  { edited, members, sets }: EditForm,
  picked: readonly string[],
): readonly { readonly title: string; readonly value: string }[] {
  const people = members.filter(({ id }, index) => index < MEMBERS_OFFERED || picked.includes(id));
  const others = edited.leads.flatMap((lead) =>
    lead.kind === 'person' && !people.some(({ id }) => id === lead.person)
      ? [{ id: lead.person, name: lead.name }]
      : [],
  );
  const short = sets.filter((set) => isPickable(set) && set.length <= LONGEST_SET).slice(0, SETS_OFFERED);
  const named = new Set([...short, ...sets.filter((set) => picked.includes(set))]);
  return [
    ...[...people, ...others].map(({ id, name }) => ({ title: inChoice(name), value: id })),
    ...[...named].map((set) => ({ title: inChoice(set), value: set })),
  ];
}

function formButtons(
  edited: EditedAction,
  group: string,
  shown: FieldMarks,
  { messages, language }: Drawing,
): readonly CardJson[] {
  if (edited.kind === 'item') {
    const { review, item } = edited;
    return [
      button('review-save', messages.button.save, { review, item, shown }),
      button('review-page', actionWords(language).back, { review, page: pageWithItem(item) }),
    ];
  }
  const target = { group, reference: edited.reference };
  const saved = { ...target, shown };
  const { from } = edited;
  return [
    button('save', messages.button.save, from === null ? saved : { ...saved, from }),
    button('show', messages.button.open, target),
  ];
}
