import { tidyMessage } from './tidy-message.js';
import { refined } from './refine-evidence.js';
import { type Evidence, EvidenceGatherer } from './trait-evidence.js';
import { tokensOf, traitsOf } from './traits.js';

/** An intent by its name, with sentences that people use for it. */
export interface IntentExamples {
  readonly intent: string;
  readonly examples: readonly string[];
}

/** The words of an intent's examples, each once, separated by spaces. */
export interface IntentWords {
  readonly intent: string;
  readonly vocabulary: string;
  /** The words around the free parts of the examples. */
  readonly frame: string;
}

/** Everything that understanding messages needs from the examples. */
export interface Learnt {
  readonly intents: readonly IntentWords[];
  /** The words of the examples, in order of first appearance: a misspelt word is the first one near it. */
  readonly words: readonly string[];
  readonly evidence: Evidence;
}

/** Tidies examples like messages, so that "please could you" counts in neither. */
export const normalised = (example: string): string => tidied(example).replaceAll('{words}', ' ');

const tidied = (example: string): string => tidyMessage(example, '').said;

/**
 * Learns what examples have in common: starts with naive Bayes, then adjusts it until it tells the examples apart. This
 * takes some seconds for all examples, so a build stores the result.
 */
export function learn(intents: readonly IntentExamples[]): Learnt {
  const words = new Set<string>();
  const said: IntentWords[] = [];
  const gatherer = new EvidenceGatherer();
  for (const [at, { intent, examples }] of intents.entries()) {
    const texts = examples.map(normalised);
    for (const text of texts) gatherer.read(at, texts.length, traitsOf(text, null));
    const vocabulary = wordsIn(texts);
    for (const word of vocabulary) words.add(word);
    const frame = wordsIn(examples.filter((example) => example.includes('{words}')).map(tidied));
    const isWord = (token: string): boolean => !token.startsWith('{');
    said.push({ intent, vocabulary: vocabulary.join(' '), frame: frame.filter(isWord).join(' ') });
  }
  const evidence = gatherer.gathered();
  return { intents: said, words: [...words], evidence: refined(evidence, gatherer.weighed(evidence), intents.length) };
}

const wordsIn = (texts: readonly string[]): readonly string[] => [...new Set(texts.flatMap((text) => tokensOf(text)))];
