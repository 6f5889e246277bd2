import type { Field } from '../lines/fields.js';
import { isNumber, LETTERED } from '../lines/list-mark.js';
import type { PlanLine } from '../lines/plan-line.js';
import { REFERENCE } from '../lines/rows.js';

/** Where a plan item outside tables begins. `level` is that of its heading; 0 for other lines. */
export interface ItemStart {
  readonly kind: 'recommendation' | 'action';
  readonly reference: string | null;
  readonly text: string;
  readonly level: number;
}

type Starts = ReadonlyMap<number, ItemStart>;

const NAMED =
  /^(?<what>recommendation|rec|commitment|action|argymhelliad|ymrwymiad|cam gweithredu)\.?\s+(?<reference>[A-Za-z]{0,4}\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?![\p{L}\d])\s*[:.)–—-]*\s*(?<text>.*)$/iu;
const NUMBERED = /^(\d{1,3}(?:\.\d{1,3}){0,3})[.):]?\s+(\S.*)$/u;
/** Fields that only something to be done has. */
const EVIDENCE: ReadonlySet<Field> = new Set(['lead', 'timeline', 'end', 'response', 'status', 'commitment']);

/**
 * Finds where a plan's recommendations and actions outside tables begin, by the surest mark it has: their name
 * ("Recommendation 3"), a reference of letters and numbers, numbers such as 1.1, or plain numbers over a lead or a
 * date.
 */
export function itemStarts(lines: readonly PlanLine[]): Starts {
  for (const find of [named, cards, dotted, lettered, numbered]) {
    const starts = find(lines);
    if (starts.size > 0) return starts;
  }
  return new Map();
}

function named(lines: readonly PlanLine[]): Starts {
  const found = new Map<number, ItemStart>();
  lines.forEach((line, at) => {
    if (line.kind === 'header' || line.kind === 'record') return;
    const label = line.kind === 'field' ? `${line.label}: ${line.text}` : line.text;
    if (line.kind === 'field' && line.field === 'recommendation' && !/\d/u.test(line.label)) {
      found.set(at, { kind: 'recommendation', reference: null, text: line.text, level: 0 });
      return;
    }
    const { what = '', reference, text } = NAMED.exec(label)?.groups ?? {};
    if (reference === undefined || text === undefined || /^(?:and|to|is|was|of|ac|a) /iu.test(text)) return;
    const kind = /^(?:action|cam)/iu.test(what) ? 'action' : 'recommendation';
    found.set(at, { kind, reference, text, level: line.kind === 'heading' ? line.level : 0 });
  });
  return surest(found);
}

/** If a plan has recommendations, anything else with a numbered name is part of one. */
function surest(found: Map<number, ItemStart>): Starts {
  const kinds = new Set([...found.values()].map(({ kind }) => kind));
  return kinds.size < 2 ? found : new Map([...found].filter(([, { kind }]) => kind === 'recommendation'));
}

const pointStarts = (lines: readonly PlanLine[], fits: (mark: string) => boolean): Map<number, ItemStart> =>
  new Map(
    lines.flatMap((line, at) =>
      line.kind === 'point' && fits(line.mark)
        ? [[at, { kind: 'recommendation', reference: line.mark, text: line.text, level: 0 } as const] as const]
        : [],
    ),
  );

const cards = (lines: readonly PlanLine[]): Starts =>
  pointStarts(lines, (mark) => /\p{L}.*\d/u.test(mark) && REFERENCE.test(mark));

function dotted(lines: readonly PlanLine[]): Starts {
  const found = pointStarts(lines, (mark) => /^\d+\.\d/u.test(mark));
  return found.size > 1 ? found : new Map();
}

/** Letters with a number count if the next one has the same letters or starts again with others: A1, A2, B1. */
function lettered(lines: readonly PlanLine[]): Starts {
  const found = new Map<number, ItemStart>();
  const letters = new Map<string, number>();
  lines.forEach((line, at) => {
    if (line.kind === 'header' || line.kind === 'record' || line.kind === 'field') return;
    const { mark, words } = LETTERED.exec(line.text)?.groups ?? {};
    if (mark === undefined || words === undefined) return;
    const own = mark.replace(/\d.*$/u, '');
    letters.set(own, (letters.get(own) ?? 0) + 1);
    found.set(at, { kind: 'action', reference: mark, text: words, level: 0 });
  });
  return [...letters.values()].some((times) => times > 1) ? found : new Map();
}

/** Plain numbers count only if most have a lead, a date or an answer under them, or are headings over lists. */
function numbered(lines: readonly PlanLine[]): Starts {
  const headings = new Map<number, ItemStart>();
  lines.forEach((line, at) => {
    const [, reference, text] = line.kind === 'heading' ? (NUMBERED.exec(line.text) ?? []) : [];
    if (line.kind !== 'heading' || reference === undefined || text === undefined) return;
    headings.set(at, { kind: 'recommendation', reference, text, level: line.level });
  });
  for (const starts of [headings, pointStarts(lines, isNumber)]) {
    const places = [...starts.keys()];
    const proven = places.filter((at, index) => {
      const under = lines.slice(at + 1, places[index + 1] ?? lines.length);
      const isHeading = lines[at]?.kind === 'heading';
      return under.some(
        (line) => (line.kind === 'field' && EVIDENCE.has(line.field)) || (isHeading && line.kind === 'point'),
      );
    });
    if (proven.length > 1 && proven.length * 10 >= places.length * 6) return starts;
  }
  return new Map();
}
