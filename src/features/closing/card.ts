import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { showButton } from '../../presentation/card/show-button.js';
import { taskTitle, wholeTask } from '../../presentation/card/task-title.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts, notice, remark, saying, text } from '../../presentation/card/texts.js';
import { inFact, inName, inRow } from '../../presentation/card/user-words.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatClosure } from '../../presentation/words/format-closure.js';
import { formatDue } from '../../presentation/words/format-deadline.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { formatName } from '../../presentation/words/format-name.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { settlingButtons } from './buttons.js';
import type { ClosureAnswerReply, ClosureReply } from './reply.js';
import { closingWords } from './words.js';

/** A proposal to close an action, with its evidence and buttons to settle it; afterwards, what came of it. */
export function drawClosure(reply: ClosureReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { action, group, at, proposal, problem, mayConfirm } = reply;
  const { reference } = action;
  const words = closingWords(language);
  const target = { group: group.id, reference };
  return drawCard(
    {
      fallbackText: `${reference}: ${words.title({ reference })}`,
      kicker: inRow(group.name),
      title: taskTitle(action.task),
      line: words.title({ reference }),
      parts: [
        ...(problem === null ? [] : [notice(formatProblem(problem, language, escapeMarkdown), 'Attention')]),
        ...(proposal === null ? settledParts(reply, drawing) : proposedParts(proposal, drawing)),
        ...wholeTask(action.task),
        facts([
          {
            title: shared.lead({ number: action.leads.length }),
            value: inFact(formatLeads(action.leads, shared)),
          },
          { title: shared.deadline, value: inFact(formatDue(action.deadline, language)) },
        ]),
      ],
      actions: [
        ...(mayConfirm ? settlingButtons({ ...target, at }, drawing) : []),
        press(showButton, shared.button.open, target),
      ],
    },
    drawing,
  );
}

function proposedParts(
  proposal: NonNullable<ClosureReply['proposal']>,
  { shared, language }: Drawing,
): readonly CardJson[] {
  const words = closingWords(language);
  const name = inName(formatName(proposal.by.name, shared));
  return [
    text(words.proposes({ name, how: inRow(formatClosure(proposal, language)) })),
    proposal.evidence === null ? remark(words.noEvidence) : saying(`“${inRow(proposal.evidence)}”`, name),
  ];
}

function settledParts({ answer }: ClosureReply, { shared, language }: Drawing): readonly CardJson[] {
  const words = closingWords(language);
  if (answer === null) return [notice(words.over, 'Default')];
  const name = inName(formatName(answer.by.name, shared));
  const isConfirmed = answer.change === 'closure-confirmed';
  return [
    isConfirmed ? notice(words.confirmedBy({ name }), 'Good') : notice(words.keptBy({ name }), 'Default'),
    ...(isConfirmed || answer.reason === undefined ? [] : [saying(`“${inRow(answer.reason)}”`, name)]),
  ];
}

/** Says what came of a lead's proposal to close an action. */
export function drawClosureAnswer(reply: ClosureAnswerReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { action, group, answer } = reply;
  const { reference } = action;
  const words = closingWords(language);
  const isConfirmed = answer.change === 'closure-confirmed';
  const title = words.answerTitle[isConfirmed ? 'confirmed' : 'declined']({ reference });
  return drawCard(
    {
      fallbackText: title,
      kicker: inRow(group.name),
      title: taskTitle(action.task),
      line: title,
      parts: [
        ...settledParts(
          { ...reply, kind: 'closure', at: answer.at, proposal: null, mayConfirm: false, problem: null },
          drawing,
        ),
        ...(isConfirmed ? [] : [remark(words.nudgedAgain)]),
        ...wholeTask(action.task),
      ],
      actions: [press(showButton, shared.button.open, { group: group.id, reference })],
    },
    drawing,
  );
}
