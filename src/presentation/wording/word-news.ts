import type { ActionNews } from '../../core/answers/answer.js';
import type { Language } from '../../core/groups/group.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { messagesFor, worded } from '../messages/catalogue.js';

/** What has just happened to an action, as a sentence in markdown. */
export const wordNews = (news: ActionNews, language: Language | 'both'): string =>
  worded(language, (one) => {
    const messages = messagesFor(one).news;
    const by = escapeMarkdown(news.by.name);
    return news.change === 'completed-part'
      ? messages['completed-part'](by, escapeMarkdown(news.waitingFor.join(', ')))
      : messages[news.change](by);
  });
