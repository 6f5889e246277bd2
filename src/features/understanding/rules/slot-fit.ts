import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { wordsOf } from '../../../reading/chat/word-keys.js';
import { onceFor } from '../../../reading/text/once-for.js';
import { isOfNamedItem } from './as-of-item.js';
import { isBareDate } from './bare-date.js';
import type { Doubts } from './doubts.js';
import type { KnownIntent } from './known-intents.js';
import { canBe, type Meant, NEEDS_REFERENCE } from './meant-actions.js';
import { planFit } from './plan-fit.js';
import { pointsAtShown, saysPronoun } from './points-at-shown.js';
import { specialFit } from './special-fit.js';

const PRONOUN =
  /(?<![\p{L}'])(?:it|that|this|him|her|them|he|she|they|one|mine|hwn|hon|hwnna|honna|hynny|hyn|fe|fo|hwnnw|ef|hi|nhw|e|o)(?![\p{L}])/iu;
/** Whether a message points at something, or is short enough to. */
const pointsInFewWords = onceFor(
  ({ said }: FoundSlots): boolean => PRONOUN.test(said) || wordsOf(said).length < FEW_WORDS,
);
const FEW_WORDS = 4;
/** The factor for an intent that is impossible at present. */
const IMPOSSIBLE = 0.05;

/** How well an intent's slots fit those in the message, as a factor. */
export function fitOf(
  found: FoundSlots,
  intent: KnownIntent,
  meant: Meant,
  vocabulary: ChatVocabulary,
  doubts: Doubts,
): number {
  const { name, shares } = intent;
  const needs = shares.reference >= NEEDS_REFERENCE;
  const isNamed = found.references.length > 0;
  const isClear = isNamed || found.task?.actions.length === 1;
  const special = specialFit(found, name, intent, doubts);
  // An impossible intent gets nothing for its shape: only an open return can be reminded of.
  if (special !== null) return intent.isPossible(vocabulary, found.said) ? special : IMPOSSIBLE;
  let fit = planFit(found, intent, vocabulary);
  if (!intent.isPossible(vocabulary, found.said)) fit *= IMPOSSIBLE;
  if (needs) fit *= isNamed ? 1.5 : isClear ? 1.2 : meant.kind === 'none' ? 0.4 : found.task === null ? 0.8 : 1;
  // Words about one action are seldom about something else.
  else if (shares.reference < 0.2 && !(intent.isOfItem && isOfNamedItem(found)))
    fit *= isNamed ? 0.2 : isClear ? (found.task?.hits === 1 ? 0.6 : 0.3) : 1;
  const isPointed = pointsAtShown(found, vocabulary);
  if (isPointed && pointsInFewWords(found)) fit *= needs ? 2 : 0.5;
  const references: readonly string[] = meant.references;
  if (isPointed && needs && references.some((reference) => !vocabulary.shown.includes(reference))) fit *= 0.15;
  // Attendance needs a named person.
  if ((name === 'attend' || name === 'need-not-attend') && found.people.length === 0) fit *= 0.3;
  // A question changes nothing, unless it asks for a day.
  if (doubts.isAsking && needs && intent.ifWrong !== 'harmless' && found.dates.length === 0 && name !== 'more-time')
    fit *= 0.4;
  if (intent.ofPlan !== null && intent.ifWrong !== 'harmless' && doubts.isAsking) fit *= 0.05;
  if (isPointed && doubts.isAsking && saysPronoun(found.said) && shares.words > 0.5 && !needs) fit *= 0.3;
  if (isPointed && isBareDate(found)) fit *= needs && shares.date > 0.3 ? 6 : 0.3;
  if (shares.item >= 0.8 && found.items.length === 0) fit *= 0.3;
  if (shares.item >= 0.8 && found.items.length > 0) fit *= 1.5;
  if (shares.person >= 0.8 && found.people.length === 0) fit *= 0.5;
  if (shares.date >= 0.8 && found.dates.length === 0) fit *= 0.5;
  const about =
    references.length === 0 ? [] : vocabulary.actions.filter(({ reference }) => references.includes(reference));
  // A chair who has requests to answer does not move the deadline past them, and a lead can only ask.
  const isWaiting = about.some(({ askedBy, group }) => askedBy.length > 0 && vocabulary.runs.includes(group));
  const isOwn = about.some(
    ({ group, leads }) => leads.includes(vocabulary.asker.id) && !vocabulary.runs.includes(group),
  );
  if (name === 'deadline' && (isWaiting || isOwn)) fit *= isWaiting ? 0.1 : 0.4;
  if (about.length > 0 && !about.some((action) => canBe(name, action, vocabulary))) fit *= 0.2;
  return fit;
}
