type Json = Readonly<Record<string, unknown>>;

/** Every object of a card, outermost first. */
export function partsOf(card: unknown): readonly Json[] {
  if (Array.isArray(card)) return card.flatMap(partsOf);
  if (typeof card !== 'object' || card === null) return [];
  return [card as Json, ...Object.values(card).flatMap(partsOf)];
}

const WORDED = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText'];

/** Every text that someone may read or hear, with the property it stands in; what buttons send is not read. */
export function textsOf(card: unknown): readonly { readonly property: string; readonly text: unknown }[] {
  if (Array.isArray(card)) return card.flatMap(textsOf);
  if (typeof card !== 'object' || card === null) return [];
  return Object.entries(card).flatMap(([property, value]) => {
    if (property === 'data') return [];
    return WORDED.includes(property) ? [{ property, text: value as unknown }] : textsOf(value);
  });
}

/** What a button sends. */
export interface Sent {
  readonly verb: string;
  readonly data: Json;
  readonly fallback: { readonly type: string; readonly data: Json };
}

/** Every button of a card that sends something. */
export const buttonsOf = (card: unknown): readonly Sent[] =>
  partsOf(card).filter((part) => part['type'] === 'Action.Execute') as unknown as readonly Sent[];

/** The size of a card as it is sent. */
export const sizeOf = (card: unknown): number => Buffer.byteLength(JSON.stringify(card), 'utf8');
