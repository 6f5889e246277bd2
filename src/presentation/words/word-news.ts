import type { ActionEvent } from '../../model/action-event.js';
import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import { messagesFor } from './messages.js';
import type { Language } from '../../model/language.js';
import { inLanguages } from './catalogue.js';
import { wordDue } from './word-deadline.js';
import { wordLeads } from './word-lead.js';

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
    if (news.change === 'request-changed') {
      const { deadline, leads } = news;
      return deadline === null
        ? messages['different-lead']({
            name: by,
            leads: escapeMarkdown(cut(wordLeads(leads, messagesFor(one)), QUOTED)),
          })
        : messages['different-date']({ name: by, day: escapeMarkdown(cut(wordDue(deadline, one), QUOTED)) });
    }
    return 'deciders' in news
      ? messages[news.change]({ name: by, deciders: names(news.deciders) })
      : messages[news.change]({ name: by });
  });
