import type { FeatureDeclaration, IntentDeclaration } from '../../feature.js';
import type { GivenCommand, GrammarPart } from '../../grammar-part.js';
import type { ChatNow } from '../../../reading/chat/vocabulary.js';
import type { Slots } from '../../../reading/chat/slots.js';
import type { IntentExamples, IntentWords, Learnt } from '../../../reading/chat/learn-examples.js';
import { createRanker, type IntentRanker } from '../../../reading/chat/rank-intents.js';

/** An intent with what its examples teach about it. */
export interface KnownIntent extends Pick<Required<IntentDeclaration>, 'ifWrong' | 'make' | 'makeMore' | 'isSure'> {
  /** Whether a message has the intent's shape; null if only words show the intent. */
  readonly isShaped: ((slots: Slots) => boolean) | null;
  readonly isOfMeeting: boolean;
  readonly isOfItem: boolean;
  /** The intents whose commands follow its own if the same words have their shape. */
  readonly alongWith: readonly string[];
  /** Turns a command into the one given when somebody chooses it on a card. */
  readonly chosen: (command: GivenCommand) => GivenCommand;
  /** Whether the intent's command asks a question first. */
  readonly asks: boolean;
  /** Merges the commands for several actions into one; null if each is given separately. */
  readonly together: ((commands: readonly GivenCommand[]) => GivenCommand) | null;
  /** The name of the intent that lists what there is to choose from; null for none. */
  readonly instead: string | null;
  readonly name: string;
  /** The kinds of plan part that the intent needs, or a whole plan; null if it is not about plans. */
  readonly ofPlan: NonNullable<IntentDeclaration['ofPlan']> | null;
  /** Whether the intent can be meant at all at present. */
  readonly isPossible: (now: ChatNow, said: string) => boolean;
  /** The share of its examples that name an action, and each of the other slots. */
  readonly shares: Readonly<Record<'reference' | 'item' | 'person' | 'set' | 'date' | 'words', number>>;
  /** The words of its examples around their free words. */
  readonly frame: ReadonlySet<string>;
  /** All the words in its examples. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Everything that people may mean, and the ranker for it. */
export interface KnownIntents {
  readonly grammar: readonly GrammarPart[];
  readonly named: ReadonlyMap<string, KnownIntent>;
  readonly ranker: IntentRanker;
}

/** More examples for intents, by intent name, in any language. */
export type MoreExamples = Readonly<Record<string, readonly string[]>>;

type Understood = Pick<FeatureDeclaration, 'intents'>;

/**
 * The examples of each intent of the features, with these added, sorted by intent name so that feature order does not
 * matter.
 */
export const examplesOf = (
  features: readonly Understood[],
  more: readonly MoreExamples[] = [],
): readonly IntentExamples[] =>
  features
    .flatMap(({ intents }) => Object.entries(intents))
    .map(([intent, { examples }]) => ({
      intent,
      examples: [...examples.en, ...examples.cy, ...more.flatMap((of) => of[intent] ?? [])],
    }))
    .sort((one, other) => (one.intent < other.intent ? -1 : 1));

/**
 * Gathers the features' intents with what was learnt from all their examples. Runs once, when somebody first types what
 * no grammar reads. Throws if the learnt data is of other intents.
 */
export function gatherIntents(
  features: readonly (Understood & Pick<FeatureDeclaration, 'grammar'>)[],
  learnt: Learnt,
): KnownIntents {
  const declared = new Map(features.flatMap(({ intents }) => Object.entries(intents)));
  const named = new Map(
    learnt.intents.map((words): [string, KnownIntent] => {
      const intent = declared.get(words.intent);
      if (intent === undefined || learnt.intents.length !== declared.size)
        throw new Error('what was learnt is of other intents than there are: run npm run build');
      return [words.intent, knownOf(words.intent, intent, words)];
    }),
  );
  return { grammar: features.flatMap(({ grammar }) => grammar), named, ranker: createRanker(learnt) };
}

/** Makes a value when it is first asked for: few messages need the words of an intent. */
function whenAsked<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function knownOf(name: string, intent: IntentDeclaration, words: IntentWords): KnownIntent {
  const { ifWrong, examples } = intent;
  // A declaration's own examples name every slot; the example files often just say "it".
  const own = [...examples.en, ...examples.cy];
  const share = (slot: string): number => own.filter((example) => example.includes(`{${slot}}`)).length / own.length;
  const vocabulary = whenAsked(() => new Set(words.vocabulary.split(' ')));
  const frame = whenAsked(() => new Set(words.frame.split(' ')));
  return {
    name,
    ofPlan: intent.ofPlan ?? null,
    isPossible: (now, said) => intent.isPossible?.(now, said) ?? true,
    ifWrong,
    make: (slots) => intent.make(slots),
    makeMore: (slots) => intent.makeMore?.(slots) ?? [],
    isSure: (slots) => intent.isSure?.(slots) ?? true,
    isOfMeeting: intent.isOfMeeting === true,
    isOfItem: intent.isOfItem === true,
    alongWith: intent.alongWith ?? [],
    chosen: (command) => intent.chosen?.(command) ?? command,
    asks: intent.asks === true,
    together: intent.together ?? null,
    instead: intent.instead ?? null,
    isShaped: intent.isShaped === undefined ? null : (slots) => intent.isShaped?.(slots) === true,
    shares: {
      reference: share('reference'),
      item: share('item'),
      person: share('person'),
      set: share('set'),
      date: share('date'),
      words: share('words'),
    },
    get vocabulary() {
      return vocabulary();
    },
    get frame() {
      return frame();
    },
  };
}
