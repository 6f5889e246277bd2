import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { isOfOwnRequest } from './asked-of-chair.js';
import { commandsFor } from './commands-for.js';
import { type Choice, type Decision, done, type Which } from './decision.js';
import type { Doubts } from './doubts.js';
import type { KnownIntent, KnownIntents } from './known-intents.js';
import { slotsOf } from './make-slots.js';
import type { Option } from './weigh-options.js';

/** How likely an intent must be for each use. */
const LEVEL = { which: 0.4, likely: 0.08, verbatim: 0.15, besides: 0.05, instead: 0.3, sure: 0.6 };
/**
 * The least and most buttons to offer; offers more than the least only while they cover too little of what is likely.
 */
const OFFERED = { few: 3, most: 5, enough: 0.8 };
/** Whether somebody asks to close an action: "can you tick it off?" */
const ASKS_TO_CLOSE =
  /(?<!\p{L})(?:can|could|would|may|might|shall|should we|why don't|please|i (?:suggest|propose)|dylen ni|beth am|allwch|allwn|allet|ga|gaf|galla|alla|gawn|gewch|g?cynnig|gynnig|awgrymu)(?!\p{L}).{0,40}(?<!\p{L})(?:clos\p{L}*|put to bed|sign\p{L}*|wrap\p{L}*|tick|finish\p{L}*|shut|call it|mark|cross|off|done|go|cau|gau|[td]ic\p{L}*)(?!\p{L})/iu;

/** What may be meant, likeliest first, and the question of which action, if one would be needed. */
export interface Gathered {
  readonly choices: readonly Choice[];
  readonly which: Which | null;
}

/** Gathers what the likeliest intents would do, or the decision if one of them settles it. */
export function gatherChoices(
  found: FoundSlots,
  known: KnownIntents,
  vocabulary: ChatVocabulary,
  { options, doubts }: { readonly options: readonly Option[]; readonly doubts: Doubts },
): Gathered | Decision {
  const choices: Choice[] = [];
  let which: Which | null = null;
  const isDenied = doubts.isNegated || (doubts.isQuestion && !doubts.isAskedAfter && !ASKS_TO_CLOSE.test(found.said));
  for (const option of options) {
    if (option.score < (choices.length < OFFERED.few ? LEVEL.likely : LEVEL.besides) || isEnough(choices)) break;
    const { intent, meant, score } = option;
    // What is only told is not to be kept word for word.
    if (intent.name === 'log' && score < LEVEL.verbatim) continue;
    if (meant.kind === 'unclear') {
      // No question is needed if only one action is possible and the intent only shows it.
      const shown = choices.length === 0 && score >= LEVEL.sure ? onlyShown(found, known, option) : null;
      if (shown !== null) return done(shown);
      // The intent is clear enough to ask which action it is about; a less likely intent would not be better.
      if (choices.length > 0 || !makes(found, intent, meant.actions[0]?.reference ?? null)) continue;
      which ??= { kind: 'which', intent, actions: meant.actions };
      // The asker's own request comes before anything else of theirs: "any answer on January?"
      const isOwn = intent.name === 'show-one' && isOfOwnRequest(found, vocabulary);
      if (score >= LEVEL.which && !isOwn && !(doubts.isAsking && intent.ifWrong !== 'harmless')) return which;
      continue;
    }
    const commands = commandsFor(found, intent, meant.kind === 'these' ? meant.references : [null], known);
    if (isDenied && commands.some(({ kind }) => kind === 'done')) continue;
    const choice =
      commands.length === 0
        ? choiceInstead(found, known, option)
        : { intent, references: meant.references, commands, score };
    if (choice !== null && choices.every((other) => !isSame(choice, other))) choices.push(choice);
  }
  return { choices, which };
}

/** Whether the choices cover enough of what is likely. */
const isEnough = (choices: readonly Choice[]): boolean =>
  choices.length === OFFERED.most ||
  (choices.length >= OFFERED.few && choices.reduce((sum, { score }) => sum + score, 0) >= OFFERED.enough);

const isSame = (one: Choice, other: Choice): boolean =>
  one.intent === other.intent || JSON.stringify(one.commands) === JSON.stringify(other.commands);

/** A choice that only shows the one possible action; null if several are possible, or if it would change something. */
function onlyShown(found: FoundSlots, known: KnownIntents, { intent, meant, score }: Option): Choice | null {
  const [only, ...others] = meant.kind === 'unclear' ? meant.actions : [];
  if (only === undefined || others.length > 0 || intent.ifWrong !== 'harmless') return null;
  const commands = commandsFor(found, intent, [only.reference], known);
  return commands.length === 0 ? null : { intent, references: [only.reference], commands, score };
}

/** A choice that lists what to choose from, if the intent is likely but it is unclear which one is meant. */
function choiceInstead(found: FoundSlots, known: KnownIntents, { intent, score }: Option): Choice | null {
  const other = known.named.get(intent.instead ?? '');
  if (other === undefined || score < LEVEL.instead) return null;
  const command = other.make(slotsOf(found, other, null));
  return command === null ? null : { intent: other, references: [], commands: [command], score: score * LEVEL.instead };
}

const makes = (found: FoundSlots, intent: KnownIntent, reference: string | null): boolean =>
  intent.make(slotsOf(found, intent, reference)) !== null;
