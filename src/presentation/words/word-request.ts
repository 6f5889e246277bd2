import type { Action } from '../../model/action.js';
import { extensionsOf, isSerial, type LeadRequest, openRequests } from '../../model/lead-request.js';
import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import { messagesFor } from './messages.js';
import { wordDate, wordOnDay } from './word-day.js';
import { wordDue } from './word-deadline.js';
import { wordLeads } from './word-lead.js';
import { wordName } from './word-name.js';
import type { Language } from '../../model/language.js';
import { inLanguages } from './catalogue.js';

/** The longest that names are shown in a sentence. */
const NAMED = 80;
const NAMES = 200;

const inSentence = (words: string, longest: number): string => escapeMarkdown(cut(words, longest));

/** What a lead asks, as a sentence in markdown, without the reason. */
export const wordRequest = (request: LeadRequest, language: Language | 'both'): string =>
  inLanguages(language, (one) => {
    const messages = messagesFor(one);
    const words = messages.request;
    const name = inSentence(wordName(request.by.name, messages), NAMED);
    const day = request.deadline?.due ?? null;
    if (day !== null) return words.asksTime({ name, day: wordOnDay(day, one) });
    if (request.leads.length === 0) return words.sendsBack({ name });
    return words.proposes({ name, others: inSentence(wordLeads(request.leads, messages), NAMES) });
  });

/** What became of a request, as a sentence in markdown; null while it is open. */
export function wordOutcome(request: LeadRequest, action: Action, language: Language | 'both'): string | null {
  return request.state === 'open' ? null : inLanguages(language, (one) => outcomeIn(request, action, one));
}

function outcomeIn(request: LeadRequest, action: Action, language: Language): string {
  const messages = messagesFor(language);
  const words = messages.request;
  const name = inSentence(wordName(request.decidedBy?.name ?? '', messages), NAMED);
  if (request.state === 'withdrawn' || request.state === 'open') return words.withdrawn({ name });
  if (request.kind === 'more-time') {
    const day = inSentence(wordDue(request.given ?? action.deadline, language), NAMES);
    return { granted: words.timeGranted, changed: words.timeChanged, refused: words.timeRefused }[request.state]({
      name,
      day,
    });
  }
  const leads = inSentence(wordLeads(action.leads, messages), NAMES);
  return { granted: words.leadGranted, changed: words.leadChanged, refused: words.leadRefused }[request.state]({
    name,
    leads,
  });
}

/** That an action has been extended again and again, with its first deadline; null when it has not. */
export const wordSerial = (action: Action, language: Language | 'both'): string | null =>
  isSerial(action)
    ? inLanguages(language, (one) =>
        messagesFor(one).request.extendedTimes({ number: extensionsOf(action), day: firstDay(action, one) }),
      )
    : null;

const firstDay = ({ firstDeadline }: Action, language: Language): string =>
  firstDeadline.due === null
    ? inSentence(wordDue(firstDeadline, language), NAMED)
    : wordDate(firstDeadline.due, language);

/** What a row says of an action's requests: what is open, and that it was extended again and again; null for neither. */
export function wordFlags(action: Action, language: Language | 'both'): string | null {
  const open = openRequests(action).map(({ deadline }) =>
    inLanguages(language, (one) => {
      const words = messagesFor(one).request;
      const day = deadline?.due ?? null;
      return day === null ? words.otherAsked : words.timeAsked({ day: wordDate(day, one) });
    }),
  );
  const all = [wordSerial(action, language), ...new Set(open)].filter((flag) => flag !== null);
  return all.length === 0 ? null : all.join(language === 'both' ? '\n\n' : ' · ');
}
