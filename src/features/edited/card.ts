import { type Action, isUndone, type SaidAction } from '../../model/action.js';
import { actionRow, type Remark } from '../../presentation/card/action-row.js';
import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { firstRows } from '../../presentation/card/sections.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { heading, remark, saying, text } from '../../presentation/card/texts.js';
import { asTitle, inRow } from '../../presentation/card/user-words.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDeadline } from '../../presentation/words/format-deadline.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { undoButton } from '../undo/buttons.js';
import { changeFromMessageButton, keepLoggedButton } from './buttons.js';
import type { EditedReply } from './reply.js';
import { carriedOf, type OfferedChange, type Patch } from './rules/offered-change.js';
import { editedWords } from './words.js';

/** What was logged from a message that has changed, what would change with it, and buttons to change it or leave it. */
export function drawEdited(reply: EditedReply, drawing: Drawing): CardJson {
  const { group, fresh, gone, rejected, what, today } = reply;
  const { language } = drawing;
  const words = editedWords(language);
  const changes = carriedOf(reply.changes);
  const added = carriedOf(fresh);
  const rows = firstRows(
    [...(changes.length === 0 ? reply.changes : changes), ...(what === 'deleted' ? asRows(gone) : [])],
    ({ action, patch }) => [
      actionRow(action, { group, today, remarks: remarksOf({ action, patch }, drawing) }, drawing),
    ],
    drawing.room / 2,
  );
  const isSaidGone = what !== 'deleted' && gone.length > 0;
  return drawCard(
    {
      kicker: inRow(group.name),
      title: titleOf(reply, drawing),
      line: words.line,
      parts: [
        ...rows.parts,
        ...(rows.left === 0 ? [] : [remark(drawing.shared.andMore({ number: rows.left }))]),
        ...(isSaidGone ? [text(words.gone({ references: referencesOf(gone) }))] : []),
        ...(added.length === 0 ? [] : [heading(words.fresh), ...added.map((said) => freshRow(said, drawing))]),
        ...(rejected.length === 0 ? [] : [heading(words.unread, 'Warning')]),
        ...rejected
          .slice(0, MOST_REJECTED)
          .map(({ quote, problem }) => saying(inRow(quote), formatProblem(problem, language, escapeMarkdown), true)),
      ],
      actions: actionsOf(reply, changes, added, drawing),
    },
    drawing,
  );
}

const MOST_REJECTED = 3;
const MOST_NAMED = 20;

const asRows = (actions: readonly Action[]): readonly OfferedChange[] =>
  actions.map((action) => ({ action, patch: {} }));
const referencesOf = (actions: readonly Action[]): string =>
  inRow(
    actions
      .slice(0, MOST_NAMED)
      .map(({ reference }) => reference)
      .join(', '),
  );

function titleOf({ changes, gone, what }: EditedReply, { language }: Drawing): string {
  const words = editedWords(language);
  const actions = [...changes.map(({ action }) => action), ...gone];
  if (actions.length === 0) return words.moreInIt;
  return words[what]({ number: actions.length, references: referencesOf(actions) });
}

/** What would change in an action, a line for each part. */
function remarksOf({ action, patch }: OfferedChange, drawing: Drawing): readonly Remark[] {
  const words = editedWords(drawing.language);
  const { task } = patch;
  const back = action.status !== 'open' && isUndone(action) ? [words.isBack] : [];
  const lines = [
    ...back,
    ...(task === undefined ? [] : [words.task({ task: inRow(task) })]),
    ...partsOf(patch, drawing),
  ];
  return lines.map((line) => ({ text: line }));
}

function partsOf({ leads, deadline }: Patch, { language, shared }: Drawing): readonly string[] {
  const words = editedWords(language);
  const due = deadline?.basis === 'none' ? words.noDeadline : deadline && formatDeadline(deadline, language);
  return [
    ...(leads === undefined
      ? []
      : [
          words.leads({
            number: leads.length,
            leads: leads.length === 0 ? words.noLead : inRow(formatLeads(leads, shared)),
          }),
        ]),
    ...(due === undefined ? [] : [words.deadline({ deadline: inRow(due) })]),
  ];
}

function freshRow({ task, leads, deadline }: SaidAction, { language, shared }: Drawing): CardJson {
  const parts = [
    ...(leads.length === 0 ? [] : [formatLeads(leads, shared)]),
    ...(deadline.basis === 'none' ? [] : [formatDeadline(deadline, language)]),
  ];
  return saying(asTitle(inRow(task)), inRow(parts.join(' · ')), true);
}

function actionsOf(
  reply: EditedReply,
  changes: readonly OfferedChange[],
  fresh: readonly SaidAction[],
  drawing: Drawing,
): readonly CardJson[] {
  const { group, source, gone, rejected } = reply;
  const words = editedWords(drawing.language);
  const references = gone.map(({ reference }) => reference);
  const keep = press(keepLoggedButton, words.keep, {
    group: group.id,
    references: [...changes.map(({ action }) => action.reference), ...references],
  });
  // One step at a time: the card asks about what is gone once the rest is changed.
  if (changes.length + fresh.length > 0) {
    const carried = changes.map(({ action, patch }) => ({ reference: action.reference, patch }));
    const sent = {
      group: group.id,
      source,
      changes: JSON.stringify(carried),
      fresh: JSON.stringify(fresh),
      gone: rejected.length > 0 ? [] : references,
    };
    return [primary(press(changeFromMessageButton, changeTitle(changes, fresh, drawing), sent)), keep];
  }
  // Lines that cannot be read may be what seems gone. What no button can carry, people change by hand.
  const byHand = reply.changes[0]?.action.reference ?? (rejected.length > 0 ? references[0] : undefined);
  if (byHand !== undefined)
    return [press(showButton, drawing.shared.button.open, { group: group.id, reference: byHand }), keep];
  return [removeButton(group.id, gone, drawing), keep];
}

function changeTitle(changes: readonly OfferedChange[], fresh: readonly SaidAction[], { language }: Drawing): string {
  const words = editedWords(language);
  const [only, ...others] = changes;
  if (only === undefined) return words.log;
  if (others.length > 0 || fresh.length > 0) return words.changeAll;
  const { reference } = only.action;
  return only.action.status === 'open' ? words.change({ reference }) : words.putBack({ reference });
}

/** The button that takes actions out of the record, as undo does. */
export const removeButton = (group: string, gone: readonly Action[], { language }: Drawing): CardJson =>
  press(undoButton, editedWords(language).remove({ number: gone.length, reference: gone[0]?.reference ?? '' }), {
    group,
    references: gone.map(({ reference }) => reference),
  });
