import type { FoundSlots } from '../../../reading/chat/find-slots.js';

const AROUND = new Set(
  '{date} by until till til to on at the latest only for from then now please tan erbyn ar y yr te nawr fan bellaf'.split(
    ' ',
  ),
);

/** "By the December meeting", "end of next week at the latest": a day and hardly a word more. */
export const isBareDate = ({ marked, dates }: FoundSlots): boolean =>
  dates.length > 0 &&
  marked
    .toLowerCase()
    .split(' ')
    .filter((word) => !AROUND.has(word)).length <= 1;
