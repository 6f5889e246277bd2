import type { PressedOf } from '../../presentation/card/define-button.js';
import type { CardButton } from '../../presentation/card/define-button.js';
import type { Reply } from '../../model/reply.js';
import {
  type ButtonDeclaration,
  type CommandDeclaration,
  defineFeature,
  type Examples,
  type Need,
  type ReplyDeclaration,
} from '../feature.js';
import type { Turn } from '../turn.js';
import {
  planCloseButton,
  planProgressButton,
  planReadingButton,
  planRecordButton,
  planRiskButton,
  planWaiveButton,
} from './buttons.js';
import { drawPick, drawRecorded } from './card.js';
import { PLAN_PROGRESS_GRAMMAR } from './grammar.js';
import type { RecordCommand, RecordKind } from './grammar-commands.js';
import { record, recordIn } from './handle.js';
import { pressClose, pressProgress, pressReading, pressRecord, pressRisk } from './handle-press.js';
import { INTENTS } from './intents.js';
import { openPart } from './open-part.js';
import { planPartButton } from '../../presentation/card/plan-part-button.js';
import type { PlanPickReply, PlanRecordedReply } from './reply.js';

const recordingOf = <Kind extends RecordKind>(
  _kind: Kind,
  needs: Need,
  examples: Examples,
): CommandDeclaration<RecordCommand<Kind>> => ({
  needs,
  needsMention: true,
  examples,
  handle: ({ services, asker }, { what, change }) => record(services, asker, what, change),
});

const buttonOf = <Button extends CardButton>(
  button: Button,
  needs: Need,
  handle: (turn: Turn, pressed: PressedOf<Button>) => Promise<Reply>,
): ButtonDeclaration<Button, PressedOf<Button>> => ({ button, needs, changesSharedCard: true, handle });

const recorded: ReplyDeclaration<PlanRecordedReply> = { readBy: 'asker', isSharedCard: false, card: drawRecorded };
const pick: ReplyDeclaration<PlanPickReply> = { readBy: 'asker', isSharedCard: false, card: drawPick };

/**
 * Records what people say about a plan: progress, ratings, readings, sign-offs, risks, responses, steps and how it is
 * rated.
 */
export const planProgress = defineFeature({
  name: 'plan-progress',
  grammar: [PLAN_PROGRESS_GRAMMAR],
  commands: {
    'plan-progress': recordingOf('plan-progress', 'lead', {
      en: ['1.3 progress: the data are cleaned', '1.3 amber because the lawyers are late', '1.3 is red'],
      cy: ['1.3 cynnydd: mae’r data wedi’u glanhau', '1.3 yn ambr oherwydd bod y panel yn hwyr'],
    }),
    'plan-reading': recordingOf('plan-reading', 'lead', {
      en: ['reading of attendees: 517 in October', 'M1 40% on 3 March 2023'],
      cy: ['darlleniad o fynychwyr: 517 ym mis Hydref', 'M1 40% ar 3 Mawrth 2023'],
    }),
    'plan-gate': recordingOf('plan-gate', 'lead', {
      en: ['sign off the pack', 'waive the assessment day: the panel saw everyone in May', 'reopen the gate pack'],
      cy: ['llofnodi’r pecyn', 'hepgor y diwrnod asesu oherwydd salwch', 'ailagor y giât pecyn'],
    }),
    'plan-risk': recordingOf('plan-risk', 'member', {
      en: ['risk: the data come late, owner Lee, likelihood high', 'R2 mitigation: ask in May', 'close risk R2'],
      cy: ['risg: daw’r data’n hwyr, perchennog Lee, tebygolrwydd uchel', 'cau risg R2'],
    }),
    'plan-response': recordingOf('plan-response', 'authority', {
      en: ['1.3 leads Mair and Lee', 'move 1.3 to 30 June 2023', 'reject 1.3 because the law forbids it', 'close 1.3'],
      cy: ['rhoi 1.3 i Mair', 'symud 1.3 i 30 Mehefin 2023', 'gwrthod 1.3 oherwydd y gyfraith', 'cau 1.3'],
    }),
    'plan-link': recordingOf('plan-link', 'lead', {
      en: ['ISCG-5 is for 1.3', 'unlink ISCG-5'],
      cy: ['mae ISCG-5 ar gyfer 1.3', 'datgysylltu ISCG-5'],
    }),
    'plan-area': recordingOf('plan-area', 'lead', {
      en: ['Housing vision: homes for all', 'area Housing: data analysis done'],
      cy: ['maes Tai: dadansoddi data wedi’i wneud', 'gweledigaeth Tai: cartref i bawb'],
    }),
    'plan-rating': recordingOf('plan-rating', 'authority', {
      en: ['plan rated by status', 'plan amber is called “at risk”', 'plan reported quarterly'],
      cy: ['cynllun yn cael ei raddio yn ôl statws', 'cynllun yn cael ei adrodd bob chwarter'],
    }),
  },
  intents: INTENTS,
  buttons: {
    'plan-part': buttonOf(planPartButton, 'lead', ({ services, asker }, pressed) => openPart(services, asker, pressed)),
    'plan-record': buttonOf(planRecordButton, 'lead', ({ services, asker }, pressed) =>
      pressRecord(services, asker, pressed),
    ),
    'plan-progress': buttonOf(planProgressButton, 'lead', ({ services, asker }, pressed) =>
      pressProgress(services, asker, pressed),
    ),
    'plan-reading': buttonOf(planReadingButton, 'lead', ({ services, asker }, pressed) =>
      pressReading(services, asker, pressed),
    ),
    'plan-waive': buttonOf(planWaiveButton, 'lead', ({ services, asker }, { reason, ...target }) =>
      recordIn(services, asker, target, { do: 'waive', reason }),
    ),
    'plan-close': buttonOf(planCloseButton, 'lead', ({ services, asker }, pressed) =>
      pressClose(services, asker, pressed),
    ),
    'plan-risk': buttonOf(planRiskButton, 'lead', ({ services, asker }, pressed) =>
      pressRisk(services, asker, pressed),
    ),
  },
  replies: { 'plan-recorded': recorded, 'plan-pick': pick },
});
