import type { Day } from '../../../model/calendar/day.js';
import type { Colour } from '../../../model/colour.js';
import type { Group } from '../../../model/group.js';
import { effectiveDue } from '../../../model/lateness.js';
import { leadPeople, waitingLeads } from '../../../model/lead-people.js';
import type { Lead, PersonId } from '../../../model/lead.js';
import type { Measure } from '../../../model/measure.js';
import type { Plan } from '../../../model/plan.js';
import { actionsOfPlan, type PlanItem, type PlannedAction } from '../../../model/plan-item.js';
import type { ProgressNote } from '../../../model/progress-note.js';

/** An open part of a plan, about which its leads are asked: an item, a commitment or a task. */
export interface AskedPart {
  readonly key: string;
  readonly text: string;
  readonly theme: string | null;
  readonly area: string | null;
  readonly due: Day | null;
  readonly said: string | null;
  /** The colour that the plan's rule gives; null for what is beneath an item, or if the plan has no rule. */
  readonly colour: Colour | null;
  /** Oldest first. */
  readonly notes: readonly ProgressNote[];
  /** The reference of its action; null for a recommendation with something beneath it. */
  readonly reference: string | null;
}

/**
 * Returns the parts about which to ask each person, in the plan's order. The area's leads are asked about parts without
 * a person among their leads.
 */
export function askedParts(
  plan: Plan,
  items: readonly PlanItem[],
  group: Group,
): ReadonlyMap<PersonId, readonly AskedPart[]> {
  const found = new Map<PersonId, AskedPart[]>();
  const ask = (people: readonly PersonId[], part: AskedPart): void => {
    const areas = people.length > 0 ? people : peopleOfArea(part.area, plan, group);
    for (const person of areas) found.set(person, [...(found.get(person) ?? []), part]);
  };
  const actions = actionsOfPlan(group, plan.number);
  const byReference = new Map(actions.map((action) => [action.reference, action]));
  const waits = (leads: readonly Lead[], reference: string | null): readonly PersonId[] | null => {
    const action = reference === null ? undefined : byReference.get(reference);
    if (action === undefined) return leadPeople({ leads }, group);
    const people = waitingLeads(action, group);
    // Nobody is asked about an action whose leads have all done their part.
    return people.length === 0 && leadPeople(action, group).length > 0 ? null : people;
  };
  const askAction = (action: PlannedAction, area: string | null): void => {
    const people = action.status === 'open' ? waits(action.leads, action.reference) : null;
    if (people !== null) ask(people, partOf(action, area, group));
  };
  for (const item of items) {
    if (item.isDone || item.isDropped) continue;
    const { key, text, theme, area, due, said, computed, notes, reference } = item;
    const people = waits(item.leads, reference);
    if (people !== null) ask(people, { key, text, theme, area, due, said, colour: computed, notes, reference });
    for (const action of item.beneath) askAction(action, area);
  }
  const phases = new Set(plan.phases.map(({ key }) => key));
  for (const action of actions)
    if (action.plan.kind === 'task' && action.plan.under !== null && phases.has(action.plan.under))
      askAction(action, action.plan.area);
  return found;
}

function partOf(action: PlannedAction, area: string | null, group: Group): AskedPart {
  const { reference, task, notes, deadline, plan: place } = action;
  return {
    key: place.key ?? reference,
    text: task,
    theme: place.theme,
    area: place.area ?? area,
    due: effectiveDue(action, group),
    said: deadline.said,
    colour: null,
    notes,
    reference,
  };
}

function peopleOfArea(name: string | null, plan: Plan, group: Group): readonly PersonId[] {
  const area = name === null ? undefined : plan.areas.find((one) => one.name === name);
  return area === undefined ? [] : leadPeople(area, group);
}

/**
 * Returns the measures that a person is asked to read: those of areas they lead, and measures without an area in a
 * theme of theirs.
 */
export function askedMeasures(
  plan: Plan,
  group: Group,
  person: PersonId,
  parts: readonly AskedPart[],
): readonly Measure[] {
  const themes = new Set(parts.flatMap(({ theme }) => theme ?? []));
  return plan.measures.filter(({ area, theme }) =>
    area === null
      ? theme !== null && themes.has(theme)
      : peopleOfArea(area, plan, group).includes(person) ||
        (peopleOfArea(area, plan, group).length === 0 && parts.some((part) => part.area === area)),
  );
}
