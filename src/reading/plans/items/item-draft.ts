import type { Day } from '../../../model/calendar/day.js';
import { CELL_BREAK } from '../../minutes/lines/minutes-line.js';
import { oneSpaced } from '../../text/one-spaced.js';
import type { Field, Fields } from '../lines/fields.js';
import { listMark } from '../lines/list-mark.js';
import type { PlanTimeline, ReadCommitment, ReadPlanAction, ReadRecommendation } from '../read-plan.js';
import { saidStatus } from '../said-status.js';
import { readTimeline } from '../timeline.js';
import { inlineParts } from './inline-parts.js';
import { leadNames } from './lead-names.js';
import { saidResponse } from './said-response.js';

/** A commitment that is being put together. */
interface CommitmentDraft {
  text: string;
  fields: Fields;
  readonly line: number;
}

/** A recommendation or action of a plan, put together from several lines. */
export class ItemDraft {
  readonly commitments: CommitmentDraft[] = [];
  readonly #said = new Map<Field, string[]>();

  constructor(
    readonly kind: 'recommendation' | 'action',
    readonly reference: string | null,
    readonly theme: string | null,
    public text: string,
    readonly line: number,
  ) {}

  /** Keeps the words under a label. */
  say(field: Field, words: string): void {
    if (words.trim() === '') return;
    const said = this.#said.get(field);
    if (said === undefined) this.#said.set(field, [words]);
    else if (said.at(-1) !== words) said.push(words);
  }

  said(field: Field, between = ' '): string | null {
    return this.#said.get(field)?.join(between) ?? null;
  }

  commit(text: string, line: number, fields: Fields = {}): void {
    const words = oneSpaced(text);
    if (words !== '') this.commitments.push({ text: words, fields, line });
  }

  recommendation(base: Day): ReadRecommendation {
    const { reference, theme, line } = this;
    const { text, leads, timeline } = this.#withInline(base);
    return {
      reference,
      theme,
      text,
      response: saidResponse(this.said('response') ?? ''),
      leads,
      timeline,
      progress: this.#progress(),
      commitments: this.commitments.map((commitment) => readCommitment(commitment, base)),
      line,
    };
  }

  action(base: Day): ReadPlanAction {
    const { reference, theme, line } = this;
    const said = this.said('status') ?? this.said('colour');
    const { text, leads, timeline } = this.#withInline(base);
    return {
      reference,
      theme,
      text,
      said: said === null ? null : oneSpaced(said),
      status: said === null ? null : saidStatus(said),
      leads,
      timeline,
      progress: this.#progress(),
      line,
    };
  }

  /** Adds the lead and deadline, from labels of their own or else from the end of its words. */
  #withInline(base: Day): Pick<ReadRecommendation, 'text' | 'leads' | 'timeline'> {
    const said = this.said('lead', CELL_BREAK);
    const inline = inlineParts(oneSpaced(this.text), base);
    const own = this.#timeline(base);
    return {
      text: inline.text,
      leads: leadNames(said ?? inline.lead),
      timeline: own ?? (inline.timeline === null ? null : readTimeline(inline.timeline, base)),
    };
  }

  #progress(): string | null {
    const said = this.said('progress', '\n') ?? this.said('note', '\n');
    return said === null ? null : said.replaceAll(CELL_BREAK, '\n').trim();
  }

  /** "Start: April" and "End: May" are one timeline; a status that says "complete" makes it complete. */
  #timeline(base: Day): PlanTimeline | null {
    const [start, end] = [this.said('start'), this.said('end')];
    const words = [this.said('timeline'), start, end].filter((part) => part !== null);
    const read = words.length === 0 ? null : readTimeline(words.join(' – '), base);
    const isDone = saidStatus(this.said('status') ?? '') === 'completed';
    if (!isDone || read?.isComplete === true) return read;
    const none = {
      text: oneSpaced(this.said('status') ?? ''),
      start: null,
      end: null,
      isOngoing: false,
      needsBase: false,
    };
    return { ...(read ?? none), isComplete: true };
  }
}

function readCommitment({ text, fields, line }: CommitmentDraft, base: Day): ReadCommitment {
  const timeline = fields.timeline ?? fields.end;
  return {
    text,
    leads: leadNames(fields.lead),
    timeline: timeline === undefined ? null : readTimeline(timeline, base),
    line,
  };
}

/** The parts of a cell with several things to do, each on its own line or after a semicolon. */
export const partsOf = (cell: string): readonly string[] =>
  cell
    .split(CELL_BREAK)
    .flatMap((line) => (/;\s+\p{Lu}/u.test(line) ? line.split(/;\s+(?=\p{Lu})/u) : [line]))
    .map((part) => listMark(part)?.text ?? part.trim())
    .filter((part) => part !== '');
