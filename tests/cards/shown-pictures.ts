import type { Picture } from './draw-pictures.js';

/** The pictures of docs/cards.md. */
export const SHOWN_PICTURES: readonly Picture[] = [];
