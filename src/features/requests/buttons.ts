import { requestWords } from './words.js';
import type { Day } from '../../model/calendar/day.js';
import type { LeadRequest } from '../../model/lead-request.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { id, maybe, optional, target } from '../../model/card-data.js';
import { askingFor, primary, wordsInput } from '../../presentation/card/button.js';
import { type DataOf, defineButton, press } from '../../presentation/card/define-button.js';
import { inChoice } from '../../presentation/card/user-words.js';
import type { Candidate } from '../../model/candidate.js';

/** Which request the presser answers; `from` is the action's card, to which the answer returns. */
const place = { ...target, request: id, from: maybe('detail') };

/** A lead asks for a later deadline; `date` is ISO. */
export const moreTimeButton = defineButton('more-time', target, { date: optional, reason: optional });

/** A lead says that an action is not theirs; `person` is the id of the member they propose, if any. */
export const notMineButton = defineButton('not-mine', target, { person: optional, why: optional });

/** A lead withdraws their own request. */
export const withdrawRequestButton = defineButton('withdraw-request', { ...target, request: id });

/** Grants a request as asked. */
export const grantButton = defineButton('grant', place);

/** Grants something else: another day (ISO), or another lead (a member's id). */
export const changeButton = defineButton('change', place, { date: optional, person: optional });

/** Refuses a request. */
export const refuseButton = defineButton('refuse', place, { words: optional });

type Place = DataOf<typeof grantButton>;

/** How many members the card offers by name; Teams' own people picker finds the others. */
const OFFERED = 25;

/** The forms for a lead's request: more time, with a day and a reason; or "not mine", with the lead they propose. */
export function askingButtons(
  target: DataOf<typeof moreTimeButton>,
  others: readonly Candidate[],
  today: Day,
  drawing: Drawing,
): readonly CardJson[] {
  const { shared, language } = drawing;
  const words = requestWords(language);
  const date = dateInput(drawing, today, null);
  const reason = wordsInput({
    id: 'reason',
    label: words.reasonLabel,
    isRequired: true,
    errorMessage: words.reasonNeeded,
  });
  const person = personInput(others, drawing, { placeholder: words.personPlaceholder });
  const why = wordsInput({ id: 'why', label: words.whyLabel, placeholder: words.whyPlaceholder });
  const send = shared.button.sendRequest;
  return [
    askingFor(shared.button.moreTime, [date, reason], [press(moreTimeButton, send, target)]),
    askingFor(shared.button.notMine, [person, why], [press(notMineButton, send, target)]),
  ];
}

/** The ways to answer a request: grant it, give another day or lead, or refuse it with words. */
export function decidingButtons(
  place: Place,
  request: LeadRequest,
  others: readonly Candidate[],
  today: Day,
  drawing: Drawing,
): readonly CardJson[] {
  const { shared, language } = drawing;
  const isTime = request.kind === 'more-time';
  const other = isTime
    ? askingFor(
        shared.button.anotherDay,
        [dateInput(drawing, today, request.deadline?.due ?? null)],
        [press(changeButton, shared.button.anotherDay, place)],
      )
    : askingFor(
        shared.button.anotherLead,
        [personInput(others, drawing, { isRequired: true, errorMessage: requestWords(language).personNeeded })],
        [press(changeButton, shared.button.anotherLead, place)],
      );
  return [primary(press(grantButton, shared.button.grant, place)), other, refusingButton(place, drawing)];
}

/** The form that refuses a request, with words for the lead. */
export function refusingButton(place: Place, { shared, language }: Drawing): CardJson {
  const { wordsLabel: label, wordsPlaceholder: placeholder } = requestWords(language);
  return askingFor(
    shared.button.refuse,
    [wordsInput({ id: 'words', label, placeholder })],
    [press(refuseButton, shared.button.refuse, place)],
  );
}

const dateInput = ({ language }: Drawing, today: Day, value: Day | null): CardJson => ({
  type: 'Input.Date',
  id: 'date',
  label: requestWords(language).dateLabel,
  min: today,
  isRequired: true,
  errorMessage: requestWords(language).dateNeeded,
  ...(value === null ? {} : { value }),
});

const personInput = (others: readonly Candidate[], { language }: Drawing, more: object): CardJson => ({
  type: 'Input.ChoiceSet',
  id: 'person',
  label: requestWords(language).personLabel,
  style: 'compact',
  choices: others.slice(0, OFFERED).map(({ id, name }) => ({ title: inChoice(name), value: id })),
  'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users?scope=currentContext' },
  ...more,
});
