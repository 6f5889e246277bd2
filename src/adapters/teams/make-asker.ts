import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Instant, Zone } from '../../model/calendar/day.js';
import { cleanName } from '../../model/clean-name.js';
import { isZone } from '../../model/calendar/zones.js';
import type { Asker } from '../../ports/asker.js';
import { conversationKey } from './conversation-reference.js';
import { tenantOf } from './inbound-activity.js';
import type { Mention } from '../../model/mention.js';
import type { Language } from '../../model/language.js';

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
      name: activity.from.name ? cleanName(activity.from.name) : activity.from.id,
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
    // Without ids we cannot tell that two activities are one, so each gets its own.
    activity: activity.id === undefined || activity.id === '' ? `unnamed-${randomUUID()}` : activity.id,
    now,
    mentions,
  };
}

/**
 * The time zone of an activity's sender. Teams gives it as `localTimezone` and in an entity of the type `clientInfo`
 * (Microsoft Learn, "Bot activity handlers"); null when it gives none that this machine knows.
 */
function zoneOf(activity: Pick<Activity, 'localTimezone' | 'entities'>): Zone | null {
  const clientInfo = (activity.entities ?? []).filter(({ type }) => type === 'clientInfo');
  const zones: readonly unknown[] = [
    activity.localTimezone,
    ...clientInfo.map((entity) => entity['timezone'] as unknown),
  ];
  return zones.find((zone): zone is Zone => typeof zone === 'string' && isZone(zone)) ?? null;
}

function conversationName(activity: Activity): string | null {
  if (activity.conversation.name) return activity.conversation.name;
  const data = activity.channelData as { team?: { name?: unknown }; channel?: { name?: unknown } } | undefined;
  for (const name of [data?.channel?.name, data?.team?.name]) if (typeof name === 'string' && name !== '') return name;
  return null;
}
