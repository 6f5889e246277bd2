import { type GrammarEntry, type GrammarPart, patterns, phrase } from '../grammar-part.js';

/** Shows the report on the period that `said` names, as a card or as text; null for the next report. */
export interface PlanReportCommand {
  readonly kind: 'plan-report';
  readonly said: string | null;
  readonly format: 'md' | 'csv' | null;
}

/** Lists the reports. */
export interface PlanReportsCommand {
  readonly kind: 'plan-reports';
}

/** Approves the next report. */
export interface ApproveReportCommand {
  readonly kind: 'approve-report';
}

/** Writes the foreword of the next report, or chooses its examples. */
export interface WriteReportCommand {
  readonly kind: 'write-report';
  readonly foreword: string | null;
  readonly examples: readonly string[] | null;
}

const END = '[\\s.!?]{0,5}';
const SHOW =
  "(?:(?:show|see|open|view|make|prepare|draft|give|dangos|dangoswch|gweld|agor|agorwch|paratoi|paratowch|drafftio)(?: me| us| i (?:mi|fi|ni))? )?(?:the |our |an? |my |y |yr |ein |'r )?";
const REPORT =
  "(?:(?:next |draft |quarterly |monthly |progress )*(?:plan )?report(?: on the plan| of the plan)?|adroddiad(?: (?:chwarterol|misol|drafft|cynnydd|nesaf))*(?: (?:ar|o)(?:'r| y) cynllun| y cynllun)?)";
const PERIOD =
  "(?:,? (?:to|up to|until|for|on|of|covering|hyd at|hyd|tan|ar gyfer|am|i) (?:the |y |yr |'r )?(?:period |quarter |month |cyfnod |chwarter |mis )?(?:to |ending |ended |hyd at |yn gorffen )?(?<said>(?=[^\\n]*\\p{N}|[^\\n]*(?:january|february|march|april|may|june|july|august|september|october|november|december|quarter|month|year|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|chwarter|mis|blwyddyn))[^\\n:]{2,40}?))?";
const AS = '(?: (?:as|in|fel|ar ffurf) (?:an? )?(?<format>markdown|md|csv|spreadsheet|taenlen|text|testun)(?: file)?)?';

const show: GrammarEntry<PlanReportCommand> = {
  pattern: new RegExp(`^${SHOW}${REPORT}${PERIOD}${AS}${END}$`, 'diu'),
  make: ({ groups }, typed) => {
    const said = typed('said').trim();
    const format = groups?.['format']?.toLowerCase();
    return {
      kind: 'plan-report',
      said: said === '' ? null : said,
      format: format === undefined ? null : /^(?:csv|spreadsheet|taenlen)$/u.test(format) ? 'csv' : 'md',
    };
  },
};

const foreword = (source: string): GrammarEntry<WriteReportCommand> => ({
  pattern: new RegExp(`^(?:${source})\\s{0,3}[:–-]\\s{0,3}(?<rest>\\S[\\s\\S]{0,3000})$`, 'diu'),
  make: (_match, typed) => ({ kind: 'write-report', foreword: typed('rest').trim(), examples: null }),
});

const KEYS =
  '(?<rest>[\\p{L}\\d][\\p{L}\\d./-]{0,12}(?:(?:,| and| a| ac|;)?\\s{1,3}[\\p{L}\\d][\\p{L}\\d./-]{0,12}){0,30})';
const examples = (source: string): GrammarEntry<WriteReportCommand> => ({
  pattern: new RegExp(`^(?:${source})\\s{0,3}:?\\s{1,3}${KEYS}${END}$`, 'diu'),
  make: (_match, typed) => {
    const keys = typed('rest')
      .split(/[,;\s]+/u)
      .filter((key) => key !== '' && !/^(?:and|a|ac)$/iu.test(key));
    return keys.every((key) => /\d/u.test(key)) ? { kind: 'write-report', foreword: null, examples: keys } : null;
  },
});

export const REPORTS_GRAMMAR: GrammarPart = patterns('phrase', [
  show,
  phrase(
    "(?:(?:show|list|see)(?: me| us)? )?(?:the |our |all (?:the )?)?(?:plan |past |approved |previous )*reports(?: of the plan| on the plan)?|(?:(?:dangos|dangoswch|rhestru|rhestrwch)(?:'r| yr)? )?(?:yr |ein |holl )?adroddiadau(?: (?:y|ar y|o'r) cynllun)?",
    { kind: 'plan-reports' },
  ),
  phrase(
    "(?:approve|sign off|agree) (?:the |this |our )?(?:draft |quarterly |monthly |progress )*(?:plan )?report|(?:the )?report is (?:approved|agreed)|(?:cymeradwyo|cymeradwywch|cytuno ar)(?:'r| yr| ein)? adroddiad(?: (?:chwarterol|misol|drafft))?|mae(?:'r| yr) adroddiad wedi'i gymeradwyo",
    { kind: 'approve-report' },
  ),
  foreword(
    "(?:(?:report|the report's) )?foreword(?: (?:of|for|to) the report)?|rhagair(?: (?:yr|i'r|ar gyfer yr) adroddiad)?",
  ),
  examples(
    "(?:report )?examples(?: (?:for|in|of) the report)?(?: are)?|(?:use|choose) as examples|enghreifftiau(?: (?:yr|i'r|ar gyfer yr) adroddiad)?",
  ),
]);
