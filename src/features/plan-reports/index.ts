import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import {
  planReportApproveButton,
  planReportButton,
  planReportsButton,
  planReportSaveButton,
  planReportTextButton,
} from './buttons.js';
import { drawReport } from './card.js';
import { drawReports, drawReportText, drawWhichReport } from './card-list.js';
import {
  type ApproveReportCommand,
  type PlanReportCommand,
  type PlanReportsCommand,
  REPORTS_GRAMMAR,
  type WriteReportCommand,
} from './grammar.js';
import {
  approve,
  approveInWords,
  askReport,
  listReports,
  showReport,
  showReportText,
  writeInWords,
  writeOnCard,
} from './handle.js';
import { INTENTS } from './intents.js';
import type { PlanReportListReply, PlanReportReply, PlanReportTextReply, PlanReportWhichReply } from './reply.js';

const show: CommandDeclaration<PlanReportCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['report', 'report to 30 September', 'report as markdown'],
    cy: ['adroddiad', 'adroddiad hyd at 30 Medi', 'adroddiad fel markdown'],
  },
  handle: ({ services, asker }, asked) => askReport(services, asker, asked),
};

const list: CommandDeclaration<PlanReportsCommand> = {
  needs: 'member',
  needsMention: true,
  examples: { en: ['reports'], cy: ['adroddiadau'] },
  handle: ({ services, asker }) => listReports(services, asker, null),
};

const approving: CommandDeclaration<ApproveReportCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: { en: ['approve the report'], cy: ['cymeradwyo’r adroddiad'] },
  handle: ({ services, asker }) => approveInWords(services, asker),
};

const writing: CommandDeclaration<WriteReportCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['foreword: a year of steady progress', 'report examples: 1.3, 2.1'],
    cy: ['rhagair: blwyddyn o gynnydd cyson', 'enghreifftiau: 1.3, 2.1'],
  },
  handle: ({ services, asker }, written) => writeInWords(services, asker, written),
};

const READ = { needs: 'member', changesSharedCard: false } as const;
const WRITE = { needs: 'authority', changesSharedCard: false } as const;

const showPress: ButtonDeclaration<typeof planReportButton, PressedOf<typeof planReportButton>> = {
  ...READ,
  button: planReportButton,
  handle: ({ services, asker }, pressed) => showReport(services, asker, pressed),
};

const textPress: ButtonDeclaration<typeof planReportTextButton, PressedOf<typeof planReportTextButton>> = {
  ...READ,
  button: planReportTextButton,
  handle: ({ services, asker }, pressed) => showReportText(services, asker, pressed),
};

const listPress: ButtonDeclaration<typeof planReportsButton, PressedOf<typeof planReportsButton>> = {
  ...READ,
  button: planReportsButton,
  handle: ({ services, asker }, pressed) => listReports(services, asker, pressed),
};

const savePress: ButtonDeclaration<typeof planReportSaveButton, PressedOf<typeof planReportSaveButton>> = {
  ...WRITE,
  button: planReportSaveButton,
  handle: ({ services, asker }, pressed) => writeOnCard(services, asker, pressed),
};

const approvePress: ButtonDeclaration<typeof planReportApproveButton, PressedOf<typeof planReportApproveButton>> = {
  ...WRITE,
  button: planReportApproveButton,
  handle: ({ services, asker }, pressed) => approve(services, asker, pressed),
};

const report: ReplyDeclaration<PlanReportReply> = { readBy: 'asker', isSharedCard: false, card: drawReport };
const text: ReplyDeclaration<PlanReportTextReply> = { readBy: 'asker', isSharedCard: false, card: drawReportText };
const reports: ReplyDeclaration<PlanReportListReply> = { readBy: 'asker', isSharedCard: false, card: drawReports };
const which: ReplyDeclaration<PlanReportWhichReply> = { readBy: 'asker', isSharedCard: false, card: drawWhichReport };

/**
 * Reports on a plan: people draft them, add a foreword and examples, and approve them; an approved report is frozen and
 * compared with the one before.
 */
export const planReports = defineFeature({
  name: 'plan-reports',
  grammar: [REPORTS_GRAMMAR],
  commands: { 'plan-report': show, 'plan-reports': list, 'approve-report': approving, 'write-report': writing },
  intents: INTENTS,
  buttons: {
    'plan-report': showPress,
    'plan-report-text': textPress,
    'plan-reports': listPress,
    'plan-report-save': savePress,
    'plan-report-approve': approvePress,
  },
  replies: {
    'plan-report': report,
    'plan-report-text': text,
    'plan-report-list': reports,
    'plan-report-which': which,
  },
});
