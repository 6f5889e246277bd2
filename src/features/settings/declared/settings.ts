import { idsOf } from '../../../presentation/card/form.js';
import { chair } from './chair.js';
import { confirmClosures } from './confirm-closures.js';
import { deputy } from './deputy.js';
import { keepYears } from './keep-years.js';
import { language } from './language.js';
import { meets } from './meets.js';
import { name } from './name.js';
import { nation } from './nation.js';
import { nudging } from './nudging.js';
import { paperDays } from './paper-days.js';
import { observer } from './observer.js';
import { prefix } from './prefix.js';
import { progressDays } from './progress-days.js';
import { publicNames } from './public-names.js';
import { sendPapers } from './send-papers.js';
import { secretary } from './secretary.js';
import { sets } from './sets.js';
import { summaryDays } from './summary-days.js';
import { telling } from './telling.js';
import { terms } from './terms.js';
import { zone } from './zone.js';

/** The settings of a group, in the order of the form; each applies to the group as those before it left it. */
export const settings = [
  name,
  prefix,
  meets,
  zone,
  nation,
  language,
  chair,
  deputy,
  secretary,
  observer,
  sets,
  terms,
  summaryDays,
  paperDays,
  sendPapers,
  progressDays,
  keepYears,
  publicNames,
  telling,
  confirmClosures,
  nudging,
] as const;

/** The ids of the inputs of the form. */
export type SettingsField = (typeof settings)[number]['inputs'][number]['id'];
export const SETTINGS_FIELDS = settings.flatMap<SettingsField>(({ inputs }) => idsOf(inputs));
