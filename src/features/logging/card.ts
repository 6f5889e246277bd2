import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import { actionBlock, actionRow, type Remark } from '../../presentation/card/action-row.js';
import { destructive, quiet } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import { isListed, leadQuestion } from '../../presentation/card/lead-question.js';
import { link, moreLink } from '../../presentation/card/links.js';
import { missingPart } from '../../presentation/card/missing.js';
import { firstRows } from '../../presentation/card/sections.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { heading, remark, saying, text } from '../../presentation/card/texts.js';
import { asTitle, inChoice, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDoubt } from '../../presentation/words/format-doubt.js';
import { formatDeadline } from '../../presentation/words/format-deadline.js';
import { formatLeadsMarked } from '../../presentation/words/format-lead.js';
import { formatNobody } from '../../presentation/words/format-nobody.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import type { GroupHead } from '../../model/group-head.js';
import { agendaFromActionButton } from '../agenda/buttons.js';
import { agendaTopic } from '../agenda/rules/agenda-topic.js';
import { chooseLeadButton, editButton, settleLeadButton } from '../actions/buttons.js';
import type { LoggedReply } from '../actions/reply.js';
import { decisionsButton } from '../decisions/buttons.js';
import { helpButton } from '../help/buttons.js';
import { listButton } from '../lists/buttons.js';
import { undoButton, undoChangeButton } from '../undo/buttons.js';
import { twicePart } from './card-twice.js';
import { type LoggingWords, loggingWords } from './words.js';

/** With this many actions or fewer each has buttons of its own; with more, a row opens its edit form. */
const FEW = 4;

/** In characters; the decision's own card shows more. */
const LONGEST_DECISION = 300;

/** How many refused lines to show. */
const REJECTED_SHOWN = 5;

/** Draws what a message logged: each action as it was understood, to correct or undo. */
export function drawLogged(reply: LoggedReply, drawing: Drawing): CardJson {
  const { actions, group } = reply;
  const { shared, language, room } = drawing;
  const words = loggingWords(language);
  const title = titleOf(reply, words);
  const rejected = [...twicePart(reply, drawing), ...rejectedPart(reply, drawing)];
  const unclear = actions.filter((action) => action.leads.some((lead) => lead.kind === 'unclear'));
  // Of lists to choose from, show one at a time: the inputs of two would share a name.
  const asked =
    actions.length > FEW
      ? unclear.slice(0, 1)
      : unclear.filter((action) => !isListed(action) || action === unclear.find(isListed));
  const decided = decidedPart(reply, drawing);
  const { parts, left } = firstRows(
    actions,
    (action) => rowOf(action, reply, asked.includes(action), drawing),
    room - bytesOf(rejected) - bytesOf(decided),
  );
  const list = press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 });
  return drawCard(
    {
      fallbackText: `${cut(group.name, 100)}: ${title}`,
      kicker: inRow(group.name),
      title,
      line: actions.length > FEW ? words.selectToEdit : null,
      parts: [
        ...(group.isSetUp || group.isPersonal ? [] : [remark(words.setUpHint)]),
        ...parts,
        ...moreLink(left, list, drawing),
        ...decided,
        ...rejected,
      ],
      actions: cardButtons(reply, list, drawing),
    },
    drawing,
  );
}

/** How many actions were logged; if the only one resembles another, which. */
function titleOf({ actions, twice = [], decided }: LoggedReply, words: LoggingWords): string {
  const [only, ...others] = twice;
  if (actions.length > 0) return words.logged({ number: actions.length });
  if (decided !== undefined) return words.decided({ number: decided.decisions.length });
  return only === undefined || others.length > 0
    ? words.nothingLogged
    : words.twice.title({ reference: only.like.reference });
}

/** The decisions kept, below the actions; takes at most a third of the card's room. */
function decidedPart({ actions, decided, group }: LoggedReply, drawing: Drawing): readonly CardJson[] {
  if (decided === undefined) return [];
  const { decisions } = decided;
  const { parts, left } = firstRows(
    decisions,
    ({ reference, text: said }) => [saying(asTitle(inRow(cut(said, LONGEST_DECISION))), reference, true)],
    drawing.room / 3,
  );
  const title = loggingWords(drawing.language).decided({ number: decisions.length });
  return [
    ...(actions.length === 0 ? [] : [heading(title)]),
    ...parts,
    ...moreLink(left, decisionsOf(group, drawing), drawing),
  ];
}

const decisionsOf = ({ id }: GroupHead, { language }: Drawing): CardJson =>
  press(decisionsButton, loggingWords(language).allDecisions, { group: id, find: null, page: 1 });

/** The lines that looked like actions but were not logged, each with the reason. */
function rejectedPart({ rejected }: LoggedReply, { language }: Drawing): readonly CardJson[] {
  if (rejected.length === 0) return [];
  const lines = rejected.slice(0, REJECTED_SHOWN).map(({ quote, problem }) => ({
    quote: inRow(quote),
    reason: formatProblem(problem, language, escapeMarkdown),
  }));
  return [expand('logging/rejected', { title: loggingWords(language).notLogged, lines })];
}

function rowOf(action: Action, reply: LoggedReply, isAsked: boolean, drawing: Drawing): readonly CardJson[] {
  const { today, candidates } = reply;
  const { shared } = drawing;
  const group = reply.group.id;
  const { reference } = action;
  const edit = press(editButton, shared.button.edit, { group, reference, from: 'logged' });
  const question = isAsked
    ? leadQuestion(action, candidates, drawing, {
        choose: (said) => press(chooseLeadButton, shared.button.choose, { group, reference, said }),
        settle: (said, lead, title) => press(settleLeadButton, title, { group, reference, said, lead }),
      })
    : [];
  const shown = {
    group: reply.group,
    today,
    remarks: [...understood(action, today, drawing), ...unreminded(action, reply, drawing)],
  };
  const offer = offerAgenda(action, group, drawing);
  if (reply.actions.length > FEW) return [actionRow(action, { ...shown, open: edit }, drawing), ...question, ...offer];
  if (reply.actions.length === 1)
    return [
      actionRow(action, { ...shown, open: edit }, drawing),
      ...missingPart(action, edit, drawing),
      ...question,
      ...offer,
    ];
  const undo = press(undoButton, shared.button.undo, { group, references: [reference] });
  const parts = [...question, ...offer];
  return [actionBlock({ ...shown, action, parts, actions: [edit, quiet(undo)] }, drawing)];
}

/** Offers to carry out an action that puts something on the agenda. */
function offerAgenda({ task, reference, status }: Action, group: string, { language }: Drawing): readonly CardJson[] {
  const topic = status === 'open' ? agendaTopic(task) : null;
  if (topic === null) return [];
  const title = loggingWords(language).putOnAgenda({ topic: inChoice(topic) });
  return [link(title, press(agendaFromActionButton, title, { group, reference }))];
}

/** Warns that the bot reminds nobody for some of its leads. */
function unreminded(action: Action, { ofNobody = {} }: LoggedReply, { shared }: Drawing): readonly Remark[] {
  const words = formatNobody(action, ofNobody[action.reference] ?? [], shared);
  return words === null ? [] : [{ text: inRow(words), color: 'Warning' }];
}

/** What the bot inferred: whom a first name means, and which day "next week" is. */
function understood({ leads, deadline }: Action, today: Day, { shared, language }: Drawing): readonly Remark[] {
  const marked = leads.filter((lead) => lead.kind === 'person' && lead.inferred !== undefined);
  const due = formatDeadline(deadline, language);
  const doubt = formatDoubt(deadline, today, language);
  return [
    ...(marked.length === 0
      ? []
      : [{ text: `${shared.lead({ number: marked.length })}: ${inRow(formatLeadsMarked(marked, shared))}` }]),
    ...(doubt === null ? [] : [{ text: inRow(doubt), color: 'Warning' as const }]),
    ...(due.includes('→') && doubt === null ? [{ text: `${shared.deadline}: ${inRow(due)}` }] : []),
  ];
}

function cardButtons(
  { actions, group, twice, decided }: LoggedReply,
  list: CardJson,
  drawing: Drawing,
): readonly CardJson[] {
  const { button } = drawing.shared;
  const [first, ...others] = actions;
  if (decided !== undefined) {
    const asked = { actions: actions.length, decisions: decided.decisions.length };
    const { at } = decided;
    const undo = at === null ? null : press(undoChangeButton, button.undoAll, { group: group.id, at, sure: false });
    const question = [text(loggingWords(drawing.language).undoBothAsked(asked))];
    return [
      ...(first === undefined ? [] : [list]),
      decisionsOf(group, drawing),
      ...(undo === null ? [] : [destructive(button.undoAll, question, undo)]),
    ];
  }
  if (first === undefined) return (twice ?? []).length > 0 ? [list] : [press(helpButton, button.help, {})];
  const references = actions.map((action) => action.reference);
  const undo = { group: group.id, references };
  if (others.length === 0)
    return [
      press(editButton, button.edit, { group: group.id, reference: first.reference, from: 'logged' }),
      press(undoButton, button.undo, undo),
      list,
    ];
  const asked = loggingWords(drawing.language).undoAllAsked({ number: actions.length });
  return [list, destructive(button.undoAll, [text(asked)], press(undoButton, button.undoAll, undo))];
}
