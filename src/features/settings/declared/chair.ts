import { roleSetting } from './role-setting.js';

export const chair = roleSetting(
  'chair',
  {
    pattern: /^(?:chair(?:ed by|person|man|woman)?|cadeirydd|cadeirir gan)\b(?:\s+(?:is|yw))?[\s:]{0,3}/i,
    afterComma: 'chair(?:ed by)?|cadeirydd',
  },
  { en: 'chair Carys, Mair', cy: 'cadeirydd Carys, Mair' },
);
