const LED_UP =
  /^[^?]{4,200}\?[\s–—-]+(?:[^?.!]{2,40}[.!,]\s+)?(?:(?:and|so|then|or|if (?:not|so)|i (?:see|know of) none|a|ac|felly|neu|os (?:na|ddim|felly))[\s,]+)*(?<request>(?:may|might|could|can|shall|would|will|do|let(?:'s)?|please|then|tick|cross|mark|strike|take|move|put|close|record|minute|draw|gawn|gaf|ga|geith|gaiff|allwn|allwch|gadewch|awn|beth am|ticia\p{L}*|tic\p{L}*|rho\p{L}*|caea\p{L}*|caewch|cadarnh\p{L}*|symud\p{L}*)(?!\p{L}).*)$/isu;

/**
 * The request after a question that only leads up to it: "have we not exhausted the budget? May it be ticked off".
 * Returns the whole message if nothing follows a question.
 */
export const requestAfter = (said: string): string => LED_UP.exec(said)?.groups?.['request'] ?? said;
