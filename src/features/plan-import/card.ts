import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { empty, heading, remark } from '../../presentation/card/texts.js';
import { asTitle, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { formatDeadline } from '../../presentation/words/format-deadline.js';
import { formatLeadsMarked } from '../../presentation/words/format-lead.js';
import { formatNobody } from '../../presentation/words/format-nobody.js';
import { draftPageButton, editDraftButton, keepPlanButton } from './buttons.js';
import { problemParts } from './card-problems.js';
import type { PlanDraftReply } from './reply.js';
import { type DraftPage, pageOfDraft, type PlacedDraft } from './rules/draft-page.js';
import { planImportWords } from './words.js';

const LONGEST_TEXT = 220;
const LONGEST_WORDS = 120;

/** Draws the card to tick, correct and save a draft plan, theme by theme. */
export function drawPlanDraft(reply: PlanDraftReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const words = planImportWords(language);
  const { group, draft } = reply;
  const shown = pageOfDraft(draft, reply.page);
  const { page, pages } = shown;
  const { items, phases, steps, measures, risks } = draft;
  const isNothing = [items, phases, steps, measures, risks].every((parts) => parts.length === 0);
  return drawCard(
    {
      fallbackText: `${cut(group.name, 100)}: ${cut(draft.title, 100)}`,
      kicker: inRow(group.name),
      title: asTitle(cut(draft.title, LONGEST_TEXT)),
      line: lineOf([
        ...holds(reply, drawing),
        ...(pages === 1 ? [] : [shared.page({ page, pages, total: draft.items.length })]),
      ]),
      parts: [
        ...(page === 1 ? aboutThePlan(reply, drawing) : []),
        ...(isNothing ? [empty(words.nothingNew)] : rows(reply, shown, drawing)),
        ...(reply.mayKeep ? [] : [remark(words.onlyRun)]),
      ],
      actions: isNothing ? [] : buttons(reply, shown, drawing),
    },
    drawing,
  );
}

const lineOf = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join(' · '));

/** Returns the counts of what the plan holds. */
function holds({ draft }: PlanDraftReply, { language }: Drawing): readonly string[] {
  const words = planImportWords(language).holds;
  const recommendations = draft.items.filter(({ kind }) => kind === 'recommendation').length;
  const counts = [
    [recommendations, words.recommendations],
    [draft.items.length - recommendations, words.actions],
    [draft.phases.length, words.phases],
    [draft.steps.length, words.steps],
    [draft.measures.length, words.measures],
    [draft.risks.length, words.risks],
  ] as const;
  return counts.filter(([number]) => number > 0).map(([number, say]) => say({ number }));
}

function aboutThePlan({ draft }: PlanDraftReply, drawing: Drawing): readonly CardJson[] {
  const { language } = drawing;
  const words = planImportWords(language);
  const { from, to } = draft.period;
  const period =
    from === null || to === null
      ? []
      : [words.period({ from: formatDay(from, language), to: formatDay(to, language) })];
  const isNew = draft.updates === null;
  return [
    ...(isNew ? [remark([...period, words.rated[draft.scheme.rule]].join(' · '))] : []),
    ...(draft.same === 0 ? [] : [remark(words.updates({ number: draft.same }))]),
    ...(draft.gone.length === 0 ? [] : [remark(words.gone({ keys: inRow(cut(draft.gone.join(', '), 200)) }))]),
    ...problemParts(draft.problems, drawing),
  ];
}

/** Draws the rows of a page, each theme under its heading. */
function rows(reply: PlanDraftReply, { items }: DraftPage, drawing: Drawing): readonly CardJson[] {
  const words = planImportWords(drawing.language);
  const ticked = tickedIn(items);
  return items.flatMap((placed, at) => {
    const { theme } = placed.item;
    const isNext = at === 0 || items[at - 1]?.item.theme !== theme;
    const title = theme === null ? words.noTheme : asTitle(cut(theme, LONGEST_WORDS));
    return [...(isNext && reply.draft.themes.length > 0 ? [heading(title)] : []), row(placed, reply, ticked, drawing)];
  });
}

const tickedIn = (items: readonly PlacedDraft[]): readonly number[] =>
  items.filter(({ item }) => item.isChosen).map(({ index }) => index);

function row(
  { index, item }: PlacedDraft,
  { review, ofNobody }: PlanDraftReply,
  ticked: readonly number[],
  { shared, language }: Drawing,
): CardJson {
  const words = planImportWords(language);
  const nobody = formatNobody({ leads: item.leads, status: 'open' }, ofNobody[index] ?? [], shared);
  const questions = [
    ...(item.isChange ? [words.changed] : []),
    ...(item.needsBase ? [words.needsBase] : []),
    ...(nobody === null ? [] : [inRow(cut(nobody, LONGEST_WORDS))]),
  ];
  const standing = [
    ...(item.response === null ? [] : [words.response[item.response]]),
    ...(item.status === null ? [] : [words.status[item.status]]),
    inRow(cut(formatLeadsMarked(item.leads, shared), LONGEST_WORDS)),
    inRow(cut(formatDeadline(item.deadline, language), LONGEST_WORDS)),
  ];
  return expand('plan-import/item', {
    input: `pick-${index}`,
    task: asTitle(cut(`${item.key} ${item.text}`, LONGEST_TEXT)),
    picked: String(item.isChosen),
    standing: standing.join(' · '),
    color: item.leads.length === 0 ? 'Warning' : 'Default',
    isSubtle: item.leads.length > 0,
    question: questions.length === 0 ? null : questions.join(' '),
    actions: [press(editDraftButton, shared.button.edit, { review, item: index, ticked })],
  });
}

function buttons(reply: PlanDraftReply, shown: DraftPage, { shared, language }: Drawing): readonly CardJson[] {
  const words = planImportWords(language);
  const { review, draft, mayKeep } = reply;
  const { page, pages } = shown;
  const ticked = tickedIn(shown.items);
  const keep = draft.updates === null ? words.keep : words.update;
  const turn = (to: number, title: string): CardJson => press(draftPageButton, title, { review, page: to, ticked });
  return [
    ...(mayKeep ? [primary(press(keepPlanButton, keep, { review, page, ticked }))] : []),
    ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
    ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
  ];
}
