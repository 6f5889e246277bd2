import type { PlainMessage } from '../reading/text/plain-message.js';

/** A command: what somebody typed, understood. Each feature has its own kinds. */
export interface GivenCommand {
  readonly kind: string;
}

/** One form of words and the command it makes; null when the words only look like it. */
export interface GrammarEntry<Command extends GivenCommand = GivenCommand> {
  readonly pattern: RegExp;
  /** `typed` returns a named group as it was typed; its quotes and spaces may differ from the match. */
  readonly make: (match: RegExpExecArray, typed: (group: string) => string) => Command | null;
}

/**
 * The order in which parts of the grammar are tried: words of local mode; whole phrases; minutes that are announced; a
 * leading marker; words about one action; any other words about one, which become a note; a marker further on; long
 * text, which is read as minutes; the rest, which nothing understands. No two features understand the same words at
 * one stage.
 */
export const STAGES = ['local', 'phrase', 'minutes', 'marked', 'action', 'change', 'anywhere', 'long', 'rest'] as const;

/** Part of a feature's grammar; `read` returns null for words that it does not understand. */
export interface GrammarPart {
  readonly stage: (typeof STAGES)[number];
  read(message: PlainMessage): GivenCommand | null;
}

/** In characters. Longer text is never matched against patterns, as no command is that long. */
const LONGEST_COMMAND = 4000;

const END = '[\\s.?!,]{0,5}$';

/** A fixed phrase that stands alone. */
export const phrase = <Command extends GivenCommand>(words: string, command: Command): GrammarEntry<Command> => ({
  pattern: new RegExp(`^(?:${words})${END}`, 'i'),
  make: () => command,
});

/** A grammar part that tries its patterns in order; the first that makes a command wins. */
export const patterns = (stage: GrammarPart['stage'], entries: readonly GrammarEntry[]): GrammarPart => ({
  stage,
  read: ({ said, typed }) => {
    if (said.length > LONGEST_COMMAND) return null;
    for (const { pattern, make } of entries) {
      const found = pattern.exec(said);
      if (found === null) continue;
      const command = make(found, (group) => {
        const [start, end] = found.indices?.groups?.[group] ?? [0, 0];
        return typed.slice(start, end);
      });
      if (command !== null) return command;
    }
    return null;
  },
});
