import type { Day } from '../../../model/calendar/day.js';
import { meetingTokens } from './meeting-tokens.js';
import { readSaidDays, type SaidDay } from './said-day.js';
import { settleYears } from './settle-years.js';

/** The dates in a sentence, "17 and 24 November", in order; empty if one of them is impossible. */
export function findDays(sentence: string, today: Day): readonly Day[] {
  const tokens = meetingTokens(sentence);
  const said: SaidDay[] = [];
  for (let at = 0; at < tokens.length;) {
    const days = readSaidDays(tokens, at);
    said.push(...(days?.value ?? []));
    at = days?.next ?? at + 1;
  }
  const settled = settleYears(said, today);
  return settled.ok ? [...new Set(settled.days)] : [];
}
