import { type GrammarPart, STAGES } from '../features/grammar-part.js';
import { plainMessage } from '../reading/text/plain-message.js';
import { type Command, FEATURES } from './features.js';

const PARTS: readonly GrammarPart[] = FEATURES.flatMap(({ grammar }): readonly GrammarPart[] => grammar);
const IN_ORDER = STAGES.flatMap((stage) => PARTS.filter((part) => part.stage === stage));

/** No phrase starts like this, so phrases are skipped: there are hundreds, and most messages are actions. */
const CLEARLY_MARKED = /^(?:action|(?:cam )?gweithredu)\s?:/i;

/**
 * Reads a message as a command, in English or Welsh; `pretend` exists in local mode only. Other words give `unknown`.
 */
export function hear(message: string, options: { readonly isLocal: boolean }): Command {
  const plain = plainMessage(message);
  const isMarked = CLEARLY_MARKED.test(plain.said);
  for (const part of IN_ORDER) {
    if (isMarked && part.stage === 'phrase') continue;
    if (part.stage === 'local' && !options.isLocal) continue;
    const command = part.read(plain);
    // Each part returns its own feature's commands; `Command` joins them.
    if (command !== null) return command as Command;
  }
  throw new Error('no feature takes what is not understood');
}
