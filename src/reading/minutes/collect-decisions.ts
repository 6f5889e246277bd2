import { readMarker } from '../actions/action-marker.js';
import type { LeadTest } from '../actions/split-lead.js';
import { carriedMotion, isCarried, motionCarried, motionOver } from '../decisions/carried-motion.js';
import { isDecisionHeading } from '../decisions/decision-heading.js';
import { isNamedDecision, readDecisionMarker } from '../decisions/decision-marker.js';
import { givesWork } from '../decisions/given-work.js';
import { isNoDecision } from '../decisions/no-decision.js';
import { pointedDecision, saidDecision, tidyDecision } from '../decisions/said-decision.js';
import type { FoundDecision } from './found-decision.js';
import { isLabelLine } from './label-line.js';
import { CELL_BREAK, type MinutesLine } from './lines/minutes-line.js';
import { OpenDecisions } from './open-decisions.js';
import type { Paragraph } from './paragraph.js';
import { readSectionHeading } from './section-heading.js';
import { sentences } from './sentences.js';
import { splitMarks } from './split-marks.js';
import type { DecisionCell } from './tables/decision-rows.js';

/** Longer paragraphs are read for marks alone. */
const LONGEST_PARAGRAPH = 6000;
/** No decision is longer. */
const LONGEST = 2000;
const CELLS = new RegExp(String.raw`\t|\||${CELL_BREAK}`, 'u');
/** "24 It was agreed": a number without a dot. */
const NUMBERED = /^\d{1,3} (?=\p{Lu})/u;
/** "The Board agreed the following:" */
const OVER_LIST = /^.{5,160}:\s*$/u;
/** "Rationale: …" under a decision is none of its own. */
const REASON =
  /^[\s*_]*(?:rationale|reasons?|proposed(?: by)?|seconded(?: by)?|vote|votes|for|against|note|rheswm|nodyn)[*_ ]*:/iu;

/** A decision, and the lines of which an action may be made of the same words. */
export interface CollectedDecision extends FoundDecision {
  readonly lines: readonly number[];
}

/**
 * Goes through the paragraphs of minutes and collects what the meeting decided: after a mark, in a list under a heading,
 * in a sentence that says so, or before "Motion carried".
 */
export class DecisionCollector {
  readonly found: CollectedDecision[] = [];
  private open: OpenDecisions | null = null;
  /** The sentence before, which a carried motion is in. */
  private before = '';
  /** What the heading above puts to the vote. */
  private motion: string | null = null;

  constructor(private readonly test: LeadTest) {}

  /** Takes a paragraph, and the one after it. */
  take(paragraph: Paragraph, next: Paragraph | null): void {
    const { text, bullet, line } = paragraph;
    const body = (bullet ? text.slice(bullet.length) : text).replace(NUMBERED, '');
    const lines = [line, next?.line ?? line];
    if (isDecisionHeading(text) || isDecisionHeading(body)) {
      this.open = new OpenDecisions(false);
      return;
    }
    const marked = readDecisionMarker(body);
    if (marked !== null && body.slice(marked).trim() === '') {
      this.open = new OpenDecisions(true);
      return;
    }
    const motion = motionOver(text);
    if (motion !== null || readSectionHeading(text) !== null) {
      this.open = null;
      this.motion = motion;
      this.before = '';
    }
    if (next?.bullet && OVER_LIST.test(body) && saidDecision(body, this.test) !== null) {
      this.open = new OpenDecisions(false);
      return;
    }
    if (this.open !== null && marked === null) {
      if (isLabelLine(body) || REASON.test(body)) return;
      if (this.open.takes(paragraph)) {
        if (readMarker(body) === null) this.add(saidDecision(body, this.test) ?? body, text, lines);
        return;
      }
      this.open = null;
    }
    const pieces = CELLS.test(body) ? body.split(CELLS) : splitMarks(body, this.test);
    for (const piece of pieces) this.takePiece(piece.trim(), lines);
  }

  /** Takes a row of a table of actions, whose other cells may say what was decided. */
  takeRow({ text, number }: MinutesLine): void {
    for (const cell of text.split(CELLS)) this.takePiece(cell.trim(), [number]);
  }

  /** Takes what stands in a column of decisions. */
  takeCell({ words, row, line }: DecisionCell): void {
    const marked = readDecisionMarker(words) ?? 0;
    this.add(saidDecision(words, this.test) ?? words.slice(marked), row, [line]);
  }

  private takePiece(piece: string, lines: readonly number[]): void {
    if (readMarker(piece) !== null) return;
    const marked = readDecisionMarker(piece);
    if (marked !== null) {
      this.addMarked(piece, marked, lines);
      return;
    }
    if (piece.length > LONGEST_PARAGRAPH) return;
    for (const sentence of sentences(piece.replaceAll('**', ''))) {
      this.takeSentence(sentence, lines);
      this.before = sentence;
    }
  }

  private takeSentence(sentence: string, lines: readonly number[]): void {
    const marked = readDecisionMarker(sentence);
    if (marked !== null) {
      this.addMarked(sentence, marked, lines);
      return;
    }
    if (isCarried(sentence)) {
      const motion = carriedMotion(this.before) ?? this.motion;
      if (motion !== null) this.add(motion, `${this.before} ${sentence}`.trim(), lines);
      this.motion = null;
      return;
    }
    const pointed = pointedDecision(this.before, sentence, this.test);
    const decided = pointed ?? motionCarried(sentence) ?? saidDecision(sentence, this.test);
    if (decided !== null) this.add(decided, pointed === null ? sentence : `${this.before} ${sentence}`, lines);
  }

  /** "AGREED: Siân to write" gives its work to somebody. */
  private addMarked(words: string, marked: number, lines: readonly number[]): void {
    const rest = words.slice(marked);
    if (isNamedDecision(words.slice(0, marked)) || !givesWork(rest, this.test)) this.add(rest, words, lines);
  }

  private add(words: string, quote: string, lines: readonly number[]): void {
    const text = tidyDecision(words);
    if (text === '' || text.length > LONGEST || isNoDecision(text)) return;
    this.found.push({ text, quote, line: lines[0] ?? 1, lines });
  }
}
