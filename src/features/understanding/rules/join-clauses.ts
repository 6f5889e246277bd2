import type { MessagePart } from './parts-in.js';

/** Makes sure that words joined from several clauses are asked about before they change anything. */
function asked(part: MessagePart): MessagePart {
  const { decision } = part;
  if (decision.kind !== 'do' || decision.choice === null || decision.choice.intent.ifWrong === 'harmless') return part;
  return { ...part, decision: { kind: 'offer', choices: [decision.choice] } };
}

/** Whether a clause names no task, or names one by several words: "schools" in passing belongs to a reason. */
const isOfTask = ({ found: { said, task } }: MessagePart): boolean =>
  task === null || task.hits > 1 || / (?:one|un)(?![\p{L}])/u.test(said.slice(task.start, task.end));

/**
 * Whether a clause that names another action by a single word surely asks something of it: "can the leaflet wait until
 * …?"
 */
function isSurelyOfOther({ found: { task }, decision }: MessagePart, last: MessagePart | undefined): boolean {
  const best = decision.kind === 'do' ? decision.choice : decision.kind === 'offer' ? decision.choices[0] : null;
  const [named, ...others] = task?.actions ?? [];
  return (
    named !== undefined &&
    others.length === 0 &&
    best != null &&
    best.score >= SURE_ENOUGH &&
    best.intent.ifWrong !== 'harmless' &&
    best.intent.name !== 'note' &&
    last?.found.task?.actions.every(({ reference }) => reference !== named.reference) === true
  );
}

/** Whether a clause names one action by several of its words, after a clause that named another. */
function isOfAnother({ found: { task } }: MessagePart, last: MessagePart | undefined): boolean {
  const [named, ...others] = task?.actions ?? [];
  const before = last?.found.task?.actions ?? [];
  return (
    named !== undefined &&
    others.length === 0 &&
    (task?.hits ?? 0) > 1 &&
    before.length === 1 &&
    before[0]?.reference !== named.reference
  );
}

/** Whether a clause most likely says that more time is needed. */
export function wantsTime({ decision }: MessagePart): boolean {
  const best = decision.kind === 'do' ? decision.choice : decision.kind === 'offer' ? decision.choices[0] : null;
  return best?.intent.name === 'more-time';
}

/** How likely a clause's best choice must be for the clause to stand alone. */
const CLEAR_ENOUGH = 0.6;
const SURE_ENOUGH = 0.9;

/**
 * Returns the clauses that stand alone. A clause that names its action only by words, and is unclear, joins the one
 * before it as its reason or note; if no clause is clear, the whole message is one.
 */
export function joined(parts: readonly MessagePart[], again: (words: string) => MessagePart): readonly MessagePart[] {
  if (parts.length < 2) return parts;
  const kept: MessagePart[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    const { decision } = part;
    const isClear = decision.kind === 'offer' && (decision.choices[0]?.score ?? 0) >= CLEAR_ENOUGH;
    const standsAlone =
      part.found.references.length > 0 ||
      isSurelyOfOther(part, last) ||
      (isOfTask(part) && (decision.kind === 'do' || isClear || isOfAnother(part, last)));
    if (last === undefined || standsAlone) kept.push(part);
    else kept[kept.length - 1] = asked(again(`${last.found.said} ${part.found.said}`));
  }
  return kept;
}
