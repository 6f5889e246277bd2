import type { PlanPart } from '../../plans/rules/find-part.js';
import { addArea, applyArea } from './apply-area.js';
import { applyGate } from './apply-gate.js';
import { applyClose, applyLeads, applyReopen, applyResponse, applyTimeline } from './apply-item.js';
import { applyLink, applyUnlink } from './apply-link.js';
import { applyNote } from './apply-note.js';
import { applyReading } from './apply-reading.js';
import { addRisk, changeRisk } from './apply-risk.js';
import { applySetup } from './apply-setup.js';
import type { Changing, Outcome } from './applied.js';
import type { PlanChange } from './change.js';

/**
 * Applies a change to a part of a plan, or to the whole plan if `part` is null. Returns null if the part is of the
 * wrong kind.
 */
export function applyChange(changing: Changing, part: PlanPart | null, change: PlanChange): Outcome | null {
  switch (change.do) {
    case 'risk':
      return addRisk(changing, change);
    case 'area':
      return addArea(changing, change);
    case 'scheme':
    case 'colour':
    case 'reporting':
      return applySetup(changing, change);
    case 'reading':
      return part?.is === 'measure' ? applyReading(changing, part, change) : null;
    case 'sign-off':
    case 'waive':
    case 'gate-reopened':
      return part?.is === 'gate' ? applyGate(changing, part, change) : null;
    case 'change-risk':
    case 'close-risk':
    case 'reopen-risk':
      return part?.is === 'risk' ? changeRisk(changing, part, change) : null;
    case 'step':
    case 'vision':
    case 'pledge':
    case 'area-leads':
      return part?.is === 'area' ? applyArea(changing, part, change) : null;
    case 'response':
      return part?.is === 'recommendation' ? applyResponse(changing, part, change) : null;
    case 'link':
      if (!change.isFor) return applyUnlink(changing, change.reference);
      return part?.is === 'recommendation' || part?.is === 'action'
        ? applyLink(changing, part, change.reference)
        : null;
    case 'note':
    case 'leads':
    case 'timeline':
    case 'close':
    case 'reopen':
      return part?.is === 'recommendation' || part?.is === 'action' ? applyItem(changing, part, change) : null;
  }
}

function applyItem(
  changing: Changing,
  part: Extract<PlanPart, { readonly is: 'recommendation' | 'action' }>,
  change: Extract<PlanChange, { readonly do: 'note' | 'leads' | 'timeline' | 'close' | 'reopen' }>,
): Outcome {
  switch (change.do) {
    case 'note':
      return applyNote(changing, part, change);
    case 'leads':
      return applyLeads(changing, part, change);
    case 'timeline':
      return applyTimeline(changing, part, change);
    case 'close':
      return applyClose(changing, part, change.reason);
    case 'reopen':
      return applyReopen(changing, part);
  }
}
