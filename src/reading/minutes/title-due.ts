/** What a heading says about everything under it. */
export interface Heading {
  readonly lead: string | null;
  readonly due: string | null;
  /** The deadline of the whole list, where a heading inside it gives none of its own. */
  readonly ofAll: string | null;
  /** Whether its lead has the whole list. */
  readonly isOfAll: boolean;
}

const ASIDE = /^(.*\S)\s*[([]([^()[\]]{3,40})[)\]]$/u;
const SAYS_WHEN = /^(?:by|before|within|due|until|next|this|over the|in the next|erbyn|cyn|o fewn|yr? .+ nesaf) ?\S/iu;
const EVENT = /^(?:before|cyn)(?: \S+){1,5}$/iu;

/** A heading inside a list and the deadline in it: "Urgent (by Friday)", "Before the next meeting". */
export function titleDue(
  words: string,
  isDeadline: (words: string) => boolean,
): { readonly title: string; readonly due: string | null } {
  const [, title, aside = ''] = ASIDE.exec(words) ?? [];
  if (title !== undefined && (SAYS_WHEN.test(aside) || isDeadline(aside))) return { title, due: aside };
  const isWhole = SAYS_WHEN.test(words) && (isDeadline(words) || EVENT.test(words));
  return { title: words, due: isWhole ? words : null };
}
