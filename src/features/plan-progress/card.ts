import type { Colour } from '../../model/colour.js';
import { drawCard, type Pill } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { fitting } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts, notice, remark } from '../../presentation/card/texts.js';
import { asTitle, inName, inRow } from '../../presentation/card/user-words.js';
import { link } from '../../presentation/card/links.js';
import { undoChangeButton } from '../undo/buttons.js';
import { planButton } from '../plans/buttons.js';
import { planRecordButton } from './buttons.js';
import { buttonsOf, questionInputs } from './card-forms.js';
import { factsOf } from './card-facts.js';
import { formatColour } from './format-colour.js';
import type { PlanPickReply, PlanRecordedReply } from './reply.js';
import { planProgressWords } from './words.js';

/** Draws what was recorded, the part as it now stands, and what else can be recorded about it. */
export function drawRecorded(reply: PlanRecordedReply, drawing: Drawing): CardJson {
  const { group, plan, news, asked, refused, at } = reply;
  const words = planProgressWords(drawing.language);
  const said = refused === null ? null : saidOf(refused, drawing);
  const question = asked === null ? null : questionOf(reply, drawing);
  const undo =
    at === null ? [] : [press(undoChangeButton, drawing.shared.button.undo, { group: group.id, at, sure: false })];
  return drawCard(
    {
      kicker: `${inRow(group.name)} · ${inRow(plan.title)}`,
      title: titleOf(reply),
      pill: pillOf(reply, drawing),
      parts: [
        ...(news === null ? [] : [notice(words.news[news], news === 'signed-off-late' ? 'Warning' : 'Good')]),
        ...(said === null ? [] : [notice(said, 'Warning')]),
        ...(question === null ? [] : [notice(question, 'Warning')]),
        ...questionInputs(reply, drawing),
        ...differenceOf(reply, drawing),
        ...withFacts(factsOf(reply, drawing)),
      ],
      actions: [...undo, ...buttonsOf(reply, drawing), ...openOf(reply, drawing)],
    },
    drawing,
  );
}

/** Draws the button that opens the part in its plan. */
function openOf({ group, plan, shown }: PlanRecordedReply, { shared }: Drawing): readonly CardJson[] {
  const what = shown.as === 'plan' ? null : shown.key;
  const show = what === null ? ('board' as const) : ('part' as const);
  return [press(planButton, shared.button.open, { group: group.id, plan: plan.number, show, what, page: 1 })];
}

const withFacts = (rows: Parameters<typeof facts>[0]): readonly CardJson[] => (rows.length === 0 ? [] : [facts(rows)]);

function titleOf({ shown, plan }: PlanRecordedReply): string {
  switch (shown.as) {
    case 'item':
      return `${inRow(shown.key)} ${asTitle(inRow(shown.item.text))}`;
    case 'measure':
      return `${inRow(shown.key)} ${asTitle(inRow(shown.measure.text))}`;
    case 'risk':
      return `${inRow(shown.key)} ${asTitle(inRow(shown.risk.text))}`;
    case 'gate':
      return `${asTitle(inRow(shown.gate.title))} (${inRow(shown.phase.title)})`;
    case 'area':
      return inRow(shown.area.name);
    case 'plan':
      return inRow(plan.title);
  }
}

const PILL: Readonly<Record<Colour, Pill['color']>> = {
  red: 'Attention',
  amber: 'Warning',
  green: 'Good',
  blue: 'Default',
};

function pillOf({ shown, plan }: PlanRecordedReply, { language }: Drawing): Pill | null {
  const words = planProgressWords(language);
  switch (shown.as) {
    case 'item': {
      const { colour, isDropped, isDone } = shown.item;
      if (isDropped) return { text: words.dropped, color: 'Default' };
      if (colour !== null) return { text: asTitle(formatColour(colour, plan.scheme, language)), color: PILL[colour] };
      return { text: isDone ? words.itemDone : words.unrated, color: isDone ? 'Good' : 'Default' };
    }
    case 'gate':
      if (shown.gate.waived !== null) return { text: words.isWaived, color: 'Default' };
      if (shown.gate.signedOff !== null) return { text: words.isSigned, color: shown.lateBy > 0 ? 'Warning' : 'Good' };
      return shown.lateBy > 0 ? { text: words.isLate, color: 'Attention' } : { text: words.isOpen, color: 'Default' };
    case 'risk':
      return shown.risk.closed === null
        ? { text: words.riskOpen, color: 'Warning' }
        : { text: words.riskClosed, color: 'Good' };
    case 'measure':
    case 'area':
    case 'plan':
      return null;
  }
}

function saidOf({ refused, said }: NonNullable<PlanRecordedReply['refused']>, { language }: Drawing): string {
  const text = planProgressWords(language).refused[refused];
  return typeof text === 'string' ? text : text({ said: inRow(said ?? '') });
}

function questionOf({ asked, plan, shown }: PlanRecordedReply, { language }: Drawing): string | null {
  const words = planProgressWords(language);
  if (asked === null) return null;
  if (asked.asks === 'reason')
    return words.asks.reason({ colour: inRow(formatColour(asked.rating, plan.scheme, language)) });
  const unit = shown.as === 'measure' ? shown.measure.unit : null;
  const of = (value: number): string => (unit === null ? String(value) : `${value} ${inRow(unit)}`);
  return words.asks.unlikely({ value: of(asked.value), before: of(asked.before) });
}

/** Warns that the rule gives an open item another colour than somebody declared. */
function differenceOf({ shown, plan }: PlanRecordedReply, { language }: Drawing): readonly CardJson[] {
  if (shown.as !== 'item') return [];
  const { computed, declared, isDone } = shown.item;
  if (isDone || computed === null || declared === null || computed === declared.rating) return [];
  const name = (colour: Colour): string => inRow(formatColour(colour, plan.scheme, language));
  const words = planProgressWords(language);
  const person = inName(declared.by.name);
  return [notice(words.differs({ rule: name(computed), person, declared: name(declared.rating) }), 'Warning')];
}

/** The most bytes that the choices may take; each holds the change twice. */
const ROOM = 20_000;

/** Asks about which part, or in which plan, to record something. */
export function drawPick({ said, change, choices, hasPlan }: PlanPickReply, drawing: Drawing): CardJson {
  const words = planProgressWords(drawing.language).pick;
  const several = new Set(choices.map(({ group, plan }) => `${group.id} ${plan.number}`)).size > 1;
  const { parts, left } = fitting(
    choices,
    ({ group, plan, key, title }) => {
      const named = key === null || key === title ? inName(title) : `${inName(key)} ${inName(title)}`;
      const text = several && key !== null ? `${named}: ${inName(plan.title)}` : named;
      const data = { group: group.id, plan: plan.number, key, change: JSON.stringify(change) };
      return [link(text, press(planRecordButton, text, data))];
    },
    ROOM,
  );
  const title = choices.length > 0 ? words.title : hasPlan ? words.none : words.noPlan;
  return drawCard(
    {
      kicker: 'Matters Arising',
      title,
      line: said === null ? null : inRow(said),
      parts: [
        ...parts,
        ...(left === 0 ? [] : [remark(drawing.shared.andMore({ number: left }))]),
        ...(choices.length > 0 ? [] : [remark(hasPlan ? words.how : words.howPlan)]),
      ],
      actions: [],
    },
    drawing,
  );
}
