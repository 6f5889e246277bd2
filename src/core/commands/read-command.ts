import { hasActionMarker } from '../actions/action-marker.js';
import type { Command } from './command.js';
import { GRAMMAR } from './grammar.js';
import { plainMessage } from './plain-message.js';

/** No command other than logging is longer; long text is not held against the grammar. */
const LONGEST_COMMAND = 4000;

/**
 * The command that a message is, in English or Welsh; whatever holds an action marker on any line is logged whole.
 * `pretend` is a command in local mode alone. Words that are none are `unknown`.
 */
export function readCommand(message: string, options: { readonly isLocal: boolean }): Command {
  const said = plainMessage(message);
  if (said.length <= LONGEST_COMMAND) {
    if (options.isLocal) {
      const pretend = /^pretend\s{1,3}(\S.*)$/is.exec(said);
      if (pretend !== null) return { kind: 'pretend', words: (pretend[1] ?? '').trim() };
    }
    for (const entry of GRAMMAR) {
      const match = entry.pattern.exec(said);
      const command = match === null ? null : entry.make(match);
      if (command !== null) return command;
    }
  }
  return hasActionMarker(said) ? { kind: 'log', text: said } : { kind: 'unknown', text: said };
}
