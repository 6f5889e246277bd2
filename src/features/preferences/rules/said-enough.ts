/** What the bot sends: its nudges by their name, or "yours" and "them" among such things. */
const OF_NUDGES =
  /(?<!\p{L})(?:nudg\p{L}*|reminders?|pings?|beeps?|beep(?:ing)?|messages?|prompts?|alerts?|notifications?|bleeps?|n?m?h?atgoff\p{L}*|nodiadau|neges(?:euon)?|bings)(?!\p{L})/iu;
const YOURS =
  /(?<!\p{L})(?:yours?|from you|you(?:['’]re| are)|d(?:y|i) rai(?: di)?|eich rhai|gen ti|gynnoch chi|gennych)(?!\p{L})/iu;
/** No more of all of them. */
const NO_MORE =
  /(?<!\p{L})(?:(?:no more|enough|an end)(?: of)? (?:them|these|those|yours?(?: \p{L}+)?|please|pls|thanks|ta)|no more(?= ?[.!]*$)|(?:stop|quit|cease) (?:sending (?:them|these|those|me any(?: more)?)|them|it all)|(?:dim|digon)(?: mwy| rhagor)?(?: o(?:honyn|honynt))?(?: nhw)?,? (?:plis|diolch|os gwel\p{L}*)|ddim mwy(?=,? (?:plis|diolch)|[.!]*$))(?!\p{L})/iu;
/** Of one thing, some hour or some time, or of what others get. */
const OF_SOME =
  /(?<!\p{L})(?:about|regarding|before|after|until|till?|than|except|unless|only|every(?:one|body)|people|group|ynghylch|ynglŷn|cyn|ar [oô]l|tan|na|heblaw|oni bai|pawb|neb|grŵp)(?!\p{L})|\d|\?\s*$/iu;

/** Whether somebody has had enough of the nudges, in any words: "yours I could do without. No more of them, thanks". */
export const isEnoughOfYours = (said: string): boolean =>
  OF_NUDGES.test(said) && YOURS.test(said) && NO_MORE.test(said) && !OF_SOME.test(said);
