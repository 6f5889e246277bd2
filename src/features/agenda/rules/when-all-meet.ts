/** "The third Thursday of every month as our regular slot" says when a group meets. */
export const saysWhenAllMeet = (said: string): boolean =>
  /(?<!\p{L})(?:(?:first|second|third|fourth|last|1st|2nd|3rd|4th|every|each|every other|alternate) \p{L}+day|(?:bob|pob) dydd \p{L}+|(?:dydd \p{L}+ )?(?:cyntaf|olaf) (?:o )?(?:bob|y) mis)(?!\p{L})/iu.test(
    said,
  ) && !/(?<!\p{L})(?:item|agenda|eitem)(?!\p{L})/iu.test(said);
