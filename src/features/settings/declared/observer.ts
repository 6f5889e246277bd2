import { roleSetting } from './role-setting.js';

/** Who only observes: logs and decides nothing, and answers only for what they lead. */
export const observer = roleSetting(
  'observer',
  {
    pattern: /^(?:observers?|arsylwr|arsylwyr)\b(?:\s+(?:is|are|yw))?[\s:]{0,3}/i,
    afterComma: 'observers?|arsylwr|arsylwyr',
  },
  { en: 'observers Mair', cy: 'arsylwyr Mair' },
  true,
);
