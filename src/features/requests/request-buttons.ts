import { requestWords } from './words.js';
import type { RequestPlace } from '../verbs.js';
import type { Day } from '../../model/calendar/day.js';
import type { LeadRequest } from '../../model/lead-request.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { askingFor, button, wordsInput } from '../../presentation/card/button.js';
import { inChoice } from '../../presentation/card/user-words.js';
import type { Candidate } from '../../model/candidate.js';

/** Members offered by name; Teams' own people picker finds the others. */
const OFFERED = 25;

interface Target {
  readonly group: string;
  readonly reference: string;
}

/** What a lead may ask: more time, with a day and a reason; or that it is not theirs, with whom they propose. */
export function askingButtons(
  target: Target,
  others: readonly Candidate[],
  today: Day,
  drawing: Drawing,
): readonly CardJson[] {
  const { messages, language } = drawing;
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
  const send = messages.button.sendRequest;
  return [
    askingFor(messages.button.moreTime, [date, reason], [button('more-time', send, target)]),
    askingFor(messages.button.notMine, [person, why], [button('not-mine', send, target)]),
  ];
}

/** How a request may be answered: as asked, with another day or lead, or with a refusal and words. */
export function decidingButtons(
  place: RequestPlace,
  request: LeadRequest,
  others: readonly Candidate[],
  today: Day,
  drawing: Drawing,
): readonly CardJson[] {
  const { messages, language } = drawing;
  const isTime = request.kind === 'more-time';
  const other = isTime
    ? askingFor(
        messages.button.anotherDay,
        [dateInput(drawing, today, request.deadline?.due ?? null)],
        [button('change', messages.button.anotherDay, place)],
      )
    : askingFor(
        messages.button.anotherLead,
        [personInput(others, drawing, { isRequired: true, errorMessage: requestWords(language).personNeeded })],
        [button('change', messages.button.anotherLead, place)],
      );
  return [button('grant', messages.button.grant, place), other, refuseButton(place, drawing)];
}

/** A refusal, with words for the lead. */
export function refuseButton(place: RequestPlace, { messages, language }: Drawing): CardJson {
  const { wordsLabel: label, wordsPlaceholder: placeholder } = requestWords(language);
  return askingFor(
    messages.button.refuse,
    [wordsInput({ id: 'words', label, placeholder })],
    [button('refuse', messages.button.refuse, place)],
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
