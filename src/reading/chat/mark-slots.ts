import { findLeftOut } from './find-left-out.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

const overlaps = (one: Span, others: readonly Span[]): boolean =>
  others.some((other) => one.start < other.end && one.end > other.start);

const THAT_TIME =
  /(?<!\p{L})(?:(?:in |during |by )?(?:that|the same) (?:day|week|month|fortnight|quarter|term)|by then|(?:yn )?(?:y|yr) (?:mis|wythnos|diwrnod|tymor) (?:hwnnw|honno|'na|yna))(?!\p{L})/giu;

/** Words for a time named earlier: "November looks grim. What is due that month?" */
const namedBefore = (said: string, dates: readonly Span[]): readonly Span[] =>
  [...said.matchAll(THAT_TIME)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter((span) => dates.some(({ end }) => end <= span.start) && !overlaps(span, dates));

/** What a question leaves out says nothing of what it asks. */
function leftOutOf(said: string): readonly (Span & { readonly sign: string })[] {
  const found = findLeftOut(said);
  return found === null ? [] : [{ ...found, sign: '' }];
}

/** The places of what a message names. */
interface Places {
  readonly references: readonly Span[];
  readonly items: readonly Span[];
  readonly plan: Span | null;
  readonly returnName: Span | null;
  readonly people: readonly Span[];
  readonly set: Span | null;
  readonly dates: readonly Span[];
  readonly task: (Span & { readonly didAt?: Span | null }) | null;
}

/** A message with a placeholder for each thing that it names: `{reference} is done`. */
export function markSlots(
  said: string,
  { references, items, plan, returnName, people, set, dates, task }: Places,
): string {
  const marks = [
    ...references.map((span) => ({ ...span, sign: '{reference}' })),
    ...items.map((span) => ({ ...span, sign: '{item}' })),
    ...(plan === null ? [] : [{ ...plan, sign: 'plan' }]),
    ...(returnName === null ? [] : [{ ...returnName, sign: 'return' }]),
    ...[...dates, ...namedBefore(said, dates)].map((span) => ({ ...span, sign: '{date}' })),
    ...(set === null ? [] : [{ ...set, sign: '{set}' }]),
    ...people
      .filter(({ start, end }) => !/^(?:me|fi)$/iu.test(said.slice(start, end)))
      .map((span) => ({ ...span, sign: '{person}' })),
    ...leftOutOf(said),
    ...(task === null ? [] : [{ start: task.start, end: task.end, sign: '{reference}' }]),
    ...(task?.didAt == null ? [] : [{ ...task.didAt, sign: 'completed' }]),
  ].sort((one, other) => one.start - other.start);
  let at = 0;
  let marked = '';
  for (const { start, end, sign } of marks) {
    if (start < at) continue;
    marked += `${said.slice(at, start)} ${sign} `;
    at = end;
  }
  return (marked + said.slice(at)).replace(/\s+/gu, ' ').trim();
}
