import type { Slots } from '../../../reading/chat/slots.js';

/** The key of the item that is named; null where none is. */
export const itemIn = ({ item }: Pick<Slots, 'item'>): string | null => (item?.kind === 'item' ? item.key : null);

const WHY = /(?<!\p{L})(?:because(?: of)?|since|due to|oherwydd|achos|gan fod|am fod)(?!\p{L})[\s:,]*(?<why>\S.*)$/isu;

/** The reason that is given at the end; null for none. */
export const whyIn = (said: string): string | null => WHY.exec(said)?.groups?.['why']?.trim() ?? null;
