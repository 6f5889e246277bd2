/** What stands where a task would, and is none: a placeholder, a pointer, a signature, a line that announces a list. */
const NO_TASK: readonly RegExp[] = [
  /^(?:[^:]{1,24}:\s*)?\[[^\]]{1,40}\](?:\{[^}]*\})?$/u,
  /^[Ss]ee (?:also )?(?:the |our |an? )?(?:\p{Lu}|\[|https?:|(?:report|minutes|appendix|attached|above|below|item|agenda|annex|notes?)(?!\p{L}))/u,
  /^(?:check[ -]?(?:in|out)|action|actions|this|that|it)$/iu,
  /^\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)? (?:will|to)$/u,
  /^(?:(?:be|to be) )(?:completed|done|actioned|finished|confirmed|arranged)(?: (?:by|before|at|in) .{1,40})?$/iu,
  /^(?:(?:discussion|notes?|actions?|items?|points?|owners?|responsible|list|and|actionees|status|date|topic)[\s&/,:]*)+$/iu,
  /^\p{L}{0,12}_{3,}$/u,
  /^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor) (?:\p{Lu}[\p{L}'’.-]* ){0,2}\p{Lu}[\p{L}'’-]*(?:, \p{Lu}\p{L}+)?$/u,
  /^no further action(?!\p{L})/iu,
  /^[^\p{L}]*(?:\p{L}{1,2}[^\p{L}]+)*$/u,
];

/** Whether words that were found as a task cannot be one. */
export const isNoTask = (task: string): boolean => NO_TASK.some((form) => form.test(task.trim()));
