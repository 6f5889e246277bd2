import { roleSetting } from './role-setting.js';

/** May do what the chair may, and acts when there is no chair. */
export const deputy = roleSetting(
  'deputy',
  {
    pattern:
      /^(?:deputy(?: chair(?:person|man|woman)?)?|vice[ -]chair(?:person|man|woman)?|dirprwy gadeirydd|is-gadeirydd)\b(?:\s+(?:is|yw))?[\s:]{0,3}/i,
    afterComma: 'deputy(?: chair)?|vice[ -]chair|dirprwy gadeirydd|is-gadeirydd',
  },
  { en: 'deputy chair Mair', cy: 'dirprwy gadeirydd Mair' },
  true,
);
