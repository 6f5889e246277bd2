import { CONFIRM_CLOSURES } from '../../../model/confirms-closures.js';
import { toggleInput } from '../../../presentation/card/form.js';
import { defineSetting } from '../setting.js';
import { onOrOff } from './on-or-off.js';

/** Whether an action that a lead reports as done waits for the chair, deputy or secretary to confirm it. */
export const confirmClosures = defineSetting({
  key: CONFIRM_CLOSURES,
  keyword: {
    pattern:
      /^(?:confirm(?:ing|s)?(?: the)? closures?(?= ?:| on\b| off\b)|closures? confirmed(?= ?:| on\b| off\b)|cadarnhau(?: pob)? cau(?= ?:| ymlaen\b| i ffwrdd\b))[\s:]{0,3}/i,
  },
  ...onOrOff({ en: 'confirm closures: on', cy: 'cadarnhau cau: ymlaen' }, (words) => words.confirmClosuresTitle),
  fallback: false,
  input: (words) => toggleInput(words.confirmClosures),
});
