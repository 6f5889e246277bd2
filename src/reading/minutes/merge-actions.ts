import { ComparedAction, matchActions, neighbours, type Candidates, type Pair } from './match-actions.js';
import type { SettledAction } from './settled-action.js';

/** The list of actions that bots of a chat log repeat. Bots use other names for people than people do. */
export const ECHO = -1;
/** A word in more actions than this does not help to find one. */
const COMMON = 60;

function mergedPair(kept: SettledAction, found: SettledAction): SettledAction {
  const fuller = found.task.length > kept.task.length ? found : kept;
  const isDone = found.status === 'done' && (kept.section === 'previous' || found.section !== 'previous');
  return {
    ...kept,
    task: fuller.task,
    quote: fuller.quote,
    lead: found.list === ECHO ? (kept.lead ?? found.lead) : (found.lead ?? kept.lead),
    deadline: found.deadline.basis === 'none' ? kept.deadline : found.deadline,
    number: kept.number ?? found.number,
    status: isDone ? 'done' : (kept.status ?? found.status),
  };
}

/** The actions kept so far, indexed by their words. */
class KeptActions {
  readonly all: ComparedAction[] = [];
  private readonly byWord = new Map<string, ComparedAction[]>();
  private readonly bySaid = new Map<string, ComparedAction>();
  /** How many actions are in the index; it is filled at the first search. */
  private indexed = 0;
  /** The actions that share words with the last one compared, and the number of words, by their order. */
  private sharing: ComparedAction[] = [];
  private readonly shared: number[] = [];

  add(action: SettledAction): ComparedAction {
    const compared = new ComparedAction(action, this.all.length);
    this.all.push(compared);
    return compared;
  }

  /** Adds an action, unless the same words with the same lead and deadline were added before. */
  addOnce(action: SettledAction): void {
    const { task, lead, deadline } = action;
    const said = `${task}\n${lead ?? ''}\n${deadline.due ?? ''}`.toLowerCase();
    const before = lead === null || !task.includes(' ') ? undefined : this.bySaid.get(said);
    if (before !== undefined) before.action = mergedPair(before.action, action);
    else this.bySaid.set(said, this.add(action));
  }

  candidates(compared: ComparedAction): Candidates {
    for (const one of this.sharing) this.shared[one.order] = 0;
    this.sharing = [];
    if (this.all.length === 0) return { sharing: this.sharing, mostShared: () => 0 };
    this.index();
    let unasked = Math.max(0, compared.words.length - COMMON);
    for (const word of compared.words.slice(0, COMMON)) {
      const list = this.byWord.get(word);
      if (list === undefined) continue;
      if (list.length > COMMON) unasked++;
      else for (const one of list) this.share(one);
    }
    return { sharing: this.sharing, mostShared: ({ order }) => (this.shared[order] ?? 0) + unasked };
  }

  private share(one: ComparedAction): void {
    const before = this.shared[one.order] ?? 0;
    if (before === 0) this.sharing.push(one);
    this.shared[one.order] = before + 1;
  }

  private index(): void {
    for (const compared of this.all.slice(this.indexed)) {
      this.shared.push(0);
      for (const word of compared.words) {
        const list = this.byWord.get(word);
        if (!list) this.byWord.set(word, [compared]);
        else if (list.length <= COMMON && list.at(-1) !== compared) list.push(compared);
      }
    }
    this.indexed = this.all.length;
  }
}

/**
 * Merges actions that the minutes state twice: marked in the text, and again in a summary. The summary's lead and
 * deadline and the fuller wording win. Two actions of one list never merge.
 */
export function mergeActions(actions: readonly SettledAction[]): readonly SettledAction[] {
  const kept = new KeptActions();
  for (const action of actions) if (action.list === 0) kept.addOnce(action);
  const lists = new Map<number, SettledAction[]>();
  for (const action of actions) {
    if (action.list === 0) continue;
    const list = lists.get(action.list);
    if (list) list.push(action);
    else lists.set(action.list, [action]);
  }
  for (const list of lists.values()) {
    const found = list.map((action, order) => new ComparedAction(action, order));
    const sure = matchActions(found, (compared) => kept.candidates(compared));
    const pairs: readonly Pair[] = [...sure, ...neighbours(sure, kept.all, found)];
    for (const [into, from] of pairs) into.action = mergedPair(into.action, from.action);
    const merged = new Set(pairs.map(([, from]) => from));
    for (const compared of found) if (!merged.has(compared)) kept.add(compared.action);
  }
  return kept.all.map(({ action }) => action).sort((a, b) => a.line - b.line);
}
