import { COLOURS } from '../../model/colour.js';
import { askingFor, primary, wordsInput } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { choiceInput, dateInput, textInput } from '../../presentation/card/form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { asTitle, inChoice } from '../../presentation/card/user-words.js';
import {
  planCloseButton,
  planProgressButton,
  planReadingButton,
  planRecordButton,
  planRiskButton,
  planWaiveButton,
} from './buttons.js';
import { formatColour } from './format-colour.js';
import type { PlanRecordedReply, ShownPart } from './reply.js';
import type { PlanChange } from './rules/change.js';
import { planProgressWords } from './words.js';

interface Part {
  readonly group: string;
  readonly plan: number;
  readonly key: string | null;
}
type Of<As extends ShownPart['as']> = Extract<ShownPart, { readonly as: As }>;

const partOf = ({ group, plan, shown }: PlanRecordedReply): Part => ({
  group: group.id,
  plan: plan.number,
  key: shown.as === 'plan' ? null : shown.key,
});

/** Draws the inputs of the card's own question: the reason for a rating, with the rating and what is needed. */
export function questionInputs(reply: PlanRecordedReply, drawing: Drawing): readonly CardJson[] {
  const { asked } = reply;
  return asked?.asks === 'reason' ? progressInputs(reply, drawing, asked.rating, asked.next) : [];
}

function progressInputs(
  { plan }: PlanRecordedReply,
  { language }: Drawing,
  rating: string,
  next: string | null,
): readonly CardJson[] {
  const words = planProgressWords(language);
  const colours = COLOURS.map((colour) => ({
    title: asTitle(inChoice(formatColour(colour, plan.scheme, language))),
    value: colour,
  }));
  return [
    { ...choiceInput(words.ask.rating, colours), id: 'rating', value: rating },
    wordsInput({ id: 'progress', label: words.ask.line }),
    { ...textInput(words.ask.nextStep, 1000), id: 'next', ...(next === null ? {} : { value: next }) },
  ];
}

/** Draws the buttons for what can be recorded next about the part. */
export function buttonsOf(reply: PlanRecordedReply, drawing: Drawing): readonly CardJson[] {
  const { shown, asked } = reply;
  const words = planProgressWords(drawing.language);
  const part = partOf(reply);
  const make = (title: string, change: PlanChange): CardJson =>
    press(planRecordButton, title, { ...part, change: JSON.stringify(change) });
  if (asked?.asks === 'reason') return [primary(press(planProgressButton, words.do.save, part))];
  switch (shown.as) {
    case 'item':
      return itemButtons(shown, reply, drawing, part);
    case 'measure': {
      if (!shown.mayRecord) return [];
      const sure =
        asked?.asks === 'unlikely'
          ? [primary(make(words.do.keep, { do: 'reading', value: asked.value, when: asked.when, isSure: true }))]
          : [];
      const value = {
        ...textInput(words.ask.value, 40, { errorMessage: words.needed.value }),
        id: 'value',
        isRequired: true,
      };
      const on = { ...dateInput(words.ask.on), id: 'on' };
      return [...sure, askingFor(words.do.reading, [value, on], [press(planReadingButton, words.do.save, part)])];
    }
    case 'gate':
      return gateButtons(shown, drawing, part, make);
    case 'risk':
      return shown.mayChange ? riskButtons(shown, drawing, part, make) : [];
    case 'area':
    case 'plan':
      return [];
  }
}

function itemButtons(shown: Of<'item'>, reply: PlanRecordedReply, drawing: Drawing, part: Part): readonly CardJson[] {
  const words = planProgressWords(drawing.language);
  const rating = shown.item.declared?.rating ?? '';
  const progress = shown.mayNote
    ? [
        askingFor(words.do.progress, progressInputs(reply, drawing, rating, null), [
          primary(press(planProgressButton, words.do.save, part)),
        ]),
      ]
    : [];
  return [
    ...progress,
    ...(shown.mayClose ? [withReason(words.do.close, shown.open.length > 0, drawing, planCloseButton, part)] : []),
  ];
}

/** Draws a button that asks for a reason. */
function withReason(
  title: string,
  isRequired: boolean,
  { language }: Drawing,
  button: typeof planCloseButton | typeof planWaiveButton,
  part: Part,
): CardJson {
  const words = planProgressWords(language);
  const input = {
    id: 'reason',
    label: words.ask.reason,
    ...(isRequired ? { isRequired, errorMessage: words.needed.reason } : {}),
  };
  return askingFor(title, [wordsInput(input)], [press(button, title, part)]);
}

type Make = (title: string, change: PlanChange) => CardJson;

function gateButtons({ gate, mayDecide }: Of<'gate'>, drawing: Drawing, part: Part, make: Make): readonly CardJson[] {
  const words = planProgressWords(drawing.language);
  if (!mayDecide) return [];
  if (gate.signedOff !== null || gate.waived !== null) return [make(words.do.reopenGate, { do: 'gate-reopened' })];
  return [
    primary(make(words.do.signOff, { do: 'sign-off' })),
    withReason(words.do.waive, true, drawing, planWaiveButton, part),
  ];
}

function riskButtons({ risk }: Of<'risk'>, drawing: Drawing, part: Part, make: Make): readonly CardJson[] {
  const words = planProgressWords(drawing.language);
  if (risk.closed !== null) return [make(words.do.reopen, { do: 'reopen-risk' })];
  const levels = (['low', 'medium', 'high'] as const).map((value) => ({ title: words.level[value], value }));
  const inputs = [
    { ...textInput(words.ask.owner, 100), id: 'riskOwner', value: risk.owner?.name ?? '' },
    { ...choiceInput(words.label.likelihood, levels), id: 'likelihood', value: risk.likelihood ?? '' },
    { ...choiceInput(words.label.impact, levels), id: 'impact', value: risk.impact ?? '' },
    wordsInput({ id: 'mitigation', label: words.label.mitigation, value: risk.mitigation ?? '' }),
  ];
  return [
    askingFor(words.do.changeRisk, inputs, [press(planRiskButton, words.do.save, part)]),
    withReason(words.do.close, false, drawing, planCloseButton, part),
  ];
}
