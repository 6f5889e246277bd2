import type { Slots } from '../../../reading/chat/slots.js';

/**
 * Places something in time, or says that the time is wrong: "keep it for", "better in", "not the time", "gadael tan".
 */
const PLACES =
  /(?<!\p{L})(?:wait\p{L}*|keep\p{L}*|kept|hold\p{L}*|held|leav\p{L}*|left|push\p{L}*|put|defer\p{L}*|postpon\p{L}*|carr\p{L}*|mov\p{L}*|slip\p{L}*|slid\p{L}*|sit|roll\p{L}*|sav\p{L}*|park\p{L}*|tak\p{L}*|bring|bump\p{L}*|delay\p{L}*|return to|come back|rather|sooner|prefer\p{L}*|better|best|suit\p{L}*|instead|ready|(?:right|good|best) time|no (?:sense|point|use)|gohiri\p{L}*|ohiri\p{L}*|gad\p{L}*|adael|cadw\p{L}*|gadw\p{L}*|aros\p{L}*|symud\p{L}*|gwthi\p{L}*|dal\p{L}*|well|gwell|barod|siwtio|amser|pwynt)(?!\p{L})/iu;
/** Asks and moves nothing: "Have they gone to December?" */
const ASKS =
  /^(?:(?:and|so|but|a|ond) )?(?:has|have|had|is|are|was|were|did|does|do|when|why|who|what|ydi|ydy|yw|oes|oedd|pryd|pam|pwy)(?!\p{L})[^.!?]*\?\s*$/iu;
/** Stands before the day by which something must be done, or since when it has been. */
const DUE = /(?<!\p{L})(?:by|before|since|from|ahead of|in time for|erbyn|cyn|ers|o)\s(?:the\s|yr?\s|mis\s|fis\s)?$/iu;

/** Whether a message postpones the item that it names to the day of a later meeting, in whatever words. */
export function isPutOff({ said, dates, meeting }: Slots): boolean {
  const [next, ...later] = meeting?.days ?? [];
  if (next === undefined || meeting?.items.length !== 1 || !PLACES.test(said) || ASKS.test(said)) return false;
  const isLater = (from: string, due: string): boolean =>
    later.some((day) => from <= day && day <= due) && !(from <= next && next <= due);
  return dates.some(({ words, deadline: { from, due } }) => {
    const before = said.slice(0, Math.max(0, said.indexOf(words)));
    return due !== null && isLater(from ?? due, due) && !DUE.test(before);
  });
}
