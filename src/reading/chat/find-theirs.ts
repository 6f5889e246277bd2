import { isImperative } from '../leads/imperative-verbs.js';
import type { FoundPerson } from './find-people.js';
import type { TaskMatch } from './match-task.js';
import { namesReturn } from './names-return.js';
import type { ChatVocabulary } from './vocabulary.js';

/** After "Siân's" where it stands for what she is to do, and does not say where she is. */
const GOES_ON =
  /^(?:\s*$|\s*[,.;:]|\s(?:ones?|actions?|deadlines?|dates?|back (?:to|by|until|till)|to|can|could|should|is|isn't|are|was|needs?|has to|have|until|till|by|please|pls|too|as well|and|over to|i|tan|erbyn|at)(?!\p{L}))/iu;
/** "That's Huw's" says whose something is. */
const IS = /(?:['’]s|(?<!\p{L})(?:is|are|was|were|be|been|not|yw|ydy|now))\s$/iu;
const THEIR_ONE = /(?<!\p{L})(?:(?:yr |y |'r )?(?:un|rhai)|cam|camau|dyddiad(?: cau)?)\s$/iu;

/** What stands for the asker's own where nothing was shown: "when's mine due", "wedi gorffen fy un i". */
const MINE =
  /(?<![\p{L}'’])(?<!(?:apart from|except(?: for)?|other than|besides|but|not|as well as|like|heblaw(?: am)?) )(?:mine|my (?:own )?(?:one|action|task)|fy (?:un|ngham|nhasg) i)(?![\p{L}'’])(?!\s(?:own|of|are)(?!\p{L}))/iu;

/** "Huw's to get a quote" says what he is to do, and "Huw's to Friday" when. */
const isToDo = (after: string): boolean => isImperative(/^\sto\s(\p{L}+)/iu.exec(after)?.[1] ?? '');

/** Whose actions are meant by their name alone: "push Siân's back", "symud un Mared"; and the asker's by "mine". */
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

/** What somebody has yet to do, of what was shown where that is of it; null where it is nothing. */
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
