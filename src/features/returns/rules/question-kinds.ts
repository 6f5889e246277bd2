/** The marks that the form's choice of an answer kind adds to a question; empty if its words already say the kind. */
export const KIND_MARKS: Readonly<Record<string, string>> = {
  short: ' (short)',
  long: ' (long)',
  'yes-no': ' (yes/no)',
  figure: ' (figure)',
  rating: ' (RAG)',
  link: ' (link)',
};

/** The most bytes that the questions of a return may take as typed, because a button carries them. */
export const MOST_BYTES = 1200;
