import { drawCard } from '../../presentation/card/card.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { link } from '../../presentation/card/links.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, remark, text } from '../../presentation/card/texts.js';
import { inChoice, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDate } from '../../presentation/words/format-day.js';
import { areaRow } from './card-areas.js';
import { boardButtons, boardParts } from './card-board.js';
import { itemButtons, itemParts } from './card-item.js';
import { listParts, listTitle } from './card-list.js';
import { measureParts } from './card-measures.js';
import { pageButtons, pageLine } from './card-pages.js';
import { onePhaseParts, phasePill, phasesParts } from './card-phases.js';
import { riskParts } from './card-risks.js';
import { opens } from './card-row.js';
import { schemeParts } from './card-scheme.js';
import { heardParts, silentParts } from './card-silent.js';
import { inLook } from './card-look.js';
import { formatColour, textColor } from './format-colour.js';
import type { PlanReply, PlanWhichReply } from './reply.js';
import { planWords } from './words.js';

/** The most characters of a plan's title. */
const TITLE = 120;

/** Draws a view of a plan: the board, a list, or one part. */
export function drawPlan(reply: PlanReply, drawing: Drawing): CardJson {
  const { group, plan, view } = reply;
  const { title, line = null, pill = null } = headOf(reply, drawing);
  const isBoard = view.as === 'board';
  const kicker = isBoard ? inRow(group.name) : `${inRow(group.name)} · ${escapeMarkdown(cut(plan.title, 80))}`;
  return drawCard(
    {
      kicker,
      title: escapeMarkdown(cut(title, TITLE)),
      line,
      pill,
      fallbackText: `${cut(plan.title, TITLE)}: ${cut(title, TITLE)}`,
      parts: partsOf(reply, drawing),
      actions: buttonsOf(reply, drawing),
      isWide: true,
    },
    drawing,
  );
}

type Head = Pick<Parameters<typeof drawCard>[0], 'title' | 'line' | 'pill'>;

function headOf({ plan, view }: PlanReply, drawing: Drawing): Head {
  const words = planWords(drawing.language);
  switch (view.as) {
    case 'board':
      return { title: plan.title, line: boardLine(plan.period, view.total.total, drawing) || null };
    case 'list':
      return {
        title: listTitle(view, words),
        line:
          view.total === 0
            ? null
            : [words.items({ number: view.total }), pageLine(view, drawing)]
                .filter((part) => part !== null)
                .join(' · '),
      };
    case 'item': {
      const { key, text: said, colour, isDropped } = view.row;
      const shown = isDropped ? words.rejected : formatColour(colour, plan.scheme, words);
      return {
        title: `${cut(key, 40)} ${said}`,
        line: null,
        pill: { text: cut(shown, 60), color: textColor(colour), isBelow: true },
      };
    }
    case 'phase':
      return { title: `${cut(view.row.key, 40)} ${view.row.title}`, line: null, pill: phasePill(view.row, words) };
    case 'phases':
      return { title: words.phasesTitle, line: pageLine(view, drawing) };
    case 'measures':
      return { title: words.measuresTitle, line: pageLine(view, drawing) };
    case 'risks':
      return { title: words.risksTitle, line: pageLine(view, drawing) };
    case 'areas':
      return { title: words.areasTitle, line: pageLine(view, drawing) };
    case 'scheme':
      return { title: words.schemeTitle, line: null };
    case 'silent':
      return { title: words.silentTitle, line: null };
  }
}

function boardLine({ from, to }: PlanReply['plan']['period'], total: number, { language }: Drawing): string {
  const words = planWords(language);
  const day = (one: string): string => formatDate(one, language);
  const period =
    from !== null && to !== null
      ? words.period({ from: day(from), to: day(to) })
      : from !== null
        ? words.from({ from: day(from) })
        : to === null
          ? null
          : words.until({ to: day(to) });
  return [period, total === 0 ? null : words.items({ number: total })].filter((part) => part !== null).join(' · ');
}

function partsOf(reply: PlanReply, drawing: Drawing): readonly CardJson[] {
  const { view, today } = reply;
  const words = planWords(drawing.language);
  const { room } = drawing;
  switch (view.as) {
    case 'board':
      return boardParts(view, reply, drawing);
    case 'list':
      return listParts(view, reply, drawing);
    case 'item':
      return itemParts(view, reply, drawing);
    case 'phases':
      return phasesParts(view, reply, drawing);
    case 'phase':
      return onePhaseParts(view, reply, drawing);
    case 'measures':
      return view.total === 0
        ? [empty(words.noMeasures)]
        : inLook(view.rows, (row, look) => measureParts(row, look, today, drawing), room);
    case 'risks':
      return view.total === 0
        ? [empty(words.noRisks)]
        : inLook(view.rows, (risk, look) => [riskParts(risk, reply, look, drawing)], room);
    case 'areas':
      return view.total === 0
        ? [empty(words.noAreas)]
        : inLook(view.rows, (area, look) => [areaRow(area, reply, look, drawing)], room);
    case 'scheme':
      return schemeParts(reply.plan.scheme, drawing);
    case 'silent':
      return view.heard.length > 0 ? heardParts(view, today, drawing) : silentParts(view.silent, drawing, false);
  }
}

function buttonsOf(reply: PlanReply, drawing: Drawing): readonly CardJson[] {
  const { view } = reply;
  switch (view.as) {
    case 'board':
      return boardButtons(view, reply, drawing);
    case 'item':
      return itemButtons(view, reply, drawing);
    case 'list':
      return pageButtons(view, { show: view.show, what: view.what }, reply, drawing);
    case 'phases':
    case 'measures':
    case 'risks':
    case 'areas':
      return pageButtons(view, { show: view.as }, reply, drawing);
    case 'phase':
      return [
        opens(planWords(drawing.language).button.phases, reply, 'phases'),
        opens(planWords(drawing.language).button.board, reply, 'board'),
      ];
    case 'scheme':
    case 'silent':
      return [opens(planWords(drawing.language).button.board, reply, 'board')];
  }
}

/** Asks which plan or part the user means, or says that none has that name. */
export function drawWhich({ of, said, choices }: PlanWhichReply, drawing: Drawing): CardJson {
  const words = planWords(drawing.language);
  const isFound = choices.some(({ key }) => key !== null) || of === 'plan';
  return drawCard(
    {
      kicker: 'Matters Arising',
      title:
        of === 'plan'
          ? words.whichPlan
          : isFound
            ? words.whichPart
            : words.notFound({ said: inRow(cut(said ?? '', 80)) }),
      parts: [
        ...(isFound ? [] : [remark(words.tryThis)]),
        ...choices.map(({ group, plan, show, key, title }) =>
          link(escapeMarkdown(inChoice(title)), opens(inChoice(title), { group, plan }, show, key)),
        ),
      ],
      actions: [],
    },
    drawing,
  );
}

/** Says that there is no plan here, and how to import one. */
export function drawNoPlan(drawing: Drawing): CardJson {
  const { none } = planWords(drawing.language);
  return drawCard(
    { kicker: 'Matters Arising', title: none.title, parts: [text(none.how), remark(none.elsewhere)], actions: [] },
    drawing,
  );
}
