import type { Slots } from '../../../reading/chat/slots.js';
import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';
import { type Commitment, commitmentsIn } from './commitments.js';
import { leadsAt, type SaidName } from './leads-at.js';
import { withoutAround } from './said-around.js';
import { TOLD_WHEN } from './told-when.js';
import { plainVerb } from './undertaken-by.js';
import type { Undertaken } from './undertaken.js';

/** Where a task ends: with its sentence, or before a clause that says something else. */
const END =
  /(?<!(?<!\p{L})\p{L})[.!?](?=[\s)"”]|$)|;|\s+[–—]\s|\s-\s|,?\s+(?:and|but|so|because|cos|since|as|a|ac|ond|achos|felly)\s+(?=(?:it|that|this|he|she|they|we|i|you|nobody|hopefully|let['’]s|(?:ma|mae|bydd)(?:['’]n)?|nei|wnei|dw i|dwi)(?!\p{L}))|[,.]\s+(?=(?:rho|cofnoda|cofnodwch|noda|nodwch|log|note|record|put|pop|stick|add) (?:it|that|this|o|e|fo|hwn|hyn|hynny|hwnna)(?!\p{L}))|,\s+(?=(?:can|could|would|shall|please|pls|let['’]s|which|who|so|but|because|as|since|expect|nobody|no|it|that|he|she|they|i|we|you|if|hopefully|ideally|probably|say|and (?:he|she|they|i|it)|nei|wnei|os|plis|ond|byddwch|a hynny)(?!\p{L}))|\s+(?=a hynny(?!\p{L}))/iu;
/** "… Silence being consent, I shall": whoever takes on what nobody had. */
const MINE_AFTER =
  /(?<!\p{L})(?:i(?:['’]ll| will| shall| can| could)(?: do(?: it| that| so)?)?|leave (?:it|that) (?:with|to) me|(?:mi |fe )?w?na i(?: o| fe| hi| hynny)?)(?=[\s]*(?:[,.;!]|by |before |erbyn |cyn |$))/iu;
const THEIRS_AFTER =
  /^(?:['’](?:ll|s)| will| shall| can| has offered| is happy to| offered|['’]s happy to|['’]s offered|,? (?:i['’]?d (?:say|suggest|think)|i (?:think|suggest|suppose)|perhaps|maybe|please|would be best|is best placed|ddwedwn i|faswn i['’]n (?:deud|dweud)|efallai|plis))(?: do(?: it| that| so)?)?(?=\s*(?:[,.;!]|by |before |$))/iu;
const BEFORE_DAY = /^(?:by|before|for|on|in|until|erbyn|cyn|ar)\s+/iu;

/** No tasks: "Huw shall act as vice-chair" gives a role, and "hold the fort" stands in for somebody. */
export const ROLE_TAKEN =
  /^(?:(?:act|serve|stand|step|be|continue|start) (?:as|in|up)|(?:take|take over) the (?:chair|minutes)|chair|deputise|cover (?:for )?(?:me|him|her|us|them)|hold the fort|take (?:till?|until|up to|as long|longer)|mind the shop|keep an eye on (?:my|our|things|it all)|(?:deal with|handle|see to|cover) (?:my|our|mine|anything of mine)|look (?:after|for|out for) (?:my|our) (?:things|stuff|actions?|work|bits)|pick up (?:my|our) (?:things|stuff|actions|bits)|gofalu am fy (?:ngwaith|mhethau|stwff)|stand in|cymryd y gadair|cadeirio|dirprwyo)(?!\p{L})/iu;

/** Who only promises news takes on nothing: "I'll keep you posted". */
const NEWS =
  /^(?:keep (?:you|everyone|people|folk|all)(?: all)? (?:posted|updated|informed|in the (?:loop|picture))|let you (?:all )?know(?: (?:when|if|how|as soon|once|tomorrow|later)(?!\p{L}).*)?$|get back to you|(?:roi|rhoi) gwybod i ch[iw]i?$|gadael i ch[iw]i? wybod)/iu;

/** "The Bangor visit: I'll write it up": what the task is about stands before it. */
const TOPIC = /^(?:re |about )?(?<topic>(?:the|our|my|that|this|a|an) [^:.,;!?]{3,50}):\s/iu;
const IT = /(?<!\p{L})(?:it|them)(?!\p{L})/iu;

/** Only points at another task: "I'll take that one. I'll ring round". */
export const POINTS =
  /^(?:take|do|pick|sort|have|grab|own|handle)(?: up| on)? (?:it|that|this)(?: one)?(?: up| on)?$/iu;

/** The tasks that people take on in a message, whatever the words around them. */
export function committedTasks(
  said: string,
  people: readonly SaidName[],
  dates: Slots['dates'],
): readonly Undertaken[] {
  const all = commitmentsIn(said, people);
  const found = all.flatMap((commitment, at) => {
    const end = all[at + 1]?.start ?? said.length;
    const told = said.slice(commitment.verb, end);
    const length = END.exec(told)?.index ?? told.length;
    const own = told
      .slice(0, length)
      .replace(/^(?:taken|took|taking)(?= on )/iu, 'take')
      .replace(/^(?:picked|picking)(?= up )/iu, 'pick')
      .replace(/^\p{L}{2,}ing(?= )/iu, (verb) => plainVerb(verb) ?? verb)
      .replace(
        /[\s,:;–-]+(?:(?:and|a|ac)(?: (?:mi|fe|then|wedyn))?(?: (?:an(?:other)? action|one|another(?: one)?|a (?:task|job)|cam|un) (?:for|on|i))?|&|\+|\p{N}+)?[\s:).]*$/iu,
        '',
      );
    const after = told.slice(length);
    const leads = leadsOf(commitment, after, people);
    if (leads === null || !/\p{L}{2}.* .*\p{L}/u.test(own) || ROLE_TAKEN.test(own) || NEWS.test(own)) return [];
    const isOf = TOPIC.exec(said)?.groups?.['topic'];
    const named =
      isOf === undefined
        ? own
        : own.replace(
            IT,
            isOf.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()),
          );
    const isDated = dates.some(({ words }) => own.includes(words));
    const day = isDated
      ? null
      : (dayIn(after, dates) ??
        (all.length === 1
          ? dayIn(
              said.slice(0, commitment.start),
              dates.filter(({ words }) => !TOLD_WHEN.test(words)),
            )
          : null));
    const task = withoutAround(commitment.isWelsh ? undoSoftMutation(named) : named, dates);
    return [{ leads: leads.join(' and '), task: day === null ? task : `${task} by ${day.replace(BEFORE_DAY, '')}` }];
  });
  const named = found.filter(({ task }) => !POINTS.test(task));
  return named.length > 0 ? named : found;
}

/** "We did not fix on a day": no day is given where one is denied. */
const NO_DAY = /(?<!\p{L})(?:no|not|n['’]t|never|without|ni|nid|dim|heb)(?!\p{L})[^.;!?]{0,30}$/iu;
const dayIn = (said: string, dates: Slots['dates']): string | null =>
  dates.find(({ words }) => said.includes(words) && !NO_DAY.test(said.slice(0, said.indexOf(words))))?.words ?? null;

/** Who does it; what nobody had taken on may be taken on afterwards. Null if nobody does. */
function leadsOf({ leads }: Commitment, after: string, people: readonly SaidName[]): readonly string[] | null {
  if (leads.length > 0) return leads;
  if (MINE_AFTER.test(after)) return ['me'];
  for (const { index } of after.matchAll(/(?<!\p{L})\p{L}/gu)) {
    const led = leadsAt(after.slice(index), people);
    if (led !== null && THEIRS_AFTER.test(after.slice(index + led.length))) return led.leads;
  }
  return null;
}
