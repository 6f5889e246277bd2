/** Words of titles, which are not in names. These patterns are for small letters. */
const NOT_NAMES =
  /\b(?:item|report|update|paper|minutes|meeting|agenda|action|actions|plan|strategy|policy|review|update|challenges|welcome|introduction|apologies|budget|finance|discussion|presentation|background|summary|date|next|any|other|business|terms|reference|risk|register|welsh|wales|anti|training|january|february|march|april|may|june|july|august|september|october|november|december|part|annex|appendix|room|group \d|item \d)\b/u;

/** Things that tasks are about: "Paper to go to the Board" names no lead. */
const THINGS =
  /(?:^|\s)(?:papers?|reports?|letters?|updates?|items?|documents?|minutes|agendas?|presentations?|surveys?|invitations?|drafts?|links?|slides?|emails?|e-mails?|reviews?|discussions?|lists?|plans?|polic(?:y|ies)|sessions?|events?|training|dates?|details?|information|terms|comments?|feedback|cop(?:y|ies)|forms?|guidance|actions?|data|figures|reference|meetings?|visits?|bids?|proposals?|options?|costs?|work|findings|results|questions?|issues?|risks?|fund(?:s|ing)?|monies|note|notes|templates?|website|poster|leaflet|newsletter|framework|strategy|budget|contract|requests?|motions?|attempts?|efforts?|permission)$/u;
const NO_LEAD_WORDS =
  /(?:^|\s)(?:is|are|was|were|that|which|has|have|had|be|been|will|would|by|with|from|on|in|at|it|this|these|there|if|when|need|needs|due|able|how|what|not|as|since|because|until|while|about|regarding|order|ready|want|wants|agreed|asked|said|noted|following|subject|according|up|next|further|more)(?:\s|$)/u;

/** Whether words contain a word of titles. */
export const isTitleWord = (words: string): boolean => NOT_NAMES.test(words.toLowerCase());

/** Whether words end in a thing that tasks are about. */
export const endsInThing = (words: string): boolean => THINGS.test(words.toLowerCase());

/** Whether words name nobody, because they end in a thing that tasks are about or contain a word of titles. */
export const isThing = (words: string): boolean =>
  THINGS.test(words.toLowerCase()) || NOT_NAMES.test(words.toLowerCase());

/** Whether words contain a verb or a joining word, like a clause and unlike a lead's name. */
export const isClause = (words: string): boolean => NO_LEAD_WORDS.test(words.toLowerCase());

/** Nouns for things, by their endings: at the beginning of a sentence a capital does not make them names. */
const NOUN =
  /(?:tion|sion|ment|ness|ance|ence|ity|ture|ing|sal)s?$|\p{Ll}{3}ed$|\p{Ll}[tdkpmgnlr]s$|(?:ies|ices|ates|ages)$/u;

/** Whether a word has a noun's ending, so that a capital at the beginning of a sentence makes no name of it. */
export const isNounByEnding = (word: string): boolean => NOUN.test(word);
