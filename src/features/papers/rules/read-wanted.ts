import { asksForFile, IN_BOTH, IN_LARGE, isForAll, namesFile, UNDER_LAW } from '../../../reading/chat/asks-for-file.js';
import type { GroupLanguage } from '../../../model/language.js';
import type { PaperFormat, PaperKind } from '../../../model/paper.js';
import { returnReference } from '../../returns/rules/return-reference.js';

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'iu');

/** The words for formats and papers; the first that appears counts. */
const FORMATS: readonly (readonly [PaperFormat, RegExp])[] = [
  ['csv', word('csv|comma.separated|flat file')],
  ['xlsx', word('excel|xlsx?|spread ?sheets?|d?taenlen(?:ni)?|workbook|google sheets?')],
  ['pdf', word('pdfs?|(?:opens?|reads?|works?) (?:up )?on (?:an? |my |the |her |his )?(?:ipad|tablet|phone|mobile)')],
  ['md', word('markdown|md')],
  [
    'html',
    word(
      'html|web ?page|(?:opens?|reads?|works?|looks?|view\\p{L}*) (?:up )?in (?:an? |my |the |her |his )?(?:web ?)?browser|tudalen we|dudalen we',
    ),
  ],
  ['ics', word('ics|ical|i?calendar|outlook|[gc]halendr|calendr|[gc]hal[ae]ndr')],
  ['docx', word('word|docx?')],
  // Somebody who wants to print may want Word.
  ['pdf', word('print(?:ed|ing|out)?|hard copy|paper copy|h?[ac]rgraffu|ar bapur|(?:g|ch)?opi papur|on(?:to)? paper')],
  ['docx', word('document|d?dogfen|attachment')],
];
const PAPERS: readonly (readonly [PaperKind, RegExp])[] = [
  [
    'matters-arising',
    word(
      "matters arising|[md]?aterion (?:sy['’]n|sydd yn|yn) codi|before the (?:next )?meeting|(?:open|outstanding) actions|(?:everything|all|whatever)(?: that)?(?:['’]s| is)?(?: still)? (?:open|outstanding)|what(?:['’]?s| is) still (?:open|outstanding|to do)|beth (?:sy|sydd) (?:ar ôl|ar agor)|arising from",
    ),
  ],
  ['agenda', word('agenda|running order|order of (?:business|the day)|trefn y (?:dydd|cyfarfod)')],
  [
    'return',
    word(
      '(?:[a-z]{2,8}-)?r\\d{1,4}|returns?|answers|replies|responses|come back (?:with|on)|sent (?:in|back)|(?:everything|all|what(?:ever)?)(?: that)? (?:people|they|every(?:one|body)|folk|(?:the |policy )*leads?)(?: (?:has|have|all))? (?:sent|said|gave|given|wrote|written|put|returned)|(?:popeth|beth|yr hyn) (?:a )?(?:anfonodd|ddwedodd|ddywedodd|roddodd|yrrodd) (?:pawb|pobl|yr arweinwyr)|ymateb(?:ion)?|atebion',
    ),
  ],
  [
    'plan-report',
    word(
      '(?:plan |quarterly |progress )*report on the plan|plan report|(?:the |our |draft |quarterly )report|adroddiad',
    ),
  ],
  ['plan', word('plan(?: board)?|board of the plan|[cg]h?ynllun|nghynllun')],
  [
    'log',
    word(
      '(?:action )?log|register|every (?:single )?action|since (?:it|we) (?:began|started)|open and closed|closed (?:ones |actions )?(?:as well|too)|ers y (?:dechrau|cychwyn)|pob cam|everything|history|the lot|whole list|ever logged|all (?:of )?(?:the |our )?actions|[gc]h?ofnod|ofnod|c[wy]bl|cyfan|popeth|hanes|camau i gyd',
    ),
  ],
  [
    'actions',
    word(
      '(?:table|list|record) of (?:all |the |our |open )*(?:actions|decisions)|who owes what|actions?|decisions?|decided|resolved|agreed|came out of|table|minutes|d?tabl|[gc]?h?amau|[bp]h?enderfyn(?:iadau|wyd|odd|asom)|[gc]ofnodion',
    ),
  ],
];
const LANGUAGES: readonly (readonly [GroupLanguage, RegExp])[] = [
  [
    'both',
    word(
      'bilingual|(?:both|(?:the |our )?two)(?: of (?:our|the))? languages|(?:welsh (?:and|&) english|english (?:and|&) welsh|[cg]h?ymraeg a saesneg|saesneg a ch?ymraeg)(?: side by side)?|d?dwyieithog|(?:yn )?(?:y )?ddwy iaith|(?:welsh|[cg]h?ymraeg)[^.?!]{0,25}(?:english|saesneg)|(?:english|saesneg)[^.?!]{0,25}(?:welsh|ch?ymraeg)',
    ),
  ],
  ['cy', word('(?:in )?welsh|(?:yn )?(?:[gn]?g?|c)ymr[aâ]e?g')],
  ['en', word('(?:in )?english|(?:yn )?saesneg')],
];
/** Where the request for a file may begin or end, next to another request. */
const THEN =
  /(?<=[.!?;])\s+|,?\s+(?:and )?(?:then|after that|wedyn|yna)\s+|,?\s+(?:(?:and|ac)\s+(?=\p{L})|a\s+(?=(?:rho|rhowch|dod|gyrr|anfon|ga|gawn|gad)\p{L}*\s))/iu;

/**
 * The part of the words that asks for a file, if another asks for something else: "chase them for R1, then the table in
 * Excel". Papers named side by side are asked for together.
 */
export function askedAsFile(said: string): string {
  if (papersTogether(said).length > 1) return said;
  const asking = said.split(THEN).filter((part) => asksForFile(part));
  return asking.length === 1 && asking[0] !== undefined ? asking[0] : said;
}

/** Names a format that somebody does not want. */
const UNWANTED =
  /(?<!\p{L})(?:not|no|without|rather than|instead of|(?:can|won|don|doesn|couldn)['’]?t(?! (?:you|we|i|it|there)(?!\p{L}))|cannot|hates?|unable to|refus\p{L}+|nid|dim(?! ond)|ddim|yn lle|heb|sai['’]?n|smo|methu|ffili|casáu)(?!\p{L})(?: \p{L}+){1,3}/giu;
/** Names a language that somebody does not want: "the Welsh text rather than the English". */
const NOT_IN =
  /(?<!\p{L})(?:rather than|instead of|not|and not|(?:yn )?hytrach na(?:['’]r|g)?|yn lle(?:['’]r)?|nid|dim)(?: (?:in|the|a|an|yn|y|yr|fersiwn|copi|version|copy|text))*['’]?r? (?:welsh|english|(?:[gn]?g?|c)h?ymr[aâ]e?g|saesneg)(?: (?:text|version|copy|one))?(?!\p{L})/giu;
const languageIn = (said: string): GroupLanguage | null => first(LANGUAGES, said.replace(NOT_IN, ' '));
const EDITED = word("wedi(?:['’]i|['’]u) golygu");

const first = <Named>(named: readonly (readonly [Named, RegExp])[], said: string): Named | null =>
  named.find(([, pattern]) => pattern.test(said))?.[0] ?? null;

/** Every paper that words name. */
export const papersNamed = (said: string): readonly PaperKind[] =>
  PAPERS.filter(([, pattern]) => pattern.test(said)).map(([kind]) => kind);

const JOINS = /^\s*(?:,|&|\+|and|plus|a|ac|a['’]r|as well as)(?:\s+(?:the|our|also|y|yr|hefyd))*\s*$|^a['’]r $/iu;

/**
 * The papers named side by side, each of which is wanted: "the agenda and matters arising"; empty if one stands alone.
 */
export function papersTogether(said: string): readonly PaperKind[] {
  let left = said;
  const places: { readonly kind: PaperKind; readonly start: number; readonly end: number }[] = [];
  for (const [kind, pattern] of PAPERS) {
    const found = pattern.exec(left);
    if (found === null) continue;
    const end = found.index + found[0].length;
    places.push({ kind, start: found.index, end });
    left = `${left.slice(0, found.index)}${'#'.repeat(found[0].length)}${left.slice(end)}`;
  }
  places.sort((one, other) => one.start - other.start);
  const joined = places.filter(
    ({ start, end }, at) =>
      JOINS.test(said.slice(places[at - 1]?.end ?? start, start)) ||
      JOINS.test(said.slice(end, places[at + 1]?.start ?? end)),
  );
  return joined.map(({ kind }) => kind);
}

/** The most words that, alone, add to what stands before them. */
const FEW_WORDS = 3;
/** Says something about a file in a sentence other than the request: "it's public so nobody's name in it". */
const OF_IT =
  /(?<!\p{L})(?:it|its|it['’]s|this|that|them|names?|copy|version|one|hwn|hyn|fo|fe|enwau|copi|fersiwn)(?!\p{L})/iu;

/** "A PDF, I should think": names a file but no paper, and so adds to the request. */
const isOfIt = (part: string): boolean => OF_IT.test(part) || (namesFile(part) && papersNamed(part).length === 0);

/** Reads the whole message, in which one part asks for the file and another may add to it. */
export function readAsked(said: string): ReturnType<typeof readWanted> {
  const asked = askedAsFile(said);
  const wanted = readWanted(asked);
  // A request under the law seldom keeps names; the form asks whether this one does.
  if (UNDER_LAW.test(said) && !isForAll(said)) return { ...wanted, format: null, isPublished: true };
  const besides = said
    .split(THEN)
    .filter((part) => !asked.includes(part) && (isOfIt(part) || part.split(' ').length <= FEW_WORDS));
  return {
    ...wanted,
    isPublished: wanted.isPublished || besides.some((part) => isForAll(part)),
    isLarge: wanted.isLarge || besides.some((part) => IN_LARGE.test(part)),
    // "In Welsh and in English" is one thing, however the words are cut.
    language: IN_BOTH.test(said) ? 'both' : (wanted.language ?? languageIn(besides.join(' '))),
    // "The register, please. PDF."
    format: wanted.format ?? first(FORMATS, besides.join(' ').replace(UNWANTED, ' ')),
  };
}

/** Reads what words say about the wanted paper. */
export const readWanted = (
  said: string,
): {
  readonly what: PaperKind | null;
  readonly reference: string | null;
  readonly format: PaperFormat | null;
  readonly language: GroupLanguage | null;
  readonly isLarge: boolean;
  readonly isPublished: boolean;
} => {
  const what = first(PAPERS, said);
  return {
    what,
    reference: referenceIn(what, said),
    format: first(FORMATS, said.replace(IN_LARGE, ' ').replace(UNWANTED, ' ')),
    language: languageIn(said),
    isLarge: IN_LARGE.test(said),
    isPublished: isForAll(said) || EDITED.test(said),
  };
};

const RETURN = word('(?:(?<prefix>[a-z]{2,8})-)?r(?<number>\\d{1,4})|(?:return|ymateb) (?<bare>\\d{1,4})');
const PLAN = word('(?:plan|[cg]h?ynllun|nghynllun) (?<plan>\\d{1,4})');

/** The return or plan that words name: `R1`, `ISCG-R1`, `2`; null if they name none. */
function referenceIn(what: PaperKind | null, said: string): string | null {
  if (what === 'return') {
    const groups = RETURN.exec(said)?.groups;
    return groups === undefined ? null : returnReference(groups);
  }
  return what === 'plan' || what === 'plan-report' ? (PLAN.exec(said)?.groups?.['plan'] ?? null) : null;
}
