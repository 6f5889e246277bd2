import type { Lead } from '../../../model/lead.js';
import type { Risk } from '../../../model/plan-risk.js';
import { resolveLeads } from '../../../reading/leads/resolve-leads.js';
import { rosterOf } from '../../../reading/read-context.js';
import {
  type Changing,
  entryOf,
  nowOf,
  type Outcome,
  type PartOf,
  type Refused,
  withPart,
  withPlan,
} from './applied.js';
import type { ChangeOf } from './change.js';

/** Returns the people whom words name; refuses a name that fits several members. */
export function leadsSaid({ group, giver }: Changing, said: string): readonly Lead[] | Refused {
  const leads = resolveLeads(said, rosterOf(group, giver));
  const unclear = leads.some((lead) => lead.kind === 'unclear' && lead.isNear !== true);
  return leads.length === 0 || unclear ? { refused: 'lead-not-read', said } : leads;
}

function ownerSaid(changing: Changing, said: string | null): Lead | null | Refused {
  if (said === null || said.trim() === '') return null;
  const leads = leadsSaid(changing, said);
  return 'refused' in leads ? leads : (leads[0] ?? null);
}

/** Adds a risk, under the next number that was never used. */
export function addRisk(changing: Changing, change: ChangeOf<'risk'>): Outcome {
  const text = change.text.trim();
  if (text === '') return { refused: 'no-words' };
  const owner = ownerSaid(changing, change.owner);
  if (owner !== null && 'refused' in owner) return owner;
  const { plan, by } = changing;
  const used = [...plan.risks, ...plan.history].map(({ key }) => Number(/^R(\d+)$/u.exec(key ?? '')?.[1] ?? 0));
  const key = `R${Math.max(0, ...used) + 1}`;
  const { likelihood, impact, mitigation } = change;
  const risk: Risk = { key, text, owner, likelihood, impact, mitigation, at: nowOf(changing), by, closed: null };
  const history = [...plan.history, entryOf(changing, 'risk', key)];
  return { group: withPlan(changing, { ...plan, risks: [...plan.risks, risk], history }), news: 'risk-added', key };
}

/** Changes the owner, likelihood, impact or mitigation of a risk, closes it, or reopens it. */
export function changeRisk(
  changing: Changing,
  { part: risk }: PartOf<'risk'>,
  change: ChangeOf<'change-risk' | 'close-risk' | 'reopen-risk'>,
): Outcome {
  const made = (now: Risk, news: 'risk-changed' | 'risk-closed' | 'risk-reopened', reason: string | null): Outcome => ({
    group: withPlan(
      changing,
      withPart(changing.plan, 'risks', now, entryOf(changing, 'risk', risk.key, { before: saidOf(risk), reason })),
    ),
    news,
  });
  if (change.do === 'close-risk') {
    if (risk.closed !== null) return { refused: 'closed-already' };
    const { reason } = change;
    return made({ ...risk, closed: { at: nowOf(changing), by: changing.by, reason } }, 'risk-closed', reason);
  }
  if (change.do === 'reopen-risk')
    return risk.closed === null ? { refused: 'open-already' } : made({ ...risk, closed: null }, 'risk-reopened', null);
  const owner = ownerSaid(changing, change.owner);
  if (owner !== null && 'refused' in owner) return owner;
  const now: Risk = {
    ...risk,
    owner: owner ?? risk.owner,
    likelihood: change.likelihood ?? risk.likelihood,
    impact: change.impact ?? risk.impact,
    mitigation: change.mitigation ?? risk.mitigation,
  };
  return saidOf(now) === saidOf(risk) ? { refused: 'same' } : made(now, 'risk-changed', null);
}

const saidOf = ({ owner, likelihood, impact, mitigation }: Risk): string =>
  [owner?.name, likelihood, impact, mitigation].filter((one) => one !== null && one !== undefined).join('; ');
