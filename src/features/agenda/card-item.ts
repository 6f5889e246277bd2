import { destructive, quiet } from '../../presentation/card/button.js';
import { link } from '../../presentation/card/links.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts, text } from '../../presentation/card/texts.js';
import { asTitle, inFact, inName, inRow } from '../../presentation/card/user-words.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { agendaButton, agendaMarkButton, agendaOrderButton } from './buttons.js';
import { postponeTitle } from './card.js';
import { formatPostponed } from './format-item.js';
import type { AgendaItemReply } from './reply.js';
import { agendaWords } from './words.js';

/** Draws one agenda item, with the buttons that its reader may use. */
export function drawAgendaItem(reply: AgendaItemReply, drawing: Drawing): CardJson {
  const { group, item, row, total, day, today } = reply;
  const { shared, language } = drawing;
  const words = agendaWords(language);
  const { presenter, minutes, action, addedBy } = item;
  const time = [row.start, minutes === null ? null : words.takes({ minutes })].filter((part) => part !== null);
  const postponed = formatPostponed(item, today, language);
  const rows = [
    ...(presenter === null ? [] : [{ title: words.presents, value: inFact(formatLeads([presenter], shared)) }]),
    ...(time.length === 0 ? [] : [{ title: words.time, value: time.join(', ') }]),
    { title: words.by, value: inName(addedBy.name) },
    ...(action === null ? [] : [{ title: words.action, value: action }]),
    ...(postponed === null ? [] : [{ title: words.often, value: inFact(postponed) }]),
  ];
  return drawCard(
    {
      kicker: inRow(group.name),
      title: asTitle(inRow(item.title)),
      line: [
        words.place({ place: row.place, total }),
        ...(item.isStanding ? [words.standing] : []),
        ...(item.state === 'done' ? [words.isDone] : []),
      ].join(' · '),
      parts: [facts(rows), ...linksOf(reply, drawing)],
      actions: [
        ...buttonsOf(reply, drawing),
        press(agendaButton, words.back, { group: group.id, day, page: 1 }),
        ...(action === null
          ? []
          : [quiet(press(showButton, shared.button.open, { group: group.id, reference: action }))]),
      ],
    },
    drawing,
  );
}

/** Actions as links, because their titles are long in two languages or would be one button too many. */
function linksOf(reply: AgendaItemReply, drawing: Drawing): readonly CardJson[] {
  const { group, item, day, next, above, below, mayRun, today } = reply;
  const words = agendaWords(drawing.language);
  const { number } = item;
  if (item.state !== 'planned' || !mayRun) return [];
  const order = { group: group.id, day, shown: number };
  const postpone = postponeTitle(next, today, drawing);
  return [
    ...(item.isStanding || day === null
      ? []
      : [
          link(
            postpone,
            press(agendaMarkButton, postpone, { group: group.id, day, items: [number], mark: 'postpone' }),
          ),
        ]),
    ...(above === null
      ? []
      : [link(words.up, press(agendaOrderButton, words.up, { ...order, upper: above, lower: number }))]),
    ...(below === null
      ? []
      : [link(words.down, press(agendaOrderButton, words.down, { ...order, upper: number, lower: below }))]),
  ];
}

function buttonsOf(reply: AgendaItemReply, drawing: Drawing): readonly CardJson[] {
  const { group, item, day, mayRun, mayWithdraw } = reply;
  const words = agendaWords(drawing.language);
  const { number } = item;
  if (item.state !== 'planned') return [];
  const mark = { group: group.id, day, items: [number] };
  const withdraw = press(agendaMarkButton, words.withdraw, { ...mark, mark: 'withdraw' });
  return [
    ...(mayRun && !item.isStanding && day !== null
      ? [press(agendaMarkButton, words.done, { ...mark, mark: 'done' })]
      : []),
    ...(mayWithdraw ? [destructive(words.withdraw, [text(words.withdrawAsked)], withdraw)] : []),
  ];
}
