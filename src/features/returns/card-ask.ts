import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { choiceInput, dateInput, textInput } from '../../presentation/card/form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts, heading, notice, remark, text } from '../../presentation/card/texts.js';
import { asTitle, inChoice, inFact, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { askReturnButton, KIND_FIELDS, previewReturnButton, QUESTION_FIELDS, writeReturnButton } from './buttons.js';
import { formatForm } from './format-answer.js';
import { fitted, namesOf, within } from './card-fit.js';
import { MOST_BYTES } from './rules/question-kinds.js';
import type { PreviewReturnReply, WriteReturnReply } from './reply.js';
import { KIND_MARKS } from './rules/question-kinds.js';
import { returnWords } from './words.js';

/** The most sets, groups and names on a card. */
const MOST = 12;

/** Draws the form for asking for a return: who, by when, and up to eight questions. */
export function drawWrite(reply: WriteReturnReply, drawing: Drawing): CardJson {
  const { language } = drawing;
  const { groups, problem, who, sets, due, title, today } = reply;
  const words = returnWords(language).write;
  const [group] = groups;
  const set = sets.find((one) => one.toLowerCase() === who.toLowerCase());
  const choices = (names: readonly string[]): readonly { title: string; value: string }[] =>
    names.slice(0, MOST).map((name) => ({ title: inChoice(name), value: name }));
  const where = choiceInput(
    words.group,
    groups.slice(0, MOST).map(({ id, name }) => ({ title: inChoice(name), value: id })),
  );
  return drawCard(
    {
      kicker: inRow(group?.name ?? 'Matters Arising'),
      title: words.title,
      parts: [
        ...(problem === null ? [] : [notice(formatProblem(problem, language, escapeMarkdown), 'Attention')]),
        ...(groups.length < 2 ? [] : [{ ...where, id: 'group', value: group?.id ?? '' }]),
        ...(sets.length === 0 ? [] : [{ ...choiceInput(words.set, choices(sets)), id: 'set', value: set ?? '' }]),
        {
          ...textInput(words.who, 600, { placeholder: words.whoPlaceholder }),
          id: 'who',
          value: set === undefined ? within(who, 600) : '',
        },
        { ...dateInput(words.due), id: 'due', min: today, value: due ?? '' },
        {
          ...textInput(words.titleLabel, 120, { placeholder: words.titlePlaceholder }),
          id: 'title',
          value: within(title, 120),
        },
        remark(words.how),
        ...QUESTION_FIELDS.flatMap((id, at) => questionInputs(id, at, reply, drawing)),
      ],
      actions: [primary(press(previewReturnButton, words.preview, {}))],
    },
    drawing,
  );
}

function questionInputs(
  id: string,
  at: number,
  { questions }: WriteReturnReply,
  { language }: Drawing,
): readonly CardJson[] {
  const { write: words } = returnWords(language);
  const line = questions[at] ?? '';
  const [kind, mark] = Object.entries(KIND_MARKS).find(([, one]) => line.endsWith(one)) ?? ['auto', ''];
  const { kinds } = words;
  const choices = [
    { title: kinds.auto, value: 'auto' },
    { title: kinds.short, value: 'short' },
    { title: kinds.long, value: 'long' },
    { title: kinds.yesNo, value: 'yes-no' },
    { title: kinds.figure, value: 'figure' },
    { title: kinds.rating, value: 'rating' },
    { title: kinds.link, value: 'link' },
  ];
  const field = textInput(words.question({ number: at + 1 }), 240);
  return [
    { ...field, id, value: within(line.slice(0, line.length - mark.length), 240) },
    { ...choiceInput(words.kind, choices), id: KIND_FIELDS[at] ?? '', value: kind },
  ];
}

/** Draws the preview of a request, with the button that sends it. */
export function drawPreview(reply: PreviewReturnReply, drawing: Drawing): CardJson {
  const { language } = drawing;
  const { group, leads, title, due, questions, earlier, notAsked, who, lines } = reply;
  const all = returnWords(language);
  const words = all.preview;
  const draft = {
    group: group.id,
    who: within(who, 200),
    due,
    title: within(title, 200),
    lines: within(lines, MOST_BYTES),
  };
  return drawCard(
    {
      kicker: inRow(group.name),
      title: words.title({ number: leads.length }),
      parts: fitted(0.35, drawing, (longest) => [
        facts([
          { title: words.title2, value: inFact(cut(title, longest)) },
          { title: all.write.due, value: formatDay(due, language) },
          {
            title: words.to,
            value: namesOf(
              leads.map(({ name }) => name),
              longest,
              drawing,
            ),
          },
        ]),
        ...questions.flatMap((question, at) => [
          heading(`${String(at + 1)}. ${asTitle(inRow(cut(question.title, longest)))}`),
          remark(escapeMarkdown(cut(formatForm(question.form, language), longest))),
        ]),
        ...(earlier === null ? [] : [text(words.compared({ reference: earlier }))]),
        ...(notAsked.length === 0
          ? []
          : [notice(words.notAsked({ names: namesOf(notAsked, longest, drawing) }), 'Warning')]),
        remark(words.each),
      ]),
      actions: [primary(press(askReturnButton, words.send, draft)), press(writeReturnButton, words.change, draft)],
    },
    drawing,
  );
}
