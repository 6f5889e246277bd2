import { refuse } from '../../../model/form-reading.js';
import { isZone } from '../../../model/calendar/zones.js';
import { DEFAULT_ZONE } from '../../../model/new-group.js';
import { textInput } from '../../../presentation/card/form.js';
import { defineSetting, field } from '../setting.js';

export const zone = defineSetting({
  key: 'zone',
  keyword: { pattern: /^(?:time ?zone|zone|cylchfa amser|parth amser)\b[\s:]{0,3}/i, afterComma: 'time zone' },
  isRare: true,
  examples: { en: 'time zone Europe/Madrid', cy: 'cylchfa amser Europe/Madrid' },
  fallback: DEFAULT_ZONE,
  kept: field('zone'),
  read: (said) => (isZone(said) ? { value: said } : refuse({ code: 'zone-unknown', said })),
  write: (value) => value,
  input: (words) => textInput(words.zone, 60),
  fact: (value, words) => [words.zone, value],
});
