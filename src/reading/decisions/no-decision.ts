/** Stands in place of a decision if none was made. */
const NOTHING =
  /^[\s"'(*]*(?:none|nil|n\/?a|tbc|tbd|tba|pending\b.{0,60}|deferred\b.{0,80}|postponed\b.{0,80}|no (?:formal |further )?(?:decisions?|resolutions?)\b.{0,60}|to be (?:agreed|decided|confirmed|made)\b.{0,60}|(?:for )?(?:information|discussion|noting)|noted|the report was noted|dim(?: penderfyniad.{0,40})?|gohiriwyd.{0,60}|amherthnasol|nodwyd|er gwybodaeth|[-–—.\s]*)[\s.)"'*]*$/iu;

/** Whether the words in place of a decision say that there is none: "None", "Deferred to May", "which hall?". */
export const isNoDecision = (words: string): boolean =>
  NOTHING.test(words) || /\?["”)]?\s*$/u.test(words) || !/\p{L}{3}/u.test(words);

const SETTLES = String.raw`(?:approved|agreed|accepted|adopted|passed|signed|ratified|confirmed|endorsed|taken|received|noted)`;
const FORMAL = String.raw`(?:minutes|notes of the|apolog(?:y|ies)|declarations? of interests?|the agenda|record of the|date of (?:the )?next meeting)`;
const ROUTINE_CLAUSE = [
  new RegExp(
    String.raw`\b${FORMAL}\b.{0,160}\b(?:be|was|were|is|are|been|and)(?: \p{L}+ly| all| duly| then)? ${SETTLES}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:to )?(?:approve|accept|adopt|agree|sign|ratify|confirm) (?:the |its )?(?:[\p{L}’'\d]+ ){0,4}${FORMAL}\b`,
    'iu',
  ),
  /\b(?:minutes|record)\b.{0,120}\b(?:correct|true|accurate)\b/iu,
  /wyd (?:y |yr )?(?:ch?ofnodion|ymddiheuriad|datganiad|agenda)|(?:ch?ofnodion|ymddiheuriadau)\b.{0,80}wyd\b|odd .{0,60}(?:y |yr )(?:ch?ofnodion|ymddiheuriadau)/iu,
];
const ROUTINE = [
  ...ROUTINE_CLAUSE,
  new RegExp(
    String.raw`\b${SETTLES}(?: \p{L}+ly)? (?:the |its |these |those )?(?:[\p{L}’'\d]+ ){0,4}${FORMAL}\b`,
    'iu',
  ),
  new RegExp(String.raw`^(?:the )?(?:\p{L}+ ){0,2}(?:minutes|apologies)\b.{0,80}\b${SETTLES}\b`, 'iu'),
];

/** Whether a sentence settles routine business that nobody looks up: last time's minutes, apologies, the agenda. */
export const isRoutine = (sentence: string): boolean => ROUTINE.some((words) => words.test(sentence));

/** Whether the agreed clause is routine: "to approve the minutes", "the minutes be signed". */
export const isRoutineClause = (clause: string): boolean => ROUTINE_CLAUSE.some((words) => words.test(clause));

/** Says that it was decided earlier: "At its last meeting", "had been approved", "as agreed". */
const BEFORE =
  /\b(?:at|in|from|since|during) (?:its|the|their|our) (?:last|previous|earlier|prior|january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})? (?:meeting|session|agm)\b|\bin (?:19|20)\d\d\.?$|\b(?:last|previous) (?:month|year|week|time)\b|\b(?:had|previously|already) (?:\p{L}+ ){0,2}(?:agreed|approved|decided|resolved|accepted|ratified|endorsed|adopted|passed)\b|\bas (?:previously |already )?(?:agreed|approved|decided|resolved)\b|\bcyfarfod (?:diwethaf|blaenorol)\b|\bfel y (?:cytunwyd|penderfynwyd|cymeradwywyd)\b|\beisoes\b/iu;
/** Makes a decision conditional. */
const CONDITION = /^(?:if|once|until|unless|whether|should|when|os|pan|unwaith|oni bai)\b/iu;

/** Whether a sentence reports an earlier decision, asks, or says what would happen. */
export const isNotNow = (sentence: string): boolean =>
  sentence.endsWith('?') || CONDITION.test(sentence) || BEFORE.test(sentence);

/** What people agree with, or are of one mind about, is an opinion. */
const OPINION =
  /^(?:that )?(?:it|this|that|these|they|everything|the (?:[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+) (?:was|is|were|had been|would be|went)(?: (?:a|an|the|very|really|so|all|too))* (?:good|great|useful|helpful|important|essential|vital|success\p{L}*|interesting|positive|excellent|worthwhile|lovely|well|disappointing|difficult|unfortunate|sad)\b/iu;

/** Whether what a meeting agreed on is only its opinion. */
export const isOpinion = (words: string): boolean => OPINION.test(words);
