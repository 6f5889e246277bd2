import { askingFor, primary, quiet, wordsInput } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { taskTitle } from '../../presentation/card/task-title.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { choiceInput, dateInput } from '../../presentation/card/form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { notice, remark, text } from '../../presentation/card/texts.js';
import { asTitle, inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDay, formatOnDay } from '../../presentation/words/format-day.js';
import type { Color } from '../../presentation/words/format-standing.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { undoChangeButton } from '../undo/buttons.js';
import {
  handReturnButton,
  myReturnButton,
  nothingReturnButton,
  returnTimeButton,
  saveReturnButton,
  sendReturnButton,
} from './buttons.js';
import { fieldsOf } from './card-fields.js';
import { fitted, peopleChoices } from './card-fit.js';
import { formatAnswer } from './format-answer.js';
import type { ReturnFormReply } from './reply.js';
import { returnWords } from './words.js';

/** The share of a card that sent answers may take. */
const SENT_SHARE = 0.6;

/** Draws the form in which one lead answers, or the state of their part once it is sent. */
export function drawReturnForm(reply: ReturnFormReply, drawing: Drawing): CardJson {
  const { language } = drawing;
  const { group, reference, title, isForOther, holder, due, problem, isShared, state, questions } = reply;
  const all = returnWords(language);
  const words = all.yours;
  const isOpen = state === 'open' && !isShared;
  const { parts, shown } = isOpen ? fieldsOf(reply, drawing) : { parts: [], shown: '' };
  const [first] = questions;
  const whose = isForOther ? words.titleOther({ name: inName(holder.name) }) : words.title;
  return drawCard(
    {
      kicker: inRow(group.name),
      title: taskTitle(title),
      line: [whose, all.due({ day: formatDay(due, language) }), reference].join(' · '),
      pill: pillOf(reply, drawing),
      parts: [
        ...(problem === null ? [] : [notice(formatProblem(problem, language, escapeMarkdown), 'Attention')]),
        ...newsParts(reply, drawing),
        ...introParts(reply, drawing),
        ...parts,
        ...sentParts(reply, drawing),
        ...(isOpen && first !== undefined
          ? [remark(words.orWords({ reference, title: inRow(cut(first.title, 60)) }))]
          : []),
        ...(isShared && state === 'open' ? [remark(words.inPrivate)] : []),
      ],
      actions: actionsOf(reply, shown, drawing),
    },
    drawing,
  );
}

/** The sent answers as they were understood; while somebody edits them, the fields hold them instead. */
function sentParts({ state, questions, sent }: ReturnFormReply, drawing: Drawing): readonly CardJson[] {
  if (state !== 'sent' && state !== 'closed') return [];
  const answered = questions.flatMap((question) => {
    const said = formatAnswer(sent[question.key] ?? [], question.form, drawing.language);
    return said === '' ? [] : [{ title: asTitle(question.title), said }];
  });
  return fitted(SENT_SHARE, drawing, (longest) =>
    answered.map(({ title, said }) => text(`**${inRow(cut(title, longest))}**: ${inRow(cut(said, longest))}`)),
  );
}

function pillOf({ state }: ReturnFormReply, { language }: Drawing): { readonly text: string; readonly color: Color } {
  const words = returnWords(language).yours;
  const named: Readonly<Record<ReturnFormReply['state'], readonly [string, Color]>> = {
    open: [words.open, 'Warning'],
    sent: [words.sent, 'Good'],
    nothing: [words.sent, 'Good'],
    closed: [words.closed, 'Default'],
    withdrawn: [words.withdrawn, 'Default'],
  };
  const [said, color] = named[state];
  return { text: said, color };
}

function newsParts({ news, holder, sentBy, state }: ReturnFormReply, { language }: Drawing): readonly CardJson[] {
  const words = returnWords(language).yours;
  const by =
    sentBy === null || state === 'open' ? [] : [notice(words.sentBy({ name: inName(sentBy.name) }), 'Default')];
  switch (news) {
    case 'saved':
      return [notice(words.news.saved, 'Default')];
    case 'sent':
      return [notice(words.news.sent, 'Good')];
    case 'nothing':
      return [notice(words.news.nothing, 'Good')];
    case 'handed':
      return [notice(words.news.handed({ name: inName(holder.name) }), 'Good')];
    case 'time-asked':
      return [notice(words.news.timeAsked, 'Default')];
    case 'not-complete':
      return [notice(words.news.notComplete, 'Attention')];
    case null:
      return by;
  }
}

function introParts(
  { news, isNudge, isForOther, state, askedBy, due, today }: ReturnFormReply,
  { language }: Drawing,
): readonly CardJson[] {
  const words = returnWords(language).yours;
  if (news !== null || state !== 'open') return [];
  const day = formatOnDay(due, language);
  const nudge = due < today ? words.nudgeLate({ day }) : words.nudge({ day });
  return [
    ...(isNudge ? [notice(nudge, due < today ? 'Attention' : 'Warning')] : []),
    ...(isForOther ? [] : [text(words.askedBy({ name: inName(askedBy.name) }))]),
  ];
}

function actionsOf(reply: ReturnFormReply, shown: string, drawing: Drawing): readonly CardJson[] {
  const { group, reference, lead, state, isShared, at, others, today } = reply;
  const { shared, language } = drawing;
  const words = returnWords(language).yours;
  const target = { group: group.id, reference, lead: lead.id };
  const undo = at === null ? [] : [press(undoChangeButton, shared.button.undo, { group: group.id, at, sure: false })];
  if (state === 'closed' || state === 'withdrawn' || isShared) return undo;
  if (state !== 'open') return [...undo, press(myReturnButton, words.change, target)];
  const people = peopleChoices(others, drawing);
  const person = {
    ...choiceInput(words.handLabel, people),
    id: 'person',
    isRequired: true,
    errorMessage: words.handNeeded,
  };
  const date = { ...dateInput(words.until), id: 'date', min: today, isRequired: true, errorMessage: words.untilNeeded };
  const reason = wordsInput({
    id: 'reason',
    label: words.why,
    isRequired: true,
    errorMessage: words.whyNeeded,
    maxLength: 500,
  });
  return [
    primary(press(sendReturnButton, words.send, { ...target, shown })),
    press(saveReturnButton, words.save, { ...target, shown }),
    press(nothingReturnButton, words.nothing, target),
    ...undo,
    quiet(askingFor(words.time, [date, reason], [press(returnTimeButton, words.askTime, target)])),
    ...(people.length === 0
      ? []
      : [quiet(askingFor(words.hand, [person], [press(handReturnButton, words.hand, target)]))]),
  ];
}
