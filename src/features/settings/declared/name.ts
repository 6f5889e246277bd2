import { refuse } from '../../../model/form-reading.js';
import { freePrefix } from '../../../model/free-prefix.js';
import { prefixFromName } from '../../../model/prefix-from-name.js';
import { textInput } from '../../../presentation/card/form.js';
import { defineSetting } from '../setting.js';

/** Its name; a group that has one counts as set up. */
export const name = defineSetting({
  key: 'name',
  keyword: { pattern: /^(?:name|enw)\b[\s:]{0,3}/i },
  examples: { en: 'name Delivery Board', cy: 'enw Bwrdd Cyflawni' },
  fallback: '',
  kept: {
    of: (group) => group.name,
    with: (group, value, { takenPrefixes }) => {
      // A group that was never set up has a prefix that nobody chose; a chosen one stays until it is cleared.
      const isUnchosen = group.prefix === freePrefix(prefixFromName(group.name), takenPrefixes);
      const isFirst = !group.isSetUp && isUnchosen;
      const prefix = isFirst ? freePrefix(prefixFromName(value), takenPrefixes) : group.prefix;
      return { ...group, name: value, prefix, isSetUp: true };
    },
  },
  read: (said) => (said === '' ? refuse({ code: 'name-missing' }) : { value: said }),
  clear: () => refuse({ code: 'name-missing' }),
  write: (value) => value,
  fact: (value, words) => [words.name, value],
  input: (words) => ({ ...textInput(words.name, 200), isRequired: true, errorMessage: words.nameNeeded }),
});
