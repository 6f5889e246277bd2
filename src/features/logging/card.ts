import { loggingWords } from './words.js';
import type { Action } from '../../model/action.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import type { SharedWords } from '../../presentation/words/shared-words.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { formatDeadline } from '../../presentation/words/format-deadline.js';
import { formatLeadsMarked } from '../../presentation/words/format-lead.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { press } from '../../presentation/card/define-button.js';
import { leadQuestion } from '../../presentation/card/lead-question.js';
import { chooseLeadButton, editButton } from '../actions/buttons.js';
import type { LoggedReply } from '../actions/reply.js';
import { helpButton } from '../help/buttons.js';
import { listButton } from '../lists/buttons.js';
import { undoButton } from '../undo/buttons.js';
import { inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf, fitting } from '../../presentation/card/fitting.js';
import { referenceWidth } from '../../presentation/card/reference-width.js';

/** With this many actions or fewer each has buttons of its own; with more, a row opens its edit form. */
const FEW = 4;

/** How many refused lines are told of. */
const REJECTED_SHOWN = 8;

/** The card of what a message logged: each action with what was understood, to correct or take back. */
export function drawLogged(reply: LoggedReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const words = loggingWords(language);
  const { actions, group } = reply;
  const title = actions.length === 0 ? words.nothingLogged : words.logged({ number: actions.length });
  const hints = [
    ...(group.isSetUp || group.isPersonal ? [] : [words.setUpHint]),
    ...(actions.length > FEW ? [words.selectToEdit] : []),
  ];
  const rejected = rejectedPart(reply, drawing);
  const buttons = cardButtons(reply, shared);
  return expand('logged', {
    lang: drawing.lang,
    fallbackText: `${cut(group.name, 100)}: ${title}`,
    kicker: inRow(group.name),
    title,
    parts: [
      ...hints.map((text) => expand('remark', { text })),
      ...blocks(reply, drawing, [rejected, buttons]),
      ...rejected,
    ],
    actions: buttons,
  });
}

/** The lines that looked like actions and were not logged, each with the reason. */
function rejectedPart({ rejected }: LoggedReply, { language }: Drawing): readonly CardJson[] {
  if (rejected.length === 0) return [];
  const lines = rejected.slice(0, REJECTED_SHOWN).map(({ quote, problem }) => ({
    quote: inRow(quote),
    reason: formatProblem(problem, language, escapeMarkdown),
  }));
  return [expand('rejected', { title: loggingWords(language).notLogged, lines })];
}

/** The actions, as many as fit beside the other parts, and how many do not. */
function blocks(reply: LoggedReply, drawing: Drawing, others: unknown): readonly CardJson[] {
  const { actions } = reply;
  // One question at a time: the inputs of two would have one name.
  const asked = actions.find((action) => action.leads.some((lead) => lead.kind === 'unclear'));
  const draw = (action: Action): readonly CardJson[] => block(action, reply, drawing, action === asked);
  if (actions.length <= FEW) return actions.flatMap(draw);
  const { parts, left } = fitting(actions, draw, bytesOf(others));
  return left === 0 ? parts : [...parts, expand('remark', { text: drawing.shared.more({ number: left }) })];
}

function block(action: Action, reply: LoggedReply, drawing: Drawing, isAsked: boolean): readonly CardJson[] {
  const { shared, language } = drawing;
  const row = expand('logged-action', {
    reference: action.reference,
    referenceWidth: referenceWidth(action.reference),
    task: inRow(action.task),
    leads: `${shared.lead({ number: action.leads.length })}: ${inRow(formatLeadsMarked(action.leads, shared))}`,
    deadline: `${shared.deadline}: ${inRow(formatDeadline(action.deadline, language))}`,
  });
  const questions = isAsked
    ? leadQuestion(action, reply.candidates, drawing, (said) =>
        press(chooseLeadButton, shared.button.choose, { group: reply.group.id, reference: action.reference, said }),
      )
    : [];
  if (reply.actions.length === 1) return [row, ...questions];
  const group = reply.group.id;
  const edit = press(editButton, shared.button.edit, { group, reference: action.reference, from: 'logged' });
  if (reply.actions.length > FEW) return [{ ...row, selectAction: edit }, ...questions];
  const undo = press(undoButton, shared.button.undo, { group, references: [action.reference] });
  return [row, ...questions, { type: 'ActionSet', spacing: 'Small', actions: [edit, undo] }];
}

function cardButtons({ actions, group }: LoggedReply, shared: SharedWords): readonly CardJson[] {
  const [first, ...others] = actions;
  if (first === undefined) return [press(helpButton, shared.button.help, {})];
  const references = actions.map((action) => action.reference);
  const list = press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 });
  if (others.length > 0) return [press(undoButton, shared.button.undoAll, { group: group.id, references }), list];
  return [
    press(editButton, shared.button.edit, { group: group.id, reference: first.reference, from: 'logged' }),
    press(undoButton, shared.button.undo, { group: group.id, references }),
    list,
  ];
}
