import { z } from 'zod';
import { id, optional, page } from '../../model/card-data.js';
import { daySchema } from '../../model/calendar/day.js';
import { defineButton } from '../../presentation/card/define-button.js';

const number = z.coerce.number().int().positive();
/** A report of a plan, by its number; `to` is its last day while it is not approved. */
const report = { group: id, plan: number, number, to: daySchema };

/** Shows a report. */
export const planReportButton = defineButton('plan-report', report);

/** Shows the report as text to copy, a part at a time. */
export const planReportTextButton = defineButton('plan-report-text', {
  ...report,
  format: z.enum(['md', 'csv']),
  page,
});

/** Saves its foreword and its examples, which are keys with commas between. */
export const planReportSaveButton = defineButton('plan-report-save', report, {
  foreword: optional,
  examples: optional,
});

/** Approves the report. */
export const planReportApproveButton = defineButton('plan-report-approve', report);

/** Lists the reports of a plan. */
export const planReportsButton = defineButton('plan-reports', { group: id, plan: number, page });
