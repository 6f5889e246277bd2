import type { Decision } from '../../model/decision.js';
import type { GroupHead } from '../../model/group-head.js';
import { askingFor, wordsInput } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { firstRows } from '../../presentation/card/sections.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts, notice, remark, saying, text } from '../../presentation/card/texts.js';
import { alone, asTitle, inFact, inName, inRow } from '../../presentation/card/user-words.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { formatName } from '../../presentation/words/format-name.js';
import { localDay } from '../../model/calendar/zones.js';
import { undoChangeButton } from '../undo/buttons.js';
import { decisionsButton, showDecisionButton, withdrawDecisionButton } from './buttons.js';
import type { DecisionReply, DecisionsKeptReply } from './reply.js';
import { decisionWords } from './words.js';

const allOf = (group: GroupHead, { language }: Drawing): CardJson =>
  press(decisionsButton, decisionWords(language).all, { group: group.id, find: null, page: 1 });

const undoOf = (group: GroupHead, at: string | null, { shared }: Drawing): readonly CardJson[] =>
  at === null ? [] : [press(undoChangeButton, shared.button.undo, { group: group.id, at, sure: false })];

/** Shows what was just decided, with its references and a button to undo it. */
export function drawDecisionsKept({ group, decisions, isNew, at }: DecisionsKeptReply, drawing: Drawing): CardJson {
  const { language, shared } = drawing;
  const words = decisionWords(language);
  const [first] = decisions;
  const { parts, left } = firstRows(
    decisions,
    ({ reference, text: said }) => [saying(asTitle(inRow(said)), reference, true)],
    drawing.room,
  );
  const number = decisions.length;
  const open =
    number === 1 && first !== undefined
      ? [press(showDecisionButton, shared.button.open, { group: group.id, reference: first.reference })]
      : [];
  return drawCard(
    {
      kicker: inRow(group.name),
      title: isNew ? words.kept({ number }) : words.there({ number }),
      line: first === undefined ? null : words.meeting({ day: formatDay(first.meeting, language) }),
      parts: [...parts, ...(left === 0 ? [] : [remark(shared.andMore({ number: left }))])],
      actions: [...undoOf(group, at, drawing), ...open, allOf(group, drawing)],
    },
    drawing,
  );
}

/** Shows one decision: its meeting, who kept it and whether it stands, with a form to take it back. */
export function drawDecision(reply: DecisionReply, drawing: Drawing): CardJson {
  const { group, decision, news, mayWithdraw, at } = reply;
  const { language } = drawing;
  const words = decisionWords(language);
  const said = news === null ? [] : [notice(words.news[news], news === 'withdrawn' ? 'Good' : 'Warning')];
  return drawCard(
    {
      kicker: inRow(group.name),
      title: words.one({ reference: decision.reference }),
      pill:
        decision.withdrawn === null
          ? { text: words.stands, color: 'Good' }
          : { text: words.withdrawn, color: 'Attention' },
      parts: [...said, text(asTitle(alone(decision.text))), facts(factsOf(decision, group, drawing))],
      actions: [
        ...undoOf(group, at, drawing),
        ...(mayWithdraw ? [withdrawing(reply, drawing)] : []),
        allOf(group, drawing),
      ],
    },
    drawing,
  );
}

function factsOf(
  { meeting, by, at, withdrawn, quote }: Decision,
  { zone }: GroupHead,
  { language, shared }: Drawing,
): readonly { readonly title: string; readonly value: string }[] {
  const words = decisionWords(language);
  const who = (one: Decision['by'], when: string): string =>
    `${inName(formatName(one.name, shared))}, ${formatDay(localDay(when, zone), language)}`;
  return [
    { title: words.meetingLabel, value: formatDay(meeting, language) },
    { title: words.keptBy, value: who(by, at) },
    ...(quote === null ? [] : [{ title: words.quote, value: inFact(quote) }]),
    ...(withdrawn === null ? [] : [{ title: words.withdrawnBy, value: who(withdrawn.by, withdrawn.at) }]),
    ...(withdrawn?.reason == null ? [] : [{ title: shared.reason, value: inFact(withdrawn.reason) }]),
  ];
}

function withdrawing({ group, decision }: DecisionReply, { language }: Drawing): CardJson {
  const words = decisionWords(language);
  const reason = wordsInput({
    id: 'reason',
    label: words.reasonLabel,
    isRequired: true,
    errorMessage: words.reasonNeeded,
    maxLength: 500,
  });
  const send = press(withdrawDecisionButton, words.withdraw, { group: group.id, reference: decision.reference });
  return askingFor(words.withdraw, [reason], [send]);
}
