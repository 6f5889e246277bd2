import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { isBareDate } from './bare-date.js';
import { pointsAtShown } from './points-at-shown.js';

/** Longer answers are weighed by all of their words. */
const MOST_WORDS = 14;
const END = '(?![\\p{L}])';

const YES = new RegExp(
  `^(?:yes|yep|yeah|yup|aye|ok(?:ay)?|fine|sure|agreed|granted|approved|go ahead|happy|no problem|of course|let (?:him|her|them)|(?:he|she|they) can|that'?s (?:fine|ok)|only (?:till?|until|to)|ie|ia|iawn|cytuno|popeth yn iawn|dim problem|ewch ymlaen|wrth gwrs|(?:dim )?ond tan|caniat\\p{L}+)${END}`,
  'iu',
);
const NO = new RegExp(
  `^(?:(?:i'?m )?(?:afraid|sorry)[\\s,]+)?(?:no|nope|nah|not this time|can'?t|we can'?t|i can'?t|tell (?:him|her|them) no|refused?|rejected?|declined?|na|nage|ddim y tro|sori,? na|alla i ddim|allwn ni ddim|dim y tro|dwedwch na)${END}`,
  'iu',
);
const NOT_YET = new RegExp(
  `^(?:(?:no|nope|na|naddo|nac (?:ydw|ydy|ydi))[\\s,.!–-]+)?(?:not (?:yet|quite|just yet|started)|nearly|almost|half ?way|still (?:waiting|working|to do|on)|working on|on it|in progress|ddim (?:eto|cweit)|smo fe wedi|heb (?:ei |neud|wneud|ddechrau)|bron|hanner ffordd|dal (?:i|wrthi|yn)|wrthi)${END}`,
  'iu',
);
const NOT_ME = /^(?:not me|nid fi|dim fi|ddim fi)(?![\p{L}])/iu;
const DENIES = /^(?:no|nope|nah|nage|na)(?![\p{L}])/iu;
const DID = new RegExp(
  `^(?:(?:yes|yep|yeah|yup|aye|do|ydw|ydi|ydy|ie|ia|oh yes)[\\s,.!–-]+)?(?:(?:i |we )?did (?:it|that|this|so)|(?:i'?ve |we'?ve |it'?s |that'?s |it has |that has |all |now |just |both )*(?:been )?(?:done|finished|completed|sorted|happened|over with|gone (?:out|off)|dusted)|(?:mae )?(?:hwnna |hynny |e |o |hi )?(?:wedi(?:'i|'u| ei| eu)?|newydd(?: ei)?|di) (?:g?neud|wneud|gwneud|gorffen|orffen|cwpla|gwpla|bennu|digwydd|cwblhau|gwblhau|sortio)|(?:fe |mi )?wnes i (?:o|e|hi|hwnna|hynny)|digwyddodd)${END}`,
  'iu',
);
const DID_IT = /^(?:yes|yep|yeah|yup|aye|do|did)(?![\p{L}])/iu;
const PAST =
  /(?<!\p{L})(?:yesterday|this morning|last (?:night|week|\p{L}+day)|earlier|just now|ddoe|echdoe|neithiwr|bore '?ma|gynnau|wythnos diwethaf)(?!\p{L})/iu;

/**
 * What a short answer means by itself to what was last shown: a chair's yes or no to what a lead asked, or how far a lead's
 * own action is. Null where all of its words must be weighed.
 */
export function plainAnswer(found: FoundSlots, vocabulary: ChatVocabulary): string | null {
  const { said, people } = found;
  if (!pointsAtShown(found, vocabulary) || said.split(/\s+/u).length > MOST_WORDS || said.endsWith('?')) return null;
  const { asker, runs, shown } = vocabulary;
  const actions = vocabulary.actions.filter(({ reference, isOpen }) => isOpen && shown.includes(reference));
  const [waiting, ...others] = actions.filter(({ askedBy, group }) => askedBy.length > 0 && runs.includes(group));
  if (waiting !== undefined && others.length === 0) {
    if (NO.test(said)) return 'refuse';
    if (YES.test(said) || isBareDate(found)) return 'grant';
  }
  if (!actions.some(({ leads }) => leads.includes(asker.id))) return null;
  if (NOT_YET.test(said)) return 'note';
  const isOfAnother = people.some(({ person }) => !person.isAsker);
  if (NOT_ME.test(said) || (DENIES.test(said) && isOfAnother)) return 'not-mine';
  return DID.test(said) || (DID_IT.test(said) && PAST.test(said)) ? 'done' : null;
}
