import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { clustersOf } from '../../../reading/chat/split-clauses.js';
import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { onceFor } from '../../../reading/text/once-for.js';
import type { KnownIntent } from './known-intents.js';
import { pointsAtShown, saysPronoun } from './points-at-shown.js';
import { isReplacedByNamed } from './replaced-by-named.js';

/**
 * Which actions are meant: these, one of several that cannot be told apart, or none because none is named or needed.
 */
export type Meant =
  | { readonly kind: 'these'; readonly references: readonly string[] }
  | { readonly kind: 'unclear'; readonly references: readonly []; readonly actions: readonly ChatAction[] }
  | { readonly kind: 'none'; readonly references: readonly [] };

const NONE = { kind: 'none', references: [] } as const;
/** The most actions to offer as buttons. */
const MOST_ASKED = 6;
/** If this share of an intent's examples names an action, the intent needs one. */
export const NEEDS_REFERENCE = 0.5;

/** Refers to the lead of the action shown. */
const SOMEBODY = /^(?:he|she|they|let (?:him|her|them)|give (?:him|her|them)|caiff)(?!\p{L})/iu;

/** The state an action must be in for an intent to apply; intents not listed apply to any action. */
const CAN: Readonly<Record<string, (action: ChatAction, vocabulary: ChatVocabulary) => boolean>> = {
  // Somebody who has already done their part has nothing left to report.
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
/** Intents that only the leads of an action express. */
const BY_LEADS = new Set(['done', 'more-time', 'not-mine']);

/** Whether an action is in a state in which the intent applies to it. */
export const canBe = (intent: string, action: ChatAction, vocabulary: ChatVocabulary): boolean =>
  CAN[intent]?.(action, vocabulary) ?? true;

/**
 * The actions that an intent is about: those named, else the one whose task is mentioned, else what was last shown,
 * else the asker's own. Intents that need no action get only those named.
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
  const asked = ANSWERS_REQUEST.has(name) ? requestsOfNamed(found, vocabulary).filter(can) : [];
  if (asked.length === 1 && (found.task === null || found.task.hits < 2)) return these(asked);
  if (found.task !== null && !pointsAtShown(found, vocabulary)) {
    const fitting = found.task.actions.filter(can);
    const less = fitting.length > 0 ? [] : found.task.others.filter(can).slice(0, MOST_ASKED);
    const last = shownOf(vocabulary).filter(can);
    // "National review's been shelved so this is live again": an action that the intent cannot apply to is only
    // mentioned in passing.
    if (fitting.length + less.length === 0 && last.length === 1 && saysThis(found.said)) return these(last);
    const actions = fitting.length > 0 ? fitting : less.length > 0 ? less : found.task.actions;
    return actions.length === 1 ? these(actions) : unclear(actions);
  }
  if (shares.reference < NEEDS_REFERENCE) return NONE;
  const last = shownOf(vocabulary).filter(can);
  if (last.length > 0) return narrowed(last, name, vocabulary);
  if (pointsAtShown(found, vocabulary) && (saysPronoun(found.said) || SOMEBODY.test(found.said))) return NONE;
  // Anybody's pending request can be answered, regardless of who leads the action.
  const waiting = CAN[name] !== undefined && !BY_LEADS.has(name) && name !== 'cancel' && name !== 'reopen';
  const own = (waiting ? vocabulary.actions : ownOpenOf(vocabulary)).filter(can);
  if (own.length === 0) return NONE;
  return waiting && own.length === 1 ? these(own) : unclear(own.slice(0, MOST_ASKED));
}

/** The chair's answers to what somebody has asked for. */
const ANSWERS_REQUEST = new Set(['grant', 'refuse']);

/** The actions for which somebody named waits for the chair's answer: "Huw may have until Friday". */
const requestsOfNamed = ({ people }: FoundSlots, { actions }: ChatVocabulary): readonly ChatAction[] =>
  actions.filter(({ askedBy }) => people.some(({ person }) => person.id !== null && askedBy.includes(person.id)));

/** Cached, because each intent asks for what was shown and for the asker's own open actions. */
const shownOf = onceFor(({ actions, shown }: ChatVocabulary) =>
  actions.filter(({ reference }) => shown.includes(reference)),
);
const ownOpenOf = onceFor((vocabulary: ChatVocabulary) =>
  vocabulary.actions.filter((action) => action.isOpen && isLed(action, vocabulary)),
);

/** Whether a pronoun refers to what was shown. */
const saysThis = (said: string): boolean =>
  /(?<![\p{L}'’])(?:it|this|that|hwn|hon|hwnna|honna|fe|fo|e|o)(?!\p{L})/iu.test(said);

/** Accepts several numbers side by side; asks if several groups have the same number. */
function ofReferences(said: readonly (readonly string[])[], { actions }: ChatVocabulary): Meant {
  const many = said.find((references) => references.length > 1);
  if (many !== undefined) return unclear(actions.filter(({ reference }) => many.includes(reference)));
  return { kind: 'these', references: [...new Set(said.flat())] };
}

/** Narrows what was shown to the asker's own actions, if only a lead says this or exactly one is theirs. */
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
