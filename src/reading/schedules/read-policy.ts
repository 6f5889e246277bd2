import { type NudgePolicy, type PolicyFault, isQuiet } from '../../model/nudge-policy.js';
import { readNudgeLimit } from './nudge-limits.js';
import { type PolicyPart, readPolicyPart } from './policy-part.js';

/** A refused part of a policy, in its own words, and the reason. */
export interface PolicyProblem {
  readonly said: string;
  readonly why: PolicyFault;
}

/** The changes to a policy, and the refused parts. */
export interface PolicyChanges {
  readonly change: Partial<NudgePolicy>;
  readonly problems: readonly PolicyProblem[];
}

/** A policy read from words, or the refused part. */
type PolicyReading = { readonly ok: true; readonly policy: NudgePolicy } | ({ readonly ok: false } & PolicyProblem);

/** Words that may stand before a part: "nudge" in "nudge at 09:00". */
const BEFORE_PART = /^(?:nudg(?:e|es|ing)|remind(?:ers)?|atgoffa|nodiadau atgoffa)\b[\s:]{0,3}/i;

/** Separates parts. A comma, "and" or "then" does so only before a word that begins a part. */
const BETWEEN =
  /[;\n]|(?:,|\s(?=(?:and|ac?|then|wedyn)\s))\s{0,3}(?:(?:and|ac?)\s{1,3})?(?:(?:then|wedyn)\s{1,3})?(?=(?:every|at|quiet|escalat\w{1,4}|mentions?|working days|bob|am|tawel|uwchgyfeirio|crybwyll|diwrnodau gwaith)\b)/i;

/** The parts of a policy in words, without introductions. */
export const policyParts = (words: string): readonly string[] =>
  words
    .split(BETWEEN)
    .map((each) => each.trim().replace(BEFORE_PART, ''))
    .filter((each) => each !== '');

/**
 * Reads how a group nudges, in English or Welsh, and changes its policy. Semicolons, commas or line breaks separate
 * parts: "10, 5 and 1 working days before; every 5 working days after; at 09:00; working days Monday to Thursday; quiet
 * 18:00-08:00; escalate after 10 working days; mentions on". A refused part changes nothing. If the hour is within the
 * quiet hours, neither changes.
 */
export function readPolicyParts(
  words: string,
  before: NudgePolicy,
): { readonly policy: NudgePolicy; readonly problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  let change: Partial<NudgePolicy> = {};
  for (const said of policyParts(words)) {
    const limit = readNudgeLimit(said, { ...before, ...change });
    const part: PolicyPart | null = limit === null ? readPolicyPart(said) : { ok: true, change: limit };
    if (part?.ok === true) change = { ...change, ...part.change };
    else problems.push({ said, why: part?.why ?? 'not-read' });
  }
  return changePolicy(before, { change, problems });
}

/** Applies changes to a policy. If the hour is within the quiet hours, neither changes. */
export function changePolicy(
  before: NudgePolicy,
  { change, problems }: PolicyChanges,
): { readonly policy: NudgePolicy; readonly problems: readonly PolicyProblem[] } {
  const policy = { ...before, ...change };
  if (!isQuiet(policy.at, policy.quiet)) return { policy, problems };
  const { at, quiet } = before;
  return { policy: { ...policy, at, quiet }, problems: [...problems, { said: policy.at, why: 'hour-quiet' }] };
}

/** Reads a whole policy, all or nothing: one refused part refuses it. */
export function readPolicy(words: string, before: NudgePolicy): PolicyReading {
  const { policy, problems } = readPolicyParts(words, before);
  const [first] = problems;
  return first === undefined ? { ok: true, policy } : { ok: false, ...first };
}
