const TOPIC = '(?<topic>[^?!]{2,200}?)';
const END = '[\\s.?!]*$';
const OFF = '(?:please|thanks|diolch|os gwelwch yn dda)';
const AGENDA =
  "(?:(?:the|our|next|every|yr|y|'r|bob|pob) ){0,3}(?:next )?agenda(?:'r cyfarfod nesaf| nesaf| pob cyfarfod)?";
const TAIL = `(?:,? (?:${OFF}|(?:for|of|at) [^?!]{2,40}|ar gyfer [^?!]{2,40}|every time|bob tro|so far))*`;

const forms = (sources: readonly string[]): readonly RegExp[] => sources.map((source) => new RegExp(source, 'iu'));

/** Forms of a sentence that show where its topic stands; the first that fits counts. */
const TOPICS = forms([
  `hear (?:something )?from (?:\\S+ ){1,2}(?:on|about) ${TOPIC}(?: next (?:month|time|meeting)| at the next \\S+)?(?:[?.!,].*)?$`,
  `(?:to|i|iddo|iddi|(?:he|she|they|we|I) can|gallu|gael|cael|fedru) (?:tell (?:everyone|everybody|us|people|the group) about|mention|say (?:something|a (?:few )?words?) (?:about|on)|explain|cover|go over|update (?:us|everyone|people) on|brief us on|run through|(?:walk|talk) us through|sonied am|sôn am|ddweud|egluro|esbonio|roi diweddariad ar|fynd drwy) ${TOPIC}[\\s.?!]*$`,
  `(?:to|i) (?:talk (?:about|through)|discuss|go (?:through|over)|present|show|take (?:us|you|everyone|people) through|drafod|ddangos|siarad am|sôn am|gyflwyno) ${TOPIC}(?: (?:to|with) (?:everyone|the group|you all|us)| i (?:bawb|'r grŵp|ni))?[\\s.?!]*(?:$|(?<=[.?!])\\s)`,
  `(?:put|add|have|stick|squeeze|get|see|like|want|need|slot in|keep|include|discuss) ${TOPIC} (?:on|onto|to|in|at) ${AGENDA}${TAIL}${END}`,
  `^(?:can|could|may|should) ${TOPIC} (?:go|be put|be) on ${AGENDA}${TAIL}${END}`,
  `(?:room|slot|time|minutes|item) (?:on ${AGENDA} )?(?:for|on|about) ${TOPIC}(?: (?:at|on|in) (?:the |our )?(?:next )?(?:meeting|agenda))?${TAIL}${END}`,
  `(?:discuss|talk about|raise|cover|bring up|look at) ${TOPIC} (?:at|in|on) (?:the |our )?(?:next )?(?:meeting|one|agenda)${TAIL}${END}`,
  `(?:make|add|keep) ${TOPIC} (?:as )?(?:a |an )?(?:standing|regular|repeating)(?: agenda)? item${TAIL}${END}`,
  `^(?:can |could )?${TOPIC} (?:should be|is|be) a (?:standing|regular|repeating)(?: agenda)? item(?: on ${AGENDA})?${TAIL}${END}`,
  `(?:new )?(?:agenda|standing) item:? (?:on |about |for )?${TOPIC}${TAIL}${END}`,
  `(?:roi|rho|rhowch|rhoi|ychwanegu|ychwanegwch|gael|angen|eisiau|am) ${TOPIC} (?:ar|at|i|yn) ?${AGENDA}${TAIL}${END}`,
  `^(?:gaiff|all) ${TOPIC} (?:fynd ar|fod yn) (?:${AGENDA}|eitem [^?!]{2,30})${TAIL}${END}`,
  `(?:drafod|godi|siarad am) ${TOPIC} (?:yn|ar) (?:y |yr |'r )?(?:cyfarfod|agenda)(?: nesaf)?${TAIL}${END}`,
  `(?:gwnewch|ychwanegwch|cadwch) ${TOPIC} (?:yn|fel) eitem (?:sefydlog|reolaidd)(?: ar ${AGENDA})?${TAIL}${END}`,
  `^(?:dylai|mae) ${TOPIC} (?:fod )?yn eitem (?:sefydlog|reolaidd)(?: ar ${AGENDA})?${TAIL}${END}`,
  `(?:le|slot|munud|eitem)(?: sefydlog| newydd)? (?:ar ${AGENDA} )?(?:i|am|ar gyfer) ${TOPIC}${TAIL}${END}`,
  `eitem (?:agenda|sefydlog)(?: newydd)?:? ${TOPIC}${TAIL}${END}`,
  `^${TOPIC} as a (?:standing|regular|repeating)(?: agenda)? item${TAIL}${END}`,
  `^${TOPIC} (?:yn|fel) eitem (?:sefydlog|reolaidd)(?: ar ${AGENDA})?${TAIL}${END}`,
]);

/** Forms for what every meeting should begin or end with. */
const EVERY = forms([
  `(?:start|begin|open|finish|end|close|kick off|round off)(?:ing|s)? (?:off )?(?:every|each|all (?:of )?(?:our|the)) (?:single )?(?:meetings?|agendas?|one|time) (?:off )?with ${TOPIC}(?:,? ${OFF})?${END}`,
  `(?:dd?echrau|g?orffen|c?g?loi|agor) (?:pob|bob) (?:un |cyfarfod |gyfarfod )(?:gyda|efo|â|drwy) ${TOPIC}(?:,? ${OFF})?${END}`,
]);

/** Forms that show where a sentence names an item of the agenda. */
const ITEMS = forms([
  `agenda item (?:on |about )?${TOPIC}(?: (?:to|until|till|for|back|over|will|is|wait)(?: .*)?)?${END}`,
  `(?:take|remove|strike|cross|drop|delete) ${TOPIC} (?:off|from) ${AGENDA}${TAIL}${END}`,
  `(?:need|want|time for) ${TOPIC} on ${AGENDA}(?: any ?more)?${TAIL}${END}`,
  `the ${TOPIC} agenda item`,
  `^${TOPIC} should not be on ${AGENDA}${END}`,
  `eitem agenda (?:am )?${TOPIC}(?: (?:i'r|i|tan|ymlaen|aros|yn ôl|bellach)(?: .*)?)?${END}`,
  `(?:dynnu|tynnwch|tynnu|croeswch) ${TOPIC} oddi ar ${AGENDA}${TAIL}${END}`,
  `(?:angen|eisiau) ${TOPIC} ar ${AGENDA}(?: mwyach)?${TAIL}${END}`,
]);

const plain = (said: string): string => said.replace(/[‘’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim().slice(0, 400);

function found(said: string, among: readonly RegExp[]): string | null {
  const words = plain(said);
  for (const form of among) {
    const topic = form.exec(words)?.groups?.['topic']?.trim();
    if (topic !== undefined && topic !== '') return topic;
  }
  return null;
}

/** What a sentence wants to talk about: "costings" in "can we have ten minutes on costings at the next meeting". */
export const topicOf = (said: string): string | null => found(said, TOPICS);

/** What every meeting should begin or end with: "a check-in" in "we'll finish every meeting with a check-in". */
export const everyTopicOf = (said: string): string | null => found(said, EVERY);

/** The agenda item that a sentence is about: "costings" in "we didn't get to the agenda item on costings". */
export const itemSaid = (said: string): string | null => found(said, ITEMS);
