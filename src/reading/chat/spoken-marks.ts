/** The names of punctuation marks in a dictated message, with the mark for each. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=\S)(?<!(?<!\p{L})(?:a|the|to a|one|next|each|every))\s+(?:full stop|atalnod llawn)(?=\s+\S|\s*$)/giu, '.'],
  [/(?<=\S)\s+(?:question mark|marc cwestiwn|gofynnod)(?=\s+\S|\s*$)/giu, '?'],
  [/(?<=\S)\s+exclamation mark(?=\s+\S|\s*$)/giu, '!'],
  [/(?<=\S)\s+(?:semi[- ]?colon|hanner colon)\s+(?=\S)/giu, '; '],
  [/(?<=\S)\s+(?:comma|(?<!\b(?:a|an|in|the) )coma)\s+(?=\S)/giu, ', '],
  [/(?<=\S)\s+colon\s+(?!cancer|screening|and|or|surgery)(?=\S)/giu, ': '],
  // "A dash for it" and "dash off a line" are words.
  [
    /(?<=\S)(?<!\b(?:a|the|to|mad|quick|must|gotta|i'll|will|and)) +dash +(?!off|to|for|out|in|over|back|it|the|down|round|through)(?=\S)/giu,
    ' - ',
  ],
];
const ANY = /\b(?:stop|mark|marc|gofynnod|comma|coma|colon|dash|atalnod)\b/iu;
/** Replaces the names of marks in a dictated message by the marks: "Rhys is drowning comma let's have …". */
export const withMarks = (text: string): string =>
  ANY.test(text) ? SPOKEN.reduce((marked, [name, mark]) => marked.replace(name, mark), text) : text;
