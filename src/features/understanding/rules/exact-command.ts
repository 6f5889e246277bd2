import { type GivenCommand, type GrammarPart, STAGES } from '../../grammar-part.js';
import { clustersOf } from '../../../reading/chat/split-clauses.js';
import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { plainMessage } from '../../../reading/text/plain-message.js';

/** The grammar stages whose words say one thing; markers and minutes are found in the whole message instead. */
const SHORT_STAGES = STAGES.filter((stage) => ['phrase', 'action', 'change'].includes(stage));

/** The most actions that one exact command is about; more are asked about. */
const MOST_TOGETHER = 40;

/**
 * The commands that the exact grammars read in the tidied words with full references, one for each reference in a list
 * such as "12 and 14 are done". Empty if no grammar reads the words.
 */
export function exactCommands(found: FoundSlots, grammar: readonly GrammarPart[]): readonly GivenCommand[] {
  const clusters = clustersOf(found.said, found.references);
  if (clusters.length > 1) return [];
  const [cluster] = clusters;
  if (cluster === undefined) return oneOf([heardIn(found.said, grammar)]);
  if (cluster.found.length > MOST_TOGETHER || cluster.found.some(({ references }) => references.length !== 1))
    return [];
  return oneOf(
    cluster.found.map(({ references: [reference = ''] }) =>
      heardIn(singular(found.said.slice(0, cluster.start), reference, found.said.slice(cluster.end)), grammar),
    ),
  );
}

/** All the commands, or none if one is missing. */
const oneOf = (commands: readonly (GivenCommand | null)[]): readonly GivenCommand[] =>
  commands.every((command) => command !== null) ? commands : [];

/** Reads "12 and 14 are done" for each as "ISCG-12 is done". */
const singular = (before: string, reference: string, after: string): string =>
  `${before}${reference}${after.replace(/^(\s+)(?:are(?: both)?|have(?: both)?(?: been)?|were|both|yn)(?=\s)/iu, '$1is')}`;

function heardIn(said: string, grammar: readonly GrammarPart[]): GivenCommand | null {
  const plain = plainMessage(said);
  for (const stage of SHORT_STAGES)
    for (const part of grammar) {
      const command = part.stage === stage ? part.read(plain) : null;
      if (command !== null) return command;
    }
  return null;
}
