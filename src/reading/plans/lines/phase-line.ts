/** A phase's heading, which stands on a line by itself however long it is. */
export const PHASE =
  /^[*_#\s]*(?:phase|stage|cam|cyfnod)\s+(?:\d{1,2}\s?[a-z]?|[a-z]|[ivx]{1,4})(?![\p{L}\d])\s*[):.–—-]*/iu;
