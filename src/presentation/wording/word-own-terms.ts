import type { OwnTermsAnswer } from '../../core/answers/own-terms-answer.js';
import type { Language } from '../../core/groups/group.js';
import { OWN_TERMS } from '../messages/own-terms.js';
import { wordDay } from './word-day.js';
import { wordPolicy } from './word-policy.js';

/** How somebody's own nudges stand: what they have just settled first, and what else holds for them. */
export function wordOwnTerms(answer: OwnTermsAnswer, language: Language): string {
  const words = OWN_TERMS[language];
  const { own, change, backOn, standIn, today } = answer;
  const { leave } = own;
  const isAway = leave !== null && leave.until >= today && backOn !== null;
  const lines = [
    ...(change === 'back' && !isAway ? [words.back] : []),
    ...(isAway && (change === 'away' || change === 'back' || change === 'show')
      ? [
          `${words.away(wordDay(leave.from, language), wordDay(leave.until, language), wordDay(backOn, language))} ${
            standIn === null ? words.noStandIn : words.standIn(standIn)
          } ${words.howToReturn}`,
        ]
      : []),
    ...(own.snoozedUntil !== null && own.snoozedUntil > today && (change === 'snooze' || change === 'show')
      ? [words.snoozed(wordDay(own.snoozedUntil, language))]
      : []),
    ...(change === 'only-overdue' || (change === 'show' && own.onlyOverdue)
      ? [own.onlyOverdue ? words.onlyOverdue : words.all]
      : []),
    ...(answer.isMuted ? [words.muted] : []),
    ...(change === 'times' || change === 'as-group' || change === 'show'
      ? [words.yours(wordPolicy(answer.policy, language, true), answer.zone)]
      : []),
  ];
  return lines.join('\n\n');
}
