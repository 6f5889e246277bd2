import type { Day } from '../../../model/calendar/day.js';
import type { Field } from '../lines/fields.js';
import type { FieldLine, PlanLine } from '../lines/plan-line.js';
import { PHASE } from '../lines/phase-line.js';
import { isTitle, numberedTheme, themeName } from '../lines/theme-name.js';
import type { ReadPlanAction, ReadRecommendation } from '../read-plan.js';
import { ItemDraft } from './item-draft.js';
import { itemStarts, type ItemStart } from './item-starts.js';
import { listedActions } from './listed-actions.js';
import { RecordItems } from './record-items.js';

interface Items {
  readonly recommendations: readonly ReadRecommendation[];
  readonly planActions: readonly ReadPlanAction[];
}

const MEASURING =
  /\b(?:measuring (?:progress|success)|key performance indicators?|performance measures)\b|mesur cynnydd|dangosyddion/iu;

/** Fields of a few words, so that a paragraph after them is something else. */
const BRIEF: ReadonlySet<Field> = new Set(['lead', 'timeline', 'start', 'end', 'status']);

/** Collects the recommendations and actions of a plan, whether in tables, under numbers or in lists. */
export function collectItems(lines: readonly PlanLine[], base: Day): Items {
  const drafts = new Collector(lines).drafts();
  return {
    recommendations: drafts.filter(({ kind }) => kind === 'recommendation').map((draft) => draft.recommendation(base)),
    planActions: [
      ...drafts.filter(({ kind }) => kind === 'action').map((draft) => draft.action(base)),
      ...listedActions(lines),
    ],
  };
}

class Collector {
  readonly #drafts: ItemDraft[] = [];
  readonly #starts: ReadonlyMap<number, ItemStart>;
  #records: RecordItems | null = null;
  #item: ItemDraft | null = null;
  #level = 0;
  #section: Field | null = null;
  #theme: string | null = null;

  constructor(readonly lines: readonly PlanLine[]) {
    const isTable = lines.some((line) => line.kind === 'record' && line.table === 'items');
    this.#starts = isTable ? new Map() : itemStarts(lines);
  }

  drafts(): readonly ItemDraft[] {
    this.lines.forEach((line, at) => {
      const start = this.#starts.get(at);
      if (start !== undefined) this.#begin(start, line.number);
      else this.#line(line, at);
    });
    return this.#drafts.filter(({ text }) => text !== '');
  }

  #begin({ kind, reference, text, level }: ItemStart, number: number): void {
    this.#keep(new ItemDraft(kind, reference, this.#theme, text, number));
    this.#level = level;
  }

  #keep(item: ItemDraft): void {
    this.#item = item;
    this.#section = null;
    if (this.#drafts.at(-1) !== item) this.#drafts.push(item);
  }

  #line(line: PlanLine, at: number): void {
    if (line.kind === 'header') {
      this.#records = line.table === 'items' ? new RecordItems(line) : null;
      if (line.table !== 'items') this.#item = null;
    } else if (line.kind === 'record') {
      const item = line.table === 'items' ? this.#records?.read(line, this.#theme, this.#item) : null;
      if (item !== null && item !== undefined) this.#keep(item);
    } else if (line.kind === 'heading') this.#heading(line.text, line.level, at);
    else if (PHASE.test(line.text) || MEASURING.test(line.text)) this.#section = 'measure';
    else if (line.kind === 'field') this.#field(line);
    else if (line.kind === 'point') this.#point(line.mark, line.text, line.number);
    else this.#words(line.text, line.number);
  }

  /** A heading is a theme if something to be done follows at once; otherwise it stands inside an item. */
  #heading(text: string, level: number, at: number): void {
    if (isTitle(this.lines, at)) return;
    // A line under a heading that is marked or numbered is its subtitle.
    const over = this.lines[at - 1];
    if (level === 0 && over?.kind === 'heading' && (over.level > 0 || numberedTheme(over.text) !== null)) return;
    const isTheme =
      this.#isOver(at) || (level > 0 && (this.#item === null || level <= this.#level || this.#level === 0));
    if (isTheme || MEASURING.test(text)) {
      this.#item = null;
      this.#records?.underHeading();
      if (isTheme) this.#theme = themeName(text);
    } else this.#words(text, this.lines[at]?.number ?? 0);
  }

  #isOver(at: number): boolean {
    for (const next of [at + 1, at + 2]) {
      const line = this.lines[next];
      if (this.#starts.has(next) || line?.kind === 'header') return true;
      if (line?.kind === 'record') return line.table === 'items';
      if (line?.kind !== 'words') return false;
    }
    return false;
  }

  #field({ field, label, text, number }: FieldLine): void {
    if (field === 'theme' && text !== '') this.#theme = themeName(text);
    if (this.#item === null) return;
    this.#section = field === 'action' ? 'commitment' : field;
    if (this.#section === 'commitment') this.#item.commit(text, number);
    else if (field === 'description' && !/descri|disgrif/iu.test(label)) this.#section = 'note';
    else if (field !== 'description' && field !== 'measure') this.#item.say(field, text);
  }

  #point(mark: string, text: string, number: number): void {
    if (this.#item === null || this.#section === 'measure') return;
    const isPromise = this.#section === null || this.#section === 'commitment' || this.#section === 'description';
    if (isPromise) this.#item.commit(text, number);
    else this.#item.say(this.#said(), `${mark} ${text}`);
  }

  #words(text: string, number: number): void {
    const item = this.#item;
    if (item === null || this.#section === 'measure') return;
    if (item.text === '') item.text = text;
    else if (this.#section === 'commitment') {
      if (item.commitments.length === 0) item.commit(text, number);
    } else if (this.#section === null || BRIEF.has(this.#section)) {
      // "We will:" after a lead or a date announces a promise.
      this.#section = this.#section === null || text.endsWith(':') ? null : 'note';
    } else item.say(this.#said(), text);
  }

  /** After an answer, what stands on lines of its own is progress. */
  #said(): Field {
    const section = this.#section ?? 'progress';
    return section === 'response' || section === 'status' ? 'progress' : section;
  }
}
