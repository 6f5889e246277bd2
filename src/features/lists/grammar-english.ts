import {
  always,
  ask,
  AT,
  atMeeting,
  doneAt,
  dueAt,
  inPlace,
  inState,
  NAME,
  ofPerson,
  REST,
  TAIL,
} from './grammar-asking.js';

const OPENS =
  "(?:what(?:'s| is| are)?|which(?: ones| actions)?(?: are)?|anything|everything|show(?: me)?|list|any|are there any|do we have any(?:thing)?|have we (?:got )?any(?:thing)?|is anything|is there anything)";
const STATE =
  '(?:still )?(?:overdue|late|outstanding|open|left|due|to do|behind|not done|unfinished|done|finished|completed|cancelled|closed)';
const DO = '(?:finish|complete|do|close|get done|get through|achieve|deliver|tick off|cancel|drop)';
const DONE = '(?:done|completed|finished|closed|cancelled|dropped|achieved|delivered)';
const THINGS = '(?:actions?|ones|tasks?|items?|action points?|things|stuff|list)';
const OWES =
  '(?:owe(?: us| me)?|have(?: left)?|got(?: left)?|need|doing|leading|working on|down for|looking after|responsible for|got on|supposed to (?:do|be doing))';
const DUE =
  "(?:(?:that )?(?:is |are |'s )?due|(?:must|has to|have to|needs? to) be done|to (?:do|finish|be done)|do (?:we|i) (?:have|need) to (?:do|finish)|falls? due)";
const CAME =
  '(?:came out of|come out of|comes out of|raised at|from|agreed at|logged at|did we agree(?: at| in| on)?|did we decide(?: at| in| on)?|was agreed(?: at)?|was decided(?: at)?|(?:were|was) (?:raised|logged|set)(?: at)?)';

/** English questions for lists; the more specific come first. */
export const ENGLISH = [
  always(
    `(?:who|which of (?:us|them|you|the leads)) (?:still )?(?:hasn't|haven't|has not|have not) (?:yet )?(?:done|finished|completed|delivered) (?:theirs|their (?:actions?|bit|part|tasks?)|it|anything|what they said)(?: yet)?|who(?:'s| is) (?:still )?(?:outstanding|to do theirs)|who still (?:owes|has)(?: us)?(?: anything| something| (?:actions?|things)(?: to do)?)?|who (?:has|owes) (?:what|anything)(?: outstanding| left| open)?|who(?:'s| is) doing what|who has what`,
    {},
  ),
  always(`who(?:'s| is| are) (?:late|overdue|behind)(?: with (?:theirs|their actions?))?`, { state: 'overdue' }),
  always(
    `(?:show (?:me )?)?(?:the )?(?:open |outstanding |waiting )?requests|${OPENS} (?:is )?waiting for (?:the |our )?(?:chair|secretary|a decision|decision|me to decide)|${OPENS} (?:is )?(?:still )?to (?:be )?decided?|who (?:has |'s )?(?:asked|asking) for more time|who wants more time|what do(?:es)? (?:i|we|the chair) (?:still )?(?:have|need) to decide`,
    { state: 'requested' },
  ),
  always(
    `(?:the |our )?forecast(?: for the (?:next )?meeting)?|(?:(?:${OPENS}|who) )?(?:${THINGS} )?(?:(?:is|are|looks?) )?(?:at risk|likely to (?:be (?:late|overdue|missed)|slip|miss (?:its|their) deadlines?)|about to slip|going to be late|(?:may|might|could|will) be late)`,
    { state: 'at-risk' },
  ),
  always(`(?:${OPENS} )?(?:${THINGS} )?(?:is |are )?(?:due soon|coming up|upcoming|due next)(?: soon)?`, {
    state: 'soon',
  }),
  ask(
    `(?:(?:${OPENS}|who) )?(?:${THINGS} )?(?:has |have |are |is |that have |still )?(?:(?:with )?no|without (?:an?|any)|doesn't have an?|got no) (?:deadlines?|due dates?|dates?|leads?|owners?|updates?|news)(?: yet)?|undated|unassigned(?: ${THINGS})?`,
    inState,
  ),
  ask(
    `(?:${OPENS} )?(?:${THINGS} )?(?:which |that |does |do |has |is )?(?:nobody|no ?one)(?: is| has|'s)? (?:leads?|leading|owns?|doing|got|down for|looking after)`,
    (found) => inState({ ...found, said: 'nobody leads' }),
  ),
  ask(
    `what (?:does|has|must|should|is|did|do) ${NAME} (?:still )?${OWES}(?: to (?:do|finish))?(?: still)?${REST}`,
    ofPerson,
  ),
  ask(`what (?:did|has) ${NAME} (?:${DO}|${DONE})${REST}`, (found) =>
    ofPerson({ ...found, said: `${found.said} done` }),
  ),
  ask(`${OPENS} (?:is |are )?${STATE} (?:for|with|from|by|on|of) ${TAIL}`, ofPerson),
  ask(`(?:${OPENS} )?${NAME}(?:'s|s'|') (?:${STATE} )?${THINGS}${REST}`, ofPerson),
  ask(
    `(?:${OPENS} )?(?:the )?(?:${STATE} )?${THINGS} (?:for|of|led by|assigned to|with|by|belonging to) ${TAIL}`,
    ofPerson,
  ),
  ask(`(?:${OPENS} )?(?:${THINGS} )?${CAME} .{2,60}?`, atMeeting),
  ask(`(?:${OPENS} )?(?:${THINGS} )?${DUE} ${AT}`, dueAt),
  ask(`what did (?:we|the group|people|everyone|they) ${DO} ${AT}`, doneAt),
  ask(`what (?:have we|has been|have been|was|were|got)(?: been)? (?:got )?${DONE}(?<rest>(?: .{2,60}?)??)`, inState),
  ask(`(?:show (?:me )?)?(?:actions |things |what was |everything )?${DONE} ${AT}`, doneAt),
  ask(`(?:${OPENS} )?(?:is |was |are |were )?(?:the )?cancelled(?: ${THINGS})?(?<rest>(?: .{2,60}?)??)`, inState),
  ask(`(?:${OPENS} )?(?:is |are )?${STATE}(?: ${THINGS})? (?:in|within|across|at) ${AT}`, inPlace),
];
