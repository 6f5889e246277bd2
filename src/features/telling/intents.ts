import type { IntentDeclaration } from '../feature.js';
import type { TellMeCommand } from './grammar.js';

const off: IntentDeclaration<TellMeCommand> = {
  examples: {
    en: [
      'stop messaging me every time something changes',
      'I do not want a message when an action is given to me',
      'no need to tell me when the deadline moves',
      'please stop telling me about every change',
      'turn off the messages about changes',
      'do not notify me of changes to my actions',
      'can you stop sending me change notices',
      'I don’t need to hear about reassignments',
      'less noise please, no change messages',
      'switch change notifications off',
      'stop notifying me of new actions',
      'I’d rather not be told when things are moved',
    ],
    cy: [
      'peidiwch ag anfon neges bob tro mae rhywbeth yn newid',
      'does dim angen dweud wrtha i pan fydd dyddiad yn symud',
      'dw i ddim eisiau neges pan fydd cam yn cael ei roi i mi',
      'trowch y negeseuon am newidiadau i ffwrdd',
      'diffodd hysbysiadau newidiadau',
      'peidiwch â fy hysbysu am newidiadau i fy nghamau',
      'stopiwch ddweud wrtha i am bob newid',
      'sdim isie clywed am bob newid arna i',
      'llai o negeseuon am newidiadau plis',
      'peidio â hysbysu am gamau newydd',
      'dim hysbysiadau am newidiadau os gwelwch yn dda',
      'paid â deud wrtha i bob tro mae rhywun yn newid rhywbeth',
    ],
  },
  ifWrong: 'undone',
  make: () => ({ kind: 'tell-me', isWanted: false }),
};

const on: IntentDeclaration<TellMeCommand> = {
  examples: {
    en: [
      'let me know when somebody gives me an action',
      'I want to be told when my actions change',
      'turn the change messages back on',
      'message me when something of mine is moved',
      'notify me of changes again',
      'please tell me when an action is given to me',
      'tell me if anyone changes my deadline',
      'switch change notifications on',
      'I’d like to hear when my actions are reassigned',
      'start telling me about changes again',
      'send me a message when I get a new action',
      'warn me when someone cancels one of mine',
    ],
    cy: [
      'rhowch wybod i mi pan fydd rhywun yn rhoi cam i mi',
      'dw i eisiau gwybod pan fydd fy nghamau’n newid',
      'trowch y negeseuon am newidiadau ymlaen eto',
      'anfonwch neges ata i pan fydd rhywbeth yn symud',
      'hysbyswch fi am newidiadau eto',
      'gadewch i mi wybod os bydd rhywun yn newid fy nyddiad cau',
      'hoffwn glywed pan fydd fy nghamau’n cael eu rhoi i rywun arall',
      'dechreuwch ddweud wrtha i am newidiadau eto',
      'neges i mi pan ga i gam newydd os gwelwch yn dda',
      'rho wybod i fi pan fydd rhywun yn canslo un o fy rhai i',
      'dw i isio clywed am newidiadau',
      'hysbysiadau newidiadau ymlaen',
    ],
  },
  ifWrong: 'undone',
  make: () => ({ kind: 'tell-me', isWanted: true }),
};

export const INTENTS = { 'changes-off': off, 'changes-on': on };
