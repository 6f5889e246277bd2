import { actionBlock } from '../../presentation/card/action-row.js';
import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, notice } from '../../presentation/card/texts.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatClosure } from '../../presentation/words/format-closure.js';
import { formatName } from '../../presentation/words/format-name.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { confirmClosureButton, keepOpenButton, toConfirmButton } from './buttons.js';
import type { ToConfirm, ToConfirmReply } from './reply.js';
import { closingWords } from './words.js';

/** The longest task or evidence, in characters; tried in turn until all rows of a page fit. */
const LONGEST = [200, 100, 40];

/** The closures that wait to be confirmed, each with its buttons. */
export function drawToConfirm(reply: ToConfirmReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { rows, page, pages, total, problem, isOneGroup } = reply;
  const words = closingWords(language).list;
  const count = pages === 1 ? shared.total({ number: total }) : shared.page({ page, pages, total });
  return drawCard(
    {
      fallbackText: `${words.title}: ${total}`,
      kicker: isOneGroup && rows[0] !== undefined ? inRow(rows[0].group.name) : 'Matters Arising',
      title: words.title,
      line: total === 0 ? null : count,
      parts: [
        ...(problem === null ? [] : [notice(formatProblem(problem, language, escapeMarkdown), 'Attention')]),
        ...(total === 0 ? [empty(words.none)] : fittingRows(reply, drawing)),
      ],
      actions: [
        ...(page < pages ? [press(toConfirmButton, shared.button.next, { page: page + 1 })] : []),
        ...(page > 1 ? [press(toConfirmButton, shared.button.previous, { page: page - 1 })] : []),
      ],
      isWide: true,
    },
    drawing,
  );
}

function fittingRows({ rows, isOneGroup }: ToConfirmReply, drawing: Drawing): readonly CardJson[] {
  let drawn: readonly CardJson[] = [];
  for (const longest of LONGEST) {
    drawn = rows.map((row) => rowOf(row, longest, isOneGroup, drawing));
    if (bytesOf(drawn) <= drawing.room) break;
  }
  return drawn;
}

function rowOf(
  { group, action, proposal, mayConfirm, today }: ToConfirm,
  longest: number,
  isOneGroup: boolean,
  drawing: Drawing,
): CardJson {
  const { shared, language } = drawing;
  const words = closingWords(language).list;
  const { reference } = action;
  const target = { group: group.id, reference };
  const place = { ...target, at: proposal.at, from: 'list' as const };
  const name = inName(formatName(proposal.by.name, shared));
  const remarks = [
    ...(isOneGroup ? [] : [{ text: inRow(cut(group.name, longest)) }]),
    { text: words.row({ name, how: inRow(cut(formatClosure(proposal, language), longest)) }) },
    ...(proposal.evidence === null ? [] : [{ text: `“${inRow(cut(proposal.evidence, longest))}”` }]),
  ];
  return actionBlock(
    {
      action: { ...action, task: cut(action.task, longest) },
      group,
      today,
      remarks,
      actions: [
        ...(mayConfirm
          ? [
              primary(press(confirmClosureButton, shared.button.confirm, place)),
              press(keepOpenButton, shared.button.keepOpen, place),
            ]
          : []),
        press(showButton, shared.openAction({ reference }), target),
      ],
    },
    drawing,
  );
}
