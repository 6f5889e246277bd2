import { isTeam } from '../leads/name-kinds.js';
import type { Undertaking } from './undertaken.js';

interface Said extends Undertaking {
  readonly line: number;
  readonly isClosed?: boolean;
}

/** A task that is only what was said before: "undertake this", "do so", "take it forward". */
const THIS =
  /^(?:also |now )?(?:do|undertake|action|progress|pursue|arrange|organise|handle|manage|sort|tackle|see to|deal with|attend to|look after|follow up(?: on)?|take (?:up|on|care of)|pick up|carry out) (?:this|that|it|so|these|them)(?<tail>(?:,? (?:by|before|on|this|next|tomorrow|today|tonight|later|for|erbyn|cyn) ?.{0,40})?)$|^(?:gwneud|trefnu|gweithredu) (?:hyn|hynny|hwn|hwnnw|honno)(?: i gyd)?$|^(?:take|pick|follow|sort) (?:this|that|it|these|them) (?:on|up|forward|away|out)$/iu;

/** Whether a body was only asked, so that somebody of it does what it was asked: "that the Council write to them". */
const isBody = (lead: string): boolean =>
  isTeam(lead) ||
  /^(?:the|y|yr) \p{Ll}|^(?:the )?(?:Council|Committee|Board|Trust|Group|CC|PC|Association)$/iu.test(lead);

/**
 * Gives the task said before to somebody who "will do this", if nobody has it or only a body was asked. Returns whether it
 * did.
 */
export function takeOver(said: Said[], { lead, task }: Undertaking, line: number): boolean {
  const same = lead === null ? null : THIS.exec(task);
  if (lead === null || same === null) return false;
  const tail = same.groups?.['tail'] ?? '';
  const at = said.findLastIndex((one) => one.line === line);
  const before = said[at];
  if (before === undefined || before.isClosed === true) return false;
  if (before.lead !== null && before.lead !== lead && !isBody(before.lead)) return false;
  said[at] = { ...before, task: before.task + tail, lead, strength: 'sure', isTo: true, isPromise: true };
  return true;
}

const SOMEBODY = /^(?:someone|somebody|anyone|anybody|one of us|rhywun)$/iu;
/** An answer stands so few lines after what was asked. */
const ANSWERED_WITHIN = 4;

/** The same for what was asked of nobody in the lines before: "Could someone check it?", "I can do that". */
export function answerAsked(said: Said[], from: number): void {
  const answer = said[from];
  const same = answer?.lead == null ? null : THIS.exec(answer.task);
  if (answer === undefined || same === null) return;
  for (let at = from - 1; at >= 0; at--) {
    const asked = said[at];
    if (asked === undefined || answer.line - asked.line > ANSWERED_WITHIN) return;
    if (asked.isClosed === true || (asked.lead !== null && !SOMEBODY.test(asked.lead))) continue;
    const task = asked.task.replace(/\?$/u, '') + (same.groups?.['tail'] ?? '');
    said[at] = { ...asked, task, lead: answer.lead, strength: 'sure', isTo: true, isPromise: true };
    said[from] = { ...answer, isClosed: true };
    return;
  }
}
