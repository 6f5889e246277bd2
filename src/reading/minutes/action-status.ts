/** Whether an action is open or done. */
export type FoundStatus = 'open' | 'done';

const DONE =
  /^(?:[✓✔☑✅]|\[x\]|(?:now |all |action |actions |already |since )?(?:fully )?(?:completed?|done|closed|discharged|implemented|achieved|actioned|finished|resolved|superseded|withdrawn|cancelled|archived?|delivered|fulfilled|concluded)\b(?! (?:by|in|on) (?:the )?(?:end|spring|summer|autumn|winter|q\d|next)|[ -]?in progress)|no longer (?:required|needed|relevant|applicable)|wedi['’]i gwblhau|wedi['’]u cwblhau|wedi cau|cwblhawyd|cyflawnwyd|ar gau|(?:action |actions )?(?:proposed?|recommended?|recommend|suggested?|suggest|ready|agreed?|agreed to|to be|for|can be|now)[ -](?:for |to )?(?:be )?clos(?:e|ed|ure)\b|propose to close|closure proposed|closure recommended|for closure|c$|complete$)/iu;
const OPEN =
  /^(?:not (?:yet )?(?:started|complete|completed|done|due|begun|closed)|in ?complete|incomplete|partially|partly|part[ -]complete|nearly|almost|open|ongoing|on-going|on going|in progress|in hand|in train|underway|under way|outstanding|overdue|carried forward|carry forward|c\/f|deferred|pending|new|on track|to do|not due|delayed|live|amber|red|green|started|awaiting|due|continuing|blocked|in process|to be done|ar y gweill|parhaus|heb ddechrau|heb ei gwblhau|dygwyd ymlaen|hwyr|ar agor|gohiriwyd|rag: )/iu;
const PREFIX = /^(?:status|statws|update|diweddariad|rag|outcome|progress|position|response)[\t ]*[:–—-][\t ]*/iu;

/** Whether the words of a status cell or remark say that the action is done; null if they do not say. */
export function readStatus(words: string): FoundStatus | null {
  const said = words
    .replace(/^[\s"'“‘*_([{:;,.–—-]+/u, '')
    .replace(PREFIX, '')
    .slice(0, 80);
  if (said === '') return null;
  if (OPEN.test(said)) return 'open';
  return DONE.test(said) ? 'done' : null;
}

const REPORTED =
  /\b(?:action (?:is |was |now |has been )*(?:complete|completed|closed|discharged)|(?:is|was|are|were|been|now|action|actions|marked|marked as|as) (?:now )?(?:complete|completed|closed|discharged)|this (?:has been|was|is) (?:done|completed?|closed|actioned|circulated|sent|shared|discharged)|(?:agreed|propose[sd]?|recommend(?:ed|s)?|suggest(?:ed|s)?) (?:to close|for closure|that (?:this|the) (?:action|item) (?:be|is|could be) closed))\b/iu;
const NOT_REPORTED =
  /\b(?:not|yet to|until|once|when|before|will be|to be|nearly|partially) (?:\w+ )?(?:been )?(?:complete|closed|done|discharged)/iu;

/** Whether an update reports the action as done: "This has been circulated", "action now closed". */
export function reportsDone(update: string): boolean {
  return REPORTED.test(update) && !NOT_REPORTED.test(update);
}

const TAIL =
  /(?:^|[.;,:]|[\s](?:[–—:|-]+>?|=>|→|\/\/|(?=[✓✔☑✅]))|[–—|([]|(?<=[)\]])[\t ](?=[\t ]*\p{L}+(?: \p{L}+){0,2}[\s.]*$)|[\t ]{3})[\t ]*((?:status|update|outcome|action)?[\t ]*:?[\t ]*(?:[✓✔☑✅]|complete|completed|done|finished|not (?:yet )?(?:done|completed?|finished)|closed|discharged|actioned|ongoing|on-going|in progress|carried forward|c\/f|outstanding|open|not started|in hand|on track|overdue|superseded|withdrawn|cancelled|deferred|new|pending|proposed for closure|recommended for closure|for closure|wedi['’]i gwblhau|wedi['’]u cwblhau|cwblhawyd|ar y gweill|parhaus|dygwyd ymlaen|heb ddechrau)(?:[\t ]?[,(–—:-][^;]{0,60}?|[\t ](?:(?:on|at|in|to|since|until|pending|awaiting|from)[\t ]|(?=\d{1,2}(?:[./]|(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|ion|chw|maw|ebr|mai|meh|gor|aws|med|hyd|tac|rha))))[^.;]{0,50}?)?)[)\]]?[\s.;]*$/iu;
/** The same for small letters, which are quicker to search; few tasks end so. */
const MAY_END = new RegExp(TAIL.source, 'u');

/** A ticked box, or a task struck through. */
const TICKED =
  /^\s*(?:\[(?:[xX✓✔]|[Dd]one|DONE|[Dd]ropped|DROPPED|[Cc]losed|CLOSED|[Cc]ompleted?|COMPLETED?)\]|[☑☒✅✔]|~~?(?=[^~]+~))/u;

/** A ticked box or a struck-through task, after a bullet or a marker. */
const TICKED_LINE =
  /^\s*(?:(?:[-*+•◦]|\d{1,3}[.)])\s+)?(?:(?:ACTION|Action):?\s+)?(?:\[[xX✓✔]\]|[☑☒✅✔]|~~?(?=[^~]+~))/u;

/** Whether a line is ticked or struck through, and so is done. */
export const isTicked = (line: string): boolean => TICKED_LINE.test(line);

/** In capitals a status needs nothing before it: "Update the page DONE". */
const CAPITALS =
  /(?:^|[\s–—-]+)((?:(?:NOT )?DONE|PENDING|COMPLETED?|CLOSED|OPEN|ONGOING|IN PROGRESS|IN PROCESS|TO BE DONE|TO DO|BLOCKED(?: [A-Z ]{2,30})?|OVERDUE|DEFERRED|CARRIED FORWARD))[.!]?$/u;

/** Whether a line in capitals is a status rather than a heading. */
export const isStatusInCapitals = (line: string): boolean => CAPITALS.exec(line.trim())?.index === 0;

/** An action's words, without the remark on its state at their end: "ongoing, new date 3 May". */
interface SplitStatus {
  readonly task: string;
  readonly status: FoundStatus | null;
  readonly remark: string;
}

/** Emphasis, "**Done**", and an escaped sign that is none, "\\*". */
const EMPHASIS = /\*+(?=\S)|(?<=\S)\*+|__|\\(?=\*)/gu;
/** Words in emphasis at the very end. */
const EMPHASISED_END = /\s(?:\*{1,3}|__)(?=([^*_]{3,60})(?:\*{1,3}|__)[\s.\\*]*$)/u;

/** Removes emphasis from words. An emphasised remark on the state at their end gets a dash before it. */
export function withoutEmphasis(words: string): string {
  if (!words.includes('*') && !words.includes('__')) return words;
  const end = EMPHASISED_END.exec(words);
  const isRemark = end !== null && readStatus(end[1] ?? '') !== null;
  return (isRemark ? `${words.slice(0, end.index)} – ${words.slice(end.index)}` : words).replace(EMPHASIS, '');
}

/** Stands before an action's words: "DONE: ", "(done) ", "Closed – ", or in bold. */
const AHEAD =
  /^[\s*]{0,4}(?:[([*](?:done|closed|completed?|actioned|wedi['’]i gwblhau)[)\]*]|(?:done|closed|completed?|actioned|wedi['’]i gwblhau)(?=:|[\t ][–—-]))[\s:*–—-]+(?=\S)/iu;

/** Splits off a remark on an action's state at the end of its words: "– Complete", "(ongoing)". */
export function splitStatus(words: string): SplitStatus {
  if (TICKED.test(words)) return { task: words, status: 'done', remark: '' };
  const ahead = AHEAD.exec(words);
  if (ahead) return { task: words.slice(ahead[0].length), status: 'done', remark: '' };
  return splitTail(withoutEmphasis(words));
}

function splitTail(words: string): SplitStatus {
  const from = Math.max(0, words.length - 110);
  const end = words.slice(from);
  const capitals = CAPITALS.exec(end);
  if (capitals && capitals.index > 0) {
    return { task: words.slice(0, from + capitals.index), status: readStatus(capitals[1] ?? ''), remark: '' };
  }
  const found = MAY_END.test(end.toLowerCase()) ? TAIL.exec(end) : null;
  const status = found?.[1] ? readStatus(found[1].replace(/^action[\t ]*:?[\t ]*/iu, '')) : null;
  if (!found || status === null) return { task: words, status: null, remark: '' };
  return { task: words.slice(0, from + found.index).trimEnd(), status, remark: found[1] ?? '' };
}
