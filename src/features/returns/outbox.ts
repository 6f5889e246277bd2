import { languageOf } from '../../delivery/reader-language.js';
import type { Group } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { localDay } from '../../model/calendar/zones.js';
import { hasRole } from '../../model/members.js';
import { holderOf, isOpenReturn } from '../../model/return.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import type { PartPlace } from './change-part.js';
import { formReply } from './form-reply.js';
import type { ReturnFormReply, ReturnSilentReply, ReturnTimeReply } from './reply.js';
import { timeReply } from './return-time.js';
import { collate } from './rules/collate.js';
import { dueNudges, type NudgeSubject, nudgeSubject } from './rules/due-nudges.js';
import {
  askOutdated,
  type AskSubject,
  askSubject,
  dueAsks,
  dueTimes,
  dueTimesDecided,
  type TimeDecidedSubject,
  timeDecidedSubject,
  type TimeSubject,
  timeSubject,
} from './rules/due-returns.js';
import { dueSilent, silentParts, type SilentSubject, silentSubject } from './rules/due-silent.js';

interface Place {
  readonly reference: string;
  readonly lead: string;
}

function placeOf(group: Group | undefined, { reference, lead }: Place): PartPlace | null {
  const one = group?.returns.find((each) => each.reference === reference);
  const part = one?.parts.find((each) => each.lead.id === lead);
  return group === undefined || one === undefined || part === undefined ? null : { group, one, part };
}

/** The form of a part still to be answered, for its reader; null if it was meanwhile sent, closed or handed on. */
async function composeForm(
  { store, subject, groups: [group], now }: Composing<AskSubject | NudgeSubject>,
  isNudge: boolean,
): Promise<Composed<ReturnFormReply> | null> {
  const place = placeOf(group, subject);
  if (place === null || !isOpenReturn(place.one) || place.part.sent !== null) return null;
  if (place.part.handed.length !== subject.handed) return null;
  const reply = formReply(place, subject.person, now, { isNudge });
  return { reply, language: await languageOf(store, subject.person, place.group), replaces: null };
}

function formNow({
  subject,
  groups: [group],
  now,
}: Composing<AskSubject | NudgeSubject>): Promise<ReturnFormReply | null> {
  const place = placeOf(group, subject);
  if (place === null) return Promise.resolve(null);
  const isHanded = holderOf(place.part).id !== subject.person && place.part.handed.length !== subject.handed;
  return Promise.resolve(
    formReply(place, subject.person, now, { isShared: isHanded, news: isHanded ? 'handed' : null }),
  );
}

/** Sends a lead the form they must answer. */
export const askMessage: MessageDeclaration<AskSubject, ReturnFormReply> = {
  subject: askSubject,
  due: dueAsks,
  compose: (composing) => composeForm(composing, false),
  asItStands: formNow,
  outdated: askOutdated,
};

/** Nudges a lead whose return is due soon, or late. */
export const nudgeMessage: MessageDeclaration<NudgeSubject, ReturnFormReply> = {
  subject: nudgeSubject,
  due: dueNudges,
  compose: (composing) => composeForm(composing, true),
  asItStands: formNow,
  outdated: askOutdated,
};

/** Tells those who decide that somebody asks for more time. */
export const timeMessage: MessageDeclaration<TimeSubject, ReturnTimeReply> = {
  subject: timeSubject,
  due: ({ group, now }) => ({ items: dueTimes(group, now), next: null }),
  compose: async (composing) => {
    const reply = timeNow(composing);
    if (reply?.request.state !== 'open') return null;
    const { store, subject, groups } = composing;
    return { reply, language: await languageOf(store, subject.person, groups[0]), replaces: null };
  },
  asItStands: (composing) => Promise.resolve(timeNow(composing)),
  outdated: (subject, group) => {
    const state = placeOf(group, subject)?.part.requests.find(({ id }) => id === subject.request)?.state ?? 'open';
    return state === 'open' ? null : state;
  },
};

function timeNow({
  subject,
  groups: [group],
  now,
}: Composing<TimeSubject | TimeDecidedSubject>): ReturnTimeReply | null {
  const place = placeOf(group, subject);
  const asker = { person: { id: subject.person, name: '', aadObjectId: null }, now };
  return place === null ? null : timeReply(place, subject.request, asker);
}

/** Tells the person who asked for more time what was decided. */
export const timeDecidedMessage: MessageDeclaration<TimeDecidedSubject, ReturnTimeReply> = {
  subject: timeDecidedSubject,
  due: ({ group, now }) => ({ items: dueTimesDecided(group, now), next: null }),
  compose: async (composing) => {
    const reply = timeNow(composing);
    if (reply === null || reply.request.state === 'open') return null;
    const { store, subject, groups } = composing;
    return { reply, language: await languageOf(store, subject.person, groups[0]), replaces: null };
  },
};

/** Tells the chair who has not responded to a return; null if everybody has since. */
export const silentMessage: MessageDeclaration<SilentSubject, ReturnSilentReply> = {
  subject: silentSubject,
  due: dueSilent,
  compose: async ({ store, subject: { person, reference, day }, groups: [group], now }) => {
    const one = group?.returns.find((each) => each.reference === reference);
    if (group === undefined || one === undefined || !isOpenReturn(one) || !hasRole(group, person)) return null;
    const names = silentParts(one, group, day).map((part) => holderOf(part).name);
    if (names.length === 0) return null;
    const reply: ReturnSilentReply = {
      kind: 'return-silent',
      group: headOf(group),
      reference,
      title: one.title,
      due: one.due,
      names,
      counts: collate(one, group, now).counts,
      today: localDay(now, group.zone),
    };
    return { reply, language: await languageOf(store, person, group), replaces: null };
  },
};
