import type { Day } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Lead } from '../../model/lead.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inFact, inName } from '../../presentation/card/user-words.js';
import { formatDay, formatShortDay } from '../../presentation/words/format-day.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { formatName } from '../../presentation/words/format-name.js';
import { formatColour } from './format-colour.js';
import type { PlanRecordedReply, ShownPart } from './reply.js';
import { planProgressWords } from './words.js';

interface Fact {
  readonly title: string;
  readonly value: string;
}
type Of<As extends ShownPart['as']> = Extract<ShownPart, { readonly as: As }>;
type Words = ReturnType<typeof planProgressWords>;
/** Labels with their values; rows without a value are left out. */
type Rows = readonly (readonly [string, string | null])[];

const present = (rows: Rows): readonly Fact[] =>
  rows.flatMap(([title, value]) => (value === null || value.trim() === '' ? [] : [{ title, value }]));

/** Returns how a part stands, as labels and values. */
export function factsOf(reply: PlanRecordedReply, drawing: Drawing): readonly Fact[] {
  const words = planProgressWords(drawing.language);
  const { shown } = reply;
  switch (shown.as) {
    case 'item':
      return present(itemFacts(shown, reply, drawing, words));
    case 'measure':
      return present(measureFacts(shown, reply, drawing, words));
    case 'gate':
      return present(gateFacts(shown, reply, drawing, words));
    case 'risk':
      return present(riskFacts(shown, words, drawing));
    case 'area':
      return present([
        [words.label.leads, leadsOf(shown.area.leads, drawing)],
        [words.label.vision, maybe(shown.area.vision)],
        [words.label.pledge, maybe(shown.area.pledge)],
        ...shown.steps.map(({ title, state }) => [inFact(title), words.state[state]] as const),
      ]);
    case 'plan':
      return present(planFacts(reply, drawing, words));
  }
}

const maybe = (said: string | null): string | null => (said === null ? null : inFact(said));
const leadsOf = (leads: readonly Lead[], { shared }: Drawing): string => inFact(formatLeads(leads, shared));
const dayOf = (day: Day | null, { language }: Drawing): string | null =>
  day === null ? null : formatDay(day, language);

function itemFacts(
  { item, note, open, linked, closed }: Of<'item'>,
  { group, plan, today }: PlanRecordedReply,
  drawing: Drawing,
  words: Words,
): Rows {
  const { shared, language } = drawing;
  const { declared } = item;
  const said = (line: string, by: string, at: string): string =>
    `${inFact(line)} (${inName(formatName(by, shared))}, ${formatShortDay(localDay(at, group.zone), today, language)})`;
  const rated = declared === null ? null : formatColour(declared.rating, plan.scheme, language);
  const last = note ?? declared;
  return [
    [words.label.response, item.response === null ? null : words.response[item.response]],
    [words.label.leads, leadsOf(item.leads, drawing)],
    [words.label.timeline, dayOf(item.due, drawing) ?? maybe(item.said)],
    [words.label.first, item.firstDue === item.due ? null : dayOf(item.firstDue, drawing)],
    [
      words.label.declared,
      declared === null || rated === null
        ? null
        : said(declared.text === '' ? rated : `${rated}: ${declared.text}`, declared.by.name, declared.at),
    ],
    [words.label.note, note === null ? null : said(note.text, note.by.name, note.at)],
    [words.label.next, maybe(last?.next ?? null)],
    [words.label.open, open.length === 0 ? null : inFact(open.join(', '))],
    [words.label.linked, linked.length === 0 ? null : inFact(linked.join(', '))],
    [
      words.label.closed,
      closed === null
        ? null
        : `${inName(formatName(closed.by, shared))}, ${formatDay(closed.on, language)}` +
          (closed.reason === null ? '' : `: ${inFact(closed.reason)}`),
    ],
  ];
}

function measureFacts({ measure }: Of<'measure'>, { today }: PlanRecordedReply, drawing: Drawing, words: Words): Rows {
  const { unit, readings, target, baseline } = measure;
  const of = (value: number | null): string | null =>
    value === null ? null : unit === null ? String(value) : `${value} ${inFact(unit)}`;
  return [
    [words.label.target, of(target)],
    [words.label.baseline, of(baseline)],
    ...[...readings]
      .reverse()
      .map(({ day, value }) => [formatShortDay(day, today, drawing.language), of(value)] as const),
  ];
}

function gateFacts(
  { gate, lateBy, holds }: Of<'gate'>,
  { group }: PlanRecordedReply,
  drawing: Drawing,
  words: Words,
): Rows {
  const { language, shared } = drawing;
  const who = ({ by, at }: { readonly by: { readonly name: string }; readonly at: string }): string =>
    `${inName(formatName(by.name, shared))}, ${formatDay(localDay(at, group.zone), language)}`;
  const { waived, signedOff, signer, day } = gate;
  return [
    [words.label.day, dayOf(day, drawing)],
    [words.label.signer, signer === null ? null : leadsOf([signer], drawing)],
    [words.label.signed, signedOff === null ? null : who(signedOff)],
    [words.label.waived, waived === null ? null : `${who(waived)}: ${inFact(waived.reason)}`],
    [words.label.late, lateBy === 0 ? null : words.days({ number: lateBy })],
    [words.label.holds, holds.length === 0 ? null : inFact(holds.join(', '))],
  ];
}

const riskFacts = ({ risk }: Of<'risk'>, words: Words, drawing: Drawing): Rows => [
  [words.label.owner, risk.owner === null ? null : leadsOf([risk.owner], drawing)],
  [words.label.likelihood, risk.likelihood === null ? null : words.level[risk.likelihood]],
  [words.label.impact, risk.impact === null ? null : words.level[risk.impact]],
  [words.label.mitigation, maybe(risk.mitigation)],
  [words.label.closed, maybe(risk.closed?.reason ?? null)],
];

function planFacts({ plan }: PlanRecordedReply, drawing: Drawing, words: Words): Rows {
  const { scheme, reporting } = plan;
  const called = (['red', 'amber', 'green', 'blue'] as const).flatMap((colour) => {
    const own = scheme.words[colour];
    return own === undefined ? [] : [`${words.colour[colour]} = ${own}`];
  });
  return [
    [words.label.rule, words.rule[scheme.rule] + (called.length === 0 ? '' : `; ${inFact(called.join(', '))}`)],
    [words.label.reported, reporting.every === null ? null : words.every[reporting.every]],
    [words.label.nextReport, dayOf(reporting.next, drawing)],
  ];
}
