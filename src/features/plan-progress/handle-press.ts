import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type {
  planCloseButton,
  planProgressButton,
  planReadingButton,
  planRecordButton,
  planRiskButton,
} from './buttons.js';
import { recordIn } from './handle.js';
import type { RecordReply } from './reply.js';
import { planChangeSchema } from './rules/change.js';
import { readingSaid } from './rules/said-parts.js';

type Answer = Promise<RecordReply | ProblemReply>;

/** Makes the change that a card carries. */
export async function pressRecord(
  services: Services,
  asker: Asker,
  { change: json, ...target }: PressedOf<typeof planRecordButton>,
): Answer {
  const change = readChange(json);
  return change === null ? problemReply({ code: 'card-not-understood' }) : recordIn(services, asker, target, change);
}

function readChange(json: string): ReturnType<typeof planChangeSchema.parse> | null {
  try {
    return planChangeSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

/** Saves a progress form. */
export const pressProgress = (
  services: Services,
  asker: Asker,
  { rating, progress, next, ...target }: PressedOf<typeof planProgressButton>,
): Answer => recordIn(services, asker, target, { do: 'note', text: progress ?? '', rating, next });

/** Saves a reading from its form. */
export async function pressReading(
  services: Services,
  asker: Asker,
  { value, on, ...target }: PressedOf<typeof planReadingButton>,
): Answer {
  const change = readingSaid(value ?? '', on);
  return change === null ? problemReply({ code: 'card-not-understood' }) : recordIn(services, asker, target, change);
}

/** Closes an item, or a risk by its key. */
export const pressClose = (
  services: Services,
  asker: Asker,
  { reason, ...target }: PressedOf<typeof planCloseButton>,
): Answer =>
  recordIn(services, asker, target, {
    do: /^R\d+$/u.test(target.key ?? '') ? 'close-risk' : 'close',
    reason,
  });

/** Changes a risk from its form. */
export const pressRisk = (
  services: Services,
  asker: Asker,
  { riskOwner, likelihood, impact, mitigation, ...target }: PressedOf<typeof planRiskButton>,
): Answer => recordIn(services, asker, target, { do: 'change-risk', owner: riskOwner, likelihood, impact, mitigation });
