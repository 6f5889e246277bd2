import type { Examples, IntentDeclaration } from '../feature.js';
import type { AskSettingCommand } from './grammar.js';
import type { AskedSetting } from './rules/asked-setting.js';

const ASKS =
  /\?|(?:^|[.!?,;–-]\s)(?:is|are|be|so|does|do|has|have|ydy|ydi|yw|oes|a oes)(?!\p{L})|(?<!\p{L})(?:who(?:'s|se)?|what|which|when|remind me|tell me|show me|pwy|beth|pa|pryd|atgoffwch fi|dangos\p{L}*)(?!\p{L})/iu;

/** A wish is not a question. */
const WISHES = /^(?:(?:i|we)(?:'d| would) like|hoffwn|hoffen|can we have|could we have|gawn ni)(?!\p{L})/iu;
const PAPER = /(?<!\p{L})(?:papers?|[pb]h?apur(?:au)?)(?!\p{L})/iu;

/** What a role is called, and words that ask who has it: "the Permanent Secretary is coming" asks nothing. */
const ROLE =
  /(?<!\p{L})(?:secretar(?:y|iat)|clerk|chair\p{L}*|deputy|ysgrifennydd\p{L}*|ysgrifenyddiaeth|n?[cg]h?adeirydd|gadeirydd|dd?irprwy|is-gadeirydd)(?!\p{L})/iu;
const ASKS_WHO =
  /(?<!\p{L})(?:who(?:['’]?s|m|se|ever)?|ph?wy|bwy|mhwy|names?|enw|ai|which|any|remind|tell|show|dangos\p{L}*)(?!\p{L})|^(?:(?:and|so|a|felly) )?(?:is|are|does|do|have|has|ydi|ydy|yw|oes)(?!\p{L})|\?$/iu;
const isRoleAsked = (said: string): boolean => {
  const sentences = said.split(/(?<=[.!?])\s+/u).filter((sentence) => ROLE.test(sentence));
  return sentences.length === 0 || sentences.some((one) => ASKS_WHO.test(one) || one.trim().split(/\s+/u).length < 4);
};

/** A question about one setting. */
export const asking = (about: AskedSetting, examples: Examples): IntentDeclaration<AskSettingCommand> => ({
  examples,
  ifWrong: 'harmless',
  // Words that name somebody and ask nothing are a statement: "Gwen was the deputy".
  make: ({ said, people }) =>
    !WISHES.test(said) &&
    isRoleAsked(said) &&
    (!about.toLowerCase().includes('paper') || PAPER.test(said)) &&
    (people.every(({ isAsker }) => isAsker) || ASKS.test(said))
      ? { kind: 'ask-setting', about }
      : null,
});
