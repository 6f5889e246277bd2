import { askingFor } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { link } from '../../presentation/card/links.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, example, heading, notice, remark, text } from '../../presentation/card/texts.js';
import { inChoice, inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDay, formatOnDay, formatShortDay } from '../../presentation/words/format-day.js';
import { formatName } from '../../presentation/words/format-name.js';
import { planAnswerButton, planAskButton, planRoundButton, planRoundChangeButton } from './buttons.js';
import type { RoundReply, RoundWhichReply } from './reply.js';
import { askingWords, type AskingWords } from './words.js';

/** The most people in a list of names, and in a choice. */
const NAMED = 60;
/** The share of the card that a list of names may take. */
const SHARE = 0.16;

/** Draws who has answered in a round, and who has not. */
export function drawRound(reply: RoundReply, drawing: Drawing): CardJson {
  const { language } = drawing;
  const words = askingWords(language);
  const { group, plan, round, asked, answered, today } = reply;
  return drawCard(
    {
      kicker: `${inRow(group.name)} · ${escapeMarkdown(cut(plan.title, 80))}`,
      title: round === null ? words.roundNone : words.roundTitle,
      line:
        round === null
          ? null
          : words.roundLine({
              answered: answered.length,
              of: asked,
              day: formatShortDay(round.due, today, language),
            }),
      parts: [
        ...newsParts(reply, words, drawing),
        ...(round === null ? noRound(reply, words, drawing) : people(reply, words, drawing)),
      ],
      actions: buttons(reply, words, drawing),
    },
    drawing,
  );
}

function newsParts({ news, asked, round }: RoundReply, words: AskingWords, drawing: Drawing): readonly CardJson[] {
  if (news === null) return [];
  switch (news.did) {
    case 'asked':
      return [notice(words.news.asked({ number: asked }), 'Good')];
    case 'moved':
      return [notice(words.news.moved({ day: formatDay(round?.due ?? '2000-01-01', drawing.language) }), 'Good')];
    case 'closed':
      return [notice(words.news.closed, 'Good')];
    case 'already':
      return [notice(words.news.already, 'Warning')];
    case 'nobody':
      return [notice(words.news.nobody, 'Warning')];
    case 'none-open':
    case 'nothing-to-close':
      return [notice(words.news.noneOpen, 'Warning')];
    case 'reminded':
      return [
        notice(words.news.reminded({ number: news.number }), news.number === 0 ? 'Warning' : 'Good'),
        ...namesIn(
          news.not.map(({ name, why }) => words.not[why]({ name: nameOf(name, drawing) })),
          ' ',
          drawing,
        ),
      ];
  }
}

const nameOf = (name: string, { shared }: Drawing): string => inName(formatName(name, shared));

/** Draws as many names as fit in one paragraph. */
function namesIn(names: readonly string[], between: string, { room, shared }: Drawing): readonly CardJson[] {
  const shown: string[] = [];
  for (const name of names.slice(0, NAMED)) {
    if (Buffer.byteLength(JSON.stringify([...shown, name].join(between))) > room * SHARE) break;
    shown.push(name);
  }
  const left = names.length - shown.length;
  return [
    ...(shown.length === 0 ? [] : [text(shown.join(between))]),
    ...(left === 0 ? [] : [remark(shared.andMore({ number: left }))]),
  ];
}

function people(reply: RoundReply, words: AskingWords, drawing: Drawing): readonly CardJson[] {
  const { round, missing, answered, asked, today } = reply;
  const short = (day: string): string => formatShortDay(day, today, drawing.language);
  if (round === null) return [];
  const { askedBy, askedOn } = round;
  return [
    remark(
      askedBy === null
        ? words.askedItself({ day: short(askedOn) })
        : words.askedBy({ name: nameOf(askedBy, drawing), day: short(askedOn) }),
    ),
    ...(missing.length === 0 && asked > 0 ? [empty(words.everyone)] : []),
    ...(missing.length === 0 ? [] : [heading(words.missing, 'Warning', missing.length)]),
    ...namesIn(
      missing.map(({ name, said, of }) => words.missingRow({ name: nameOf(name, drawing), said, of })),
      ', ',
      drawing,
    ),
    ...(answered.length === 0 ? [] : [heading(words.answeredTitle, 'Good', answered.length)]),
    ...namesIn(
      answered.map(({ name, on, by }) =>
        by === null
          ? words.answeredRow({ name: nameOf(name, drawing), day: short(on) })
          : words.answeredRowBy({ name: nameOf(name, drawing), day: short(on), by: nameOf(by, drawing) }),
      ),
      ', ',
      drawing,
    ),
  ];
}

function noRound({ next, mayRun }: RoundReply, words: AskingWords, { language }: Drawing): readonly CardJson[] {
  return [
    ...(next === null
      ? []
      : [text(words.nextOn({ day: formatOnDay(next.on, language), due: formatDay(next.due, language) }))]),
    ...(mayRun ? [example(words.howTo)] : []),
  ];
}

function buttons(reply: RoundReply, words: AskingWords, { shared }: Drawing): readonly CardJson[] {
  const { group, plan, round, missing, mayRun } = reply;
  const target = { group: group.id, plan: plan.number };
  if (!mayRun) return [];
  if (round === null)
    return [
      askingFor(
        words.button.ask,
        [{ type: 'Input.Date', id: 'askDue', label: words.askDue }],
        [press(planAskButton, words.button.ask, { ...target, by: null })],
      ),
    ];
  const change = (which: 'remind' | 'close', title: string): CardJson =>
    press(planRoundChangeButton, title, { ...target, round: round.number, change: which });
  const choices = missing
    .slice(0, NAMED)
    .filter(({ person }) => person.length <= 100)
    .map(({ person, name }) => ({ title: cut(inChoice(formatName(name, shared)), 40), value: person }));
  return [
    ...(missing.length === 0
      ? []
      : [
          change('remind', words.button.remind),
          askingFor(
            words.button.answerFor,
            [{ type: 'Input.ChoiceSet', id: 'whose', label: words.whose, style: 'compact', choices }],
            [press(planAnswerButton, words.button.open, { ...target, person: null, page: 1 })],
          ),
        ]),
    change('close', words.button.close),
  ];
}

/** Draws the question which plan the user means. */
export function drawWhichRound({ then, by, choices }: RoundWhichReply, drawing: Drawing): CardJson {
  const words = askingWords(drawing.language);
  return drawCard(
    {
      kicker: 'Matters Arising',
      title: words.which,
      parts: choices.map(({ group, plan }) => {
        const title = inChoice(plan.title);
        const target = { group: group.id, plan: plan.number };
        const button =
          then === 'ask'
            ? press(planAskButton, title, { ...target, by })
            : then === 'answer'
              ? press(planAnswerButton, title, { ...target, person: null, page: 1 })
              : press(planRoundButton, title, target);
        return link(escapeMarkdown(title), button);
      }),
      actions: [],
    },
    drawing,
  );
}
