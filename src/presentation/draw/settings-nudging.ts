import type { Group } from '../../core/groups/group.js';
import { worded } from '../messages/catalogue.js';
import { ownTermsMessages } from '../messages/own-terms.js';
import { wordPolicy, wordWorkingDays } from '../wording/word-nudging.js';
import type { Drawing } from './drawing.js';
import { weekdayChoices } from './weekday-choices.js';

/** The part of a group's settings form that says how it nudges: folded away, with a line of how it is now. */
export function nudgingFields({ nudging }: Group, { language }: Drawing): object {
  const words = ownTermsMessages(language).group;
  return {
    nudgingNow: worded(language, (one) => `${ownTermsMessages(one).group.nudges}: ${wordPolicy(nudging, one)}`),
    nudgingTitle: words.title,
    daysBeforeLabel: words.before,
    daysBefore: nudging.daysBefore.join(', '),
    everyDaysAfterLabel: words.every,
    everyDaysAfter: String(nudging.everyDaysAfter),
    atLabel: words.at,
    at: nudging.at,
    weekdaysLabel: words.weekdays,
    weekdays: nudging.weekdays.join(','),
    weekdayChoices: weekdayChoices(language),
    quietFromLabel: words.quietFrom,
    quietFrom: nudging.quiet.from,
    quietUntilLabel: words.quietUntil,
    quietUntil: nudging.quiet.until,
    escalateAfterLabel: words.escalate,
    escalateAfter: String(nudging.escalateAfter),
    mayMentionLabel: words.mention,
    mayMention: String(nudging.mayMention),
  };
}

/** How a group nudges, as facts of the card of what was saved. */
export function nudgingFacts({ nudging }: Group, { language }: Drawing): readonly (readonly [string, string])[] {
  const words = ownTermsMessages(language).group;
  const { escalateAfter, mayMention } = nudging;
  const toChair =
    escalateAfter === 0
      ? words.never
      : worded(language, (one) => ownTermsMessages(one).group.after(wordWorkingDays(escalateAfter, one)), ' / ');
  return [
    [words.nudges, worded(language, (one) => wordPolicy(nudging, one), ' / ')],
    [words.toChair, toChair],
    [words.mentions, mayMention ? words.may : words.mayNot],
  ];
}
