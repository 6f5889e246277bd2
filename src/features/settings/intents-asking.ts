import type { Examples, IntentDeclaration } from '../feature.js';
import type { AskSettingCommand } from './grammar.js';
import type { AskedSetting } from './rules/asked-setting.js';

/** A question about one setting. */
export const asking = (about: AskedSetting, examples: Examples): IntentDeclaration<AskSettingCommand> => ({
  examples,
  ifWrong: 'harmless',
  make: () => ({ kind: 'ask-setting', about }),
});
