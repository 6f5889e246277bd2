import type { Activity } from 'botbuilder';
import type { Instant, Zone } from '../../core/calendar/day.js';
import { isZone } from '../../core/calendar/zones.js';
import type { Mention } from '../../core/commands/command.js';
import type { Language } from '../../core/groups/group.js';
import type { Asker } from '../../use-cases/asker.js';
import { conversationKey } from './conversation-reference.js';
import { tenantOf } from './inbound-activity.js';

/** The language of a client's locale: Welsh for `cy` and its regions, otherwise English. */
export const languageOf = (locale: string | undefined): Language => (/^cy(?:-|$)/i.test(locale ?? '') ? 'cy' : 'en');

/** Who an activity comes from, where and when, in the product's own words. */
export function makeAsker(
  activity: Activity,
  now: Instant,
  language: Language,
  mentions: readonly Mention[] = [],
): Asker {
  const tenant = tenantOf(activity);
  const key = conversationKey(tenant, activity.conversation.id);
  return {
    person: {
      id: activity.from.id,
      name: activity.from.name || activity.from.id,
      aadObjectId: activity.from.aadObjectId ?? null,
    },
    tenant,
    conversation: {
      key,
      group: key,
      isPersonal: activity.conversation.conversationType === 'personal',
      name: conversationName(activity),
    },
    language,
    zone: zoneOf(activity),
    activity: activity.id ?? '',
    now,
    mentions,
  };
}

/** The zone of the client, which Teams tells beside the message or in its `clientInfo`; null when it is none we know. */
function zoneOf(activity: Activity): Zone | null {
  const info = activity.entities?.find(({ type }) => type === 'clientInfo') as
    { readonly timezone?: unknown } | undefined;
  for (const zone of [activity.localTimezone, info?.timezone])
    if (typeof zone === 'string' && isZone(zone)) return zone;
  return null;
}

function conversationName(activity: Activity): string | null {
  if (activity.conversation.name) return activity.conversation.name;
  const data = activity.channelData as { team?: { name?: unknown }; channel?: { name?: unknown } } | undefined;
  for (const name of [data?.channel?.name, data?.team?.name]) if (typeof name === 'string' && name !== '') return name;
  return null;
}
