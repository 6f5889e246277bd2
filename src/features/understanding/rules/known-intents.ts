import type { FeatureDeclaration, IntentDeclaration } from '../../feature.js';
import type { GrammarPart } from '../../grammar-part.js';
import { createRanker, type IntentRanker } from '../../../reading/chat/rank-intents.js';
import { tokensOf } from '../../../reading/chat/traits.js';
import { tidyMessage } from '../../../reading/chat/tidy-message.js';

/** An intent with what its examples show of it. */
export interface KnownIntent extends Pick<IntentDeclaration, 'ifWrong' | 'make'> {
  readonly name: string;
  /** Which share of its examples names an action, and the other slots. */
  readonly shares: Readonly<Record<'reference' | 'person' | 'set' | 'date' | 'words', number>>;
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

/** Examples go through what messages go through, so that "please could you" counts in neither. */
export const normalised = (example: string): string => tidyMessage(example, '').said.replaceAll('{words}', ' ');

/** Gathers the intents of the features; done once, when somebody first types what no grammar takes. */
export function gatherIntents(features: readonly Pick<FeatureDeclaration, 'intents' | 'grammar'>[]): KnownIntents {
  const declared = features.flatMap(({ intents }) => Object.entries(intents));
  const named = new Map(declared.map(([name, intent]) => [name, knownOf(name, intent)]));
  const examples = declared.map(([intent, { examples: said }]) => ({ intent, examples: [...said.en, ...said.cy] }));
  return { grammar: features.flatMap(({ grammar }) => grammar), named, ranker: createRanker(examples, normalised) };
}

function knownOf(name: string, intent: IntentDeclaration): KnownIntent {
  const { ifWrong, examples } = intent;
  const all = [...examples.en, ...examples.cy];
  const share = (slot: string): number => all.filter((example) => example.includes(`{${slot}}`)).length / all.length;
  const framed = all.filter((example) => example.includes('{words}'));
  return {
    name,
    ifWrong,
    make: (slots) => intent.make(slots),
    shares: {
      reference: share('reference'),
      person: share('person'),
      set: share('set'),
      date: share('date'),
      words: share('words'),
    },
    vocabulary: new Set(all.flatMap((example) => tokensOf(example))),
    frame: new Set(framed.flatMap((example) => tokensOf(example)).filter((token) => !token.startsWith('{'))),
  };
}
