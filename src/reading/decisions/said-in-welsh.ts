import { WELSH_BODY } from './meeting-body.js';
import type { SaidDecision } from './said-in-english.js';

const HOW = String.raw`(?: (?:yn unfrydol|hefyd|felly|yna|mewn egwyddor))`;
/** "Cytunwyd", not after "Ni", "Fel y" or "Os". */
const IMPERSONAL = new RegExp(
  String.raw`(?:^|[,;:–—] |\b[Aa]c? (?=ch|ph))(?:[Cc]h?ytunwyd|[Pp]h?enderfynwyd|CYTUNWYD|PENDERFYNWYD)${HOW}{0,2},? (?=\S)`,
  'u',
);
const SETTLED =
  /^(?:Cefnogwyd|Gwnaed penderfyniad i|Rhoddwyd (?:caniatâd|cymeradwyaeth|sêl bendith)|Roedd (?:y|yr) (?:bwrdd|pwyllgor|cyngor|grŵp|cyfarfod|aelodau) yn fodlon|Cymeradwywyd|Mabwysiadwyd|Cadarnhawyd|Ategwyd|Derbyniwyd|Gwrthodwyd|Etholwyd|Ailetholwyd|Penodwyd|Awdurdodwyd|(?:Pasiwyd|Cariwyd)(?! yn unfrydol)) /iu;
const BODY_AGREES = new RegExp(
  String.raw`(?:^|[,;:–—] )(?:[Cc]ytunodd|[Pp]enderfynodd|[Pp]leidleisiodd) ${WELSH_BODY}(?: (?!y |yr |i |bod |fod |na |nad )\p{Lu}\p{L}+)?${HOW}{0,2},? (?=\S)`,
  'iu',
);
const BODY_SETTLES = new RegExp(
  String.raw`(?:^|[,;:–—] )(?:Cymeradwyodd|Mabwysiadodd|Cadarnhaodd|Ategodd|Gwrthododd|Derbyniodd|Penododd|Etholodd) ${WELSH_BODY}\b|${WELSH_BODY} .{3,160} ac? (?:chymeradwyodd|chytunodd|phenderfynodd|mabwysiadodd|chadarnhaodd)\b|^Mae(?:['’]r| ${WELSH_BODY})[^.]{0,40} wedi (?:cytuno|cymeradwyo|penderfynu|mabwysiadu) `,
  'iu',
);
const CLAUSE = /^(?:y|yr|na|nad|bod|fod|mai|i|peidio|[\p{Ll}]+o(?:['’]r)?|[\p{Ll}]+u(?:['’]r)?|cadw(?:['’]r)?) ?/u;
const NO_CLAUSE = /^(?:â|gyda|ar hynny|yn y)(?= |$)/iu;

/** What a Welsh sentence says that the meeting decided; null if it decided nothing. */
export function saidInWelsh(sentence: string): SaidDecision | null {
  const impersonal = IMPERSONAL.exec(sentence);
  const agreed = impersonal ?? BODY_AGREES.exec(sentence);
  if (agreed !== null) {
    const clause = sentence.slice(agreed.index + agreed[0].length);
    if (NO_CLAUSE.test(clause)) return null;
    return {
      clause,
      isWhole: impersonal === null ? !/^(?:y|na|nad|bod|fod|mai) /u.test(clause) : !CLAUSE.test(clause),
    };
  }
  return SETTLED.test(sentence) || BODY_SETTLES.test(sentence) ? { clause: '', isWhole: true } : null;
}
