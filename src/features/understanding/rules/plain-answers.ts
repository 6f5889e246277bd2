import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { keysOf, wordsOf } from '../../../reading/chat/word-keys.js';
import { namesPlan } from '../../plans/rules/names-plan.js';
import { isBareDate } from './bare-date.js';
import { isBarePerson } from './bare-person.js';
import { pointsAtShown } from './points-at-shown.js';

/** Longer answers are weighed by all their words. */
const MOST_WORDS = 17;
const END = '(?![\\p{L}])';

const YES = new RegExp(
  `^(?:yes|yep|yeah|yup|aye|ok(?:ay)?|fine|sure|agreed|granted|approved|go ahead|happy|no problem|i can live with|i'?m (?:ok|okay|fine|happy)|go on|fair enough|very well|no objections?|make it|digon teg|caiff|dim gwrthwynebiad|of course|let (?:him|her|them)|(?:he|she|they) can|that'?s (?:fine|ok)|only (?:till?|until|to)|ie|ia|iawn|cytuno|popeth yn iawn|dim problem|ewch ymlaen|wrth gwrs|(?:dim )?ond tan|caniat\\p{L}+)${END}`,
  'iu',
);
const NO = new RegExp(
  `^(?:(?:i'?m )?(?:afraid|sorry)[\\s,]+)?(?:no|nope|nah|not this time|absolutely not|definitely not|no way|not happening|(?:he|she|they)(?:'s|'ve| has| have) had (?:long )?enough|(?:he|she|they) can'?t|can'?t|we can'?t|i can'?t|tell (?:him|her|them) no|refused?|rejected?|declined?|na|nage|ddim y tro|sori,? na|alla i ddim|allwn ni ddim|dim y tro|dwedwch na|dim gobaith|dim o gwbl|(?:na )?chaiff (?:e|o|hi)(?: ddim)?|caiff (?:e|o|hi) ddim)${END}`,
  'iu',
);
const NOT_YET = new RegExp(
  `^(?:(?:no|nope|na|naddo|nac (?:ydw|ydy|ydi))[\\s,.!–-]+)?(?:not (?:yet|quite|just yet|started)|nearly|almost|mostly (?:done|there)|(?:all|everything|done) (?:bar|but|except|apart from)|half ?way|(?:i |we )?(?:haven'?t|have not|not) had (?:a |any |the )?(?:chance|time|minute)|(?:i'?ll |i will |we'?ll |we will |will |going to |i'?m going to )(?:do|get to|get round to|look at|finish|send|sort|tackle) (?:it|that|this)|(?:mi |fe )?(?:wna|gwna) i (?:o|e|fe|fo|hi|hwnna)|heb gael (?:cyfle|amser)|still (?:waiting|working|to do|on)|working on|on it|in progress|ddim (?:eto|cweit)|smo fe wedi|heb (?:ei |neud|wneud|ddechrau)|bron|hanner ffordd|dal (?:i|wrthi|yn)|wrthi|no (?:movement|change|news|progress|joy|luck|response|reply|word|further forward)|nothing (?:new|yet|back|doing)|same as (?:before|last time)|dim (?:symud\\p{L}*|newid|newyddion|cynnydd|ymateb|lwc|gair|byd (?:newydd|eto))|fel o'r blaen)${END}`,
  'iu',
);
const NOT_ME = /^(?:not me|nid fi|dim fi|ddim fi)(?![\p{L}])/iu;
const DENIES = /^(?:no|nope|nah|nage|na)(?![\p{L}])/iu;
const DID = new RegExp(
  `^(?:(?:yes|yep|yeah|yup|aye|do|ydw|ydi|ydy|ie|ia|oh yes)[\\s,.!–-]+)?(?:(?:i |we )?did (?:it|that|this|so)|(?:i'?ve |we'?ve |it'?s |that'?s |it has |that has |all |now |just |both )*(?:been )?(?:done|finished|completed|sorted|happened|over with|gone (?:out|off)|dusted)|(?:mae )?(?:hwnna |hynny |e |o |hi )?(?:wedi(?:'i|'u| ei| eu)?|newydd(?: ei)?|di) (?:g?neud|wneud|gwneud|gorffen|orffen|cwpla|gwpla|bennu|digwydd|cwblhau|gwblhau|sortio)|(?:fe |mi )?wnes i (?:o|e|hi|hwnna|hynny)|digwyddodd)${END}`,
  'iu',
);
/** Says in hardly more than one word that something is done: "Gone", "booked yesterday". */
const GONE =
  /^(?:all |both |now )?(?:gone|sent|handed|booked|emailed|e-mailed|posted|published|circulated|signed|submitted|out|wedi (?:mynd|anfon|bwcio|gyrru|hala|ebostio|cyhoeddi))(?: (?:off|out|over|in|today|yesterday|this morning|last night|just now|(?:an?|half an|\p{L}+|\d+) (?:minutes?|mins?|hours?|hrs?) ago|ddoe|heddiw|bore ma|gynnau|(?:\p{L}+|\d+) (?:munud|awr) yn [oô]l))*[\s.!]*$/iu;
/** Agrees to a day: "January is fine, but the 16th". */
const AGREES =
  /(?<!\p{L})(?:fine|ok|okay|happy|agreed?|works|suits|no problem|accept|iawn|hapus|derbyn|cytuno)(?!\p{L})/iu;
const DISAGREES =
  /(?<!\p{L})(?:not|no|never|(?:is|do|are|ca|wo)n['’]?t|stands|ddim|nid)(?= (?:happy|fine|ok|okay|agree|works?|accept|iawn|hapus|problem)|['’ ]*$)(?!\p{L})/iu;
/** Agrees to a proposal: "I'm content with that". */
const CONTENT =
  /(?<!\p{L})(?<!(?:not|n't|never|ddim yn) )(?:content|happy|satisfied|good enough|sign it off|confirmed?|hapus|fodlon|cytuno|cadarnh\p{L}+)(?!\p{L})/iu;
const NOTE = /^(?:note|update|nodyn|diweddariad)\s*[:–—-]/iu;
const DID_IT = /^(?:yes|yep|yeah|yup|aye|do|did)(?![\p{L}])/iu;
const PAST =
  /(?<!\p{L})(?:yesterday|this morning|last (?:night|week|\p{L}+day)|earlier|just now|ddoe|echdoe|neithiwr|bore '?ma|gynnau|wythnos diwethaf)(?!\p{L})/iu;

/** Asks who still has to do their part of one action. */
const WHO_IS_LEFT =
  /^(?:and |so |a )?(?:who(?:'s| is| has|se)?|pwy)(?![\p{L}]).{0,30}(?<!\p{L})(?:left|still|to go|outstanding|(?:not|hasn'?t|haven'?t) (?:done|sent)|done theirs|missing|ar ôl|ar ol|heb|dal)(?!\p{L})|^(?:and |so |a )?who(?:se|m)?(?!\p{L}).{0,60}(?<!\p{L})(?:to chase|(?:should|must|need to) (?:i |we )?(?:chase|nudge|remind))(?!\p{L})/iu;
/** Whether words report the verb of a shown task as done: "Checked, no changes needed". */
function beginsWithVerbOf(said: string, actions: readonly ChatAction[]): boolean {
  const [first] = wordsOf(said);
  if (first === undefined || !/(?:ed|wyd|ais|es)$/u.test(first.word)) return false;
  return actions.some(({ task }) => keysOf(wordsOf(task)[0]?.word ?? '').thing === keysOf(first.word).thing);
}

/** Whether words clearly name one action: by several words of its task, or because several people lead it. */
const isOfOne = ({ task }: FoundSlots): boolean =>
  task?.actions.length === 1 && (task.hits > 1 || (task.actions[0]?.leads.length ?? 0) > 1);

const isAboutShown = (found: FoundSlots, vocabulary: ChatVocabulary): boolean =>
  pointsAtShown(found, vocabulary) ||
  (found.task?.hits === 1 && found.task.actions.every(({ reference }) => vocabulary.shown.includes(reference)));

/** Asks to close the action: "Looks all there to me, strike it off". */
const CLOSE_IT =
  /(?:^|[.,;!–-]\s+|(?<!\p{L})(?:so|felly)\s)(?:(?:you can|please|just|gelli di|gallwch) )*(?:(?:strike|cross|tick|sign|mark|check) (?:it|that|this)(?: one)? off|(?:close|shut) (?:it|that|this)(?: one)?(?: off| down)?|(?:ticia|croesa|cau|caea|caewch|ticiwch|croeswch|gau) (?:fe|fo|o|e|hi|hwn|hwnna)(?: off| bant| i ffwrdd)?)[\s.!]*$/iu;
const NOT_TO_CLOSE =
  /(?<!\p{L})(?:not|never|if|when|once|until|till|unless|before|heb|ddim|nid|pan|os|nes|oni|cyn|peidi\p{L}*|paid|nearly|almost)(?!\p{L})|n['’]t(?!\p{L})/iu;
const YES_ALL =
  /^(?:yes|yep|yeah|yup|aye|ie|ia|ydw|ydyn|do|done|wedi (?:g?neud|gwneud))[\s,.!–-]+(?:both|all(?: (?:two|three|four))?(?: (?:done|of them))?|the lot|y ddau|y ddwy|pob un|i gyd|ill dau)(?: (?:done|now|today|wedi'u gwneud))?[\s.!]*$/iu;
const YES_ALONE = /^(?:yes|yep|yeah|yup|aye|ydw|ydy|ydi|do|ie|ia)[\s.!]*$/iu;

const NOT_BEFORE = /^(?:not|ddim|nid)(?: (?:going to be|likely|yn debygol))? (?:before|until|till|cyn|tan)(?!\p{L})/iu;
const FEW_WORDS = 5;

/**
 * Whether words only report: "Tomorrow maybe" about a later deadline, or "not before Easter" after more time was
 * requested.
 */
function isOnlyTold({ said, dates }: FoundSlots, actions: readonly ChatAction[], asker: string): boolean {
  const [only, ...others] = actions;
  const [date] = dates;
  const due = date?.date.deadline.due ?? null;
  if (only === undefined || others.length > 0 || due === null || PAST.test(said)) return false;
  if (NOT_BEFORE.test(said)) return only.askedBy.includes(asker);
  const isSooner = only.due != null && due < only.due;
  return isSooner && only.leads.includes(asker) && said.split(/\s+/u).length <= FEW_WORDS;
}

/** The words after the number that starts a message: "11 - nothing yet". */
function ofHead({ said, references: [only, ...others] }: FoundSlots): string | null {
  if (only === undefined || others.length > 0 || only.start > 0) return null;
  const mark = /^\s*[:–—-]+\s+/u.exec(said.slice(only.end))?.[0];
  return mark === undefined ? null : said.slice(only.end + mark.length);
}

/** Whether somebody reports all shown actions as done: "Yep both", or a bare "yes" to a nudge about one. */
function saysAllDone({ said, references, task }: FoundSlots, { asker, shown, actions, runs }: ChatVocabulary): boolean {
  const about = actions.filter(({ reference, isOpen }) => isOpen && shown.includes(reference));
  const isOwn =
    about.length > 0 &&
    about.every(({ leads, group, askedBy, isProposed }) => {
      const isForChair = runs.includes(group) && (askedBy.length > 0 || isProposed === true);
      return leads.includes(asker.id) && !isForChair;
    });
  if (!isOwn || task !== null) return false;
  return YES_ALL.test(said) ? about.length > 1 : references.length === 0 && about.length === 1 && YES_ALONE.test(said);
}

/**
 * What a short answer to what was last shown means: a chair's yes or no to a request, or the progress of a lead's own
 * action. Null if all its words must be weighed.
 */
export function plainAnswer(found: FoundSlots, vocabulary: ChatVocabulary): string | null {
  const { said, people } = found;
  const headed = ofHead(found);
  if (headed !== null && NOT_YET.test(headed)) return 'note';
  const isOfPlan = found.hasPlan && (found.plan !== null || namesPlan(said));
  if (isOfOne(found) && WHO_IS_LEFT.test(said) && !isOfPlan) return 'show-one';
  if (saysAllDone(found, vocabulary)) return 'done';
  if (!isAboutShown(found, vocabulary) || said.split(/\s+/u).length > MOST_WORDS) return null;
  const { asker, runs, shown } = vocabulary;
  if (shown.length === 1 && WHO_IS_LEFT.test(said)) return 'show-one';
  if (said.endsWith('?')) return null;
  const actions = vocabulary.actions.filter(({ reference, isOpen }) => isOpen && shown.includes(reference));
  const [waiting, ...others] = actions.filter(({ askedBy, group }) => askedBy.length > 0 && runs.includes(group));
  if (waiting !== undefined && others.length === 0) {
    if (NO.test(said)) return 'refuse';
    if (YES.test(said) || isBareDate(found) || (found.dates.length > 0 && AGREES.test(said) && !DISAGREES.test(said)))
      return 'grant';
  }
  const [proposed, ...more] = actions.filter(({ isProposed, group }) => isProposed === true && runs.includes(group));
  if (proposed !== undefined && more.length === 0) {
    if (NO.test(said) || DISAGREES.test(said)) return 'keep-open';
    if (YES.test(said) || CONTENT.test(said)) return 'confirm-closure';
  }
  if (NOTE.test(said)) return 'note';
  if (actions.length === 1 && CLOSE_IT.test(said) && !NOT_TO_CLOSE.test(said))
    return proposed === undefined ? 'done' : 'confirm-closure';
  if (isBarePerson(found)) return actions.some(({ group }) => runs.includes(group)) ? 'reassign' : 'not-mine';
  if (!actions.some(({ leads }) => leads.includes(asker.id))) return null;
  if (NOT_YET.test(said) || isOnlyTold(found, actions, asker.id)) return 'note';
  const isOfAnother = people.some(({ person }) => !person.isAsker);
  if (NOT_ME.test(said) || (DENIES.test(said) && isOfAnother)) return 'not-mine';
  if (beginsWithVerbOf(said, actions)) return 'done';
  return DID.test(said) || GONE.test(said) || (DID_IT.test(said) && PAST.test(said)) ? 'done' : null;
}
