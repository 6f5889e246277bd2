import { TELLING } from '../../../model/telling.js';
import { toggleInput } from '../../../presentation/card/form.js';
import { defineSetting } from '../setting.js';
import { onOrOff } from './on-or-off.js';

/** Whether the bot tells leads when others give them an action, take one away or change one. */
export const telling = defineSetting({
  key: TELLING,
  keyword: {
    pattern:
      /^(?:tell(?:ing)?(?: the)? (?:leads|people)(?: (?:of|about) changes)?(?= ?:| on\b| off\b)|hysbysu(?:['’]r)? (?:arweinwyr|pobl)(?: am newidiadau)?(?= ?:| ymlaen\b| i ffwrdd\b))[\s:]{0,3}/i,
  },
  ...onOrOff({ en: 'tell leads: off', cy: 'hysbysu arweinwyr: i ffwrdd' }, (words) => words.tellingTitle),
  fallback: true,
  input: (words) => toggleInput(words.telling),
});
