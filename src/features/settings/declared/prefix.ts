import { refuse } from '../../../model/form-reading.js';
import { freePrefix } from '../../../model/free-prefix.js';
import { prefixFromName } from '../../../model/prefix-from-name.js';
import { textInput } from '../../../presentation/card/form.js';
import { defineSetting, field } from '../setting.js';

/** What its references start with. */
export const prefix = defineSetting({
  key: 'prefix',
  keyword: { pattern: /^(?:prefix|references?|rhagddodiad)\b[\s:]{0,3}/i, afterComma: 'prefix|rhagddodiad' },
  examples: { en: 'prefix DB', cy: 'rhagddodiad DB' },
  fallback: '',
  kept: field('prefix'),
  read: (words, _group, { takenPrefixes }) => {
    const said = words.toUpperCase();
    if (!/^[A-Z][A-Z0-9]{1,7}$/.test(said)) return refuse({ code: 'prefix-not-read', said });
    return takenPrefixes.has(said) ? refuse({ code: 'prefix-taken', prefix: said }) : { value: said };
  },
  clear: (group, { takenPrefixes }) => ({ value: freePrefix(prefixFromName(group.name), takenPrefixes) }),
  write: (value) => value,
  input: (words) => textInput(words.prefix, 8),
  fact: (value, { saved }, { nextNumber }) => [saved.references, `${value}-${nextNumber}`],
});
