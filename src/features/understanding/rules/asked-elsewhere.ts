const PLEASE =
  "(?:(?:please|pls|just|any chance (?:you could|of you)|(?:can|could|would|will) you(?: please| possibly)?|i need you to|i'd like you to|plis|(?:w?newch|allwch|allech) chi|(?:w?nei|alli|allet) di)[\\s,]+)*";
const GO =
  '(?:trains?|taxis?|cabs?|flights?|planes?|hotels?|seats?|tickets?|bed and breakfast|table for|hire cars?|parking space|uber|lift to|lunch|dinner|coffees?|teas?|sandwich(?:es)?|pizzas?|cup of)';
const CY_GO =
  '(?:[td]h?r[eê]n|nhr[eê]n|dr[eê]n|[td]h?acsi|nhacsi|awyren|hedfan|[g]?westy|sedd(?:au)?|tocyn(?:nau)?|docyn(?:nau)?|bwrdd i|b?paned|baned|g?cinio|[cg]h?offi)';
/** Requests for oneself that need a booking office, a computer or a window. */
const FORMS: readonly RegExp[] = [
  `${PLEASE}(?:book|reserve|order|get|find|buy|fetch|make|bring|call|ring|hail) (?:me|us) (?:(?:an?|the|some|two|three|four|another|\\d{1,2}) )?(?:\\p{L}+ ){0,2}?${GO}(?!\\p{L})`,
  `${PLEASE}(?:get|put|book) (?:me|us) (?:on|onto|in|into) (?:to )?(?:the|an?) (?:(?:\\d{1,2}[.:]?\\d{0,2}(?: ?[ap]m)?|early|late|last|first|next|earlier|later|\\p{L}+) ){0,2}?(?:(?:train|flight|bus|coach|ferry|sleeper|hotel|eurostar)(?!\\p{L})|(?:from|to) \\p{Lu})`,
  `${PLEASE}(?:get|put|book) (?:me|us) (?:on|onto) the \\d{1,2}[.:]\\d{2}(?!\\d)`,
  `${PLEASE}(?:archeb(?:wch|a|u)|bwc(?:iwch|ia|io)|trefn(?:wch|a)|galw(?:ch)?|ffeindi(?:wch|a)|gwnewch|gwna|neud|gael) (?:\\p{L}+ ){0,2}?${CY_GO}(?:\\p{L}*) (?:\\p{L}+ ){0,2}?i (?:mi|fi|ni)(?!\\p{L})`,
  `${PLEASE}(?:(?:open|start|launch) (?:R|SPSS|Stata|Python|Excel|Photoshop)(?!\\p{L})|(?:re-?)?(?:run|calculate|compute|plot|estimate) (?:me |us )?(?:the |an? |that |this |those |some |another )?(?:\\p{L}+ ){0,1}?(?:regressions?|correlations?|t-?test|anova|chi-?square|standard deviation|confidence interval|statistics|stats|macro|script|sql|coefficients?)(?!\\p{L}))`,
  `(?:(?:what(?:'s| is| will)|how(?:'s| is)) the weather|(?:will|is) it (?:going to )?(?:rain|snow|be (?:sunny|wet|dry))|sut (?:dywydd|mae'r tywydd)|(?:fydd|ydy) hi'n (?:bwrw|braf))(?!\\p{L})`,
].map((form) => new RegExp(`^(?:${form})`, 'iu'));
const LIST_MARK = /^(?:[^:\n]{0,20}:\s*\n)?\s*(?:\(?\d{1,2}[.)]|[-*•–])\s+/u;

/** Whether somebody asks for what no such bot can do: "book me a taxi", "rerun the regression". */
export const isAskedElsewhere = (said: string): boolean => {
  const bare = said.replace(/[’‘]/gu, "'").replace(LIST_MARK, '');
  return FORMS.some((form) => form.test(bare));
};
