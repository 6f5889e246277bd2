import type { Group } from '../../model/group.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { ownTermsMessages } from '../preferences/own-terms.js';
import { wordPolicy, wordWorkingDays } from '../../presentation/words/word-nudging.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { weekdayChoices } from '../../presentation/card/weekday-choices.js';

/** The labels of the fields of how it nudges: they are folded away, with a line of how it is now. */
export function nudgingLabels({ nudging }: Group, { language }: Drawing): object {
  const words = ownTermsMessages(language).group;
  return {
    nudgingNow: inLanguages(language, (one) => `${ownTermsMessages(one).group.nudges}: ${wordPolicy(nudging, one)}`),
    nudgingTitle: words.title,
    daysBeforeLabel: words.before,
    everyDaysAfterLabel: words.every,
    atLabel: words.at,
    weekdaysLabel: words.weekdays,
    weekdayChoices: weekdayChoices(language),
    quietFromLabel: words.quietFrom,
    quietUntilLabel: words.quietUntil,
    escalateAfterLabel: words.escalate,
    mayMentionLabel: words.mention,
  };
}

/** How a group nudges, as facts of the card of what was saved. */
export function nudgingFacts({ nudging }: Group, { language }: Drawing): readonly (readonly [string, string])[] {
  const words = ownTermsMessages(language).group;
  const { escalateAfter, mayMention } = nudging;
  const toChair =
    escalateAfter === 0
      ? words.never
      : inLanguages(language, (one) => ownTermsMessages(one).group.after(wordWorkingDays(escalateAfter, one)), ' / ');
  return [
    [words.nudges, inLanguages(language, (one) => wordPolicy(nudging, one), ' / ')],
    [words.toChair, toChair],
    [words.mentions, mayMention ? words.may : words.mayNot],
  ];
}
