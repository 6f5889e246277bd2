import { askingFor, destructive, primary, quiet } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { countStrip } from '../../presentation/card/counts.js';
import { press } from '../../presentation/card/define-button.js';
import { exportButton } from '../../presentation/card/export-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { choiceInput } from '../../presentation/card/form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { taskTitle } from '../../presentation/card/task-title.js';
import { heading, notice, remark, text } from '../../presentation/card/texts.js';
import { asTitle, inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDay, formatOnDay, formatShortDay } from '../../presentation/words/format-day.js';
import type { Color } from '../../presentation/words/format-standing.js';
import { undoChangeButton } from '../undo/buttons.js';
import { answerForButton, closeReturnButton, remindReturnButton, returnPagesButton, returnsButton } from './buttons.js';
import { fitted, namesOf, peopleChoices } from './card-fit.js';
import { formatTotal } from './format-answer.js';
import type { ReturnReply } from './reply.js';
import type { CollatedRow } from './rules/collate.js';
import { returnWords } from './words.js';

/** The most missing leads to name. */
const NAMED = 40;

/** Draws the state of a return: the numbers, who is missing, the totals, and the way to the answers. */
export function drawReturn(reply: ReturnReply, drawing: Drawing): CardJson {
  const { language } = drawing;
  const { group, collated } = reply;
  const { reference, counts, title, due, closedOn, earlier } = collated;
  const all = returnWords(language);
  const words = all.card;
  const missing = collated.rows.filter(({ state }) => state === 'missing');
  const { answered, asked } = counts;
  return drawCard(
    {
      fallbackText: words.title({ reference, answered, asked }),
      kicker: inRow(group.name),
      title: taskTitle(title),
      line: [
        words.answeredOf({ answered, asked }),
        closedOn === null
          ? all.due({ day: formatDay(due, language) })
          : all.closedOn({ day: formatOnDay(closedOn, language) }),
        reference,
      ].join(' · '),
      parts: fitted(0.7, drawing, (longest) => [
        ...newsParts(reply, longest, drawing),
        countStrip([
          { number: counts.answered, label: words.answered, color: 'Good' },
          ...(counts.late === 0 ? [] : [{ number: counts.late, label: words.late, color: 'Warning' as const }]),
          ...(counts.nothing === 0
            ? []
            : [{ number: counts.nothing, label: words.nothing, color: 'Default' as const }]),
          { number: counts.missing, label: words.missing, color: 'Attention' },
        ]),
        ...(missing.length === 0
          ? []
          : [heading(words.missing, 'Attention', missing.length), ...missingParts(missing, reply, longest, drawing)]),
        ...(reply.mayRead ? totalParts(reply, longest, drawing) : []),
        ...(earlier === null
          ? []
          : [
              remark(
                words.before({
                  reference: earlier.reference,
                  answered: earlier.counts.answered,
                  asked: earlier.counts.asked,
                }),
              ),
            ]),
      ]),
      actions: actionsOf(reply, missing, drawing),
      isWide: true,
    },
    drawing,
  );
}

function newsParts({ news, people, collated }: ReturnReply, longest: number, drawing: Drawing): readonly CardJson[] {
  const words = returnWords(drawing.language).news;
  const said = (sentence: string, color: Color): readonly CardJson[] => [notice(sentence, color)];
  switch (news) {
    case 'asked':
      return said(words.asked({ number: collated.counts.asked }), 'Good');
    case 'asked-before':
      return said(words.askedBefore, 'Default');
    case 'reminded':
      return said(words.reminded({ names: namesOf(people, longest, drawing) }), 'Good');
    case 'nobody-to-remind':
      return said(words.nobody, 'Default');
    case 'closed':
      return said(words.closed, 'Good');
    case 'closed-before':
      return said(words.closedBefore, 'Default');
    case null:
      return [];
  }
}

function missingParts(
  missing: readonly CollatedRow[],
  { collated, today }: ReturnReply,
  longest: number,
  { language, shared }: Drawing,
): readonly CardJson[] {
  const words = returnWords(language).card;
  const names = missing.slice(0, longest < 50 ? NAMED / 2 : NAMED).map(({ lead, handedTo, due, isLate }) => {
    const lateOr = isLate
      ? ` (${words.isLate})`
      : due > collated.due
        ? ` (${words.dueLater({ day: formatShortDay(due, today, language) })})`
        : '';
    const who =
      handedTo === null
        ? inName(cut(lead.name, longest))
        : words.handed({ name: inName(cut(handedTo.name, longest)), lead: inName(cut(lead.name, longest)) });
    return `${who}${lateOr}`;
  });
  const more = missing.length - names.length;
  return [text(names.join(' · ')), ...(more === 0 ? [] : [remark(shared.andMore({ number: more }))])];
}

/** The totals of the questions that add up. */
function totalParts({ collated }: ReturnReply, longest: number, { language }: Drawing): readonly CardJson[] {
  const words = returnWords(language).total;
  return collated.questions.map(({ title, form, total, before }) => {
    const now = formatTotal(total, form, language);
    const then = before === null ? '' : ` (${words.before({ total: formatTotal(before, form, language) })})`;
    return remark(`**${inRow(cut(asTitle(title), longest))}**: ${escapeMarkdown(cut(`${now}${then}`, longest + 40))}`);
  });
}

function actionsOf(
  { group, collated, mayRun, mayRead, at }: ReturnReply,
  missing: readonly CollatedRow[],
  drawing: Drawing,
): readonly CardJson[] {
  const { language, shared } = drawing;
  const all = returnWords(language);
  const words = all.card;
  const { reference } = collated;
  const target = { group: group.id, reference };
  const choices = peopleChoices(
    missing.map(({ lead }) => lead),
    drawing,
  );
  const pages = (by: 'leads' | 'questions', title: string): CardJson =>
    press(returnPagesButton, title, { ...target, by, page: 1 });
  const close = press(closeReturnButton, words.close, target);
  // Teams shows at most six buttons.
  const isFull = mayRun && missing.length > 0;
  return [
    ...(at === null ? [] : [press(undoChangeButton, shared.button.undo, { group: group.id, at, sure: false })]),
    ...(mayRun && missing.length > 0 ? [primary(press(remindReturnButton, words.remind, target))] : []),
    ...(mayRead ? [pages('leads', words.byLeads), pages('questions', words.byQuestions)] : []),
    ...(mayRead && !(isFull && at !== null) ? [exporting(group.id, reference, drawing)] : []),
    ...(mayRun && missing.length > 0
      ? [
          quiet(
            askingFor(
              words.answerFor,
              [{ ...choiceInput(words.answerForLabel, choices), id: 'lead' }],
              [press(answerForButton, words.open, target)],
            ),
          ),
        ]
      : []),
    ...(mayRun ? [quiet(destructive(words.close, [text(words.closeAsk)], close))] : []),
    ...(at === null && !(isFull && mayRead) ? [quiet(press(returnsButton, all.list.all, { page: 1 }))] : []),
  ];
}

/** A button that opens the form for exporting the return as a paper. */
export const exporting = (group: string, reference: string, { shared }: Drawing): CardJson =>
  press(exportButton, shared.button.export, { group, what: 'return', meeting: null, reference });
