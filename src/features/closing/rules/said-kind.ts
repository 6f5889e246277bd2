import type { ClosureKind } from '../../../model/closure.js';
import { handedElsewhere, SINCE_THEN } from './handed-elsewhere.js';

/** Captures what superseded an action, or who has it now, as far as the words name it. */
const NAMED =
  '(?<to>[^,;.!?]{2,200}?)(?=\\s+(?:so|and|but|from now on|lock stock|then|felly|a|ac|ond)(?!\\p{L})|\\s*[,;.!?]|\\s*$)';
const RISK = '(?:the |that |this |its |a |y )?(?:risk|risg)';

const kind = (
  as: ClosureKind,
  sources: readonly string[],
): readonly { readonly as: ClosureKind; readonly pattern: RegExp }[] =>
  sources.map((source) => ({ as, pattern: new RegExp(`(?<!\\p{L})(?:${source})`, 'iu') }));

/** How people close an action otherwise than as done, surest first; `to` or `first` captures by what, or to whom. */
const KINDS = [
  ...kind('risk-accepted', [
    `(?:accept|tak|carry|carri|tolerat|bear|run|own|dderbyn|derbyn)\\p{L}* ${RISK}`,
    `(?:live|living|byw) (?:with|gyda'?r?|efo'?r?) ${RISK}`,
    `${RISK} (?:is |was |has been )?accepted`,
    '(?:willing|happy|content|prepared|going) to (?:chance|risk|gamble|take our chances)(?! (?:getting|losing))',
    "(?:we'll|we will|we can|let's) (?:just )?(?:chance it|risk it|take (?:our|the) chances?)",
    '(?:fodlon|hapus|barod|am) (?:i )?(?:m|f)entro|(?:fe |mi )?fentrwn ni|(?:fodlon|hapus|barod) (?:i )?(?:g?ymryd|cymryd) (?:y )?(?:risg|siawns)',
    "risg wedi(?:'i| ei) (?:ei )?derbyn",
    `(?:it's|is|that's) a risk .{0,40}(?:carry|take|accept|live with|bear)`,
    'live without.{0,80}risk',
    "(?:(?:have|need|going|got) to|we'll|we can|just) (?:just )?live with (?:it|that|this|there being|not having|the)(?!\\p{L})",
    "(?:rhaid|gorfod|bydd) (?:\\p{L}+ ){0,2}f?byw (?:gyda|efo|gyda'r|efo'r) (?:hynny|hwnna|hi|e|o)(?!\\p{L})",
  ]),
  ...kind('superseded', [
    `(?:superseded|replaced|overtaken|made redundant|swallowed(?: up)?|subsumed|absorbed|(?:wedi(?:'i|'u| ei| eu)? )?d?disodl\\p{L}*)\\s(?:by|into|gan)\\s${NAMED}`,
    '(?<first>[^,;.!?]{2,100}?) (?:now )?(?:covers|does|includes|contains|takes in) (?:everything|all|the whole)(?: of)? (?:this|here|that|it)(?!\\p{L})',
    "(?:wedi cymryd (?:ei )?le|yn (?:gwneud|neud|cynnwys) popeth (?:oedd|sydd|sy|y))(?!\\p{L})|(?:has|have|'s|'ve) overtaken (?:it|this|that)(?!\\p{L})",
    "(?<first>[^,;.!?]{2,100}?) (?:supersedes|replaces|overtakes|takes the place of|(?:wedi|sy'n|sydd wedi|yn) d?disodli)",
    "superseded|replaced|overtaken|made redundant|(?:wedi(?:'i|'u| ei| eu)? )?d?disodl\\p{L}*",
  ]),
  ...kind('transferred', [
    `(?:transferred|handed (?:over|on)|moved (?:over|across)|passed (?:over|on)|gone (?:over|across)|(?:is |are )?going (?:over|across)|now sits|(?:now )?belongs|(?:is |are )now|(?:d|th)?rosglwydd\\p{L}*|mynd (?:draw|drosodd))\\s(?:over\\s)?(?:to|with|at|i'r|i|gyda'r|gyda)\\s${NAMED}`,
    '(?<first>[^,;.!?]{2,100}?) (?:is taking|has taken|are taking|have taken|takes|will take|will be taking) (?:over|on).{0,40}from us',
    `(?:goes|going|gone|moves|moving) (?:over |across )?to ${NAMED}(?=.{0,60}(?:off (?:our|the)|agreed to take|not ours|n't ours|close))`,
    '(?:the )?(?<first>[^,;.!?]{2,100}?) (?:took|has taken|have taken|has picked|have picked|picked|are doing|is doing) (?:it|this|that|them) (?:over|on|up)',
    '(?<first>[^,;.!?]{2,60}?) (?:is|are|will be|sydd|fydd yn) (?:now )?(?:doing|handling|running|leading(?: on)?|dealing with|gwneud|arwain ar)(?!\\p{L}).{0,50}(?:themselves|itself|instead of us|ei hun(?:an)?|eu hun(?:ain)?)',
    "(?:(?:is|are)n't|(?:is|are) not|no longer) ours(?: any ?more| now)?|off our (?:books|list|hands|plate)",
    ...handedElsewhere(NAMED),
    '(?:transferred|handed over|moved over|passed over|gone over|(?:d|th)?rosglwydd\\p{L}*)',
  ]),
  ...kind('not-needed', [
    "(?:no longer|not|aren't|isn't|arent|isnt|won't be) (?:being )?(?:needed|required|necessary)",
    "(?:don't|do not|dont|no longer) need .{0,60}(?:any ?more|any longer|now|after all)",
    'no need for',
    '(?:dim|does dim|s?dim|nid oes) (?:ei )?(?:angen|isie|ishe|isio|eisie|eisiau|pwynt)(?!\\p{L}|(?: ei| eu)? g?cau)',
    "(?:smo|so|sa|dydyn|dyn|dan|nid ydyn) (?:ni|ni'n) (?:ddim )?(?:angen|isie|ishe|isio|eisiau|moyn).{0,60}(?:rhagor|mwyach|bellach|nawr|rŵan|wedi'r)",
    "(?:so|smo|sa|dyw|dydy|dydi|nid yw|na(?:d yw)?|ddim)(?: (?:fe|fo|e|o|hi|hwnna|hwn|ddim))*(?:'n| yn) (?:angenrheidiol|ofynnol)",
    'pointless|(?:moot|academic|irrelevant|obsolete)(?!\\p{L})|(?:serves?|of) no (?:purpose|use)|no longer (?:wants?|exists?|applies|relevant|going ahead|happening)',
    '(?:wound up|abolished|disbanded|called off|abandoned|scrapped|shelved for good)',
    "no(?:body|[- ]?one| \\p{L}+)? (?:is |are )?left (?:to|for (?:me|us|anyone) to)|ddim yn bodoli|wedi dod i ben|wedi(?:'i|'u| cael ei| ei) (?:d?diddymu|dirwyn)|(?:yn )?d?dibwynt|d?di-bwynt|d?ddibwrpas",
    "no (?:point|sense|use|call)(?: in| for)?(?! (?:yet|clos|shut|doing it twice))|surplus to requirements|unnecessary|superfluous|(?:yn|'n|fel) (?:dd)?iangen",
  ]),
];

/** Pronouns: "overtaken by that" does not say by what. */
const STANDS_FOR = /^(?:it|that|this|them|those|hwn|hwnna|hynny|ef|fe|fo|hi|nhw|ganddo)$/iu;

/** How the words close an action, and what superseded it or who has it now; null when they do not close it. */
export function saidKind(typed: string): { readonly as: ClosureKind; readonly to: string | null } | null {
  const said = typed.replace(/[‘’ʼ]/gu, "'");
  for (const { as, pattern } of KINDS) {
    const found = pattern.exec(said);
    if (found === null) continue;
    const named = found.groups?.['to'] ?? found.groups?.['first'] ?? null;
    const to =
      named
        ?.replace(SINCE_THEN, '')
        .replace(/[.!?\s]+$/u, '')
        .replace(/^(?:as|because|so|and|gan fod|mae|felly)\s+/iu, '')
        .trim() ?? null;
    return { as, to: to !== null && STANDS_FOR.test(to) ? null : to };
  }
  return null;
}

const CLOSES =
  /(?<!\p{L})(?:off our books|get rid|park (?:it|this|that|\p{L}*-?\d+) for good|shut (?:it|this|that|\p{L}*-?\d+)(?: down| off)?|clos\p{L}*|superseded|transferred|show it|show where|mark (?:it|as)|not ours|off us|off our|(?:suggest|propose|cynnig|awgrymu) (?:we )?(?:clos|g?cau)\p{L}*|take it off|the end of (?:it|the matter|that)|sign(?:ed)? off|caewch|caeo?wn|cau|cau'r|gau|caea|drosglwyddwyd|trosglwyddwyd)(?!\p{L})/iu;

/** "It needn't sit open". */
const NEEDS_NOT =
  "(?:need ?n['’]?t|need not|no (?:need|reason)(?: for \\p{L}+(?: \\p{L}+)?)? to|(?:does|do|should)(?:n['’]?t| not)(?: (?:need|have) to)?|ought ?n['’]?t to|no longer needs? to) (?:\\p{L}+ )?(?:sit|stay|be|remain|stand|hang|linger|appear|stick)(?! (?:done|finished|closed))";
const NEED_NOT = new RegExp(`(?<!\\p{L})(?:${NEEDS_NOT})(?!\\p{L})(?: (?:open|on|there))?`, 'giu');
/** Says that an action can come off the list: "it needn't sit open", "mine can come off", "let ours go". */
const LEAVES = [
  NEEDS_NOT,
  '(?:come|comes|coming|go|goes|fall|taken?|crossed|struck|strike|cross|drop|dropped)(?: (?:it|ours|mine|that|this|them))? off',
  'let (?:it|ours|mine|that|this|this one|that one) (?:go|drop|lapse|rest)',
  '(?:drop|lose|bin|strike out) (?:it|ours|mine|that|this)(?! off)',
  'nothing (?:more|further|left)(?: \\p{L}+)? for us|no longer (?:for us|our (?:concern|business|job|work))',
  '(?:does|nid oes|s|fydd) ?(?:dim|ddim)(?: \\p{L}+)? (?:angen|rhaid|isio|eisiau|pwynt)(?!\\p{L}).{0,40}(?:aros|fod|cadw|gadw|sefyll)',
  '(?:gall|gaiff|geith|all|allwn|gallwn|allwch|gallwch)(?!\\p{L}).{0,30}(?:ddod|dod|fynd|mynd|dynnu|tynnu|ollwng|gollwng|gau)(?!\\p{L})',
  'gollyng\\p{L}*|gollwng|tynn(?:wch|u|a)(?= )',
].map((source) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu'));

/** Whether the words close an action otherwise than as done. */
export const isClosedOtherwise = (said: string): boolean =>
  (CLOSES.test(said) || LEAVES.some((form) => form.test(said))) && saidKind(said) !== null;

const STAYS =
  /(?<!\p{L})(?:not (?:convinced|persuaded|satisfied|happy|ready|content)|(?:keep|leave|stays?|remains?|stay)(?!\p{L}).{0,40}(?<!\p{L})(?:open|on(?: (?:the|our) (?:list|log))?|live)(?=[\s.,!?]|$)|(?:\p{L}*n't|not|cannot) (?:be )?(?:clos\p{L}*|finish\p{L}*|done|close it)|(?:don't|do not) think.{0,40}(?:clos\p{L}*|done|finished)|ddim (?:yn |wedi )?(?:barod|hapus|argyhoeddi)|(?:aros|cadw\p{L}*|gadewch|gadael).{0,30}ar agor|heb (?:orffen|gau))/iu;

/** Whether the words keep an action open that somebody proposed to close. */
export const isKeptOpen = (typed: string): boolean => STAYS.test(typed.replace(/[‘’ʼ]/gu, "'").replace(NEED_NOT, ' '));
