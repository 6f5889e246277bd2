import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { wordsOf } from '../../../reading/chat/word-keys.js';
import { onceFor } from '../../../reading/text/once-for.js';
import { AROUND_CORRECTED, CORRECTS } from './puts-right.js';

const AROUND = new Set(
  '{date} by until till til to on at the latest only for from then now please tan erbyn ar y yr te nawr fan bellaf'.split(
    ' ',
  ),
);

/** Whether words say a day and almost nothing else: "By the December meeting", "end of next week at the latest". */
export const isBareDate = onceFor(
  ({ marked, dates }: FoundSlots): boolean =>
    dates.length > 0 &&
    (marked
      .toLowerCase()
      .split(' ')
      .filter((word) => !AROUND.has(word)).length <= 1 ||
      isDayPutRight({ marked, dates })),
);

/** Whether words only correct a day: "No, not Monday, I meant Wednesday". */
export function isDayPutRight({ marked, dates }: Pick<FoundSlots, 'marked' | 'dates'>): boolean {
  if (dates.length === 0) return false;
  const words = wordsOf(marked.replaceAll('{date}', ' ')).map(({ word }) => word);
  return (
    words.some((word) => CORRECTS.has(word)) &&
    words.every((word) => CORRECTS.has(word) || AROUND_CORRECTED.has(word) || AROUND.has(word))
  );
}
