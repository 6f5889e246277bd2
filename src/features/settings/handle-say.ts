import { ensureGroup } from '../../access/find-groups.js';
import { readMembersInTime } from '../../access/follow-members.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group, GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import type { PersonId } from '../../model/lead.js';
import { mayRun } from '../../model/members.js';
import { upcomingMeetings } from '../../model/next-meeting.js';
import { chairsLost } from '../../model/note-role-changes.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { rosterOf } from '../../reading/read-context.js';
import { applySetUp, changedSettings, type SetUpRequest } from './apply-set-up.js';
import { addMeetings } from './declared/meets.js';
import { findPlace } from './find-place.js';
import { MEETINGS_SHOWN, type SetUpReply, setUpGroup } from './handle.js';
import { readSetUp } from './read-set-up.js';
import type { ConfirmSettingsReply, SettingsWhereReply } from './reply.js';
import { inLanguageTyped } from './in-language-typed.js';
import { meetingsLost } from './rules/with-meetings.js';

/** The most characters of a set-up that a card can carry while the bot asks. */
const CARRIED = 1200;

type SaidReply = SetUpReply | ConfirmSettingsReply | SettingsWhereReply | ProblemReply;

/**
 * Sets up a group in words. Asks first if planned meetings would go; in a 1:1 chat also which group it is for, unless a
 * `target` was chosen.
 */
export async function saySetUp(
  services: Services,
  asker: Asker,
  text: string,
  target: GroupId | null = null,
): Promise<SaidReply> {
  const weighed = await weighSetUp(services, asker, text, target);
  if ('kind' in weighed) return weighed;
  const { group, question } = weighed;
  if (question !== null && question.goes.length > 0) return question;
  return setUpGroup(services, asker, () => readSetUp(weighed.text), group);
}

/** Asks whether to change settings to what a sentence said. */
export async function proposeSettings(
  services: Services,
  asker: Asker,
  text: string,
  target: GroupId | null = null,
): Promise<SaidReply> {
  const weighed = await weighSetUp(services, asker, text, target);
  if ('kind' in weighed) return weighed;
  const { group, question } = weighed;
  const isSomething = question !== null && question.changed.length > 0;
  return isSomething ? question : setUpGroup(services, asker, () => readSetUp(weighed.text), group);
}

/** Sets up a group as somebody said and confirmed. */
export const applySettings = (
  services: Services,
  asker: Asker,
  confirmed: {
    readonly group: GroupId;
    readonly text: string;
    readonly from: readonly PersonId[];
    readonly meetings: 'add' | 'replace';
  },
): Promise<SetUpReply> => {
  const said = readSetUp(confirmed.text);
  const request: SetUpRequest =
    confirmed.meetings === 'add' && said.meets !== undefined ? { ...said, meets: addMeetings(said.meets) } : said;
  return setUpGroup(services, asker, () => request, confirmed.group, confirmed.from);
};

interface Weighed {
  readonly group: GroupId;
  readonly text: string;
  readonly question: ConfirmSettingsReply | null;
}

/** Works out what a set-up in words would change, and what would go with it; changes nothing yet. */
async function weighSetUp(
  services: Services,
  asker: Asker,
  text: string,
  target: GroupId | null,
): Promise<Weighed | SettingsWhereReply | ProblemReply> {
  const place = target === null ? await findPlace(services, asker, text) : { group: target };
  const limit = CARRIED;
  const isLong = text.length > limit;
  if ('kind' in place)
    return isLong ? problemReply({ code: 'message-too-long', characters: text.length, limit }) : place;
  if (place.group === asker.conversation.group) {
    const { isNew } = await ensureGroup(services, asker);
    if (!isNew && !asker.conversation.isPersonal) await readMembersInTime(services, place.group);
  }
  const group = asMembersKnow(await services.store.findGroup(place.group), asker);
  if (group === null) return problemReply({ code: 'not-a-member' });
  if (!mayRun(group, asker.person.id)) return problemReply({ code: 'not-allowed-settings' });
  if (isLong) return { group: group.id, text, question: null };
  const typed = inLanguageTyped(text, group, asker);
  return { group: group.id, text: typed, question: await questionOf(services, asker, group, typed) };
}

async function questionOf(services: Services, asker: Asker, group: Group, text: string): Promise<ConfirmSettingsReply> {
  const said = readSetUp(text);
  const context = {
    roster: rosterOf(group, asker),
    takenPrefixes: await services.store.prefixesOfOthers(group),
    today: localDay(asker.now, group.zone),
    now: asker.now,
  };
  const { group: after, problems } = applySetUp(group, said, context);
  const added = said.meets === undefined ? null : addMeetings(said.meets)(group, context).group;
  return {
    kind: 'confirm-settings',
    group: headOf(group),
    after,
    changed: changedSettings(group, after),
    next: upcomingMeetings(after, asker.now, MEETINGS_SHOWN),
    goes: meetingsLost(group, after, asker.now),
    canAdd: added !== null && added !== group,
    from: chairsLost(group, after),
    problems: problems.filter(({ code }) => code !== 'name-missing'),
    text,
  };
}
