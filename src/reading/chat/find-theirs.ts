import { isImperative } from '../leads/imperative-verbs.js';
import type { FoundPerson } from './find-people.js';
import type { TaskMatch } from './match-task.js';
import { namesReturn } from './names-return.js';
import type { ChatVocabulary } from './vocabulary.js';

/** Follows "Siân's" where it means her action, and does not say where she is. */
const GOES_ON =
  /^(?:\s*$|\s*[,.;:]|\s(?:ones?|actions?|deadlines?|dates?|back (?:to|by|until|till)|to|can|could|should|is|isn't|are|was|needs?|has to|have|until|till|by|please|pls|too|as well|and|over to|i|tan|erbyn|at)(?!\p{L}))/iu;
/** Says whose something is: "That's Huw's". */
const IS = /(?:['’]s|(?<!\p{L})(?:is|are|was|were|be|been|not|yw|ydy|now))\s$/iu;
const THEIR_ONE = /(?<!\p{L})(?:(?:yr |y |'r )?(?:un|rhai)|cam|camau|dyddiad(?: cau)?)\s$/iu;

/** Means the asker's own action if nothing was shown: "when's mine due", "wedi gorffen fy un i". */
const MINE =
  /(?<![\p{L}'’])(?<!(?:(?:any|every)thing of|whatever(?: is|’s)?|any of|all of|apart from|except(?: for)?|other than|besides|but|not|as well as|like|heblaw(?: am)?) )(?:mine|my (?:own )?(?:one|action|task)|fy (?:un|ngham|nhasg) i)(?![\p{L}'’])(?!\s(?:own|of|are)(?!\p{L}))/iu;

/** Whether words say what somebody must do: "Huw's to get a quote", unlike "Huw's to Friday". */
const isToDo = (after: string): boolean => isImperative(/^\sto\s(\p{L}+)/iu.exec(after)?.[1] ?? '');

/** The actions that words name only by their owner: "push Siân's back", "symud un Mared", or "mine" for the asker's. */
export function findTheirs(
  said: string,
  people: readonly FoundPerson[],
  vocabulary: Pick<ChatVocabulary, 'actions' | 'shown' | 'asker'>,
): { readonly task: TaskMatch; readonly owner: FoundPerson | null } | null {
  const owner = people.find(({ start, end }) => {
    const isOwner =
      /['’]s?$/u.test(said.slice(start, end)) &&
      GOES_ON.test(said.slice(end)) &&
      !isToDo(said.slice(end)) &&
      !IS.test(said.slice(0, start));
    return isOwner || THEIR_ONE.test(said.slice(Math.max(0, start - 20), start));
  });
  const { id = null } = owner?.person ?? {};
  if (owner !== undefined && id !== null) {
    const before = THEIR_ONE.exec(said.slice(Math.max(0, owner.start - 20), owner.start))?.[0].length ?? 0;
    const task = openOf(id, { start: owner.start - before, end: owner.end }, vocabulary);
    return task === null ? null : { owner, task };
  }
  const mine = vocabulary.shown.length > 0 || namesReturn(said) ? null : MINE.exec(said);
  if (mine === null) return null;
  const span = { start: mine.index, end: mine.index + mine[0].length };
  // "Which is mine?" asks whose it is; "when's mine due?" is about it.
  if (
    IS.test(said.slice(0, span.start)) &&
    /^\s*(?:$|[,.!?]|(?:and|or|too|then|now|as)(?!\p{L}))/u.test(said.slice(span.end))
  )
    return null;
  const task = openOf(vocabulary.asker.id, span, vocabulary);
  return task === null ? null : { owner: null, task };
}

/**
 * What somebody still has to do: among what was shown if any of it is theirs, else all of it; null if there is nothing.
 */
function openOf(
  id: string,
  span: { readonly start: number; readonly end: number },
  { actions, shown }: Pick<ChatVocabulary, 'actions' | 'shown'>,
): TaskMatch | null {
  const open = actions.filter(
    ({ isOpen, leads, completedBy }) => isOpen && leads.includes(id) && !completedBy.includes(id),
  );
  const last = open.filter(({ reference }) => shown.includes(reference));
  const meant = last.length > 0 ? last : open;
  return meant.length === 0 ? null : { actions: meant, others: [], hits: 2, score: 1, ...span, didAt: null };
}
