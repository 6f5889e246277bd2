import type { OwnNews } from './rules/own-ask.js';
import { inChoice } from '../../presentation/card/user-words.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { preferenceWords } from './words.js';
import { formatOnDay } from '../../presentation/words/format-day.js';
import {
  formatDaysBefore,
  formatEvery,
  formatPolicy,
  formatQuiet,
  formatWeekdays,
} from '../../presentation/words/format-nudging.js';
import type { Language } from '../../model/language.js';
import { sharedWords } from '../../presentation/words/shared-words.js';

/**
 * Says in one language what someone changed in their own nudge settings; `finish` prepares a name in it, for markdown
 * by default.
 */
export function formatOwnNews(
  news: OwnNews,
  language: Language,
  finish: (name: string) => string = escapeMarkdown,
): string {
  const words = preferenceWords(language).news;
  const settled = (sentence: string): string => `${sentence} ${words.seeAll}`;
  switch (news.change) {
    case 'away':
      return [
        formatLeave(news, language),
        news.standIn === null ? words.noStandIn : words.standIn({ name: finish(inChoice(news.standIn)) }),
        words.changeLeave,
      ].join(' ');
    case 'back':
      return news.wasAway ? words.back : words.notAway;
    case 'snoozed':
      return words.snoozed({ until: formatOnDay(news.until, language) });
    case 'only-overdue':
      return words.onlyOverdue;
    case 'as-group':
      return settled(words.asGroup);
    case 'unsnoozed':
    case 'all':
    case 'started':
    case 'saved':
      return words[news.change];
    case 'at':
      return settled(words.at({ time: news.at }));
    case 'weekdays':
      return settled(words.weekdays({ days: formatWeekdays(news.weekdays, language) }));
    case 'daysBefore':
      return settled(words.daysBefore({ days: formatDaysBefore(news.daysBefore, language) }));
    case 'everyDaysAfter':
      return settled(words.everyDaysAfter({ days: formatEvery(news.everyDaysAfter, language) }));
    case 'quiet':
      return settled(words.quiet({ hours: formatQuiet(news.quiet, language), time: news.at }));
    case 'several':
      return settled(words.several({ policy: formatPolicy(news.policy, language) }));
    case 'nation':
      return settled(words.nation({ nation: sharedWords(language).nations[news.nation] }));
  }
}

/** "You are away until Saturday 5 December 2026, and back on Monday 7 December 2026." */
export function formatLeave(
  leave: Pick<Extract<OwnNews, { readonly change: 'away' }>, 'from' | 'until' | 'isNow' | 'backOn'>,
  language: Language,
): string {
  const words = preferenceWords(language).news;
  const until = formatOnDay(leave.until, language);
  const back = formatOnDay(leave.backOn, language);
  if (leave.isNow) return words.away({ until, back });
  return leave.from === leave.until
    ? words.awayOn({ day: until, back })
    : words.awayFrom({ from: formatOnDay(leave.from, language), until, back });
}
