import { type GrammarEntry, type GrammarPart, patterns } from '../grammar-part.js';
import type { PlanShow } from './rules/plan-show.js';

/** Shows a view of a plan; `what` names the part, by key or words. */
export interface PlanCommand {
  readonly kind: 'plan';
  readonly show: PlanShow;
  readonly what: string | null;
}

const END = '[\\s.!?]{0,5}';
const SHOW = "(?:(?:show|see|open|view|dangos|dangoswch|gweld|agor|agorwch)(?: me| us| i (?:mi|fi|ni))?(?: |'r ))?";
const PLAN =
  "(?:(?:the |our |my |y |ein )?(?:plan|cynllun|gynllun)|(?:the |our |y )?(?:board|bwrdd) (?:of|for|i|ar gyfer|o) (?:the |y |'r )?(?:plan|cynllun))";

const show = (source: string, shown: PlanShow): GrammarEntry<PlanCommand> => ({
  pattern: new RegExp(`^(?:${source})${END}$`, 'iu'),
  make: () => ({ kind: 'plan', show: shown, what: null }),
});

const list = (shown: PlanShow, names: string): GrammarEntry<PlanCommand> =>
  show(
    `${SHOW}${PLAN} (?:${names})|${SHOW}(?:the |y |yr )?(?:plan )?(?:${names}) (?:of|in|on|for|yn|o|ar) ${PLAN}`,
    shown,
  );

const KEY = '[a-z]{0,2}\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?(?:/\\d{1,2})?';
/**
 * A key with a dot or a letter, which cannot be a plain number. "R1" alone means a return; a risk is "risk R1" or "plan
 * R1".
 */
const DOTTED =
  '(?!r\\d+(?![\\d.a-z]))(?:\\d{1,3}(?:\\.\\d{1,3}){1,3}[a-z]?|\\d{1,3}[a-z]|[a-z]{1,2}\\d{1,3}(?:\\.\\d{1,3}){0,2}[a-z]?)';
const NOUN =
  '(?:recommendation|rec|argymhelliad|commitment|ymrwymiad|phase|cyfnod|measure|mesur|risk|risg|gate|giât|theme|thema)';

const part = (source: string): GrammarEntry<PlanCommand> => ({
  pattern: new RegExp(`^(?:${source})${END}$`, 'diu'),
  make: (_match, typed) => ({ kind: 'plan', show: 'part', what: typed('what').trim() }),
});

/** No key or name of a part begins with these words: what follows is not about the plan's content. */
const NOT_PART =
  /^(?:for|to|a|an|on|by|at|with|is|was|are|has|had|of|ahead|b|meeting|meetings|report|import|read|ends?|ask|scheme|rated|rating|reported?|i|ar|gyda|yw|ydy|mae|adroddiad|mewnforio|darllen)(?![\p{L}\d])/iu;

export const PLANS_GRAMMAR: GrammarPart = patterns('phrase', [
  show(`${SHOW}${PLAN}(?: board| bwrdd)?`, 'board'),
  list('reds', 'reds?|red items|coch|cochion|eitemau coch'),
  list('slipped', 'slipped|slips?|slippage|slipping|llithro|wedi llithro|llithriadau?'),
  list('differences', 'differences|disagreements|gwahaniaethau'),
  list('due', 'due|dyledus'),
  list('scheme', 'colours|colors|scheme|rating scheme|lliwiau|cynllun graddio'),
  list('phases', 'phases|gates|time ?line|milestones|cyfnodau|llinell amser|giatiau|cerrig milltir'),
  list('measures', 'measures|kpis|indicators|mesurau|fesurau|dangosyddion'),
  list('risks', 'risks|risk register|risgiau|cofrestr risgiau'),
  list('areas', 'areas|directorates|steps|meysydd|cyfarwyddiaethau|camau'),
  list('silent', 'silent|silence|distaw|tawel'),
  show(
    `${SHOW}(?:my part(?: of)?|mine (?:in|of)) ${PLAN}|${SHOW}my (?:plan items|items in ${PLAN})|${PLAN} mine`,
    'mine',
  ),
  show(`${SHOW}fy rhan(?: i)? (?:o'?r|yn y|o) (?:cynllun|gynllun)|${PLAN} fi`, 'mine'),
  show(
    `how(?: is|'s| are we doing with) ${PLAN}(?: (?:doing|going|looking|getting on|coming along))?(?: (?:so far|now|then))?`,
    'board',
  ),
  show("(?:sut|shwd) (?:mae|ma)(?:'r| y) cynllun(?: yn|'n)? (?:mynd|dod ymlaen|gwneud|edrych|sefyll)", 'board'),
  show("(?:when is|when's|what is|what's) the next gate|pryd mae'r gymeradwyaeth nesaf", 'phases'),
  show(
    "which (?:recommendations|plan items) are (?:mine|my own)|pa argymhellion (?:sy'n eiddo i mi|sydd gen i|yw fy rhai i)",
    'mine',
  ),
  part(
    'how is (?:the )?(?<what>[^\\n]{2,60}?) (?:theme|area|directorate)(?: (?:doing|going|getting on|looking))?(?: with (?:the |our )?plan)?',
  ),
  part(
    "(?:sut|shwd) mae (?:thema|maes|cyfarwyddiaeth) (?<what>[^\\n]{2,60}?)(?: yn|'n)? (?:mynd|dod ymlaen|gwneud|edrych)(?: gyda(?:'r| y) cynllun)?",
  ),
  part(`${SHOW}(?<what>${DOTTED})`),
  part(`${SHOW}(?<what>${NOUN}\\s?(?:no\\.? ?|number )?${KEY})`),
  part(`${SHOW}(?<what>gate \\d{1,2} of (?:phase )?${KEY})`),
  {
    pattern: new RegExp(`^${SHOW}${PLAN}[,:]? (?<what>[\\p{L}\\d][^:\\n]{0,60}?)${END}$`, 'diu'),
    make: (_match, typed) => {
      const what = typed('what').trim();
      const isShort = what.split(/\s+/u).length <= 5;
      return NOT_PART.test(what) || !isShort ? null : { kind: 'plan', show: 'part', what };
    },
  },
]);
