/** What a form's choice of how a question is answered writes behind its words; nothing where they say it themselves. */
export const KIND_MARKS: Readonly<Record<string, string>> = {
  short: ' (short)',
  long: ' (long)',
  'yes-no': ' (yes/no)',
  figure: ' (figure)',
  rating: ' (RAG)',
  link: ' (link)',
};

/** The questions of a return, as they are written, take no more: a button carries them. */
export const MOST_BYTES = 1200;
