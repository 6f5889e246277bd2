/** Converts an outbox item of any release to the present form; not validated yet. */
export function asAnItemNow(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null) return kept;
  return 'until' in kept ? withItsCard(kept) : fromFirstRelease(kept);
}

/** The first updates were of digests only, under `digest`. */
function withItsCard(kept: object): object {
  const { subject } = kept as { readonly subject?: { readonly kind?: unknown; readonly digest?: unknown } };
  if (subject?.kind !== 'update' || subject.digest === undefined) return kept;
  const { digest, ...rest } = subject;
  return { ...kept, subject: { ...rest, card: digest } };
}

/**
 * The first release wrote `waiting` for `planned`. Its digests had their day only in the key, and only the reader's own
 * slots.
 */
function fromFirstRelease(kept: object): object {
  const { subject, state, key } = kept as {
    readonly key?: unknown;
    readonly state?: unknown;
    readonly subject?: { readonly kind?: unknown; readonly person?: unknown; readonly slots?: readonly object[] };
  };
  const digest =
    subject?.kind === 'digest'
      ? {
          ...subject,
          day: typeof key === 'string' ? key.slice(-10) : '',
          slots: subject.slots?.map((slot) => ({ ...slot, lead: subject.person })),
        }
      : subject;
  return { ...kept, subject: digest, state: state === 'waiting' ? 'planned' : state, until: null, activity: null };
}
