import { tidyMessage } from './tidy-message.js';
import { refined } from './refine-evidence.js';
import { type Evidence, EvidenceGatherer } from './trait-evidence.js';
import { tokensOf, traitsOf } from './traits.js';

/** An intent by its name, with sentences that people say for it. */
export interface IntentExamples {
  readonly intent: string;
  readonly examples: readonly string[];
}

/** The words of an intent's examples, each once, with a space between them. */
export interface IntentWords {
  readonly intent: string;
  readonly vocabulary: string;
  /** Those around what is free in them. */
  readonly frame: string;
}

/** What was learnt of examples: all that understanding messages needs of them. */
export interface Learnt {
  readonly intents: readonly IntentWords[];
  /** The words that they have, in the order in which they first come: the first that is near is what a misspelt one is. */
  readonly words: readonly string[];
  readonly evidence: Evidence;
}

/** Examples go through what messages go through, so that "please could you" counts in neither. */
export const normalised = (example: string): string => tidied(example).replaceAll('{words}', ' ');

const tidied = (example: string): string => tidyMessage(example, '').said;

/**
 * Learns what examples have in common: naive Bayes to begin with, then moved until the examples are told apart. That takes
 * some seconds for all there are, so that a build keeps what comes of it.
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
