import { isNotice } from './for-others.js';
import { isNoWork, isSettled, SETTLED, STATIVE } from './task-verbs.js';
import { firstWord } from '../text/first-word.js';
import type { RawAction } from './raw-action.js';
import type { SaidTask } from './said-tasks.js';
import type { Strength } from './undertaken.js';
import { isWhyMet } from './strength.js';
import { taskWords, wordCover } from './word-overlap.js';
import type { JudgedText, LikelySentence } from './likelihood.js';

/** From how likely on a sentence is taken to state an action, by how plainly rules say so; alone if they find nothing. */
type Taken = Readonly<Record<Strength | 'alone', number>>;
const NEVER = 2;
/** Chosen for the best F1 on 104 texts, each read by rules and weights that had not seen it. */
const TAKEN: Taken = { sure: 0, likely: 0.35, possible: 0.55, alone: 0.5 };
/** The same in minutes that mark their actions. */
const BESIDE_MARKS: Taken = { sure: 0.45, likely: 0.55, possible: NEVER, alone: 0.75 };
/** A piece of minutes tells less of how they give their actions. */
const IN_PIECE: Taken = { sure: 0, likely: 0.65, possible: 0.65, alone: NEVER };
const IN_MARKED_PIECE: Taken = { sure: NEVER, likely: NEVER, possible: NEVER, alone: NEVER };
/** From how likely on a sentence is suggested in which rules find nothing. */
const SUGGESTED = 0.15;

/** A text has at most this many of those, the likeliest, so that a long one is not refused for them. */
const MOST_SUGGESTED = 200;

/** A sentence that has more of a task's words than this says that task. */
const SAYS = 0.6;
const QUESTION = /\?\W*$/u;
/** The first verb after what gives somebody a task: "will see", "is to be allowed". */
const GIVEN =
  /(?<!\p{L})(?:to|will|would|shall|should|must) (?:(?:also|then|now|still|be) )*(?!have an? )(\p{Ll}+)(?: (\p{Ll}+))?/u;

/** What is expected, hoped or only may be, what somebody did or would do, and what holds for every time is no task. */
const OPEN_TO = [
  / asked (?:when|why|what|how|who|where) /u,
  /^(?:Cafwyd|Roedd(?:en|wn)?|Bu(?:om|ont)?|Diolch(?:wyd|odd)|Nodwyd|Adroddwyd|Croesawyd|Derbyniwyd|Cafodd|Daeth|Aeth)(?!.*(?:angen|rhaid|bydd|dylai|dylid|penderfynwyd|cytun))/u,
  /^(?:neither|nobody|no one|none of)(?!\p{L})/iu,
  /(?:is|are|was|were|would be) (?:expected|likely|unlikely|supposed|due|happy|willing|keen|able) to(?!\p{L})/u,
  / be (?:\p{Ll}+(?:ful|able|ible|ous)|aware|clear|good|great|fine|open|free|nice|hard|easy)(?!\p{L})/u,
  /(?<!\p{L})[Ii]f .* (?:would|could|might) /u,
  /(?:indicated|replied|thought|believed|understood) (?:that )?(?:it|there|this|that|they) (?:could|might|may|would) /u,
  /(?:hope[ds]?|wondered|feared) (?:that |whether |if )?(?:\S+ ){1,6}(?:will|would|could|might|may) /u,
  /^(?:\S+ ){1,4}suggests? that /u,
  /(?<!(?:be|is|are|was|were|been|agreed|and) )invited (?!to )(?:[\p{L}'’]+ ){1,9}to /u,
  /(?:^|, |instructed |requested |then |also )I (?:have |had |also |then )*(?!(?:agreed|offered|promised|volunteered|undertook|need) )(?:wrote|rang|met|sent|spoke|told|\p{Ll}{3,}ed) /u,
  /^(?:an? |the |some |several |two )?(?:local )?(?:residents?|parishioners?|members? of the public|neighbours?|householders?) .*(?:asked|requested|complained|wanted)(?!\p{L})/iu,
  /(?<!\p{L})thank(?:s|ed)? (?:\S+ ){1,6}for /u,
  /(?<!\p{L})(?:should|must|to) .*(?<!\p{L})(?:(?:each|every) (?:hire|booking|time|use|visit|meeting|day|week|month|year)|at all times)(?!\p{L})/u,
  / would take place(?!\p{L})/u,
  / (?:will|would|shall|should|can|could|(?:is|are|was|were) to) not be /u,
  / be (?:away|absent|present|late|unable|closed|shut|(?:on|taking) (?:\p{Ll}+ )?(?:leave|holiday|secondment|sabbatical)|off (?:sick|work|on|until|from))(?!\p{L})/u,
  /(?<!\p{L})(?:has|have|had) (?:already |now |since )?arranged (?:for|that|to) /u,
  /(?<!\p{L})(?:date|time|venue|results?|winners?)(?!\p{L}).* (?:will|to) be (?:announced|confirmed|advised)(?! by)/u,
  /^(?:Should|Were|Had) .*, .* (?:would|will|could) /u,
];

/** What rules found in minutes. */
interface Known {
  readonly found: readonly RawAction[];
  readonly said: readonly SaidTask[];
  /** The sentences that say what was decided. */
  readonly decided: ReadonlySet<string>;
  readonly isMarked: boolean;
}

/**
 * Tasks that sentences say, each with whether its sentence is likely enough to state an action for the task to be taken;
 * and those sentences that are likely to, though no rule finds anything in them.
 */
export function withLikely(
  untaken: readonly SaidTask[],
  { likely, isPiece }: JudgedText,
  { found, said, decided, isMarked }: Known,
): readonly SaidTask[] {
  const sentenceOf = sentenceFinder(likely);
  const taken = isPiece ? (isMarked ? IN_MARKED_PIECE : IN_PIECE) : isMarked ? BESIDE_MARKS : TAKEN;
  const open = untaken.filter(({ isClosed }) => isClosed !== true);
  const judged = open.map((task) => {
    if (
      task.isForOthers === true ||
      (decided.has(task.sentence) && task.strength !== 'sure') ||
      !isPlain(task.sentence) ||
      settles(task.task)
    )
      return task;
    const likelihood = sentenceOf(task.line, task.task)?.likelihood ?? 0;
    return { ...task, isLikely: likelihood >= taken[task.strength] };
  });
  const known = new Set([
    ...found.flatMap(({ line, words, quote }) => [sentenceOf(line, words), sentenceOf(line, quote)]),
    ...said.map(({ line, task }) => sentenceOf(line, task)),
  ]);
  const alone = likely.filter(
    (one) =>
      one.likelihood >= SUGGESTED && !known.has(one) && !decided.has(one.sentence) && mayStandAlone(one.sentence),
  );
  const least = alone.map(({ likelihood }) => likelihood).sort((a, b) => b - a)[MOST_SUGGESTED] ?? 0;
  return [
    ...judged,
    ...alone
      .filter(({ likelihood }) => likelihood > least)
      .map(({ sentence, line, section, likelihood }): SaidTask => ({
        lead: null,
        task: sentence,
        strength: 'likely',
        sentence,
        line,
        isAlone: true,
        // Among earlier actions, what no rule finds may be closed.
        isLikely: likelihood >= taken.alone && !(isMarked && section === 'previous'),
      })),
  ];
}

/** Whether a task is what a meeting does by agreeing to it, not what goes on: "approve the budget", "continue to ask". */
const settles = (task: string): boolean =>
  SETTLED.test(firstWord(task)) && !/^(?:continue|be|have|meet|leave|keep) /iu.test(task);
const isPlain = (sentence: string): boolean => !QUESTION.test(sentence) && !OPEN_TO.some((open) => open.test(sentence));

/** Whether a sentence in which rules find nothing may state a task: its verb is for nothing that somebody is or settles. */
function mayStandAlone(sentence: string): boolean {
  const given = GIVEN.exec(sentence);
  const [, verb = '', next = ''] = given ?? [];
  if (isWhyMet(verb, sentence.slice(0, given?.index))) return false;
  // What ends in a colon leads up to what follows.
  return (
    isPlain(sentence) &&
    !/:\W*$/u.test(sentence) &&
    !isNotice(sentence) &&
    !isSettled(verb) &&
    !STATIVE.test(verb) &&
    !isNoWork(verb, next)
  );
}

/** A function that finds the sentence of a line that says a task. */
function sentenceFinder(likely: readonly LikelySentence[]): (line: number, task: string) => LikelySentence | null {
  const onLine = new Map<number, { readonly one: LikelySentence; readonly words: readonly string[] }[]>();
  for (const one of likely) {
    const here = onLine.get(one.line) ?? [];
    here.push({ one, words: taskWords(one.sentence) });
    onLine.set(one.line, here);
  }
  return (line, task) => {
    const wanted = taskWords(task);
    let best: LikelySentence | null = null;
    let most = SAYS;
    for (const { one, words } of onLine.get(line) ?? []) {
      const cover = wordCover(wanted, words);
      if (cover > most) [best, most] = [one, cover];
    }
    return best;
  };
}
