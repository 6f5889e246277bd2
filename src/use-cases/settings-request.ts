import type { SetUpRequest } from '../core/commands/command.js';
import { isAsShown } from '../core/commands/field-mark.js';
import { readSetUp } from '../core/commands/read-set-up.js';
import type { NudgingForm, Submission } from '../core/commands/submission.js';
import type { Group } from '../core/groups/group.js';
import { nudgingWords } from '../core/nudges/policy-form.js';

type SettingsForm = Extract<Submission, { verb: 'save-settings' }>;

/**
 * What the form of a group's settings asks for. A field left as the form showed it asks for nothing, so that it takes
 * back nothing that was changed since it was drawn; the form of a group that is not set up yet asks for all it shows.
 */
export function settingsRequest(form: SettingsForm, group: Pick<Group, 'isSetUp'>): SetUpRequest {
  const shown = group.isSetUp ? form.shown : null;
  const touched = (name: keyof SettingsForm): string => {
    const value = form[name];
    return typeof value === 'string' && !isAsShown(shown, name, value) ? value : '';
  };
  const sets = touched('sets');
  const name = isAsShown(shown, 'name', form.name) ? {} : { name: form.name };
  const language =
    form.language === null || isAsShown(shown, 'language', form.language) ? {} : { language: form.language };
  return {
    ...name,
    ...language,
    prefix: touched('prefix'),
    meets: touched('meets'),
    zone: touched('zone'),
    nation: touched('nation'),
    terms: touched('terms'),
    chair: touched('chair'),
    secretary: touched('secretary'),
    sets: sets.trim() === '' ? [] : (readSetUp(`; ${sets}`).sets ?? []),
    nudging: nudgingWords(touchedNudging(form, touched, isAsShown(shown, 'mayMention', String(form.mayMention)))),
  };
}

function touchedNudging(
  form: SettingsForm,
  touched: (name: keyof NudgingForm) => string,
  isMentionShown: boolean,
): NudgingForm {
  const isQuietTouched = touched('quietFrom') !== '' || touched('quietUntil') !== '';
  return {
    daysBefore: touched('daysBefore'),
    everyDaysAfter: touched('everyDaysAfter'),
    at: touched('at'),
    weekdays: touched('weekdays'),
    // The one says nothing without the other.
    quietFrom: isQuietTouched ? form.quietFrom : '',
    quietUntil: isQuietTouched ? form.quietUntil : '',
    escalateAfter: touched('escalateAfter'),
    mayMention: isMentionShown ? null : form.mayMention,
  };
}
