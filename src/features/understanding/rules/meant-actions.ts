import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { clustersOf } from '../../../reading/chat/split-clauses.js';
import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { onceFor } from '../../../reading/text/once-for.js';
import type { KnownIntent } from './known-intents.js';
import { pointsAtShown, saysPronoun } from './points-at-shown.js';
import { isReplacedByNamed } from './replaced-by-named.js';

/** Which actions are meant: these; one of several that cannot be told apart; or none, where none is said or needed. */
export type Meant =
  | { readonly kind: 'these'; readonly references: readonly string[] }
  | { readonly kind: 'unclear'; readonly references: readonly []; readonly actions: readonly ChatAction[] }
  | { readonly kind: 'none'; readonly references: readonly [] };

const NONE = { kind: 'none', references: [] } as const;
/** So few can be put as buttons. */
const MOST_ASKED = 6;
/** An intent of whose examples so many name an action needs one. */
export const NEEDS_REFERENCE = 0.5;

/** Who leads what was shown. */
const SOMEBODY = /^(?:he|she|they|let (?:him|her|them)|give (?:him|her|them)|caiff)(?!\p{L})/iu;

/** In which state an action is that can be meant so; intents that are not here are about any. */
const CAN: Readonly<Record<string, (action: ChatAction, vocabulary: ChatVocabulary) => boolean>> = {
  // Who has done their part has nothing left to say done.
  done: ({ isOpen, completedBy }, { asker }) => isOpen && !completedBy.includes(asker.id),
  'more-time': ({ isOpen, leads }, { asker }) => isOpen && leads.includes(asker.id),
  'not-mine': ({ isOpen, leads }, { asker }) => isOpen && leads.includes(asker.id),
  cancel: ({ isOpen }) => isOpen,
  reopen: ({ isOpen, completedBy }, { asker }) => !isOpen || completedBy.includes(asker.id),
  grant: ({ askedBy, group }, { runs }) => askedBy.length > 0 && runs.includes(group),
  refuse: ({ askedBy, group }, { runs }) => askedBy.length > 0 && runs.includes(group),
  'confirm-closure': ({ isProposed }) => isProposed === true,
  'keep-open': ({ isProposed }) => isProposed === true,
  'withdraw-request': ({ askedBy }, { asker }) => askedBy.includes(asker.id),
};
/** What only those who lead an action say of it. */
const BY_LEADS = new Set(['done', 'more-time', 'not-mine']);

/** Whether an action is in a state in which an intent can be meant of it. */
export const canBe = (intent: string, action: ChatAction, vocabulary: ChatVocabulary): boolean =>
  CAN[intent]?.(action, vocabulary) ?? true;

/**
 * The actions that an intent is about: those named, else that whose task was spoken of, else what was last shown, else
 * the asker's own. Intents that are about none get those named alone.
 */
export function meantBy(found: FoundSlots, { name, shares }: KnownIntent, vocabulary: ChatVocabulary): Meant {
  if (name === 'close-as' && isReplacedByNamed(found, vocabulary)) return these(shownOf(vocabulary));
  const [first] = clustersOf(found.said, found.references);
  if (first !== undefined)
    return ofReferences(
      first.found.map(({ references }) => references),
      vocabulary,
    );
  if (shares.reference === 0) return NONE;
  const can = (action: ChatAction): boolean => canBe(name, action, vocabulary);
  if (found.task !== null && !pointsAtShown(found, vocabulary)) {
    const fitting = found.task.actions.filter(can);
    const less = fitting.length > 0 ? [] : found.task.others.filter(can).slice(0, MOST_ASKED);
    const last = shownOf(vocabulary).filter(can);
    // "National review's been shelved so this is live again": what cannot be meant is spoken of in passing.
    if (fitting.length + less.length === 0 && last.length === 1 && saysThis(found.said)) return these(last);
    const actions = fitting.length > 0 ? fitting : less.length > 0 ? less : found.task.actions;
    return actions.length === 1 ? these(actions) : unclear(actions);
  }
  if (shares.reference < NEEDS_REFERENCE) return NONE;
  const last = shownOf(vocabulary).filter(can);
  if (last.length > 0) return narrowed(last, name, vocabulary);
  if (pointsAtShown(found, vocabulary) && (saysPronoun(found.said) || SOMEBODY.test(found.said))) return NONE;
  // What somebody asked is what can be answered, whoever leads it.
  const waiting = CAN[name] !== undefined && !BY_LEADS.has(name) && name !== 'cancel' && name !== 'reopen';
  const own = (waiting ? vocabulary.actions : ownOpenOf(vocabulary)).filter(can);
  if (own.length === 0) return NONE;
  return waiting && own.length === 1 ? these(own) : unclear(own.slice(0, MOST_ASKED));
}

/** What was last shown, and what the asker leads of what is open: each intent asks for them. */
const shownOf = onceFor(({ actions, shown }: ChatVocabulary) =>
  actions.filter(({ reference }) => shown.includes(reference)),
);
const ownOpenOf = onceFor((vocabulary: ChatVocabulary) =>
  vocabulary.actions.filter((action) => action.isOpen && isLed(action, vocabulary)),
);

/** Whether what was shown is spoken of by a word for it. */
const saysThis = (said: string): boolean =>
  /(?<![\p{L}'’])(?:it|this|that|hwn|hon|hwnna|honna|fe|fo|e|o)(?!\p{L})/iu.test(said);

/** Several numbers may stand side by side; one that several groups have must be asked about. */
function ofReferences(said: readonly (readonly string[])[], { actions }: ChatVocabulary): Meant {
  const many = said.find((references) => references.length > 1);
  if (many !== undefined) return unclear(actions.filter(({ reference }) => many.includes(reference)));
  return { kind: 'these', references: [...new Set(said.flat())] };
}

/** Of what was shown, the asker's own where only a lead says that and exactly one is theirs. */
function narrowed(last: readonly ChatAction[], name: string, vocabulary: ChatVocabulary): Meant {
  const own = last.filter((action) => action.isOpen && isLed(action, vocabulary));
  const meant = own.length > 0 && (BY_LEADS.has(name) || own.length === 1) ? own : last;
  return meant.length === 1 ? these(meant) : unclear(meant.slice(0, MOST_ASKED));
}

const isLed = ({ leads }: ChatAction, { asker }: ChatVocabulary): boolean => leads.includes(asker.id);
const these = (actions: readonly ChatAction[]): Meant => ({
  kind: 'these',
  references: actions.map(({ reference }) => reference),
});
const unclear = (actions: readonly ChatAction[]): Meant => ({ kind: 'unclear', references: [], actions });
