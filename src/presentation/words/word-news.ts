import type { ActionEvent } from '../../model/action-event.js';
import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import { messagesFor, worded } from './catalogue.js';
import type { Language } from '../../model/language.js';

/** The longest that a name, and a list of names, is shown. */
const NAMED = 80;
const QUOTED = 280;

/** What has just happened to an action, as a sentence in markdown. */
export const wordNews = (news: ActionEvent, language: Language | 'both'): string =>
  worded(language, (one) => {
    const messages = messagesFor(one).news;
    const by = escapeMarkdown(cut(news.by.name, NAMED));
    const names = (all: readonly string[]): string => escapeMarkdown(cut(all.join(', '), QUOTED));
    if (news.change === 'completed-part') return messages['completed-part'](by, names(news.waitingFor));
    return 'deciders' in news ? messages[news.change](by, names(news.deciders)) : messages[news.change](by);
  });
