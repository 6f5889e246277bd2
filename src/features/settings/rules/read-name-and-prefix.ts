const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}'’&-]*";
const JOINS = "(?:of|and|the|for|on|to|in|&|y|yr|ar|a|ac|i|yn|dros|o|er|'r|at)";
/** A title of several words: "Delivery and Assurance Board". */
const TITLE = `${CAPITAL}(?:(?:\\s+${JOINS}){0,3}\\s+${CAPITAL})+`;

const CALLED = new RegExp(
  `(?:renamed|re-?badged(?: as| to)?|retitled(?: as)?|rebranded(?: as| to)|rename(?: (?:us|this|the group|it))?|new name|our name|the (?:group's )?name|name of the group|known as|(?:now |to be |be )?called|call (?:us|this|it|the group)|ailenwi(?:wch|'r grŵp)?|enw newydd|ein henw|enw'r grŵp|galwch (?:ni|y grŵp|ni'n)|newid yr enw)\\b(?:(?!${TITLE})[^]){0,24}?(?:the |y |yr |'r )?(?<name>${TITLE})`,
  'u',
);
const WE_ARE = new RegExp(
  `(?:^|[.!?,]\\s+|\\b(?:today|now on|Monday|tomorrow),? )(?:[Ww]e(?:'re| are|'ll be| will be|'d like to be| want to be|'re to be| are to be)(?: now)?|[Tt]his is|[Tt]his (?:lot|group|board|committee|team) is(?: now)?|[Nn]i yw|[Dd]yma)(?: the|'r| y| yr)? (?<name>${TITLE})(?=(?:\\s+(?:now|these days|bellach|nawr|rŵan|(?:as of|as from|from|starting|ers|o) [^.,;!?]{2,25}))?(?:[\\s.,!;–-]*$|[.,!;–-]))`,
  'u',
);
/** "Grŵp Cymorth fydd ei enw o hyn allan", "the Inclusion Board is its name from today". */
const WILL_BE_CALLED = new RegExp(
  `(?<name>${TITLE})["”’']?,? (?:(?:fydd|yw|ydi)(?: (?:ei|ein)|['’]n)?(?: h?enw(?: ni)?)|(?:is|will be) (?:our|its) name)(?!\\p{L})`,
  'u',
);
/** "New name for the committee, if you would: Coastal Panel": nothing but a new name stands before the colon. */
const ANNOUNCED = new RegExp(
  `^(?=[^:–-]*(?<![\\p{L}])(?:name|title|h?enw|teitl)(?![\\p{L}]))(?=[^:–-]*(?<![\\p{L}])(?:new|change|rename|from|as of|this|us|our|group|give|newydd|newid|ein|o hyn|gr[wŵ]p|pwyllgor|bwrdd)(?![\\p{L}]))(?:(?:(?:${[
    'a|an|the|this|that|of|for|to|as|is|be|will|now|new|our|us|we|you|it|have|has|give|change|name|title|please|pls|if|would|could|can|kindly|from|today|on|in',
    "group|board|committee|panel|forum|team|group's|whole|here|settled|agreed|chosen|decided",
    "i|i'r|y|yr|ein|ni|newydd|newid|enw|enw'r|h?enw|teitl|o|hyn|ymlaen|allan|heddiw|os|gwelwch|gweli|di'n|yn|dda|plis|gawn|allwn|rhowch|rho|gr[wŵ]p|pwyllgor|bwrdd|fforwm|panel|bellach|nawr|rŵan",
  ].join(
    '|',
  )})(?![\\p{L}'])[\\s,]*){2,14}(?::|\\s[–-]\\s)\\s*["“”'‘]?(?:(?:the|y|yr) )?(?<name>${TITLE})["“”'’]?[\\s.!]*$)`,
  'iu',
);
/** "Our new name, as the Minister agreed: Rural Board": whoever agreed to it stands before the colon. */
const AGREED_NAME = new RegExp(
  `(?<![\\p{L}])(?:(?:our|the|a) (?:new )?(?:name|title)|new (?:name|title)|(?:ein|yr) h?enw(?: newydd)?)(?![\\p{L}])[^.:;?\\n–]{0,90}(?::|\\s[–-])\\s*["“”'‘]?(?:(?:[Tt]he|[Yy]r?) )?(?<name>${TITLE})(?=["“”'’]?[\\s.!,;]*(?:$|[.,;!]))`,
  'u',
);
const OF_GROUP =
  /(?<!\p{L})(?:board|group|committee|panel|forum|team|council|task ?force|party|network|partnership|bwrdd|grŵp|pwyllgor|panel|fforwm|tîm|cyngor|tasglu|rhwydwaith|partneriaeth)(?!\p{L})/iu;

/** Reads a new name after a colon or a dash that announces it; null when none does. */
export function readAnnouncedName(said: string): string | null {
  for (const sentence of said.split(/(?<=[.!?])\s+/u)) {
    const name = ANNOUNCED.exec(sentence)?.groups?.['name'];
    if (name !== undefined && /^\p{Lu}/u.test(name)) return `name ${name}`;
    const agreed = AGREED_NAME.exec(sentence.replace(/^\p{Lu}/u, (first) => first.toLowerCase()))?.groups?.['name'];
    if (agreed !== undefined && OF_GROUP.test(agreed)) return `name ${agreed}`;
  }
  return null;
}

/** Reads what the group is called from sentences that name it; null when none does. */
export function readName(said: string): string | null {
  const called = CALLED.exec(said)?.groups?.['name'];
  if (called !== undefined) return `name ${called}`;
  const named = WILL_BE_CALLED.exec(said)?.groups?.['name'];
  if (named !== undefined) return `name ${named}`;
  const are = WE_ARE.exec(said)?.groups?.['name'];
  return are !== undefined && OF_GROUP.test(are) ? `name ${are}` : null;
}

const NUMBERS =
  /(?<!\p{L})(?:(?:action )?numbers?|actions?(?= (?:to |should |will |must )?(?:start|begin))|number(?:ed|ing)|prefix(?:es)?|references?|refs?|codes?|action ids?|rhifau|rhif(?:o|wyd|ir)|rhif|cyfeirnod(?:au)?|gyfeirnod(?:au)?|rhagddodiad|llythrennau)(?!\p{L})/iu;
const SETS_IT =
  /(?<!\p{L})(?:start|starting|begin|beginning|prefix|have|use|be|being|read|say|go|change|switch|put|make|should|will|must|call|instead|in front|dechrau|ddechrau|defnydd\p{L}*|newid\p{L}*|rhowch|bod|fod|fydd|cael|gael|o flaen)(?!\p{L})/iu;
const CODE = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}]{1,7}(?![\p{L}\p{N}]|-\d)/gu;
/** "RuCB": an inner capital shows that letters are a code. */
const MIXED_CODE = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{1,4}\p{Lu}[\p{L}\p{N}]{0,4}(?![\p{L}\p{N}]|-\d)/gu;
const ANY_CODE =
  /(?<!\p{L})(?:start|begin|dechrau|ddechrau)(?:ing)?\s+(?:with |gyda(?:'r)? |efo |â )(?<code>[a-z][a-z\d]{1,7})(?=[\s.,!]*$)/iu;
const NO_LONGER =
  /(?<!\p{L})(?:not|rather than|instead of|in place of|no longer|nid|yn lle|change|from|switch|newid\p{L}*|o)\s+(?:from\s+|the\s+)?$/iu;
/** Capitals that are not a prefix. */
const OTHER = new Set(['NHS', 'UK', 'OK', 'PS', 'FYI', 'ASAP', 'EU', 'PM', 'AM', 'TBC', 'NB', 'CC']);

/** Reads what references are to begin with; null when that is not clear. */
export function readPrefix(sentence: string): string | null {
  if (!NUMBERS.test(sentence) || !SETS_IT.test(sentence)) return null;
  const codes = [...sentence.matchAll(CODE)]
    .filter((code) => !NO_LONGER.test(sentence.slice(0, code.index)))
    .map(([code]) => code)
    .filter((code) => !OTHER.has(code));
  const [only, ...others] = codes;
  if (only !== undefined) return others.some((code) => code !== only) ? null : `prefix ${only}`;
  const [mixed, ...more] = [...sentence.matchAll(MIXED_CODE)]
    .filter((found) => !NO_LONGER.test(sentence.slice(0, found.index)))
    .map(([found]) => found.toUpperCase());
  if (mixed !== undefined && more.length === 0) return `prefix ${mixed}`;
  const code = ANY_CODE.exec(sentence)?.groups?.['code'];
  return code === undefined ? null : `prefix ${code.toUpperCase()}`;
}
