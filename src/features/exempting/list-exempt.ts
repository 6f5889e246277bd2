import { wholeGroups } from '../../access/find-groups.js';
import type { Exemption } from '../../model/exemption.js';
import type { Group } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Turn } from '../turn.js';
import type { ExemptListReply, ExemptRow } from './reply.js';

interface Exempted {
  readonly exempt?: Exemption | null;
}

const rowOf = ({ exempt }: Exempted, reference: string | null, what: string): readonly ExemptRow[] =>
  exempt == null ? [] : [{ reference, what, exemption: exempt }];

const rowsOf = ({ actions, decisions, agenda }: Group): readonly ExemptRow[] => [
  ...actions.flatMap((action) => rowOf(action, action.reference, action.task)),
  ...decisions.flatMap((one) => rowOf(one, one.reference, one.text)),
  ...agenda.filter(({ state }) => state !== 'withdrawn').flatMap((item) => rowOf(item, null, item.title)),
];

/** Lists for members what is exempt from publication, and why; also actions closed long ago. */
export async function listExempt({ services, asker }: Turn): Promise<ExemptListReply | ProblemReply> {
  const groups = (await wholeGroups(services, asker)).filter(({ isPersonal }) => !isPersonal);
  if (groups.length === 0) return problemReply({ code: 'no-group-yet' });
  const whole = await Promise.all(groups.map(({ id }) => services.store.findGroup(id, 'all')));
  const known = whole.flatMap((group) => asMembersKnow(group, asker) ?? []);
  return { kind: 'exempt-list', groups: known.map((group) => ({ group: headOf(group), rows: rowsOf(group) })) };
}
