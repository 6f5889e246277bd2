import { type Marked, ONE, SOME } from './marked-people.js';

const NAME = "(?<name>\\p{L}[\\p{L}'’ -]{2,40}?)";
const QUOTED = `["“']?(?:the |our |y |yr )?${NAME}["”']?`;
const SPEAKER = `(?:I|we|you see|${ONE}|people)`;
const MEAN = "(?:mean|meant|am talking about|'m talking about|am thinking of)";
const FORMS = [
  `(?:when|whenever|if|where) ${SPEAKER} (?:say|says|write|writes|mention|type|talk about|refer to|use|see) ${QUOTED},? (?:${SPEAKER} ${MEAN}|it means|that means|that's|it's|read) (?<who>${SOME})`,
  `(?:by|with) ${QUOTED},? ${SPEAKER} ${MEAN} (?<who>${SOME})`,
  `(?:(?:from now on|now),? )?(?<who>${SOME}) (?:are|were|be|to be|being|will be|should be|could be)(?: now| all| together| collectively| jointly)* (?:known|called|referred to|down|grouped|listed)(?: together| collectively| jointly)*(?: as)? ${QUOTED}(?: (?:from now on|now|please|here))?[\\s.!]*$`,
  `(?:^|[:,–-] )(?<who>${SOME}) (?:are|make up|form|yw|ydy|ydi)(?: now| all| together)* (?:(?:the|our|y|yr) )?["“]${NAME}["”](?: (?:from now on|from here on(?: in)?|now|please|here|o hyn ymlaen|bellach))*[\\s.!]*$`,
  `^(?:["“])${NAME}["”] (?:are|is|means|yw|ydy|ydi)(?: now| all)* (?<who>${SOME})(?: (?:from now on|from here on(?: in)?|now|please|here|o hyn ymlaen|bellach))*[\\s.!]*$`,
  `^(?:please )?(?:call|treat) (?<who>${SOME}) (?:as )?${QUOTED}(?: (?:from now on|now|please|here))?[\\s.!]*$`,
  `(?:set up|make|create|start)(?: me| us)? an? (?:(?:new|separate|little) )?(?:team|set|group|subgroup|sub-group|list|group of people) (?:called|named|of|for) ${QUOTED}(?:,? (?:made up of|consisting of|containing|comprising)| of| with|:|,| –| -) (?<who>${SOME})`,
  `(?:(?:we|${ONE})(?:'d| would) like|(?:we|${ONE}) (?:want|need)|(?:can|could) (?:we|${ONE}) have|give us|let's have|add) (?:to have )?an? (?:new )?(?:team|set|group|subgroup|sub-group|list) (?:called|named|known as) ${QUOTED}(?:,? (?:made up of|consisting of|containing|comprising|for|of|with)|:|,| –| -) (?<who>${SOME})`,
  `(?:hoffwn i?|hoffem ni|(?:${ONE}|dwi|dw i|rwy|dan ni|rydyn ni)(?:'n)? (?:isio|eisiau|angen)|mae angen|ga i|gawn ni) ?(?:gael )?(?:grŵp|griw|criw|dîm|tîm|set|restr) (?:o'r|o) enw ${QUOTED}(?:,? (?:sef|yn cynnwys|gyda|efo)|:|,| –| -) (?<who>${SOME})`,
  `(?:gwnewch|gwna|creu|creuwch|crea|rhowch|sefydlu) (?:grŵp|griw|criw|dîm|tîm|set|restr) (?:o'r|o|o’r|i'r|am|o enw) ${QUOTED}[,:] (?<who>${SOME})`,
  `(?:pan|os)(?: (?:dwi|dw i|rwy|rydw i|fydda i|bydda i|dan ni|rydyn ni|wi|${ONE}))?(?:'n| yn)? ?(?:dweud|deud|gweud|sôn am|sgwennu|ysgrifennu|cyfeirio at) ${QUOTED},? (?:dwi|dw i|rwy|rydw i|wi|dan ni|rydyn ni|${ONE})?(?:'n| yn)? ?(?:meddwl|golygu) (?<who>${SOME})`,
  `(?:wrth|gyda) ${QUOTED},? (?:dwi|dw i|rwy|rydw i|wi|dan ni|rydyn ni|${ONE})?(?:'n| yn)? ?(?:meddwl|golygu) (?<who>${SOME})`,
  `(?<who>${SOME})(?<=›,?\\s*(?:,|&|and|a|ac|plus)\\s*‹\\d+›)[^.;?]{0,60}?(?<!\\p{L})(?:they(?:'re| are| will be)|(?:the (?:two|three|four)|both|all) of them are|nhw (?:ydi|yw|fydd)(?:'r)?)(?: (?:now|known as|called))*(?: (?:the|our|y|yr))? (?<name>(?:\\p{L}[\\p{L}'’-]*\\s){0,3}(?:team|group|crew|people|panel|leads|gang|committee|pair|trio|t[iî]m|criw|gr[wŵ]p|pobl))[\\s.!]*$`,
  `(?<who>${SOME})(?<=›,?\\s*(?:,|&|and|a|ac|plus)\\s*‹\\d+›)[^.;?]{0,60}?(?<!\\p{L})(?:as|fel|called|(?:under|by|with) the name(?: of)?|(?:o )?dan yr enw|o'r enw|wrth yr enw)\\s+(?:["“‘'](?:the |our |y |yr )?${NAME}["”’']|(?:the |our |y |yr |ein )?(?<named>(?:\\p{L}[\\p{L}'’-]*\\s){0,3}(?:team|group|crew|people|panel|leads|gang|t[iî]m|criw|gr[wŵ]p|pobl))|(?:y |yr |ein )?(?<cy>(?:t[iî]m|criw|gr[wŵ]p|pobl)(?:\\s\\p{L}[\\p{L}'’-]*){1,2}))[\\s.!]*$`,
  `(?:^|[.;] )(?<who>${SOME})(?<=›,?\\s*(?:,|&|and|a|ac|plus)\\s*‹\\d+›) (?:are|yw|ydy|ydi) (?:our|the|ein|y|yr) (?<name>\\p{L}[\\p{L}'’ -]{2,30}?)[.,;!–-]+\\s.*(?:(?:under|by|with) (?:that|this|one) name|call them that|as that|for short|as (?:one|a) (?:set|group)|wrth yr enw hwnnw|o dan yr enw hwnnw).*$`,
  `^(?:(?:so|right|now),? )?(?:(?:the|our|y|yr|ein) )?(?<name>(?:(?:\\p{L}[\\p{L}'’-]*\\s){1,2}(?:lot|crew|gang|bunch|people)|(?:criw|pobl|giang)(?:\\s\\p{L}[\\p{L}'’-]*){1,2}?)) (?:is|are|means|yw|ydy|ydi|fydd) (?<who>${SOME})(?=[\\s.,!;–-]|$)`,
  `(?:rho(?:wch)?|put|place|group|stick|bung) (?<who>${SOME}) (?:together )?(?:mewn|yn|in|into) (?:an? )?(?:new )?(?:gr[wŵ]p|criw|t[iî]m|set|team|group|list|restr) (?:newydd )?(?:o'r enw|called|named|known as) ${QUOTED}(?: (?:plis|please|os gwelwch yn dda))?(?=[\\s.,!;–-]*$|[.,!;–-]\\s)`,
  // "New set: “data leads” = …", "add a set, “survey people”, with …": the name in quotes, the people after it.
  `(?<!\\p{L})(?:new|another|add|create|make|define|set up|start|have|newydd|creu|crea|ychwaneg\\p{L}*)(?!\\p{L})[^‹"“'‘]{0,40}["“'‘](?:the |our |y |yr )?${NAME}["”’'][^‹.;?!]{0,25}?(?<who>${SOME})`,
  // "New group of people please: comms crew (…)".
  `(?<!\\p{L})(?:new|another|add|create|make|define|set up|start|creu|crea)(?: an?| the| me| us)*(?: new| separate| little)? (?:set|team|group|sub-?group|list|gr[wŵ]p|criw|d?t?[iî]m|restr)(?: newydd)?(?: of (?:people|names|leads))?(?:,? (?:please|pls|plis))?(?:\\s*:|,? (?:called|named|o['’]r enw|wrth yr enw)) (?:the |our |y |yr )?${NAME}\\s*(?:[:=(–-]|,|with|yn cynnwys|sef|gyda|efo)\\s*(?<who>${SOME})`,
  `^(?:set|gr[wŵ]p|criw|t[iî]m|restr) newydd(?: o['’]r enw)?:? (?:y |yr )?${NAME}\\s*(?:[:=(–-]|sef|gyda|efo)\\s*(?<who>${SOME})`,
].map((source) => new RegExp(source, 'iu'));
/** A word for one person or for everyone, which names no set. */
const NO_NAME = /^(?:everyone|everybody|all|us|them|they|he|she|it|that|pawb|nhw|hi|e|o|fe)$/iu;

/** The fewest people that a set is named for. */
const FEWEST = 2;

/** Reads a set of people that a sentence names, in the words of a set-up: `comms people: Mared Puw, David Okafor`. */
export function readNewSet(sentence: string, marked: Marked): string | null {
  if (marked.namesIn(sentence).length < FEWEST) return null;
  for (const form of FORMS) {
    const groups = form.exec(sentence)?.groups ?? {};
    const { who = '' } = groups;
    const name = groups['name'] ?? groups['named'] ?? groups['cy'] ?? '';
    const people = marked.namesIn(who);
    if (name === '' || NO_NAME.test(name.trim()) || people.length < FEWEST) continue;
    return `${name.trim()}: ${people.join(', ')}`;
  }
  return null;
}
