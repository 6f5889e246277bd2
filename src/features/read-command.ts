import { hasActionMarker, hasLeadingMarker } from '../reading/actions/action-marker.js';
import { ACTION_GRAMMAR } from './actions/action-grammar.js';
import type { Command } from './command.js';
import { GRAMMAR, type GrammarEntry } from './grammar.js';
import { OWN_GRAMMAR } from './preferences/grammar.js';
import { plainMessage, type PlainMessage } from '../reading/text/plain-message.js';

/** No command other than logging is longer; long text is not held against the grammar. */
const LONGEST_COMMAND = 4000;
/** As much as is read of one message; what is longer is refused, whatever stands in it further on. */
const LONGEST_LOOKED_AT = 100_000;

/** Words that say that what follows on the next lines is minutes to read. */
const MINUTES_GIVEN =
  /^(?:(?:read|review)(?: the| these)?(?: minutes)?|(?:darllen(?:wch)?|adolygu|adolygwch)(?: y)?(?: cofnodion)?)[ \t]{0,3}:?[ \t]{0,3}\r?\n(.+)/isu;

/**
 * The command that a message is, in English or Welsh; whatever holds an action marker on any line is logged whole.
 * `pretend` is a command in local mode alone. Words that are none are `unknown`.
 */
export function readCommand(message: string, options: { readonly isLocal: boolean }): Command {
  const plain = plainMessage(message);
  const { said, whole } = plain;
  const isShort = said.length <= LONGEST_COMMAND;
  if (options.isLocal && isShort) {
    const pretend = /^pretend\s{1,3}(\S.*)$/is.exec(said);
    if (pretend !== null) return { kind: 'pretend', words: (pretend[1] ?? '').trim() };
  }
  const fixed = isShort ? (match(plain, GRAMMAR) ?? match(plain, OWN_GRAMMAR)) : null;
  if (fixed !== null) return fixed;
  const given = MINUTES_GIVEN.exec(whole);
  if (given !== null) return { kind: 'review', text: (given[1] ?? '').trim() };
  const head = whole.slice(0, LONGEST_LOOKED_AT);
  if (hasLeadingMarker(head)) return { kind: 'log', text: whole };
  const ofAction = isShort ? match(plain, ACTION_GRAMMAR) : null;
  if (ofAction !== null) return ofAction;
  return { kind: hasActionMarker(head) ? 'log' : 'unknown', text: whole };
}

function match({ said, typed }: PlainMessage, entries: readonly GrammarEntry[]): Command | null {
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
}
