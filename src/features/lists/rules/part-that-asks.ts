const SENTENCES = /(?<=[.!?])\s+/u;
const ASKS =
  /\?\s*$|^(?:(?:and|so|but|just|please|a|ond|felly)[\s,]+)?(?:what|which|who|whose|when|where|how|any|anything|anyone|show|list|give|tell|remind|find|has|have i|have we|is|are|do|does|did|can|could|am i|pwy|beth|be|pa|pryd|ble|sut|faint|oes|ydy|ydi|dangos\p{L}*|rhestr\p{L}*|rho\p{L}*)(?!\p{L})/iu;
/** Refers to something in another sentence. */
const POINTS_BACK =
  /(?<!\p{L})(?:then(?=\s*(?:$|[,.?!]))|by then|since then|until then|(?:that|the same) (?:day|week|month|quarter|term|meeting)|those|hynny|hwnnw|honno|bryd hynny)(?!\p{L})/iu;

/**
 * The sentences of a message that ask, if the others only give reasons; the whole message if none asks, or if they
 * refer to the others.
 */
export function partThatAsks(said: string): string {
  const sentences = said.split(SENTENCES);
  const asking = sentences.filter((sentence) => ASKS.test(sentence));
  if (sentences.length < 2 || asking.length === 0 || asking.some((sentence) => POINTS_BACK.test(sentence))) return said;
  return asking.join(' ');
}
