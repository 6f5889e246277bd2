import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';

// To report what a whole group agreed to, people say who agreed and how, before or after what it was.

const ALL =
  '(?:we|us|(?:the )?(?:group|board|committee|panel)|the (?:meeting|room)|every(?:one|body)|all(?: of us| members)?|people|members|i think we)';
const AUX =
  "(?:'ve|'re|'s| have| has| had| are| is| was| were| all| now| just| both| therefore| unanimously| finally| seem(?:ed|s)?(?: to be)?| quite| very| happily| been)*";
const WHERE =
  '(?: (?:a?round the table|in the (?:room|meeting|end)|at the (?:meeting|table)|today|just now|this morning|this afternoon|after (?:some|a (?:bit|lot) of|much) (?:discussion|debate|talk)|(?:on|over) the phone|over (?:lunch|luncheon|coffee|tea|dinner|drinks|email|the weekend)|by (?:e-?mail|phone)|in the corridor|dros (?:g?cinio|ginio|goffi|baned|y ffôn|e-bost)|by all|unanimously|i gyd|oll|heddiw|bore ma|o gwmpas y bwrdd|rownd y bwrdd|yn y cyfarfod))*';
const ASSENTS =
  '(?:agreed|decided|resolved|settled|concluded|content|happy|comfortable|in favour|in agreement|on board|signed up|nodded|voted|gone|going|went|plumped|opted|of one mind)';
/** People also say this of other things: it reports an agreement only during a meeting. */
const WEAK = /^.{0,60}?(?<!\p{L})(?:content|happy|comfortable|on board|gone|going|went|hapus|[bf]odlon)(?!\p{L})/iu;
const NO_ONE = '(?:nobody|no ?-?one|none of us)';
/** Between who agreed and what they agreed: "that", "to", "with it:". A "not" is part of what they agreed. */
const TO =
  '(?:,? (?:for (?:it|this|that)|with (?:it|this|that)|on (?:it|this|that)|to (?:it|this|that)|it|this|that)\\s?[:,–—-]+\\s*|,? (?:that|to|on|with|for|in favour of|of|it is|it.?s)(?!\\p{L})\\s*|,? (?=(?:no|not to|never to|against)(?!\\p{L}))|\\s?[:–—-]+\\s+|,\\s+)';
const CY_ALL = '(?:pawb|(?:y )?(?:grŵp|bwrdd|pwyllgor|cyfarfod)|ni i gyd|ni gyd)';
const CY_ASSENTS =
  "(?:yn|'n|wedi|'di|di|o)? ?(?:g?[cg]h?yt[uû]n|[cg]ytuno|hapus|[bf]odlon|blaid|[pb]enderfynu|nodio|setlo)";
const CY_TO =
  '(?:,? (?:y|yr|i|ar|gyda|â|fod|bod|mai|o blaid)(?!\\p{L})\\s*|,? (?:felly )?(?=nad? )|\\s?[:–—-]+\\s+|,\\s+)';
const WHAT = '(?<what>\\S+\\s+\\S.*)$';

const FIRST = [
  `${ALL}${WHERE}${AUX} ${ASSENTS}${WHERE}${TO}${WHAT}`,
  `(?:it(?:'s| is| was| has been)(?: all| now| just)* )?(?:agreed|decided|resolved|settled)${WHERE}${TO}${WHAT}`,
  `(?:there (?:was|were|is) )?no (?:objections?|dissent|disagreement|one against)${WHERE} (?:to|about|on)(?: us)? ${WHAT}`,
  `${NO_ONE}${WHERE} (?:objected|objects|disagreed|minded|was against|had (?:a|any) (?:problem|objection))(?: to| with|,? so|:)?(?: us)? ${WHAT}`,
  `(?:that's |there's |it's )(?:an? )?(?:clear |firm |unanimous )?(?:yes|agreement|consensus|thumbs up|nod) (?:from|by|among) (?:everyone|everybody|all|the (?:group|board|room))(?: of us)? (?:on|to|for|about|that) ${WHAT}`,
  `(?:(?:do|are|can|is|shall) )(?:we|everyone|everybody)(?: all)? (?:agree|agreed|happy|content|say)(?: that| to| with)? (?<what>[^?]+?)\\?\\s+(?:good|yes|great|right|ok|okay|excellent|lovely|agreed|then|so|that's|iawn|da iawn)(?!\\p{L}).*$`,
  `(?:all in favour|unanimous|carried|show of hands)${WHERE}${TO}${WHAT}`,
  `(?:(?:mae|roedd|oedd|ma)'?r? )?${CY_ALL}(?: oedd| sy)?${WHERE} ?${CY_ASSENTS}${WHERE}${CY_TO}${WHAT}`,
  `(?:r?[yd]+(?:ym|yn|an) ni|dan ni|da ni|ryn ni|(?:fe |mi )?w?na?e?thon ni)(?: i gyd| oll)? ${CY_ASSENTS}${WHERE}${CY_TO}${WHAT}`,
  `(?:fe |mi )?(?:[cg]ytunon ni|[pb]enderfynon ni|[cg]ytunwyd|[pb]enderfynwyd)${WHERE}${CY_TO}${WHAT}`,
  `(?:neb (?:yn )?(?:erbyn|gwrthwynebu)|dim gwrthwynebiad(?:au)?)(?: i)?(?::|,| –| -)? ${WHAT}`,
].map((source) => new RegExp(`^(?:${source})`, 'isu'));

const LAST = [
  `(?:so )?(?:(?:that's|it's|this is|all) )?(?:agreed|decided|settled|carried|unanimous)(?: by (?:all|everyone|everybody)| then| unanimously)?`,
  `${ALL}${WHERE}(?:'s|'re| are| is| was| were) (?:all )?(?:agreed|happy|content|in favour|on board|for it|fine)(?: with (?:it|that|this))?`,
  `${ALL}${WHERE} (?:all )?(?:agreed|nodded|said yes)`,
  `(?:there were )?no objections?|${NO_ONE}${WHERE} (?:objected|disagreed|minded|against)`,
  `(?:${CY_ALL} ?${CY_ASSENTS}|[cg]ytunwyd|[pb]enderfynwyd|neb yn erbyn|dim gwrthwynebiad)`,
].map(
  (source) =>
    new RegExp(`^(?<what>\\S+(?:\\s+\\S+){2,}?)\\s*[,.;–—-]+\\s*(?:and |a )?(?:${source})${WHERE}[\\s.!]*$`, 'isu'),
);

/** Asks somebody to write it down. */
const ASKS =
  /^(?:(?:can|could|may|should) (?:it|that|this|we|you)(?: (?:be|have it))? ?(?:recorded?|minuted?|noted?|put down|write down|written down)(?: please| pls)?,?(?: that)? |(?:please |pls )?(?:note|minute|record|log)(?: down)?(?: please| pls)?,?(?: that)? |let the (?:minutes|record) (?:show|say|reflect)(?: that)? |noder(?: fod| bod| y| i)? |nod(?:wch|a)(?: fod| bod)? |cofnod(?:er|wch|a)(?: fod| bod)? |all(?:wch|et) ti gofnodi(?: fod| bod)? )/iu;
const BEGINS = /^(?:(?:so|ok|okay|right|and|well|yes|good|great|felly|reit|iawn|da iawn)[\s,.!–-]+)*/iu;

/** In characters: anything longer is not one thing that was agreed. */
const LONGEST = 1000;
/** "Everyone agreed with Rhys that …". */
const WITH_SOMEBODY = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)? (?:that|y|bod|fod) /u;
/** What only the writer says, or what was not done. */
const OWN = /(?<!\p{L})(?:but|ond) (?:i|we|it|nobody|dwi|dw i|does neb)(?!\p{L})/iu;

/** Returns what a sentence says all have agreed to, without who agreed and how; null when it says no such thing. */
export function assentIn(typed: string, isMeeting = true): string | null {
  const said = typed.replace(/[‘’ʼ]/gu, "'").trim().replace(BEGINS, '').replace(ASKS, '').trim();
  if (said.length > LONGEST || OWN.test(said) || (!isMeeting && WEAK.test(said))) return null;
  for (const form of [...FIRST, ...LAST]) {
    const what = form
      .exec(said)
      ?.groups?.['what']?.replace(/[\s.]+$/u, '')
      .trim();
    if (what === undefined) continue;
    if (/^I(?![\p{L}])/u.test(what)) return null;
    // "Cytunwyd i gyhoeddi" is kept as "cyhoeddi".
    const isAfterI = /(?<!\p{L})i\s+$/iu.test(said.slice(0, said.lastIndexOf(what)));
    return (isAfterI ? undoSoftMutation(what) : what).replace(WITH_SOMEBODY, '');
  }
  return null;
}
