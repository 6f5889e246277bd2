/** How people ask to log an action, before the action itself. */
const ASKED_EN =
  /^(?:(?:please|pls|hi|hello|ok|okay|so|and|also|right)[\s,]+)*(?:(?:can|could|would|will|shall|may)\s+(?:you|we|i|someone|somebody)\s+|(?:i['’]d|i would|we['’]d|we would)\s+like\s+(?:you\s+)?to\s+|(?:i|we)\s+(?:want|need)\s+(?:you\s+)?to\s+|let['’]?s\s+|you\s+(?:can|could|should)\s+|make\s+sure\s+(?:you|we)\s+)?(?:please\s+|also\s+|just\s+|kindly\s+)*(?:(?:log|record|note|minute|add|write|jot|capture|create|raise|track|register|put|take|make|have|set|get)(?:\s+(?:down|up))?(?:\s+it)?|(?:we|i)\s+(?:need|want|have)|there(?:['’]s|\s+is)|one\s+for\s+the\s+(?:log|minutes|list)|for\s+the\s+(?:record|minutes|log))(?:\s+(?:down|up))?(?:\s+(?:a|an|the|this|that\s+as|as|one|new|another|following|extra|more))*(?:\s+(?:actions?|action\s+(?:points?|items?)|tasks?|to-?dos?|items?|points?|notes?))?(?:\s+(?:down|in|to|on|in\s+to|into)(?:\s+the)?\s*(?:action\s+)?(?:log|list|minutes|record)|\s+down)?(?:\s+please)?(?:\s*[:–—,-]\s*|\s+)(?:(?:that|for|on|to\s+say(?:\s+that)?|saying(?:\s+that)?)\s+)?/iu;
const ASKED_CY =
  /^(?:(?:plîs|plis|helo|iawn|hefyd|felly|ac|a)[\s,]+)*(?:(?:a\s+)?(?:allwch|gallwch|fedrwch|wnewch|newch|alli|elli|fedri|wnei|nei|fyddech|hoffech|allen|gawn)\s+(?:chi|di|ni|ti)?\s*|(?:hoffwn|dylem|rhaid|mae\s+angen|dwi\s+(?:eisiau|isio|angen)|rydw\s+i\s+eisiau|rwyf\s+am)\s+(?:i\s+(?:chi|ni|ti)\s+)?)?(?:os\s+gwelwch\s+yn\s+dda,?\s+)?(?:[cg]ofnod(?:i|wch|a)|nod(?:i|wch|a)|ychwaneg(?:u|wch|a)|rho(?:i|wch)?|roi|[cg]reu|crewch|logio|logiwch|ll?unio|angen|gwneud|wneud)(?:\s+i\s+lawr)?(?:\s+nodyn)?(?:\s+(?:cam|gam|tasg|dasg|pwynt|bwynt|eitem)(?:\s+(?:gweithredu|newydd))*)?(?:\s+i\s+lawr)?(?:\s+(?:yn|ar)\s+y\s+(?:cofnod(?:ion)?|rhestr))?(?:,?\s+os\s+gwelwch\s+yn\s+dda)?(?:\s*[:–—,-]\s*|\s+)(?:(bod|fod|yw|mai)\s+|y\s+(?=bydd)|(?:ar\s+gyfer|am|y)\s+)?/iu;
/** How people ask to log an action, after the action itself. */
const ASKED_AFTER =
  /[\s,.;–—-]+(?:(?:please|pls)[\s,]+)?(?:(?:can|could|would|will)\s+(?:you|we)\s+(?:please\s+)?)?(?:log|record|note|minute|add|put|capture|track)\s+(?:that|it|this)(?:\s+(?:down|as\s+an\s+action|(?:to|on|in)\s+the\s+(?:log|list|minutes)))?(?:\s+please)?[\s?!.]*$|[\s,]+(?:as\s+an\s+action(?:\s+point)?|(?:to|on|in)\s+the\s+(?:action\s+)?(?:log|list|minutes))(?:[\s,]+please)?[\s?!.]*$|[\s,–—-]+(?:cofnodwch|nodwch)\s+hyn(?:ny)?(?:,?\s+os\s+gwelwch\s+yn\s+dda)?[\s?!.]*$|[\s,]+(?:please|pls|thanks|plîs|plis|os\s+gwelwch\s+yn\s+dda|diolch)[\s?!.]*$|[?!]$/iu;
const GOING_TO = /\s(?:is|are|am)\s+(?:going|due|supposed|meant|about)\s+to\s/iu;
const I_WILL = /^i['’]ll\s/iu;
/** In "put Gwen down to book" the name stands inside the request. */
const DOWN_TO = /^(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?)\s+down\s+(?:to|for\s+to)\s+/u;
const HAS_WORD = /\p{L}{2}/u;

/** Words that are no action by themselves. */
const NOTHING = /^(?:(?:please )?(?:log|record|note|minute)|it|this|that|(?:an? |the )?action|please|hyn|hynny|hwn)$/iu;
/** How many characters at each end may hold the request. */
const HEAD = 300;
const TAIL = 160;

/** Removes a request at the end, which may come twice: "…, log that please". */
function withoutAskedAfter(words: string): string {
  const at = Math.max(0, words.length - TAIL);
  const tail = ` ${words.slice(at)}`;
  const shorter = tail.replace(ASKED_AFTER, '');
  return shorter === tail ? words : withoutAskedAfter((words.slice(0, at) + shorter.slice(1)).trim());
}

/**
 * The action in a message that asks to log one: "can you log that Tomos will ring the Trust" gives "Tomos will ring the
 * Trust". Removes the request before and after it; null if nothing is left.
 */
export function wordsToLog(message: string): string | null {
  const whole = message.trim();
  const head = whole.slice(0, HEAD);
  const welsh = ASKED_CY.exec(head);
  const asked = welsh ?? ASKED_EN.exec(head);
  let said = withoutAskedAfter(whole.slice(asked?.[0].length ?? 0));
  // "bod Tomos am ffonio" names the lead as "mae Tomos am ffonio" does.
  if (welsh?.[1] !== undefined && /\sam\s/u.test(said)) said = `mae ${said}`;
  said = said.replace(GOING_TO, ' to ').replace(I_WILL, 'I will ').replace(DOWN_TO, '$1 to ').trim();
  return HAS_WORD.test(said) && !NOTHING.test(said) ? said : null;
}
