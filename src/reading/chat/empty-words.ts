import { wordsOf } from './word-keys.js';

/** Words that appear in any task and identify none. */
export const EMPTY: ReadonlySet<string> = new Set(
  `the a an of for to in on at and or with by from about into is are be it its this that one my our your his her their we you i me
  has have had was were will would can could should do does did not no yes up out off all any some more please been there then than as so if but
  y yr r i o ar yn am at a ac gan gyda dros dan wrth er erbyn cyn mae yw ydy bod fod wedi fy ei eu ein eich hwn hon hynny un na ni nid ddim dim
  who what when where which how why pwy beth pryd ble pa sut date plan? new next last day week month year today tomorrow time more set get got need needs angen work working works gwaith gweithio
  gyfrifol amdano amdani hyn bryd responsible answerable now just wait aros group mine item thing things action actions task meeting lead leads leading min mins minute minutes munud munudau`
    .replace('plan? ', '')
    .split(/\s+/),
);

/** Whether words contain something to search for: "the leaflet", but not "there with no date on it". */
export const namesSomething = (words: string): boolean =>
  wordsOf(words).some(({ word }) => !EMPTY.has(word) && word.length > 1);
