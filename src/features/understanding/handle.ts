import { lastShown } from '../../access/last-shown.js';
import { visibleGroups } from '../../access/find-groups.js';
import type { Group } from '../../model/group.js';
import { problemReply } from '../../model/reply.js';
import type { OpenQuestion, Shown } from '../../ports/recall.js';
import { findSlots, type FoundSlots } from '../../reading/chat/find-slots.js';
import { splitClauses } from '../../reading/chat/split-clauses.js';
import type { ChatVocabulary } from '../../reading/chat/vocabulary.js';
import { tidyMessage } from '../../reading/chat/tidy-message.js';
import { completedBy } from '../open-question.js';
import { besideNext } from '../matters/rules/said-in-review.js';
import { answerMeant } from '../returns/rules/answer-meant.js';
import type { Turn } from '../turn.js';
import { createDecider } from './create-decider.js';
import { vocabularyOf } from './load-vocabulary.js';
import { ALL_PARTS } from './buttons.js';
import { askSeveral, giveSeveral, severalOf } from './handle-several.js';
import type { DidReply } from './reply.js';
import { isAskedElsewhere } from './rules/asked-elsewhere.js';
import { commandsFor } from './rules/commands-for.js';
import { insteadOfShown } from './rules/another-meant.js';
import { anotherNamed } from './rules/another-named.js';
import { notePutOn } from './rules/note-put-on.js';
import { ownRequest } from './rules/own-request.js';
import { coreOf } from './rules/core-of.js';
import { decide } from './rules/decide.js';
import { PROPOSES_DAY } from './rules/doubts.js';
import { joined, wantsTime } from './rules/join-clauses.js';
import { itemsInTurn } from './rules/items-in-turn.js';
import { choiceOf, type MessagePart, partsIn } from './rules/parts-in.js';
import type { KnownIntents } from './rules/known-intents.js';
import { inOneLine, questionsIn, reasonsIn } from '../../reading/chat/listed-message.js';
import { notedUnderHead } from './rules/noted-under-head.js';
import { minutedInTurn } from './rules/minuted-in-turn.js';
import { madeBy } from './rules/made-by.js';
import { isOneThing, isUndertaken, ofMeeting, shapedIntent } from './rules/special-fit.js';
import { sameAgain } from './rules/same-again.js';
import { saidInFields } from './rules/said-in-fields.js';
import { shortAnswer, takesBack } from './rules/short-answers.js';
import { type Answer, BETWEEN, type Decided, giveAll, lost, settle, type Understanding, withReason } from './settle.js';

/** Reads words that no grammar takes and does what they mean, asks what was meant, or says that it does not know. */
export async function understand(by: Understanding, turn: Turn, text: string): Promise<Answer> {
  const { asker, services } = turn;
  const { said: tidied, isThanks, isGreeting } = tidyMessage(text, asker.person.name);
  const said = questionsIn(tidied) ?? saidInFields(tidied) ?? (isAskedElsewhere(tidied) ? inOneLine(tidied) : tidied);
  if (said === '') return { kind: 'talk', about: isThanks ? 'thanks' : isGreeting ? 'hello' : 'chatter' };
  const [groups, shown] = await Promise.all([visibleGroups(services, asker), lastShown(services, asker)]);
  const answered =
    shown?.question == null ? null : await answer(by, turn, said, { question: shown.question, groups, shown });
  const toReturn = answerMeant(text, groups, asker.person.id);
  if (answered === null && toReturn !== null) return by.give(turn, toReturn);
  return answered ?? sayAgain(by, turn, said, groups, shown);
}

/** Reads words that answer no question, clause by clause if they are about several actions. */
async function sayAgain(
  by: Understanding,
  turn: Turn,
  said: string,
  groups: readonly Group[],
  shown: Shown | null,
): Promise<Answer> {
  const { asker } = turn;
  const intents = by.intents();
  const decider = createDecider(groups, asker, intents);
  const after = referencesOf(shown);
  const vocabulary = decider.vocabularyAfter(after);
  const decideWords = (words: string): Decided => decider.decide(words, after);
  const instead =
    insteadOfShown(said, after, decider.find) ?? ownRequest(said, vocabulary) ?? notePutOn(said, after, decider.find);
  if (instead !== null) return settle(by, turn, decideWords(instead), groups);
  const again = sameAgain(said, vocabulary, (words) => decider.find(words, after));
  if (again !== null) return settle(by, turn, loggedAgain(decideWords(again), intents), groups);
  const listed = notedUnderHead(said, decideWords, intents);
  if (listed !== null) return settle(by, turn, listed, groups);
  const whole = decideWords(said);
  const one = { said, groups, decider, shown: vocabulary.shown };
  const minuted = minutedInTurn(said, decideWords);
  const items = minuted.length > 1 ? minuted : itemsInTurn(said, decideWords, intents);
  if (items.length > 1) return askSeveral(by, turn, one, items);
  const beside = whole.found.meeting === null ? null : besideNext({ said, meeting: whole.found.meeting });
  if (beside !== null) return settle(by, turn, decideWords(beside), groups);
  const ofAgenda = ofMeeting(whole.found, intents);
  // "6 is superseded, and nobody needs the network meeting" closes two actions.
  const closed = ofAgenda?.name === 'close-as' ? severalOf(by, one) : [];
  if (areOfOthers(closed)) return askSeveral(by, turn, one, closed);
  if (ofAgenda !== null) return settle(by, turn, whole, groups);
  // "… not going to make the 28th, no data. 4 Nov?" proposes a new day for what cannot be done in time.
  if (PROPOSES_DAY.test(said) && wantsTime(whole)) return settle(by, turn, whole, groups);
  const clauses = clausesOf(whole, vocabulary, intents);
  const isCut = clauses.length > 1;
  const several = isOneThing(whole.found) ? [] : severalOf(by, { ...one, isCut });
  if (several.length > 1) return askSeveral(by, turn, one, several);
  // Numbers cut a message into clauses, and one of those may still say two things.
  const finer = isCut ? partsIn(said, vocabulary.shown, decider.decide) : [];
  if (finer.length > clauses.length) return askSeveral(by, turn, one, finer);
  const besides =
    isCut || isOneThing(whole.found) ? [] : anotherNamed(whole, vocabulary.shown, decider.find, decider.decide);
  if (besides.length > 1) return askSeveral(by, turn, one, besides);
  const core = coreOf(said, decideWords);
  if (core !== null) return settle(by, turn, core, groups);
  const decided = joined(
    clauses.map((found) => (found === whole.found ? whole : { found, decision: decide(found, intents, vocabulary) })),
    decideWords,
  );
  const [only, ...others] = decided;
  if (only !== undefined && others.length === 0) return settle(by, turn, only, groups);
  const each = await settleEach(by, turn, decided, groups);
  const [alone, ...more] = each.parts;
  if (alone === undefined) return lost(said, groups);
  return more.length === 0 ? alone.reply : each;
}

/** The same task for others is another action, even if its words name the first. */
function loggedAgain(again: Decided, intents: KnownIntents): Decided {
  const choice = isUndertaken(again.found) ? madeBy(again.found, intents, 'log-statement') : null;
  return choice === null ? again : { ...again, decision: { kind: 'offer', choices: [choice] } };
}

/** Does or asks about each part, each as an activity of its own. */
async function settleEach(
  by: Understanding,
  turn: Turn,
  decided: readonly Decided[],
  groups: readonly Group[],
): Promise<DidReply> {
  const { asker } = turn;
  const parts: DidReply['parts'][number][] = [];
  for (const [at, part] of decided.entries()) {
    if (part.decision.kind === 'lost') continue;
    const own = { ...turn, asker: { ...asker, activity: `${asker.activity}/${at}` } };
    const reply = await settle(by, own, part, groups);
    parts.push(...(reply.kind === 'did' ? (reply as DidReply).parts : [{ said: part.found.said, reply }]));
  }
  return { kind: 'did', parts };
}

/** Whether there are several parts and each is about a different action. */
function areOfOthers(parts: readonly MessagePart[]): boolean {
  const about = new Set(parts.map((part) => choiceOf(part)?.references.join(' ') ?? ''));
  // "Yes to Huw's extra time" names the action by who asks.
  const answers = (part: MessagePart): boolean =>
    part.found.people.length > 0 &&
    choiceOf(part)?.commands.every(({ kind }) => /^(?:grant|refuse)$/u.test(kind)) === true;
  const areNamed = parts.every(
    (part) => part.found.references.length > 0 || (part.found.task?.hits ?? 0) > 1 || answers(part),
  );
  return parts.length > 1 && areNamed && about.size === parts.length && !about.has('');
}

/** Splits a message into clauses, except one that says a single thing, or a leave that names a stand-in. */
function clausesOf(whole: Decided, vocabulary: ChatVocabulary, intents: KnownIntents): readonly FoundSlots[] {
  const { found } = whole;
  const isOne =
    isOneThing(found) || shapedIntent(found, intents) !== null || isOfOnePart(found) || isLeaveWithOthers(whole);
  return isOne ? [found] : splitClauses(found.said, vocabulary);
}

/** Whether words name one item of a plan and no action by number; the rest of the words then gives the reason. */
const isOfOnePart = ({ references, items }: FoundSlots): boolean =>
  references.length === 0 && new Set(items.map(({ item }) => (item.kind === 'item' ? item.key : ''))).size === 1;

/** Whether somebody most likely reports their own leave and names somebody else. */
function isLeaveWithOthers({ found, decision }: Decided): boolean {
  if (found.references.length > 0 || found.dates.length === 0 || found.people.every(({ person }) => person.isAsker))
    return false;
  const best = decision.kind === 'do' ? decision.choice : decision.kind === 'offer' ? decision.choices[0] : null;
  return best?.intent.name === 'leave';
}

const referencesOf = (shown: Shown | null): readonly string[] =>
  (shown?.actions ?? []).map(({ reference }) => reference);

interface Asked {
  readonly question: OpenQuestion;
  readonly groups: readonly Group[];
  readonly shown: Shown;
}

/** Handles words that answer the bot's question; null if they say something else. */
async function answer(by: Understanding, turn: Turn, said: string, asked: Asked): Promise<Answer | null> {
  const { question, groups, shown } = asked;
  const reasons = question.kind === 'complete' ? reasonsIn(said) : null;
  if (reasons !== null) {
    const command = completedBy(question, reasons);
    if (command !== null) return by.give(turn, command);
  }
  const short = shortAnswer(said);
  if (short === 'forget' || (question.kind === 'complete' && takesBack(said)))
    return { kind: 'talk', about: 'dropped' };
  const vocabulary = vocabularyOf(groups, turn.asker, referencesOf(shown));
  const found = findSlots(said, vocabulary);
  const [reference, ...others] = found.references.flatMap(({ references }) => references);
  if (question.kind === 'complete') {
    // "Before I answer that: a new action for Huw" is no answer.
    const isElse = isOneThing(found) || (reference !== undefined && !referencesOf(shown).includes(reference));
    const command = isElse ? null : completedBy(question, said);
    return command === null ? null : by.give(turn, command);
  }
  const { said: before, intent, reference: offered } = question as Partial<Meant>;
  if (before === undefined || intent === undefined) return null;
  if (question.kind === 'offer' && short === 'yes')
    return meant(by, turn, { said: before, intent, reference: offered ?? null });
  if (question.kind === 'offer' && short === 'no') return { kind: 'talk', about: 'dropped' };
  const named = reference ?? chosenByTask(found, shown);
  const isChoice = question.kind === 'which' && others.length === 0 && found.marked.split(' ').length <= 4;
  return isChoice && named !== undefined ? meant(by, turn, { said: before, intent, reference: named }) : null;
}

/** Words that may stand around the words of a task that chooses it: "the police one, please". */
const BESIDE_TASK =
  /^(?:\{reference\}|the|one|ones|that|that's|it's|please|pls|i|mean|meant|about|y|yr|un|hwnnw|honno|plis|am|yes|ie|[.,!–-]+)$/iu;

/** The one shown action whose task the words name; undefined if they say anything else. */
function chosenByTask({ task, marked }: FoundSlots, shown: Shown): string | undefined {
  const [only, ...others] = task?.actions ?? [];
  const isAlone = marked.split(' ').every((word) => BESIDE_TASK.test(word.replace(/[.,!]+$/u, '')));
  if (only === undefined || others.length > 0 || !isAlone) return undefined;
  return referencesOf(shown).includes(only.reference) ? only.reference : undefined;
}

interface Meant {
  readonly said: string;
  readonly intent: string;
  readonly reference: string | null;
}

/** Does what the pressed button says a message meant, for the person who presses. */
export async function meant(by: Understanding, turn: Turn, { said, intent, reference }: Meant): Promise<Answer> {
  const { asker, services } = turn;
  const known = by.intents().named.get(intent);
  if (intent === ALL_PARTS) {
    const groups = await visibleGroups(services, asker);
    const shown = reference?.split(BETWEEN) ?? [];
    return giveSeveral(by, turn, severalOf(by, { said, decider: createDecider(groups, asker, by.intents()), shown }));
  }
  if (known === undefined) return problemReply({ code: 'card-not-understood' });
  const groups = await visibleGroups(services, asker);
  const found = findSlots(said, vocabularyOf(groups, asker));
  const commands = commandsFor(found, known, reference?.split(BETWEEN) ?? [null], by.intents()).map(known.chosen);
  if (commands.length === 0) return lost(said, groups);
  return withReason(by, turn, found, { intent: known, commands }, await giveAll(by, turn, said, commands));
}
