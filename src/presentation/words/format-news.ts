import type { ActionEvent } from '../../model/action-event.js';
import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import { sharedWords } from './shared-words.js';
import type { Language } from '../../model/language.js';
import { inLanguages } from './catalogue.js';
import { formatClosure } from './format-closure.js';
import { formatDue } from './format-deadline.js';
import { formatLeads } from './format-lead.js';

/** The longest that a name, and a list of names, is shown. */
const NAMED = 80;
const QUOTED = 280;

/** What has just happened to an action, as a sentence in markdown. */
export const formatNews = (news: ActionEvent, language: Language | 'both'): string =>
  inLanguages(language, (one) => {
    const shared = sharedWords(one).news;
    const by = escapeMarkdown(cut(news.by.name, NAMED));
    const names = (all: readonly string[]): string => escapeMarkdown(cut(all.join(', '), QUOTED));
    if (news.change === 'unchanged') return shared.unchanged;
    if (news.change === 'completed-part') return shared['completed-part']({ name: by, others: names(news.waitingFor) });
    if (news.change === 'done-for-all') return shared['done-for-all']({ name: by, others: names(news.others) });
    if (news.change === 'request-changed') {
      const { deadline, leads } = news;
      return deadline === null
        ? shared['different-lead']({
            name: by,
            leads: escapeMarkdown(cut(formatLeads(leads, sharedWords(one)), QUOTED)),
          })
        : shared['different-date']({ name: by, day: escapeMarkdown(cut(formatDue(deadline, one), QUOTED)) });
    }
    if (news.change === 'deadline-moved') {
      const day = escapeMarkdown(cut(formatDue(news.deadline, one), QUOTED));
      return news.deadline.due === null
        ? shared['deadline-changed']({ name: by, deadline: day })
        : shared['deadline-moved']({ name: by, day });
    }
    if (news.change === 'closed-as')
      return shared['closed-as']({ name: by, how: escapeMarkdown(formatClosure(news.closure, one)) });
    return 'deciders' in news
      ? shared[news.change]({ name: by, deciders: names(news.deciders) })
      : shared[news.change]({ name: by });
  });
