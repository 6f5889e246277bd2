import type { Slots } from '../../reading/chat/slots.js';
import type { IntentDeclaration } from '../feature.js';
import { recording, type RecordCommand } from './grammar-commands.js';
import { apart, partIn, whyIn } from './rules/item-said.js';

type Intent = IntentDeclaration<RecordCommand>;

/** Returns the gate that is named, else that of the phase. */
function gateIn(slots: Slots): string | null {
  const phase = partIn(slots, 'phase');
  return partIn(slots, 'gate')?.key ?? (phase === null ? null : `gate ${phase.key}`);
}

const WAIVED =
  /(?<!\p{L})(?:waiv\p{L}*|skip\p{L}*|without|go (?:a)?round|hold (?:\p{L}+ ){0,2}up|(?:not|n['’]?t|no need to|stop) (?:\p{L}+ ){0,2}wait\p{L}*|past|needn['’]?t|(?:no|not|don['’]?t|doesn['’]?t|isn['’]?t) (?:\p{L}+ ){0,2}(?:need\p{L}*|necessary)|no [^,.;]{3,40} (?:is )?(?:needed|necessary)|drop|forget|hepgor\p{L}*|sgip\p{L}*|heb|(?:ddim|dim angen|peidi\p{L}*) (?:\p{L}+ ){0,2}aros|ddim angen|dim angen|heibio|anghofi\p{L}*)(?!\p{L})/iu;

const SIGNS =
  /(?<!\p{L})(?:sign(?:s|ed|ing)?[ -]?off|sign(?:ed|ing)? \S+(?: \S+){0,3} off|sign(?:ed)?|approv\p{L}*|passed|g?l?lofnod\p{L}*|g?cymeradwy\p{L}*|chymeradwy\p{L}*|arwyddo|harwyddo)(?!\p{L})/iu;
const DENIED =
  /n['’]t(?!\p{L})|(?<!\p{L})(?:not|never|no|nobody|nearly|almost|half|should|must|needs? to|ought|to be|wants?|waiting|if|when|once|after|until|till|unless|before|who|why|how|thought|hop(?:e|ing)|will|would|might|ddim|heb|nid|neb|os|pan|ar ôl|nes(?! i(?!\p{L}))|cyn|bron|dylai|angen|dyw|dydy|dydi)(?!\p{L})/iu;
const CLAUSE = /(?<=[.!?;,])\s+|\s+[–—-]+\s+|\n+|\s(?=(?:and|so|but|then|a|ac|ond|felly)\s)/u;

const ASKS = /^(?:has|have|is|are|was|were|did|does|ydy|ydi|oes|oedd|gafodd)(?!\p{L})/iu;

/** Whether the clause about the sign-off denies it, postpones it or asks about it. */
function isDenied(said: string): boolean {
  if (said.trim().endsWith('?') || ASKS.test(said.trim())) return true;
  const clauses = said.split(CLAUSE);
  return DENIED.test(clauses.find((one) => SIGNS.test(one)) ?? '');
}

const signOff: Intent = {
  examples: {
    en: [
      '{item} is signed off',
      'I have signed off {item}',
      'I signed off {item} on {date}',
      'I signed {item} off on {date}, so it can be ticked off',
      '{item} was approved on {date}',
      'I am happy with {item}, consider it signed off',
      'sign-off for {item} is given',
      '{item} got its sign-off on {date}',
      'I approved {item} last week',
      'please record the sign-off of {item}',
      '{item} has my approval',
      '{item} has passed its gate',
      'the gate of {item} is passed',
      'put me down as having signed off {item}',
    ],
    cy: [
      'mae {item} wedi’i lofnodi',
      'dw i wedi llofnodi {item}',
      'llofnodais i {item} ar {date}',
      'llofnodais i {item} ar {date}, felly gellir ei dicio',
      'cymeradwywyd {item} ar {date}',
      'dw i’n hapus gyda {item}, mae wedi’i gymeradwyo',
      'rhoddwyd cymeradwyaeth i {item}',
      'cafodd {item} ei gymeradwyo ar {date}',
      'fi wedi arwyddo {item}',
      'cofnodwch fod {item} wedi’i lofnodi',
      'mae {item} yn cael fy nghymeradwyaeth i',
      'mae {item} wedi mynd drwy ei giât',
      'nes i arwyddo {item} ar {date}',
      'rhowch fi i lawr fel un sydd wedi llofnodi {item}',
    ],
  },
  // A sign-off lets the next phase begin.
  ifWrong: 'grave',
  ofPlan: ['gate', 'phase'],
  instead: 'plan-phases',
  make: (slots) => {
    const gate = gateIn(slots);
    return gate === null || isDenied(slots.said) ? null : recording(gate, { do: 'sign-off' });
  },
};

const waive: Intent = {
  examples: {
    en: [
      'we do not need {item} signed off',
      'waive {item} because {words}',
      'skip {item}, {words}',
      'no need to wait for {item}, {words}',
      'we are going ahead without {item}',
      'we’re not waiting for a sign off on {item}',
      'go on without the sign-off of {item} as {words}',
      '{item} is not needed because {words}',
      'carry on past {item} even though it is not signed off',
      'forget the sign-off on {item}, {words}',
      'we can do without {item}',
      'let us move on without {item}, {words}',
      'no sign-off is needed for {item}',
      'I am content to go straight on without {item}',
    ],
    cy: [
      'does dim angen llofnodi {item}',
      'hepgorwch {item} oherwydd {words}',
      'sgipiwch {item}, {words}',
      'does dim angen aros am {item}, {words}',
      'rydyn ni’n bwrw ymlaen heb {item}',
      'dydyn ni ddim yn aros am lofnod ar {item}',
      'ewch ymlaen heb gymeradwyo {item} am fod {words}',
      'does dim angen {item} achos {words}',
      'daliwch ati heibio {item} er nad yw wedi’i lofnodi',
      'anghofiwch am lofnodi {item}, {words}',
      'gallwn ni wneud heb {item}',
      'gadewch i ni symud ymlaen heb {item}, {words}',
      'dim angen cymeradwyaeth ar gyfer {item}',
      'dw i’n fodlon mynd yn syth ymlaen heb {item}',
    ],
  },
  ifWrong: 'grave',
  ofPlan: ['gate', 'phase'],
  instead: 'plan-phases',
  make: (slots) => {
    const gate = gateIn(slots);
    const rest = apart(slots.said, (one) => WAIVED.test(one), 'clause')?.rest ?? '';
    const reason = whyIn(slots.said) ?? (rest === '' ? null : rest);
    return gate === null || !WAIVED.test(slots.said) ? null : recording(gate, { do: 'waive', reason });
  },
};

/** What people say about signing off or waiving a gate. */
export const GATE_INTENTS = { 'plan-sign': signOff, 'plan-waive': waive } as const;
