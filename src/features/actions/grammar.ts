import { REFERENCE, referenceOf } from '../../reading/text/reference.js';
import { type GrammarPart, patterns } from '../grammar-part.js';
import { CLOSING } from './grammar-closing.js';
import { note, REST } from './grammar-commands.js';
import { DEADLINE } from './grammar-deadline.js';
import { LEADS } from './grammar-leads.js';
import { WORDING } from './grammar-wording.js';

export type {
  CancelCommand,
  DeadlineCommand,
  DoneCommand,
  NoteCommand,
  ReassignCommand,
  ReopenCommand,
  TaskCommand,
} from './grammar-commands.js';

/**
 * The patterns for changing one action, in order; the reference may stand before or after the verb. Anything after a
 * reference and a colon is a note, so other features' patterns about an action come before these.
 */
export const ACTIONS_GRAMMAR: GrammarPart = patterns('change', [
  ...CLOSING,
  ...WORDING,
  ...LEADS,
  ...DEADLINE,
  {
    pattern: new RegExp(`^${REFERENCE}\\s{0,2}:\\s{0,3}${REST}$`, 'dis'),
    make: (match, typed) => {
      const { prefix = '', gap = '', number = '' } = match.groups ?? {};
      // "Cabinet 12: …" is prose; "ISCG-3: …" is not.
      const reference = gap.trim() === '' ? null : referenceOf(prefix, gap, number);
      return reference === null ? null : note(reference, typed('rest').trim(), '');
    },
  },
]);
