import type { IntentDeclaration } from '../feature.js';
import type { UndoCommand } from './grammar.js';

const undo: IntentDeclaration<UndoCommand> = {
  examples: {
    en: [
      'undo what I just did',
      'can you undo that please',
      'I made a mistake',
      'sorry, that was a mistake',
      'I did not mean to do that',
      'I didn’t mean that',
      'that was the wrong one',
      'wrong one, take it back',
      'please reverse that',
      'revert my last change',
      'go back to how it was',
      'put it back how it was',
      'change it back',
      'never mind, undo it',
      'scrap that last change',
      'ignore what I just said',
      'I pressed the wrong button',
      'no, not that one, undo',
      'forget that last one',
      'restore what I removed',
      'that should not have been logged',
    ],
    cy: [
      'dadwneud yr hyn rydw i newydd ei wneud',
      'allwch chi ddadwneud hynny os gwelwch yn dda',
      'wnes i gamgymeriad',
      'fe wnes i gamgymeriad, mae’n ddrwg gen i',
      'camgymeriad oedd hwnna',
      'doeddwn i ddim yn bwriadu gwneud hynny',
      'o’n i ddim yn meddwl gneud hynna',
      'yr un anghywir oedd hwnna',
      'yr un anghywir, tynnwch o nôl',
      'tynna fe nôl plis',
      'rhowch bopeth fel yr oedd',
      'rhowch o nôl fel oedd o',
      'newidiwch e nôl',
      'gwrthdroi’r newid diwethaf',
      'dadwnewch fy newid diwethaf',
      'anghofiwch yr un diwethaf',
      'anwybyddwch beth ddwedais i rŵan',
      'pwysais i’r botwm anghywir',
      'na, nid hwnna, dadwneud',
      'ddylai hynny ddim fod wedi’i gofnodi',
    ],
  },
  // What it takes back is said, and the same word puts it back.
  ifWrong: 'undone',
  make: () => ({ kind: 'undo' }),
};

export const INTENTS = { undo };
