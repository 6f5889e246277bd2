import type { PlanKey } from '../../model/plan-keys.js';
import type { FoundItem } from './find-items.js';
import { CLEARLY, type ScoredTask, scoredTasks, stretchOf } from './match-task.js';
import type { ChatAction } from './vocabulary.js';

/** A plan part that words name without its key, and how well they fit it. */
export interface WordedPart extends FoundItem {
  readonly score: number;
}

type Kind = PlanKey['kind'];

/** The kinds of parts that people name by words of their text. */
const NAMED_SO = new Set<Kind>(['item', 'phase', 'gate', 'measure', 'risk', 'theme']);
/** What people call the parts of a kind; using the word makes that kind likelier. */
const NOUNS: Readonly<Partial<Record<Kind, RegExp>>> = {
  item: /(?<!\p{L})(?:recommendations?|argymhelliad)(?!\p{L})/iu,
  phase: /(?<!\p{L})(?:phase|stage|[cg]yfnod)(?!\p{L})/iu,
  gate: /(?<!\p{L})(?:gate|sign(?:ed|ing)?[ -]?off|sign(?:ed|ing)?|waiv\p{L}*|approv\p{L}*|giât|l?lofnod\p{L}*|g?cymeradwy\p{L}*|arwyddo|hepgor\p{L}*)(?!\p{L})/iu,
  measure:
    /(?<!\p{L})(?:measures?|reading|figure|count|target|[mf]esur\p{L}*|darlleniad|ffigur\p{L}*|targed)(?!\p{L})/iu,
  risk: /(?<!\p{L})(?:risks?|risg(?:iau)?)(?!\p{L})/iu,
  theme: /(?<!\p{L})(?:theme|thema)(?!\p{L})/iu,
};
const NAMED_BY_NOUN = 1.5;
/** Words said about any gate identify none. */
const OF_GATES = /(?<!\p{L})(?:signed off|sign-?off|signed|approved|agreed|cleared)(?!\p{L})/giu;

/** "Signed off" does not name an item with "sign" in its text. */
const SIGN_OFF = /(?<!\p{L})sign(?:s|ed|ing)?[ -]?off(?!\p{L})/giu;
const blanks = (words: string): string => ' '.repeat(words.length);

const lists = new WeakMap<readonly PlanKey[], readonly { readonly part: PlanKey; readonly asAction: ChatAction }[]>();

/** The parts in the form in which words are matched. */
function listOf(keys: readonly PlanKey[]): readonly { readonly part: PlanKey; readonly asAction: ChatAction }[] {
  const known = lists.get(keys);
  if (known !== undefined) return known;
  const made = keys.flatMap((part) => (part.text === undefined || !NAMED_SO.has(part.kind) ? [] : [asAction(part)]));
  lists.set(keys, made);
  return made;
}

const asAction = (part: PlanKey): { readonly part: PlanKey; readonly asAction: ChatAction } => ({
  part,
  asAction: {
    group: '',
    reference: `${part.kind} ${part.key}`,
    task: part.kind === 'gate' ? (part.text ?? '').replace(OF_GATES, ' ') : (part.text ?? ''),
    leads: part.leads ?? [],
    leadNames: [],
    isOpen: true,
    askedBy: [],
    completedBy: [],
  },
});

const actionLists = new WeakMap<object, readonly ChatAction[]>();
function actionsOf(list: ReturnType<typeof listOf>): readonly ChatAction[] {
  const known = actionLists.get(list) ?? list.map((one) => one.asAction);
  actionLists.set(list, known);
  return known;
}

/**
 * The plan parts that a message names by words of their texts, best first. Words that fit several parts of a kind
 * equally well name none; different words may name several parts.
 */
export function findPartsByWords(
  text: string,
  keys: readonly PlanKey[],
  likely: readonly string[],
): readonly WordedPart[] {
  const list = listOf(keys);
  if (list.length === 0) return [];
  const scored = scoredTasks(text.replace(SIGN_OFF, blanks), actionsOf(list), { likely, shown: [] });
  const found = scored.flatMap((one) => {
    const part = list.find((known) => known.asAction === one.action)?.part;
    return part === undefined ? [] : [{ part, one }];
  });
  const worded = found
    .filter(({ part, one }) => isClear(one, part, found))
    .map(({ part: { key, kind }, one }): WordedPart => ({
      ...stretchOf(one.hits, text),
      item: { key, kind, isByWords: true },
      score: one.score * (NOUNS[kind]?.test(text) === true ? NAMED_BY_NOUN : 1),
    }));
  return [...worded, ...byTarget(text, keys)].sort((one, other) => other.score - one.score);
}

const ASKS = /\?\s*$|^(?:how|are we|sut|faint|pa mor|ydyn)(?!\p{L})/iu;
/** A smaller figure may count anything. */
const LEAST_TARGET = 50;

/** The measure with a target that the words ask about: "how far off the 600 are we?" */
function byTarget(text: string, keys: readonly PlanKey[]): readonly WordedPart[] {
  if (!ASKS.test(text.trim())) return [];
  return keys.flatMap(({ key, kind, target = 0 }): readonly WordedPart[] => {
    if (kind !== 'measure' || target < LEAST_TARGET) return [];
    const figure = new RegExp(`(?<![\\p{L}\\p{N}.,£$€-])${target}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'u').exec(text);
    if (figure === null) return [];
    return [
      { start: figure.index, end: figure.index + figure[0].length, item: { key, kind, isByWords: true }, score: 1 },
    ];
  });
}

/** Whether no other part of its kind fits the same words nearly as well. */
function isClear(
  one: ScoredTask,
  { kind }: PlanKey,
  all: readonly { readonly part: PlanKey; readonly one: ScoredTask }[],
): boolean {
  const same = all.filter((other) => other.part.kind === kind && other.one !== one);
  return same.every(
    (other) =>
      one.score >= other.one.score * CLEARLY ||
      (other.one.score < one.score * CLEARLY &&
        !other.one.hits.some((hit) => one.hits.some(({ start }) => start === hit.start))),
  );
}
