import { isProblem } from '../../model/reply.js';
import { actionRow } from '../../presentation/card/action-row.js';
import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, text } from '../../presentation/card/texts.js';
import { inChoice, inRow } from '../../presentation/card/user-words.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import { cut } from '../../presentation/words/cut.js';
import { formatProblem } from '../../presentation/words/format-problem.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import type { DetailReply } from '../actions/reply.js';
import { helpButton } from '../help/buttons.js';
import { listButton } from '../lists/buttons.js';
import { summaryButton } from '../summaries/buttons.js';
import { meanButton } from './buttons.js';
import type { DidReply, LostReply, OfferedChoice, OfferReply, WhichReply } from './reply.js';
import { understandingWords } from './words.js';

const KICKER = 'Matters Arising';
/** How much of a message all the buttons of a card may carry together, in bytes; each button has the message twice. */
const CARRIED = 9000;
/** The most rows and buttons that carry the message. */
const MOST_BUTTONS = 12;

/** The most choices offered for one part of several. */
const MOST_OF_PART = 2;

/** Shortens a message until this many buttons can carry it. */
function carriedBy(said: string, buttons: number): string {
  let words = said;
  while (bytesOf(words) * buttons * 2 > CARRIED) words = cut(words, Math.floor(words.length * 0.8));
  return words;
}

/** The title of the button for an offered choice. */
function titleOf({ intent, reference, task, item, person, date, words }: OfferedChoice, { language }: Drawing): string {
  const texts = understandingWords(language);
  const known: Readonly<Record<string, unknown>> = texts.do;
  const text = known[intent === 'leave' && person !== '' ? 'leave-with-stand-in' : intent];
  const values = { reference: reference ?? '', task: task ?? '', item, person, date, words };
  const made = typeof text === 'function' ? (text as (given: typeof values) => string)(values) : text;
  const title = typeof made === 'string' ? made : texts.doThat;
  return inChoice(title.replace(/\s+/gu, ' ').trim());
}

const offeredButton = (choice: OfferedChoice, said: string, drawing: Drawing): CardJson =>
  press(meanButton, titleOf(choice, drawing), {
    said: carriedBy(said, MOST_BUTTONS),
    intent: choice.intent,
    reference: choice.reference,
  });

/** Asks what was meant, with a button for each choice. */
export function drawOffer({ said, choices }: OfferReply, drawing: Drawing): CardJson {
  const words = understandingWords(drawing.language);
  const [first, ...others] = choices;
  const task =
    others.length === 0 && first?.task != null ? [text(`${first.reference ?? ''} ${inRow(first.task)}`)] : [];
  return drawCard(
    {
      kicker: KICKER,
      title: choices.length === 1 ? words.shallI : words.didYouMean,
      parts: [remark(words.youSaid({ said: inRow(said) })), ...task],
      actions: [
        ...choices.map((choice, at) =>
          (at === 0 ? primary : (button: CardJson) => button)(offeredButton(choice, said, drawing)),
        ),
        press(helpButton, words.neither, {}),
      ],
    },
    drawing,
  );
}

/** Asks which action was meant. */
export function drawWhich(reply: WhichReply, drawing: Drawing): CardJson {
  const words = understandingWords(drawing.language);
  const { parts, actions } = whichParts(reply, drawing);
  const all = press(listButton, drawing.shared.button.allActions, { group: null, scope: 'open', page: 1 });
  return drawCard(
    {
      kicker: KICKER,
      title: reply.actions.length === 0 ? words.whichReference : words.which,
      parts,
      actions: actions.length === 0 ? [all] : actions,
    },
    drawing,
  );
}

/** Shows each action that may be meant as a row and as a button; pressing either chooses it. */
function whichParts({ said, intent, actions, today }: WhichReply, drawing: Drawing): Drawn {
  const words = understandingWords(drawing.language);
  const chosen = (title: string, reference: string): CardJson =>
    press(meanButton, title, { said: carriedBy(said, MOST_BUTTONS), intent, reference });
  return {
    parts: [
      remark(words.youSaid({ said: inRow(said) })),
      ...actions.map(({ action, group }) =>
        actionRow(action, { group, today, open: chosen(action.reference, action.reference) }, drawing),
      ),
    ],
    actions: actions.map(({ action: { reference } }) => chosen(reference, reference)),
  };
}

/** Shows the result of each part of a message. */
export function drawDid({ parts, all }: DidReply, drawing: Drawing): CardJson {
  const words = understandingWords(drawing.language);
  const drawn = parts.map((part) => drawPart(part, drawing));
  const done = parts.filter(({ reply }) => 'action' in reply).length;
  const isElse = done === 0 && parts.some(({ reply }) => isOther(reply));
  return drawCard(
    {
      kicker: KICKER,
      title: all !== undefined ? words.shallI : isElse ? words.didElse : words.did({ number: done }),
      parts: drawn.flatMap(({ parts: own }) => own),
      actions: [
        ...(all === undefined ? [] : [primary(press(meanButton, words.doAll, all))]),
        ...drawn.flatMap(({ actions }) => actions),
      ],
      isWide: true,
    },
    drawing,
  );
}

interface Drawn {
  readonly parts: readonly CardJson[];
  readonly actions: readonly CardJson[];
}

/** Whether something other than a change of an action was done: to an agenda item, a leave or a reminder. */
const isOther = (reply: Part['reply']): boolean =>
  !isProblem(reply) && !['detail', 'offer', 'which', 'lost', 'talk'].includes(reply.kind);

type Part = DidReply['parts'][number];

function drawPart({ said, reply }: Part, drawing: Drawing): Drawn {
  if (isProblem(reply))
    return { parts: [text(formatProblem(reply.problem, drawing.language, escapeMarkdown))], actions: [] };
  if (reply.kind === 'detail') {
    const { action, group, today } = reply as DetailReply;
    return { parts: [actionRow(action, { group, today }, drawing)], actions: [] };
  }
  const words = understandingWords(drawing.language);
  if (reply.kind === 'offer') {
    const { said, choices } = reply as OfferReply;
    return {
      parts: [remark(words.youSaid({ said: inRow(said) }))],
      actions: choices.slice(0, MOST_OF_PART).map((choice) => offeredButton(choice, said, drawing)),
    };
  }
  if (reply.kind === 'which') return whichParts(reply as WhichReply, drawing);
  return { parts: isOther(reply) ? [text(words.partDone({ said: inRow(said) }))] : [], actions: [] };
}

/** Says that the message was not understood, with what people most often want. */
export function drawLost({ said, summaryOf }: LostReply, drawing: Drawing): CardJson {
  const words = understandingWords(drawing.language);
  const { button } = drawing.shared;
  return drawCard(
    {
      kicker: KICKER,
      title: words.lost,
      parts: [remark(words.youSaid({ said: inRow(said) })), text(words.lostHelp)],
      actions: [
        press(listButton, button.myActions, { group: null, scope: 'mine', page: 1 }),
        press(listButton, button.allActions, { group: null, scope: 'open', page: 1 }),
        ...(summaryOf === null ? [] : [press(summaryButton, words.summary, { group: summaryOf })]),
        press(helpButton, words.help, {}),
      ],
    },
    drawing,
  );
}
