import type { FeatureDeclaration, IntentDeclaration } from '../../feature.js';
import type { GivenCommand, GrammarPart } from '../../grammar-part.js';
import type { ChatNow } from '../../../reading/chat/vocabulary.js';
import type { Slots } from '../../../reading/chat/slots.js';
import type { IntentExamples, IntentWords, Learnt } from '../../../reading/chat/learn-examples.js';
import { createRanker, type IntentRanker } from '../../../reading/chat/rank-intents.js';

/** An intent with what its examples show of it. */
export interface KnownIntent extends Pick<Required<IntentDeclaration>, 'ifWrong' | 'make' | 'makeMore' | 'isSure'> {
  /** Null for what its words alone show. */
  readonly isShaped: ((slots: Slots) => boolean) | null;
  readonly isOfMeeting: boolean;
  readonly isOfItem: boolean;
  /** Those whose commands are given after it where the same words have their shape. */
  readonly alongWith: readonly string[];
  /** What is given where it was chosen on a card. */
  readonly chosen: (command: GivenCommand) => GivenCommand;
  /** Whether what it does is a question. */
  readonly asks: boolean;
  /** What the commands of several actions come to as one; null where each is given by itself. */
  readonly together: ((commands: readonly GivenCommand[]) => GivenCommand) | null;
  /** The name of the intent that shows what there is to choose from; null for none. */
  readonly instead: string | null;
  readonly name: string;
  /** The kinds of part of a plan of which it needs one, or a plan as a whole; null where it is about none. */
  readonly ofPlan: NonNullable<IntentDeclaration['ofPlan']> | null;
  /** Whether it can be meant at all as things stand. */
  readonly isPossible: (now: ChatNow, said: string) => boolean;
  /** Which share of its examples names an action, and the other slots. */
  readonly shares: Readonly<Record<'reference' | 'item' | 'person' | 'set' | 'date' | 'words', number>>;
  /** The words around what is free in its examples. */
  readonly frame: ReadonlySet<string>;
  /** All the words of its examples. */
  readonly vocabulary: ReadonlySet<string>;
}

/** All that people may mean, and what ranks it. */
export interface KnownIntents {
  readonly grammar: readonly GrammarPart[];
  readonly named: ReadonlyMap<string, KnownIntent>;
  readonly ranker: IntentRanker;
}

/** More of what people say for intents, by the name of the intent, in any language. */
export type MoreExamples = Readonly<Record<string, readonly string[]>>;

type Understood = Pick<FeatureDeclaration, 'intents'>;

/** The examples of each intent of the features, with more of them; by the names of intents, whatever the order of features. */
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
 * Gathers the intents of the features with what was learnt of all examples of them; done once, when somebody first types what
 * no grammar takes. Refuses what was learnt of other intents.
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

/** Made when it is first asked for: few messages ask for the words of an intent. */
function whenAsked<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function knownOf(name: string, intent: IntentDeclaration, words: IntentWords): KnownIntent {
  const { ifWrong, examples } = intent;
  // A declaration's own examples name every slot; others say "it" as often.
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
