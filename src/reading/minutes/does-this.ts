import { isTeam } from '../leads/name-kinds.js';
import type { Undertaking } from './undertaken.js';

interface Said extends Undertaking {
  readonly line: number;
}

/** A task that is only what was said before: "undertake this", "do so", "take it forward". */
const THIS =
  /^(?:also |now )?(?:do|undertake|action|progress|pursue|arrange|organise|handle|manage|sort|tackle|see to|deal with|attend to|look after|follow up(?: on)?|take (?:up|on|care of)|pick up|carry out) (?:this|that|it|so|these|them)$|^(?:gwneud|trefnu|gweithredu) (?:hyn|hynny|hwn|hwnnw|honno)(?: i gyd)?$|^(?:take|pick|follow|sort) (?:this|that|it|these|them) (?:on|up|forward|away|out)$/iu;

/** Whether a body was only asked, so that somebody of it does what it was asked: "that the Council write to them". */
const isBody = (lead: string): boolean =>
  isTeam(lead) ||
  /^(?:the|y|yr) \p{Ll}|^(?:the )?(?:Council|Committee|Board|Trust|Group|CC|PC|Association)$/iu.test(lead);

/**
 * Gives the tasks of the sentence before to whoever "will do this", if nobody has them or only a body was asked. Returns
 * whether it did.
 */
export function takeOver(said: Said[], { lead, task }: Undertaking, line: number): boolean {
  if (lead === null || !THIS.test(task)) return false;
  const at = said.findLastIndex((one) => one.line === line);
  const before = said[at];
  if (before?.lead === lead) return true;
  if (before === undefined || (before.lead !== null && !isBody(before.lead))) return false;
  said[at] = { ...before, lead, strength: 'sure', isTo: true, isPromise: true };
  return true;
}
