import { fieldOf, type Field } from '../lines/fields.js';
import { isNumber, listMark } from '../lines/list-mark.js';
import type { HeaderLine, RecordLine } from '../lines/plan-line.js';
import { textField } from '../lines/table-kind.js';
import { themeName } from '../lines/theme-name.js';
import { ItemDraft, partsOf } from './item-draft.js';

const SAID: readonly Field[] = ['lead', 'timeline', 'start', 'end', 'response', 'progress', 'status', 'colour', 'note'];

/** Reads the rows of one table of recommendations or actions. */
export class RecordItems {
  readonly #main: Field;
  readonly #has: ReadonlySet<Field>;
  #theme: string | null = null;

  constructor({ cells }: HeaderLine) {
    const fields = cells.map(fieldOf);
    this.#main = textField(fields);
    this.#has = new Set(fields.filter((field) => field !== null));
  }

  /** The item of a row; the last one again if a cell spans rows, or continues in the next. */
  read({ fields, number }: RecordLine, theme: string | null, last: ItemDraft | null): ItemDraft | null {
    const said = fields[this.#main];
    const promised = this.#main === 'recommendation' ? (fields.commitment ?? fields.action) : undefined;
    this.#theme = this.#themeOf(fields.theme, fields.objective) ?? this.#theme;
    const [reference, text] = split(fields.reference, said ?? '');
    const isAgain = last !== null && (said === undefined || (last.text === text && last.reference === reference));
    if (isAgain) {
      for (const part of partsOf(promised ?? '')) last.commit(part, number, fields);
      if (promised === undefined) for (const field of SAID) last.say(field, fields[field] ?? '');
      return last;
    }
    if (text === '') return null;
    const kind = this.#main === 'recommendation' || this.#main === 'commitment' ? 'recommendation' : 'action';
    const item = new ItemDraft(kind, reference, this.#theme ?? theme, text, number);
    for (const field of SAID) item.say(field, fields[field] ?? '');
    for (const part of partsOf(promised ?? '')) item.commit(part, number);
    return item;
  }

  /** Forgets a theme from a column once a heading names the next one. */
  underHeading(): void {
    this.#theme = null;
  }

  #themeOf(theme: string | undefined, objective: string | undefined): string | null {
    const said = theme ?? (this.#main !== 'objective' && this.#has.has('objective') ? objective : undefined);
    return said === undefined ? null : themeName(said);
  }
}

/** Splits off a reference, from its own column or before the words. */
function split(reference: string | undefined, said: string): readonly [string | null, string] {
  const text = said.replaceAll('\u2028', ' ').trim();
  if (reference !== undefined) return [reference.replace(/[.):\s]+$/u, ''), text];
  const marked = listMark(text);
  return marked !== null && isNumber(marked.mark) ? [marked.mark, marked.text] : [null, text];
}
