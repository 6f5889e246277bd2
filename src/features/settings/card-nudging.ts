import type { Group } from '../../model/group.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { settingsWords } from './words.js';
import { formatPolicy, formatWorkingDays } from '../../presentation/words/format-nudging.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { weekdayChoices } from '../../presentation/card/weekday-choices.js';

/** The labels of the fields of how it nudges: they are folded away, with a line of how it is now. */
export function nudgingLabels({ nudging }: Group, { shared, language }: Drawing): object {
  const words = settingsWords(language).nudging;
  const labels = shared.nudging;
  return {
    nudgingNow: inLanguages(language, (one) => `${settingsWords(one).nudging.nudges}: ${formatPolicy(nudging, one)}`),
    nudgingTitle: words.title,
    daysBeforeLabel: labels.beforeLabel,
    everyDaysAfterLabel: labels.everyLabel,
    atLabel: labels.atLabel,
    weekdaysLabel: labels.weekdaysLabel,
    weekdayChoices: weekdayChoices(language),
    quietFromLabel: labels.quietFrom,
    quietUntilLabel: labels.quietUntil,
    escalateAfterLabel: words.escalate,
    mayMentionLabel: words.mention,
  };
}

/** How a group nudges, as facts of the card of what was saved. */
export function nudgingFacts({ nudging }: Group, { language }: Drawing): readonly (readonly [string, string])[] {
  const words = settingsWords(language).nudging;
  const { escalateAfter, mayMention } = nudging;
  const toChair =
    escalateAfter === 0
      ? words.never
      : inLanguages(
          language,
          (one) => settingsWords(one).nudging.after({ days: formatWorkingDays(escalateAfter, one) }),
          ' / ',
        );
  return [
    [words.nudges, inLanguages(language, (one) => formatPolicy(nudging, one), ' / ')],
    [words.toChair, toChair],
    [words.mentions, mayMention ? words.may : words.mayNot],
  ];
}
