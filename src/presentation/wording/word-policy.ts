import type { Language } from '../../core/groups/group.js';
import type { NudgePolicy } from '../../core/nudges/nudge-policy.js';
import { OWN_TERMS, type OwnTermsMessages } from '../messages/own-terms.js';

/** A policy in words that `readPolicy` reads back, parts between semicolons; a person's without what is a group's alone. */
export function wordPolicy(policy: NudgePolicy, language: Language, isPersonal = false): string {
  const words = OWN_TERMS[language];
  const { daysBefore, everyDaysAfter, at, weekdays, quiet, escalateAfter, mayMention } = policy;
  const parts = [
    ...(daysBefore.length === 0 ? [] : [words.policy.before(listed(daysBefore.map(String), words))]),
    words.policy.every(everyDaysAfter),
    words.policy.at(at),
    words.policy.week(wordWeek(weekdays, words)),
    words.policy.quiet(quiet.from, quiet.until),
  ];
  const ofGroup = [
    escalateAfter === 0 ? words.policy.never : words.policy.escalate(escalateAfter),
    words.policy.mentions(mayMention),
  ];
  return [...parts, ...(isPersonal ? [] : ofGroup)].join('; ');
}

function wordWeek(weekdays: NudgePolicy['weekdays'], words: OwnTermsMessages): string {
  const days = [...weekdays].sort();
  const [first, last] = [days[0] ?? 1, days.at(-1) ?? 1];
  const name = (day: number): string => words.weekdays[day - 1] ?? '';
  const isRun = days.length > 2 && last - first === days.length - 1;
  return isRun ? words.range(name(first), name(last)) : listed(days.map(name), words);
}

const listed = (items: readonly string[], { and }: OwnTermsMessages): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
