import type { Action } from '../../model/action.js';
import { extensionsOf, isSerial, type LeadRequest, openRequests } from '../../model/lead-request.js';
import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import { sharedWords } from './shared-words.js';
import { formatDate, formatOnDay } from './format-day.js';
import { formatDue } from './format-deadline.js';
import { formatLeads } from './format-lead.js';
import { formatName } from './format-name.js';
import type { Language } from '../../model/language.js';
import { inLanguages } from './catalogue.js';

/** The longest that names are shown in a sentence. */
const NAMED = 80;
const NAMES = 200;

const inSentence = (words: string, longest: number): string => escapeMarkdown(cut(words, longest));

/** What a lead asks, as a sentence in markdown, without the reason. */
export const formatRequest = (request: LeadRequest, language: Language | 'both'): string =>
  inLanguages(language, (one) => {
    const shared = sharedWords(one);
    const words = shared.request;
    const name = inSentence(formatName(request.by.name, shared), NAMED);
    const day = request.deadline?.due ?? null;
    if (day !== null) return words.asksTime({ name, day: formatOnDay(day, one) });
    if (request.leads.length === 0) return words.sendsBack({ name });
    return words.proposes({ name, others: inSentence(formatLeads(request.leads, shared), NAMES) });
  });

/** What became of a request, as a sentence in markdown; null while it is open. */
export function formatOutcome(request: LeadRequest, action: Action, language: Language | 'both'): string | null {
  return request.state === 'open' ? null : inLanguages(language, (one) => outcomeIn(request, action, one));
}

function outcomeIn(request: LeadRequest, action: Action, language: Language): string {
  const shared = sharedWords(language);
  const words = shared.request;
  const name = inSentence(formatName(request.decidedBy?.name ?? '', shared), NAMED);
  if (request.state === 'withdrawn' || request.state === 'open') return words.withdrawn({ name });
  if (request.kind === 'more-time') {
    const day = inSentence(formatDue(request.given ?? action.deadline, language), NAMES);
    return { granted: words.timeGranted, changed: words.timeChanged, refused: words.timeRefused }[request.state]({
      name,
      day,
    });
  }
  if (request.state === 'granted' && action.leads.length === 0) return words.leadGone({ name });
  const leads = inSentence(formatLeads(action.leads, shared), NAMES);
  return { granted: words.leadGranted, changed: words.leadChanged, refused: words.leadRefused }[request.state]({
    name,
    leads,
  });
}

/** That an action has been extended again and again, with its first deadline; null when it has not. */
export const formatSerial = (action: Action, language: Language | 'both'): string | null =>
  isSerial(action)
    ? inLanguages(language, (one) =>
        sharedWords(one).request.extendedTimes({ number: extensionsOf(action), day: firstDay(action, one) }),
      )
    : null;

const firstDay = ({ firstDeadline }: Action, language: Language): string =>
  firstDeadline.due === null
    ? inSentence(formatDue(firstDeadline, language), NAMED)
    : formatDate(firstDeadline.due, language);

/** What a row says of an action's requests: what is open, and that it was extended again and again; null for neither. */
export function formatFlags(action: Action, language: Language | 'both'): string | null {
  const open = openRequests(action).map(({ deadline }) =>
    inLanguages(language, (one) => {
      const words = sharedWords(one).request;
      const day = deadline?.due ?? null;
      return day === null ? words.otherAsked : words.timeAsked({ day: formatDate(day, one) });
    }),
  );
  const all = [formatSerial(action, language), ...new Set(open)].filter((flag) => flag !== null);
  return all.length === 0 ? null : all.join(language === 'both' ? '\n\n' : ' · ');
}
