import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import { withEffectiveDue } from '../../model/lateness.js';
import { leadName } from '../../model/lead-people.js';
import { isFormer } from '../../model/standing.js';
import { tellsOfChanges } from '../../model/telling.js';
import { forecastAction } from '../../delivery/forecast-message.js';
import { languageOf } from '../../delivery/reader-language.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import type { ToldReply } from './reply.js';
import { changesFor } from './rules/changes-for.js';
import { dueTelling, type ToldSubject, toldSubject } from './rules/due-telling.js';

/**
 * Composes what others changed, for a lead or their stand-in; null if no change still stands, or it is no longer
 * wanted.
 */
export async function composeTold({
  store,
  subject: { person, about, from, until },
  groups: [group],
  now,
}: Composing<ToldSubject>): Promise<Composed<ToldReply> | null> {
  const lead = about ?? person;
  if (group === undefined || !tellsOfChanges(group) || isFormer(group, lead)) return null;
  const reader = await store.findPerson(person);
  if (reader?.nudging.tellsChanges === false) return null;
  const changes = changesFor(group, lead, from, until);
  const [first] = changes;
  if (first === undefined) return null;
  const reply: ToldReply = {
    kind: 'told',
    group: headOf(group),
    changes: changes.map((change) => ({ ...change, action: withEffectiveDue(change.action, group) })),
    standsInFor: about === undefined ? null : leadName(lead, first.action, group),
    today: localDay(now, group.zone),
  };
  return { reply, language: await languageOf(store, person, group), replaces: null };
}

/** Tells leads that others gave them actions, took some, or changed them. */
export const toldMessage: MessageDeclaration<ToldSubject, ToldReply> = {
  subject: toldSubject,
  due: dueTelling,
  compose: composeTold,
  forecast: ({ changes, group, today, standsInFor }) => ({
    actions: changes.map(({ action }) => forecastAction({ action, group, standsInFor }, today)),
  }),
};
