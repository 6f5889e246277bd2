/** Says who helps the present lead: "get Gwen to do it with him". */
const WITH_LEAD =
  /(?<!\p{L})(?:(?:together |along |jointly )?with (?:him|her|them)|(?:to )?help (?:him|her|them)(?: out)?|gyda(?:g ef| hi|['’]i gilydd)|gydag e|efo (?:fo|hi|nhw|fe)|i(?:['’]w| ei) helpu)(?!\p{L})/iu;

/** Adds a lead: "Angharad's joining Gwen on it", "add Gwen to the costings", "geith Huw helpu hefyd". */
const ONE_MORE =
  /(?<!\p{L})(?:help(?:ing|s|ed)?(?! (?:me|us|you) (?:to |with (?!it|this|that))?(?:find|log|see|remember))|joins?|joining|alongside|jointly|shar(?:es?|ed|ing)|rhannu|both (?:of their )?names|(?:a|some) hand with|(?:his|her|their) names? (?:\p{L}+ ){0,4}(?:on|against|down|beside|next to)(?!\p{L})[^.;!?]{0,20}(?<!\p{L})(?:too|also|as well)|add @?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:on|on to|onto|to|as (?:a |joint |co-?)*lead)|(?:second|co-?|joint|another) ?lead|support (?:him|her|them|me)|ymuno|helpu|helpio|wrth ochr|ochr yn ochr|(?:i )?lawr (?:'da|gyda|efo)|(?:rho(?:wch)?|stica|dodwch|doda) @?\p{Lu}[\p{L}'’-]+ (?:arno|arni|ar hwn)(?: (?:hefyd|'fyd))|(?:put|stick|pop|get) @?[\p{L}][\p{L}'’-]+ on (?:it|this|that) (?:too|also|as well)|as well as|on top of|next to|ar y cyd|law yn llaw|ychwaneg(?:wch|a|u) @?\p{Lu}[\p{L}'’-]+ (?:at|i|ar)|cyd-?arwain|ei h?enw (?:o |e |hi |ef )?(?:\p{L}+ ){0,3}hefyd)(?!\p{L})/iu;
/** Says that it nevertheless passes from one person to another. */
const INSTEAD =
  /(?<!\p{L})(?:instead|rather than|in place of|over to|takes? over|taking over|swap|replace\p{L}*|off|from now on|can(?:['’]t|not)|no help|yn lle|yn hytrach|oddi (?:wrth|ar)|cyfnewid|cymryd drosodd)(?!\p{L})/iu;

/** Whether the people named lead it together with the present leads. */
export const isLedTogether = (said: string): boolean =>
  WITH_LEAD.test(said) || (ONE_MORE.test(said) && !INSTEAD.test(said));

/** Whether that is only likely, so that the bot asks first. */
export const isLikelyTogether = (said: string): boolean => isLedTogether(said) && !WITH_LEAD.test(said);
