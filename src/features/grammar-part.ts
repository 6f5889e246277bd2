import type { PlainMessage } from '../reading/text/plain-message.js';

/** A command: something typed, understood. Each feature has its own kinds. */
export interface GivenCommand {
  readonly kind: string;
}

/** One form of words and the command it makes; null when the words only look like it. */
export interface GrammarEntry<Command extends GivenCommand = GivenCommand> {
  readonly pattern: RegExp;
  /** `typed` gives a named group as it was typed, which may differ from what matched in its quotes and spaces. */
  readonly make: (match: RegExpExecArray, typed: (group: string) => string) => Command | null;
}

/**
 * When a part of the grammar is tried, first to last: words of local mode; whole phrases; minutes that are said to
 * follow; a marker that leads; words about one action; any other words about one, which are a note; a marker further on.
 * No two features understand the same words at one stage. Long text is minutes; what is left is not understood.
 */
export const STAGES = ['local', 'phrase', 'minutes', 'marked', 'action', 'change', 'anywhere', 'long', 'rest'] as const;

/** A part of what people type that a feature understands. */
export interface GrammarPart {
  readonly stage: (typeof STAGES)[number];
  read(message: PlainMessage): GivenCommand | null;
}

/** No command that a pattern finds is longer; long text is not held against patterns. */
const LONGEST_COMMAND = 4000;

const END = '[\\s.?!,]{0,5}$';

/** A fixed phrase that stands alone. */
export const phrase = <Command extends GivenCommand>(words: string, command: Command): GrammarEntry<Command> => ({
  pattern: new RegExp(`^(?:${words})${END}`, 'i'),
  make: () => command,
});

/** Patterns, first match first. */
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
