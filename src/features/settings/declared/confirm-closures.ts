import { z } from 'zod';
import { CONFIRM_CLOSURES } from '../../../model/confirms-closures.js';
import { refuse } from '../../../model/form-reading.js';
import { toggleInput } from '../../../presentation/card/form.js';
import { defineSetting } from '../setting.js';

const examples = { en: 'confirm closures: on', cy: 'cadarnhau cau: ymlaen' };
const OFF = /^(?:false|off|no|never|none|i ffwrdd|na|nac? ydyn|dim|byth)\b/i;
const ON = /^(?:true|on|yes|always|ymlaen|ie|ydyn|bob tro)\b/i;

/** Whether what leads say is done waits for the chair, deputy or secretary to confirm it. */
export const confirmClosures = defineSetting({
  key: CONFIRM_CLOSURES,
  keyword: {
    pattern:
      /^(?:confirm(?:ing|s)?(?: the)? closures?(?= ?:| on\b| off\b)|closures? confirmed(?= ?:| on\b| off\b)|cadarnhau(?: pob)? cau(?= ?:| ymlaen\b| i ffwrdd\b))[\s:]{0,3}/i,
  },
  isRare: true,
  examples,
  fallback: false,
  schema: z.boolean(),
  read: (said) => {
    if (OFF.test(said)) return { value: false };
    return ON.test(said)
      ? { value: true }
      : refuse({ code: 'setting-not-read', said, examples: Object.values(examples) });
  },
  write: String,
  input: (words) => toggleInput(words.confirmClosures),
});
