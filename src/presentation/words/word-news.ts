import type { ActionEvent } from '../../model/action-event.js';
import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import { messagesFor } from './messages.js';
import type { Language } from '../../model/language.js';
import { inLanguages } from './catalogue.js';

/** The longest that a name, and a list of names, is shown. */
const NAMED = 80;
const QUOTED = 280;

/** What has just happened to an action, as a sentence in markdown. */
export const wordNews = (news: ActionEvent, language: Language | 'both'): string =>
  inLanguages(language, (one) => {
    const messages = messagesFor(one).news;
    const by = escapeMarkdown(cut(news.by.name, NAMED));
    const names = (all: readonly string[]): string => escapeMarkdown(cut(all.join(', '), QUOTED));
    if (news.change === 'completed-part')
      return messages['completed-part']({ name: by, others: names(news.waitingFor) });
    return 'deciders' in news
      ? messages[news.change]({ name: by, deciders: names(news.deciders) })
      : messages[news.change]({ name: by });
  });
