/** Words that correct whose something is, or when. */
export const CORRECTS: ReadonlySet<string> = new Set(
  "no not sorry meant mean should should've shouldve supposed instead wrong na nid dim nage sori ddylai olygu feddwl o'n golwg".split(
    ' ',
  ),
);

/** Words that may stand around a correction. */
export const AROUND_CORRECTED: ReadonlySet<string> = new Set(
  "oh ah wait hang on i it that that's this one was is be been have for to make actually please pls and or but of the hold a o i'w fod oedd yw yn lle hwnna hwn e fe say says day date i'n gen i mewn dydd dyddiad".split(
    ' ',
  ),
);
