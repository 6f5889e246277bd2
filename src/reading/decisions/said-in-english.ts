import { isOpinion } from './no-decision.js';
import { BODY, PLAIN_BODY } from './meeting-body.js';

/** A decision in a sentence: the clause itself, and the words to keep, which are the clause or the whole sentence. */
export interface SaidDecision {
  readonly clause: string;
  readonly isWhole: boolean;
  /** The words before the verb, which may name somebody who agrees. */
  readonly subject?: string;
}

const WHOLE: SaidDecision = { clause: '', isWhole: true };

const HOW = String.raw`(?: (?:also|then|therefore|thus|further|unanimously|formally|collectively|generally|subsequently|provisionally|all|both|duly|jointly|now|again))`;
const BY = String.raw`(?:,? (?:unanimously|in principle|by all|by consensus|by (?:a )?(?:majority|vote|show of hands)|by ${BODY}|nem\.? con\.?|subject to [^,]{3,60},))?`;
const AGREES = String.raw`(?:agreed|resolved|decided|determined|voted)`;
const SETTLES = String.raw`(?:approved|ratified|endorsed|adopted|rejected|accepted(?! that)|sanctioned|declined|delegated|co-opted|appointed|re-elected|elected|authorised|authorized|passed (?:a|the) (?:motion|resolution|budget|proposal)|supported the (?:proposal|recommendation|application|motion)|(?:was|were) (?:content (?:with|to|that)|happy to))`;
const START = String.raw`(?:^|[,;:–—] ?| - | and | then )`;

/** "It was agreed that", "after discussion it was also resolved to". */
const IT = new RegExp(
  String.raw`\bit (?:was|is|has been)${HOW}{0,3} (?:agreed|resolved|decided|determined)${BY}(?:,[^,]{1,60},)?:? (?=\S)`,
  'iu',
);
/** "It was proposed by A, seconded by B and RESOLVED that". */
const MOVED =
  /\b(?:proposed|seconded)\b.{1,160}?(?:,|\band) (?:it was )?(?:agreed|resolved|carried)(?: unanimously)?:? (?=(?:that|to) )/iu;
/** "A decision was taken to", "Approval was given for". */
const DECISION_MADE =
  /^(?:(?:a|an|the|their) )?(?:unanimous |final )?(?:decision|approval|agreement|consent|permission) (?:was|has been) (?:made|taken|reached|given|granted) (?=to|for|that|on)/iu;
/** "Agreed by the group to". */
const BY_BODY = new RegExp(String.raw`\b(?:agreed|resolved|decided) by ${BODY}:? (?=(?:to|that) )`, 'u');
/** "The Board agreed that", "Members noted the report and agreed to". */
const BODY_AGREES = new RegExp(
  String.raw`${START}(?:${BODY})(?: (?:has|have))?${HOW}{0,3}(?: (?:noted|discussed|considered|reviewed|received)(?: [^.;]{1,160}?)? and${HOW}?)? ${AGREES}${BY}:? (?=\S)`,
  'iu',
);
const BODY_SETTLES = new RegExp(
  String.raw`${START}(?:${BODY})(?: (?:has|have))?${HOW}{0,3}(?: (?:noted|discussed|considered|reviewed|received)(?: [^.;]{1,160}?)? and${HOW}?)? ${SETTLES}(?! by\b)`,
  'iu',
);
/** Names the deciding body at the beginning: "It was noted that … and decided that". */
const GOES_ON = new RegExp(
  String.raw`^(?:It was|${BODY}) .{3,300}?(?:,? and|;)(?: it was)?${HOW}? ${AGREES}${BY} (?=(?:that|to) )`,
  'u',
);
/** Names nobody who decides, so that the meeting does: "Agreed that", "Resolved to", "Approved two motions". */
const ALONE = new RegExp(
  String.raw`(?:^|[;:–—] )[\s–•*-]*(?:All |Unanimously )?(?:Agreed|Resolved|Decided)${BY}:? (?=\S)`,
  'u',
);
const ALONE_SETTLES = /^[\s–•*-]*(?:Approved|Ratified|Endorsed|Adopted)(?! by\b)(?! (?:in|on|at|and|as)\b) (?=\p{L})/u;
/** A quick test: agreeing always uses one of these words. */
const AGREEING = /agreed|resolved|decided|determined|voted|carried/iu;
/** Follows "agreed" where nothing is decided. */
const NO_CLAUSE =
  /^(?:\(|with|about|how|upon by|as|at|actions?|deadlines?|dates?|minutes|in (?:the|advance)|between|for (?:the )?next)\b/iu;

/** What a sentence says that the meeting decided; null if it decided nothing. */
export function saidInEnglish(sentence: string): SaidDecision | null {
  const patterns = AGREEING.test(sentence) ? [MOVED, IT, BODY_AGREES, ALONE, GOES_ON, BY_BODY] : [];
  const agreed = patterns.reduce<RegExpExecArray | null>((found, pattern) => found ?? pattern.exec(sentence), null);
  if (agreed !== null) {
    const rest = sentence.slice(agreed.index + agreed[0].length);
    const clause = rest.replace(/^that[\t ]+/u, '');
    if (NO_CLAUSE.test(clause) || isOpinion(clause)) return null;
    const isClause = clause !== rest || /^(?:not )?to (?!the |a |an |this |our )/u.test(rest);
    // "It was agreed we need a second account" has a clause even without "that"; "The Board agreed the plan" has none.
    const hasSubject = /^(?:we|they|there|it|all|fees|no)\b/u.test(rest);
    return { clause, isWhole: !(isClause || hasSubject) };
  }
  if (DECISION_MADE.test(sentence) || BODY_SETTLES.test(sentence) || ALONE_SETTLES.test(sentence)) return WHOLE;
  return passive(sentence) ?? bareParticiple(sentence);
}

const PASSIVE = new RegExp(
  String.raw`^(.{3,220}?) (?:was|were|has been|have been)${HOW}{0,3} (?:approved|agreed|ratified|endorsed|adopted|accepted|rejected|carried|passed|elected|re-elected|appointed|co-opted|authorised)(?! (?:to|that)\b)(.*)$`,
  'u',
);
/** A verb before the verb of agreeing, which then belongs to another clause. */
const VERB_BEFORE =
  /\b(?:which|who|if|when|once|until|unless|before|after|because|although|not|no|said|asked|noted|reported|stated|explained|confirmed|advised|informed|hoped|mentioned|thanked|is|was|were|are|has|have|had|will|would|could|should|must|it|they)\b|^with\b|\bthat$|,? that (?:the|a|an|this)? ?\p{L}+$/iu;
/** "The recommendation that …" has a clause of its own. */
const PROPOSED =
  /^(?:The|A|An|This) (?:\p{L}+ ){0,2}(?:recommendation|proposal|motion|suggestion|resolution)s? (?:that|to|of|for)\b/u;
const BEING = / (?:was|were|been) /u;
const SETTLED = /agreed|approved|adopted|accepted|ratified/u;
const POINTS = /^(?:it|this|that|these|those|he|she|they)\b/iu;
const BY_OTHERS = new RegExp(
  String.raw`\bby (?!(?:a |an |the |unanimous |majority ){0,2}(?:vote|votes|majority|resolution|consensus|show|acclamation|all\b|\d)|${PLAIN_BODY})`,
  'iu',
);
const WHEN =
  /\b(?:in|on|by) (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b/iu;

function passive(sentence: string): SaidDecision | null {
  const found = BEING.test(sentence) ? PASSIVE.exec(sentence) : null;
  if (!found) return null;
  const [, subject = '', rest = ''] = found;
  if (POINTS.test(subject) || BY_OTHERS.test(rest) || WHEN.test(rest)) return null;
  return VERB_BEFORE.test(subject) && !PROPOSED.test(subject) ? null : WHOLE;
}

/** A note-taker's short form: "Olympic theme agreed". */
const BARE = new RegExp(String.raw`^(.{3,80}?) (?:agreed|approved|adopted|accepted|ratified)${BY}[\s.)]*$`, 'u');

function bareParticiple(sentence: string): SaidDecision | null {
  const subject = SETTLED.test(sentence) ? BARE.exec(sentence)?.[1] : undefined;
  if (subject === undefined || VERB_BEFORE.test(subject) || /:$|\b(?:as|be|been|being|to|and)$/u.test(subject))
    return null;
  return { ...WHOLE, subject: subject.replace(/^.*[–:,-] /u, '') };
}
