import { editedFieldsOf, editedMarks, isPickable, picksOf } from '../../model/edited-fields.js';
import type { EditForm } from '../../model/edit-form.js';
import type { Problem } from '../../model/problem.js';
import type { FieldMarks } from '../../model/field-mark.js';
import { escapeMarkdown } from '../words/escape-markdown.js';
import { formatDue } from '../words/format-deadline.js';
import { formatProblem } from '../words/format-problem.js';
import { header } from './card.js';
import type { Drawing } from './drawing.js';
import { withFieldsAlone } from './fields-alone.js';
import { type CardJson, expand } from './templates.js';
import { inChoice, inRow } from './user-words.js';

/** Members offered by name; Teams' own people picker, which the form has too, finds the others. */
const MEMBERS_OFFERED = 60;
const SETS_OFFERED = 20;
const LONGEST_SET = 100;

/** Draws the form that corrects a task, its leads and its day; its buttons carry what its fields showed. */
export function drawEditForm(
  form: EditForm,
  title: string,
  buttons: (shown: FieldMarks) => readonly CardJson[],
  { shared, language }: Drawing,
): CardJson {
  const { edited, group, sets, problems } = form;
  const words = shared.editForm;
  const fields = editedFieldsOf(edited, sets);
  const sentence = (problem: Problem): string => formatProblem(problem, language, escapeMarkdown);
  return withFieldsAlone(
    expand('kit/edit-form', {
      lang: language,
      fallbackText: title,
      header: header({ kicker: inRow(group.name), title }),
      problem: problems.length === 0 ? null : problems.map(sentence).join('\n\n'),
      taskLabel: words.task,
      taskNeeded: words.taskNeeded,
      leadsLabel: words.leadsLabel,
      choices: choices(form, picksOf(fields.leads ?? '')),
      leadWordsLabel: words.leadWordsLabel,
      leadWordsPlaceholder: words.leadWordsPlaceholder,
      dueLabel: words.dueLabel,
      dueNow: words.dueNow({ words: inRow(formatDue(edited.deadline, language)) }),
      ...fields,
      actions: buttons(editedMarks(fields)),
    }),
    fields,
  );
}

/**
 * Lists who and what may be picked, with everything picked now: clients drop a pick that is not listed, as if it had
 * been removed.
 */
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
