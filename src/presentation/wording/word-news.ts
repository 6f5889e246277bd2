import type { ActionNews } from '../../core/answers/answer.js';
import type { Language } from '../../core/groups/group.js';
import { messagesFor, worded } from '../messages/catalogue.js';

/** What has just happened to an action, as a sentence. */
export const wordNews = (news: ActionNews, language: Language | 'both'): string =>
  worded(language, (one) => {
    const messages = messagesFor(one).news;
    return news.change === 'completed-part'
      ? messages['completed-part'](news.by.name, news.waitingFor.join(', '))
      : messages[news.change](news.by.name);
  });
