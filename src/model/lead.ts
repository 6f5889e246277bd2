/** The identifier of a person, opaque to core: the channel's user id (`29:…` in Teams). */
export type PersonId = string;

/** How a person was recognised when the text did not mention them outright. */
export type LeadInference = 'first-name' | 'surname' | 'initials' | 'speaker';

/**
 * Who must do an action. A `name` is a person, post or organisation that the group's roster does not hold, kept as
 * text; a `redacted` one is a name that the text has blacked out; an `unclear` one fits several people, and waits for
 * someone to say which.
 */
export type Lead =
  | { readonly kind: 'person'; readonly person: PersonId; readonly name: string; readonly inferred?: LeadInference }
  | { readonly kind: 'set'; readonly set: string; readonly name: string }
  | { readonly kind: 'team'; readonly name: string }
  | { readonly kind: 'post'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'redacted'; readonly name: string }
  | { readonly kind: 'unclear'; readonly name: string; readonly candidates: readonly PersonId[] };
