/** An outbox item as it is kept now, from one that an earlier release may have kept; still to be checked. */
export function asAnItemNow(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null) return kept;
  return 'until' in kept ? withItsCard(kept) : fromFirstRelease(kept);
}

/** The first updates were of digests alone. */
function withItsCard(kept: object): object {
  const { subject } = kept as { readonly subject?: { readonly kind?: unknown; readonly digest?: unknown } };
  if (subject?.kind !== 'update' || subject.digest === undefined) return kept;
  const { digest, ...rest } = subject;
  return { ...kept, subject: { ...rest, card: digest } };
}

/** The first release had `waiting` for planned, and its digests the day in their key and slots of the reader alone. */
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
