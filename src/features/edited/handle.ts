import { wholeGroups } from '../../access/find-groups.js';
import { readMessage } from '../../access/read-apart.js';
import type { Action } from '../../model/action.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import type { Asker } from '../../ports/asker.js';
import type { ChangedMessage } from '../../ports/bot.js';
import type { Services } from '../../ports/services.js';
import { wordsToLog } from '../../reading/actions/words-to-log.js';
import { MESSAGE_LIMIT } from '../../reading/message-limit.js';
import type { MessageReading } from '../../reading/read-message.js';
import type { EditedReply } from './reply.js';
import { compareMessage } from './rules/compare-message.js';

/**
 * The reply when somebody has edited or deleted a message, whose id is `asker.activity`: what was logged from it, and
 * what may be changed. Null where nothing was logged from it, or nothing differs.
 */
export async function messageChanged(
  services: Services,
  asker: Asker,
  { text, isBack }: ChangedMessage,
): Promise<EditedReply | null> {
  const source = asker.activity;
  const groups = await wholeGroups(services, asker);
  const group = groups.find(({ actions }) => actions.some((action) => action.source === source));
  if (group === undefined) return null;
  const logged = group.actions.filter((action) => action.source === source);
  const reply = {
    kind: 'edited',
    group: headOf(group),
    source,
    rejected: [],
    today: localDay(asker.now, group.zone),
  } as const;
  if (text === null) {
    const gone = logged.filter(({ status }) => status === 'open');
    return gone.length === 0 ? null : { ...reply, what: 'deleted', changes: [], fresh: [], gone };
  }
  if (text.length > MESSAGE_LIMIT) return null;
  const read = await readAgain(services, asker, group, logged, text);
  if (read.kind === 'refused') return null;
  const compared = compareMessage(logged, read.actions, group, isBack);
  const rejected = compared.gone.length > 0 ? read.problems : [];
  const isSame = compared.changes.length + compared.fresh.length + compared.gone.length === 0;
  return isSame ? null : { ...reply, ...compared, rejected, what: isBack ? 'restored' : 'edited' };
}

/** Reads the message as on the day it was first read: "by Friday" stays the same Friday. */
async function readAgain(
  services: Services,
  asker: Asker,
  group: Group,
  logged: readonly Action[],
  text: string,
): Promise<MessageReading> {
  const giver = { ...asker, now: logged[0]?.raisedAt ?? asker.now };
  const read = await readMessage(services, giver, group, text);
  if (read.kind === 'refused' || read.actions.length > 0 || read.problems.length > 0) return read;
  // Somebody may have asked to log it, without a marker.
  const asked = wordsToLog(text);
  if (asked === null || asked === text.trim().replace(/[?!]$/u, '')) return read;
  return readMessage(services, giver, group, `ACTION: ${asked}`);
}
