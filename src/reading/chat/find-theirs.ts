import type { FoundPerson } from './find-people.js';
import type { TaskMatch } from './match-task.js';
import type { ChatVocabulary } from './vocabulary.js';

/** After "Siân's" where it stands for what she is to do, and does not say where she is. */
const GOES_ON =
  /^(?:\s*$|\s*[,.;:]|\s(?:ones?|actions?|deadlines?|dates?|back (?:to|by|until|till)|to|can|could|should|is|isn't|are|was|needs?|has to|have|until|till|by|please|pls|too|as well|and|over to|i|tan|erbyn|at)(?!\p{L}))/iu;
/** "That's Huw's" says whose something is. */
const IS = /(?:['’]s|(?<!\p{L})(?:is|was|be|been|yw|ydy|now))\s$/iu;
const THEIR_ONE = /(?<!\p{L})(?:(?:yr |y |'r )?(?:un|rhai)|cam|camau|dyddiad(?: cau)?)\s$/iu;

/** Whose actions are meant by their name alone: "push Siân's back", "symud un Mared"; null where nobody's are. */
export function findTheirs(
  said: string,
  people: readonly FoundPerson[],
  { actions, shown }: Pick<ChatVocabulary, 'actions' | 'shown'>,
): { readonly task: TaskMatch; readonly owner: FoundPerson } | null {
  const owner = people.find(({ start, end }) => {
    const isOwner =
      /['’]s?$/u.test(said.slice(start, end)) && GOES_ON.test(said.slice(end)) && !IS.test(said.slice(0, start));
    return isOwner || THEIR_ONE.test(said.slice(Math.max(0, start - 20), start));
  });
  const { id = null } = owner?.person ?? {};
  if (owner === undefined || id === null) return null;
  const open = actions.filter(
    ({ isOpen, leads, completedBy }) => isOpen && leads.includes(id) && !completedBy.includes(id),
  );
  const last = open.filter(({ reference }) => shown.includes(reference));
  const meant = last.length > 0 ? last : open;
  if (meant.length === 0) return null;
  const before = THEIR_ONE.exec(said.slice(Math.max(0, owner.start - 20), owner.start))?.[0].length ?? 0;
  const { start, end } = owner;
  return { owner, task: { actions: meant, others: [], hits: 2, score: 1, start: start - before, end, didAt: null } };
}
