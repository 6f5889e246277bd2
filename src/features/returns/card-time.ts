import { askingFor, primary, wordsInput } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { dateInput } from '../../presentation/card/form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts, notice, saying, text } from '../../presentation/card/texts.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDay, formatOnDay } from '../../presentation/words/format-day.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { decideReturnButton, remindReturnButton, showReturnButton } from './buttons.js';
import { namesOf } from './card-fit.js';
import type { ReturnSilentReply, ReturnTimeReply } from './reply.js';
import { returnWords } from './words.js';

/** Draws a lead's request for more time, with buttons to decide it, or with the decision. */
export function drawTime(reply: ReturnTimeReply, drawing: Drawing): CardJson {
  const { language } = drawing;
  const { group, reference, title, lead, due, request, mayDecide, problem, today } = reply;
  const words = returnWords(language).time;
  const target = { group: group.id, reference, lead: lead.id, request: request.id };
  const decide = (name: string, isGranted: boolean): CardJson =>
    press(decideReturnButton, name, { ...target, isGranted });
  const another = { ...dateInput(returnWords(language).yours.until), id: 'date', min: today, value: request.day };
  return drawCard(
    {
      kicker: inRow(group.name),
      title: mayDecide ? words.title({ reference }) : words.titleDecided({ reference }),
      line: inRow(cut(title, 120)),
      parts: [
        ...(problem === null ? [] : [notice(formatProblem(problem, language, escapeMarkdown), 'Attention')]),
        ...outcomeOf(reply, drawing),
        text(words.asks({ name: inName(request.by.name), day: formatOnDay(request.day, language) })),
        saying(`“${inRow(cut(request.reason, 150))}”`, inName(request.by.name)),
        ...(request.answer === null
          ? []
          : [saying(`“${inRow(cut(request.answer, 150))}”`, inName(request.decidedBy?.name ?? ''))]),
        facts([{ title: words.due, value: formatDay(due, language) }]),
      ],
      actions: [
        ...(mayDecide
          ? [
              primary(decide(words.grant, true)),
              askingFor(words.another, [another], [decide(words.another, true)]),
              askingFor(
                words.refuse,
                [wordsInput({ id: 'words', label: words.words, maxLength: 500 })],
                [decide(words.refuse, false)],
              ),
            ]
          : []),
      ],
    },
    drawing,
  );
}

function outcomeOf({ request, due }: ReturnTimeReply, { language }: Drawing): readonly CardJson[] {
  const words = returnWords(language).time;
  const name = inName(request.decidedBy?.name ?? '');
  switch (request.state) {
    case 'open':
      return [];
    case 'withdrawn':
      return [notice(words.over, 'Default')];
    case 'refused':
      return [notice(words.refused({ name, day: formatOnDay(due, language) }), 'Default')];
    case 'granted':
    case 'changed':
      return [notice(words.granted({ name, day: formatOnDay(request.given ?? due, language) }), 'Good')];
  }
}

/** Tells the chair who has not responded at all, with ways to remind them and to answer for them. */
export function drawSilent(reply: ReturnSilentReply, drawing: Drawing): CardJson {
  const { language } = drawing;
  const { group, reference, title, due, names, counts } = reply;
  const all = returnWords(language);
  const words = all.silent;
  const target = { group: group.id, reference };
  return drawCard(
    {
      kicker: inRow(group.name),
      title: words.title({ reference }),
      line: inRow(cut(title, 120)),
      parts: [text(words.text({ day: formatOnDay(due, language) })), text(`**${namesOf(names, 60, drawing)}**`)],
      actions: [
        primary(press(remindReturnButton, all.card.remind, target)),
        press(showReturnButton, all.card.title({ reference, answered: counts.answered, asked: counts.asked }), target),
      ],
    },
    drawing,
  );
}
