const ITEM = '(?:an? |the )?(?:(?:new |standing )?agenda item|item (?:on|to|onto) (?:the|our) agenda|item)';
const PUT = '(?:add|put|place|include|insert|schedule|have)';
const TO_MEETING =
  "(?: (?:to|on|onto|for|at|in|as part of) (?:the |our |that )?(?:agenda (?:of|for|at) (?:the |our )?)?(?:next |following )?(?:[\\p{L}]+ )?(?:meeting|agenda)(?:['’]s agenda)?)";
const ON = '(?: (?:on|about|for|regarding|re|concerning|to (?:discuss|consider|cover|talk about)|around)) ';
const AGENDA =
  "(?: (?:to|on|onto|in) (?:the |our )?(?:next |following )?(?:(?:meeting['’]?s? )?agenda)(?: (?:of|for|at) (?:the |our )?(?:next |following )?(?:[\\p{L}]+ )?(?:meeting))?| as (?:an? )?agenda item(?: (?:for|at|on|to) (?:the |our )?(?:next |following )?(?:meeting|agenda))?)";

const CY_PUT = '(?:ychwanegu|rhoi|gosod|cynnwys|dodi)';
const CY_ITEM = "(?:eitem(?: newydd| sefydlog)?(?: (?:ar|at|i)(?:['’]r| yr| y)? agenda| agenda)?)";
const CY_TO =
  "(?: (?:(?:ar|at|i|yn)(?:['’]r| yr| y| gyfer y)? ?(?:agenda(?:['’]r)? ?(?:y |ar gyfer y )?)?(?:cyfarfod nesaf|agenda nesaf|agenda)))";
const CY_ABOUT = ' (?:ar|am|ynghylch|ynglŷn â|yngl[ŷy]n â|i drafod|i ystyried) ';
const X = '(?<topic>\\S.*?)';
const END = '[\\s.]*(?<rest>\\([^()]*\\))?[\\s.]*$';

const FORMS = [
  // "Add an agenda item to the next meeting to discuss costings", "on costings to the next meeting".
  `^(?:to )?${PUT} ${ITEM}${TO_MEETING}?${ON}${X}${TO_MEETING}?${END}`,
  `^(?:to )?${PUT} ${X}${AGENDA}${END}`,
  `^(?:i )?${CY_PUT} ${CY_ITEM}${CY_TO}?${CY_ABOUT}${X}${CY_TO}?${END}`,
  `^(?:i )?${CY_PUT} ${X}${CY_TO.replace('(?:agenda', '(?:agenda')}${END}`,
].map((source) => new RegExp(source, 'iu'));

const POINTS_BACK =
  /^(?:this|that|it|these|(?:this|that|an?|the) (?:item|topic|issue|matter)|hwn|hyn|hi|ef|eitem|yr eitem hon)$/iu;
/** Names the topic first and points back to it: "Challenges and opportunities - to include this as an agenda item". */
const NAMED_FIRST = /^(?<first>\S.{0,200}?)(?:\s[-–—]|:)\s(?<task>.+)$/u;
const SPEAKS_OF_IT = /(?<!\p{L})(?:agenda|cyfarfod nesaf|next meeting|following meeting)(?!\p{L})/iu;

/**
 * What an action's task wants on the agenda: "costings" in "add an agenda item on costings to the next meeting"; null
 * for any other task. If the task only points back, it is the words in brackets, or the task itself.
 */
export function agendaTopic(task: string): string | null {
  const said = task.replace(/\s+/gu, ' ').trim().slice(0, 400);
  if (!SPEAKS_OF_IT.test(said)) return null;
  const { first, task: named } = NAMED_FIRST.exec(said)?.groups ?? {};
  return topicOf(said, said) ?? (named === undefined ? null : topicOf(named, first ?? said));
}

function topicOf(task: string, pointedTo: string): string | null {
  for (const form of FORMS) {
    const { topic, rest } = form.exec(task)?.groups ?? {};
    if (topic === undefined) continue;
    if (POINTS_BACK.test(topic)) return rest === undefined ? pointedTo : rest.slice(1, -1).trim();
    return rest === undefined ? topic : `${topic} ${rest}`;
  }
  return null;
}
