import { historyWords } from './words.js';
import type { TimelineEntry } from '../../model/timeline.js';
import type { PrivacyAnswer } from '../privacy/reply.js';
import type { Zone } from '../../model/calendar/day.js';
import { isDay } from '../../model/calendar/days.js';
import { toLocal } from '../../model/calendar/zones.js';
import type { Language } from '../../model/group.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { privacyMessages } from '../privacy/privacy.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { wordDate } from '../../presentation/words/word-day.js';
import { wordName } from '../../presentation/words/word-name.js';
import { button } from '../../presentation/card/button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { messagesFor } from '../../presentation/words/messages.js';

/** The longest that what was there before or after is quoted. */
const QUOTED = 90;

/** A page of everything that has happened to an action: who, when, from what to what. */
export function drawHistory(answer: Extract<PrivacyAnswer, { kind: 'history' }>, drawing: Drawing): CardJson {
  const { language, messages } = drawing;
  const { group, reference, task, entries, page, pages, total } = answer;
  const words = privacyMessages(language).history;
  const turn = (to: number, title: string): CardJson =>
    button('history', title, { group: group.id, reference, page: to });
  return expand('history', {
    lang: drawing.lang,
    fallbackText: `${reference}: ${words.title}`,
    kicker: inRow(group.name),
    title: `${reference}: ${words.title}`,
    task: inRow(task),
    pageLine:
      total === 0
        ? words.nothing
        : pages === 1
          ? words.total(total)
          : privacyMessages(language).page(page, pages, total),
    rows: entries.map((entry) => ({
      text: inLanguages(language, (one) => wordChange(entry, one)),
      when: inLanguages(language, (one) => wordMoment(entry.at, group.zone, one), ' / '),
      values: inLanguages(language, (one) => wordValues(entry, one)) || null,
    })),
    actions: [
      ...(page > 1 ? [turn(page - 1, messages.button.previous)] : []),
      ...(page < pages ? [turn(page + 1, messages.button.next)] : []),
      button('show', reference, { group: group.id, reference }),
    ],
  });
}

function wordChange({ by, change }: TimelineEntry, language: Language): string {
  const messages = messagesFor(language);
  const name = inName(wordName(by.name, messages));
  return change === 'noted'
    ? privacyMessages(language).history.noted(name)
    : historyWords(language).changed[change]({ name });
}

function wordMoment(at: string, zone: Zone, language: Language): string {
  const [day = '', time = ''] = toLocal(at, zone).split('T');
  return `${wordDate(day, language)} ${time.slice(0, 5)}`;
}

/** What was there before and after, and the words that came with it. */
function wordValues({ from, to, words, change }: TimelineEntry, language: Language): string {
  const messages = privacyMessages(language).history;
  const value = (said: string): string => {
    if (change === 'deadline') return isDay(said) ? wordDate(said, language) : cut(said, QUOTED);
    // A task may be called as a status is.
    const isStatus = change !== 'task' && change !== 'leads';
    return (isStatus ? messages.status[said] : undefined) ?? cut(wordName(said, messagesFor(language)), QUOTED);
  };
  const parts = [
    from === null || from.trim() === '' ? null : messages.from(value(from)),
    to === null || to.trim() === '' ? null : messages.to(value(to)),
    words === null || words.trim() === '' ? null : cut(words, QUOTED),
  ];
  return escapeMarkdown(parts.filter((part) => part !== null).join(' · '));
}
