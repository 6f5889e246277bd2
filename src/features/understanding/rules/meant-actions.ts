import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { clustersOf } from '../../../reading/chat/split-clauses.js';
import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import type { KnownIntent } from './known-intents.js';

/** Which actions are meant: these; one of several that cannot be told apart; or none, where none is said or needed. */
export type Meant =
  | { readonly kind: 'these'; readonly references: readonly string[] }
  | { readonly kind: 'unclear'; readonly references: readonly []; readonly actions: readonly ChatAction[] }
  | { readonly kind: 'none'; readonly references: readonly [] };

interface Surroundings {
  readonly vocabulary: ChatVocabulary;
  readonly shown: readonly string[];
}

const NONE = { kind: 'none', references: [] } as const;
/** So few can be put as buttons. */
const MOST_ASKED = 6;

/**
 * The actions that an intent is about: those named, else that whose task was spoken of, else what was last shown, else
 * the asker's own. Intents that are about none get those named alone.
 */
export function meantBy(found: FoundSlots, { shares }: KnownIntent, { vocabulary, shown }: Surroundings): Meant {
  const [first] = clustersOf(found.said, found.references);
  if (first !== undefined)
    return ofReferences(
      first.found.map(({ references }) => references),
      vocabulary,
    );
  if (shares.reference === 0) return NONE;
  if (found.task !== null) {
    const { actions } = found.task;
    return actions.length === 1 ? these(actions) : unclear(actions);
  }
  if (shares.reference < 0.5) return NONE;
  const last = vocabulary.actions.filter(({ reference }) => shown.includes(reference));
  if (last.length > 0) return narrowed(last, vocabulary);
  const own = vocabulary.actions.filter((action) => action.isOpen && isLed(action, vocabulary));
  return own.length === 0 ? NONE : unclear(own.slice(0, MOST_ASKED));
}

/** Several numbers may stand side by side; one that several groups have must be asked about. */
function ofReferences(said: readonly (readonly string[])[], { actions }: ChatVocabulary): Meant {
  const many = said.find((references) => references.length > 1);
  if (many !== undefined) return unclear(actions.filter(({ reference }) => many.includes(reference)));
  return { kind: 'these', references: [...new Set(said.flat())] };
}

/** Of what was shown, the asker's own where exactly that tells one from the rest. */
function narrowed(last: readonly ChatAction[], vocabulary: ChatVocabulary): Meant {
  const own = last.filter((action) => action.isOpen && isLed(action, vocabulary));
  const meant = own.length > 0 ? own : last;
  return meant.length === 1 ? these(meant) : unclear(meant.slice(0, MOST_ASKED));
}

const isLed = ({ leads }: ChatAction, { asker }: ChatVocabulary): boolean => leads.includes(asker.id);
const these = (actions: readonly ChatAction[]): Meant => ({
  kind: 'these',
  references: actions.map(({ reference }) => reference),
});
const unclear = (actions: readonly ChatAction[]): Meant => ({ kind: 'unclear', references: [], actions });
