import { z } from 'zod';
import { refuse } from '../../../model/form-reading.js';
import { TELLING } from '../../../model/telling.js';
import { toggleInput } from '../../../presentation/card/form.js';
import { defineSetting } from '../setting.js';

const examples = { en: 'tell leads: off', cy: 'hysbysu arweinwyr: i ffwrdd' };
const OFF = /^(?:false|off|no|never|none|i ffwrdd|na|nac? ydyn|dim|byth)\b/i;
const ON = /^(?:true|on|yes|always|ymlaen|ie|ydyn|bob tro)\b/i;

/** Whether leads are told when others give them an action, take one or change one. */
export const telling = defineSetting({
  key: TELLING,
  keyword: {
    pattern:
      /^(?:tell(?:ing)?(?: the)? (?:leads|people)(?: (?:of|about) changes)?(?= ?:| on\b| off\b)|hysbysu(?:['’]r)? (?:arweinwyr|pobl)(?: am newidiadau)?(?= ?:| ymlaen\b| i ffwrdd\b))[\s:]{0,3}/i,
  },
  isRare: true,
  examples,
  fallback: true,
  schema: z.boolean(),
  read: (said) => {
    if (OFF.test(said)) return { value: false };
    return ON.test(said)
      ? { value: true }
      : refuse({ code: 'setting-not-read', said, examples: Object.values(examples) });
  },
  write: String,
  input: (words) => toggleInput(words.telling),
});
