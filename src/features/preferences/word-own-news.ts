import type { Language } from '../../model/group.js';
import type { OwnNews } from './rules/own-ask.js';
import { inChoice } from '../../presentation/card/user-words.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { ownTermsMessages } from './own-terms.js';
import { wordDay } from '../../presentation/words/word-day.js';
import {
  wordDaysBefore,
  wordEvery,
  wordPolicy,
  wordQuiet,
  wordWeekdays,
} from '../../presentation/words/word-nudging.js';
import { messagesFor } from '../../presentation/words/messages.js';

/** What someone has changed about their own nudges, said back in one language; a name in it is finished so, for markdown. */
export function wordOwnNews(
  news: OwnNews,
  language: Language,
  finish: (name: string) => string = escapeMarkdown,
): string {
  const words = ownTermsMessages(language).news;
  const settled = (sentence: string): string => `${sentence} ${words.seeAll}`;
  switch (news.change) {
    case 'away':
      return [
        wordLeave(news, language),
        news.standIn === null ? words.noStandIn : words.standIn(finish(inChoice(news.standIn))),
        words.changeLeave,
      ].join(' ');
    case 'back':
      return news.wasAway ? words.back : words.notAway;
    case 'snoozed':
      return words.snoozed(afterTan(news.until, language));
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
      return settled(words.at(news.at));
    case 'weekdays':
      return settled(words.weekdays(wordWeekdays(news.weekdays, language)));
    case 'daysBefore':
      return settled(words.daysBefore(wordDaysBefore(news.daysBefore, language)));
    case 'everyDaysAfter':
      return settled(words.everyDaysAfter(wordEvery(news.everyDaysAfter, language)));
    case 'quiet':
      return settled(words.quiet(wordQuiet(news.quiet, language), news.at));
    case 'several':
      return settled(words.several(wordPolicy(news.policy, language)));
    case 'nation':
      return settled(words.nation(messagesFor(language).nations[news.nation]));
  }
}

/** "You are away until Saturday 5 December 2026, and back on Monday 7 December 2026." */
export function wordLeave(
  leave: Pick<Extract<OwnNews, { readonly change: 'away' }>, 'from' | 'until' | 'isNow' | 'backOn'>,
  language: Language,
): string {
  const words = ownTermsMessages(language).news;
  const [until, back] = [afterTan(leave.until, language), afterTan(leave.backOn, language)];
  return leave.isNow ? words.away(until, back) : words.awayFrom(afterTan(leave.from, language), until, back);
}

/** A day as it stands in a sentence: in Welsh softened, "tan ddydd Llun". */
const afterTan = (day: string, language: Language): string => wordDay(day, language).replace(/^dydd(?= )/, 'ddydd');
