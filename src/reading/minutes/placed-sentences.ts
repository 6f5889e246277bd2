import { readMarker } from '../actions/action-marker.js';
import type { Paragraph } from './paragraph.js';
import type { SectionKind } from './section-heading.js';
import { sentences } from './sentences.js';

/** A paragraph of minutes and the section in which it stands. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly section: SectionKind;
  /** Whether it may say something that is still to be done. */
  readonly isOpen: boolean;
}

/** A sentence and where it stands. */
export interface PlacedSentence {
  readonly sentence: string;
  readonly line: number;
  /** Its place in its paragraph: alone, first, in the middle or last. */
  readonly place: 'only' | 'first' | 'middle' | 'last';
  readonly bullet: 'none' | 'dash' | 'number';
  readonly section: SectionKind;
  readonly isOpen: boolean;
  readonly isMarked: boolean;
  readonly isTitle: boolean;
  readonly hasMargin: boolean;
  readonly afterGap: boolean;
}

/** A longer paragraph is no notes of a meeting. */
const LONGEST = 3000;
const LONGEST_TITLE = 8;
const HAS_WORDS = /\p{L}{2}/u;

/** The sentences of paragraphs, each with where it stands. */
export function placedSentences(placed: readonly Placed[]): readonly PlacedSentence[] {
  return placed.flatMap(({ paragraph, section, isOpen }) => {
    const { text, bullet, line, margin, afterGap } = paragraph;
    if (text.length > LONGEST) return [];
    const body = bullet ? text.slice(bullet.length) : text;
    const said = sentences(body)
      .flatMap((sentence) => sentence.split(/\t+/u))
      .filter((sentence) => HAS_WORDS.test(sentence));
    const isMarked = readMarker(text) !== null || (bullet !== null && readMarker(body) !== null);
    const isTitle =
      bullet?.label !== null && !/[.;!?]\s*$/u.test(body) && body.trim().split(/\s+/u).length <= LONGEST_TITLE;
    const last = said.length - 1;
    return said.map((sentence, at) => ({
      sentence,
      line,
      place: last === 0 ? 'only' : at === 0 ? 'first' : at === last ? 'last' : 'middle',
      bullet: bullet === null ? 'none' : bullet.label === null ? 'dash' : 'number',
      section,
      isOpen,
      isMarked,
      isTitle,
      hasMargin: margin !== null,
      afterGap,
    }));
  });
}
