import { assentIn } from './assent-said.js';
import { asksToKeep, withoutAsking } from './asked-to-keep.js';
import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';

/** The marker of each decision, where several follow each other. */
const MARK = /^(?:the )?(?:decisions?|penderfyniad(?:au)?)\s{0,2}(?:\d{1,3})?\s{0,2}(?::|-(?= )|–(?= ))\s*/iu;
const BULLET = /^(?:[-*•–]|\d{1,3}[.)])\s+/u;
/** No decision is longer. */
const LONGEST = 2000;

/** Whether words also give somebody something to do, which is an action to log. */
export const isOfActions = (text: string): boolean =>
  /(?:^|[\s.;(])#?(?:actions?|cam(?:au)? gweithredu|gweithredu)\s?(?::|-(?= ))/iu.test(text);

/** Whether words say what somebody would do, and by when: "Huw would look into it by 25 November". */
export const isOfSomebody = (text: string): boolean =>
  /^(?!(?:all|everyone|everybody|we|(?:the )?(?:group|board|committee|meetings?|members)|pawb|y (?:grŵp|bwrdd|pwyllgor)) )\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?(?: to (?!be(?!\p{L})|have(?!\p{L}))\p{Ll}{2,} | i (?!fod(?!\p{L})|gael(?!\p{L}))\p{Ll}{4,}[ '’])/u.test(
    text,
  ) ||
  /(?:^|[:,] )that \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?!(?:is|was|has|be|had|will|would)(?!\p{L}))\p{Ll}+[^s\s] .*\s(?:by|before|no later than|in time for)\s\S/su.test(
    text,
  ) ||
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:would|will|is to|was to) (?!be(?!\p{L}))\p{Ll}.*\s(?:by|before|in time for)\s\S/su.test(
    text,
  ) ||
  /^(?:(?:y |yn )?(?:bore|prynhawn|cyfarfod|dechrau) \p{L}+ |(?:ddoe|heddiw|neithiwr) )?(?:y )?byddai? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?: yn|['’]n) \p{Ll}.*\s(?:erbyn|cyn)\s\S/isu.test(
    text,
  );

/**
 * Reads the decisions after a marker: one, or one a line when each line has a marker or bullet of its own. Returns none
 * when actions are among them, since those are minutes.
 */
export function readDecided(text: string): readonly string[] {
  if (isOfActions(text)) return [];
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isBegun = (line: string): boolean => MARK.test(line) || BULLET.test(line);
  const bare = lines.map((line) => line.replace(MARK, '').replace(BULLET, '').trim());
  const apart = lines.slice(1).every(isBegun) ? bare : [bare.join(' ')];
  const texts = apart.filter((one) => one !== '');
  return texts.some((one) => one.length > LONGEST) ? [] : texts;
}

/** "Siân, get this down please: …": asks somebody to write down what comes next. */
const TAKE_DOWN =
  /^(?:\p{Lu}\p{L}+,?\s)?(?:(?:can|could|will) you )?(?:(?:get|take|write|note|jot|minute|put) (?:this|that|it) down|write this|nod(?:a|wch)(?: hyn| hwn)?|rho(?:wch)? hwn lawr|sgwenn?(?:a|wch) hwn(?: i)? lawr)(?: please| pls| plis| pl[iî]s)?\s*[,:.–—-]+\s*/iu;
/** "We've settled it:", "everyone nodded:", "nath pawb nodio:": says that all agreed, before saying to what. */
const ALL_DID =
  /^(?:(?:so|ok|okay|right|and|well|felly|reit|iawn)[\s,]+)*(?:(?:we|the (?:group|board)|everyone|everybody)(?:'ve|'re| have| has| are| is)?(?: all| now| just| finally)* (?:settled(?: it| this| that| on it)?|nodded(?: it through)?|(?:gone|going) with this|happy with this|signed up to this)|that's (?:settled|agreed)(?: then)?|no ?(?:body|-one| one) (?:objected|disagreed)|(?:(?:fe |mi )?w?na?e?th pawb |pawb (?:yn |wedi )|mae pawb (?:yn |wedi ))(?:nodio|cytuno|gytuno|hapus|gyt[uû]n|fodlon)(?: fan(?:na|hyn)| i gyd| â hyn)?|pawb o blaid|(?:rydyn|dyn|dan|'dan|ry'n|'n) ni(?: i gyd)? wedi setlo(?: hyn| hwn| arno| arni)?)\s*[:–—-]\s*(?=\S+\s+\S+\s+\S)/iu;

/** Words that lead up to a decision: "the board agreed that", "cofnodwch benderfyniad:". */
const LEADS_UP =
  /^.{0,60}?(?<!\p{L})(?:(?:decid|agre|resolv|decision|minute that we)\p{L}*|[bp]?h?enderf\p{L}+|g?[cg]ytun\p{L}+)(?: ni| y grŵp| y bwrdd| y cyfarfod)?(?:\s*[:,]\s*|\s+(?:that|to|is|was|then|the|y|yr|fod|bod|i|felly)(?=[\s,:])[:,]?\s*|\s+)/iu;

/** Says that it belongs in the minutes, before or after the decision. */
const FOR_THE_MINUTES =
  /^(?:(?:and )?(?:one|this|something) for the (?:minutes|record)|for the (?:minutes|record)(?:,? please|,? pls)?|(?:(?:un |peth )?i(?:'|’)r|(?:hwn|hyn|hwnna|rhowch hwn|rho hwn) (?:yn y|i'r|ar y)) cofnod(?:ion)?(?: plis| pl[iî]s| os gwelwch yn dda)?)\s*[:,.–—-]*\s*/iu;
const AS_DECIDED =
  /[.,;–—-]\s*(?:(?:can|could|please|will) (?:you |that |this |it )?)?(?:(?:go|put|note|record|minute|log|keep|have)\s(?:that |this |it )?(?:down )?(?:as|in) (?:a |the )?(?:decision|decided|minutes)|(?:nod(?:a|wch)|cofnod(?:a|wch)|rho(?:wch)?) (?:hynny|hynna|hwnna|honna|hwnnw|hwn|hon|hyn|fe|fo|e|o|hi|nhw)(?: i? ?lawr)? (?:fel|yn) [bp]enderfyniad)(?:,? (?:before|while|so|in case|cyn|rhag ofn|tra|fel)(?!\p{L})[^.!?]{2,60})?[?.!\s]*$/iu;

/** "Are we agreed, and may it be minuted as our decision, that …": asks first, then states the decision. */
const MINUTED_AS =
  /^.{0,160}?(?<!\p{L})(?:may|might|could|can|shall|should|let|will|please|ga|gaiff|geith|allwn|allwch)(?!\p{L})[^.;?!]{0,40}?(?<!\p{L})(?:minuted|recorded|noted|entered|put|go|set|taken|logged|kept|gofnodi|cofnodi|nodi|roi)(?: it| this| down| i lawr| lawr| hwn| fe)*(?:,? (?:as|in)(?: (?:a|our|the|its|group's))* (?:decision|decided|resolved|agreed)|,? fel (?:ein )?penderfyniad)(?: of the (?:group|board|meeting))?,?\s+(?:that\s+|(?=(?:y|yr|na|nad|bod|fod) ))(?<what>.{4,})$/isu;
const minutedAs = (said: string): string | null =>
  MINUTED_AS.exec(said)
    ?.groups?.['what']?.replace(/[\s?]+$/u, '')
    .trim() ?? null;

/** Whether words ask to be minuted as decided. */
export const isForTheMinutes = (said: string): boolean =>
  FOR_THE_MINUTES.test(said) || AS_DECIDED.test(said) || asksToKeep(said) || minutedAs(said) !== null;

const bareOf = (said: string): string =>
  said.replace(TAKE_DOWN, '').replace(FOR_THE_MINUTES, '').replace(TAKE_DOWN, '');

/** Returns what was decided, without the words that lead up to it; all the words when nothing else is left. */
export function decidedIn(whole: string): string {
  const said = withoutAsking(whole);
  const minuted = minutedAs(said);
  if (minuted !== null) return minuted;
  const bare = bareOf(said).replace(AS_DECIDED, '').trim();
  const shown = bare.replace(ALL_DID, '');
  if (shown !== bare) return shown;
  // Keep dictated words as they are.
  const agreed = FOR_THE_MINUTES.test(said) ? null : assentIn(bare);
  if (agreed !== null) return agreed;
  const lead = LEADS_UP.exec(bare)?.[0] ?? '';
  const rest = bare.slice(lead.length).trim();
  // "Cytunwyd i gyhoeddi" is kept as "cyhoeddi".
  const left = /(?<!\p{L})i\s*$/iu.test(lead) ? undoSoftMutation(rest) : rest;
  return left === '' ? bare || said.trim() : left;
}

/** An agreement on when everyone meets is kept with the meetings. */
const OF_MEETING = /^(?:meet|move|cancel|cyfarfod|cwrdd|gyfarfod|gwrdd|symud|canslo)(?!\p{L})/iu;

/** Returns what all have agreed to, according to somebody; null for a question and for other things. */
export function agreedIn(said: string, isMeeting = true): string | null {
  const bare = bareOf(said.replace(/[‘’ʼ]/gu, "'"));
  const shown = bare.replace(ALL_DID, '');
  const what = (shown === bare ? assentIn(bare, isMeeting) : shown) ?? '';
  return what === '' || what.endsWith('?') || OF_MEETING.test(what) ? null : what;
}

/** Only asks whether something was decided, or says that it was not. */
const NOT_DECIDED =
  /^(?:(?:so|and|but)\s)?(?:have|has|had|did|do|does|was|were|is|are|when|what|pryd|beth|be|ydyn|ydan|ydy|ydi|wnaeth\p{L}*|naeth\p{L}*|oes)(?!\p{L}).*\?\s*$|(?:n't|(?<!\p{L})(?:not|never|yet to|nid|heb|ddim(?: wedi)?)) (?:\p{L}+ )?(?:agreed?|decided?|resolved?|[cg]ytuno|[pb]enderfynu)(?!\p{L})/iu;

/** Whether words only ask whether something was decided, or deny it. */
export const isUndecided = (said: string): boolean =>
  minutedAs(said) === null && NOT_DECIDED.test(said.replace(/[‘’ʼ]/gu, "'"));
