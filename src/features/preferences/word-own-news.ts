import type { OwnNews } from './rules/own-ask.js';
import { inChoice } from '../../presentation/card/user-words.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { preferenceWords } from './words.js';
import { wordOnDay } from '../../presentation/words/word-day.js';
import {
  wordDaysBefore,
  wordEvery,
  wordPolicy,
  wordQuiet,
  wordWeekdays,
} from '../../presentation/words/word-nudging.js';
import type { Language } from '../../model/language.js';
import { messagesFor } from '../../presentation/words/messages.js';

/** What someone has changed about their own nudges, said back in one language; a name in it is finished so, for markdown. */
export function wordOwnNews(
  news: OwnNews,
  language: Language,
  finish: (name: string) => string = escapeMarkdown,
): string {
  const words = preferenceWords(language).news;
  const settled = (sentence: string): string => `${sentence} ${words.seeAll}`;
  switch (news.change) {
    case 'away':
      return [
        wordLeave(news, language),
        news.standIn === null ? words.noStandIn : words.standIn({ name: finish(inChoice(news.standIn)) }),
        words.changeLeave,
      ].join(' ');
    case 'back':
      return news.wasAway ? words.back : words.notAway;
    case 'snoozed':
      return words.snoozed({ until: wordOnDay(news.until, language) });
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
      return settled(words.weekdays({ days: wordWeekdays(news.weekdays, language) }));
    case 'daysBefore':
      return settled(words.daysBefore({ days: wordDaysBefore(news.daysBefore, language) }));
    case 'everyDaysAfter':
      return settled(words.everyDaysAfter({ days: wordEvery(news.everyDaysAfter, language) }));
    case 'quiet':
      return settled(words.quiet({ hours: wordQuiet(news.quiet, language), time: news.at }));
    case 'several':
      return settled(words.several({ policy: wordPolicy(news.policy, language) }));
    case 'nation':
      return settled(words.nation({ nation: messagesFor(language).nations[news.nation] }));
  }
}

/** "You are away until Saturday 5 December 2026, and back on Monday 7 December 2026." */
export function wordLeave(
  leave: Pick<Extract<OwnNews, { readonly change: 'away' }>, 'from' | 'until' | 'isNow' | 'backOn'>,
  language: Language,
): string {
  const words = preferenceWords(language).news;
  const until = wordOnDay(leave.until, language);
  const back = wordOnDay(leave.backOn, language);
  return leave.isNow
    ? words.away({ until, back })
    : words.awayFrom({ from: wordOnDay(leave.from, language), until, back });
}
