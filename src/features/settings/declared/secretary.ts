import { roleSetting } from './role-setting.js';

export const secretary = roleSetting(
  'secretary',
  {
    pattern: /^(?:secretary|secretariat|ysgrifennydd)\b(?:\s+(?:is|yw))?[\s:]{0,3}/i,
    afterComma: 'secretary|ysgrifennydd',
  },
  { en: 'secretary Owen', cy: 'ysgrifennydd Owen' },
);
