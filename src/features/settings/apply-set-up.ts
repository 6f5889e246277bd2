import type { FieldMarks } from '../../model/field-mark.js';
import type { Group } from '../../model/group.js';
import { settings, type SettingsField } from './declared/settings.js';
import type { Ask, SettingContext, Step } from './setting.js';

export type SettingKey = (typeof settings)[number]['key'];
type Key = SettingKey;

/** What somebody asks of a group's settings, by their keys; absent ones stay as they are. */
export type SetUpRequest = Readonly<Partial<Record<Key, Ask>>>;

/** The answered form of a group's settings, with the marks of what it showed. */
export type SettingsForm = Readonly<Record<SettingsField, string>> & { readonly shown: FieldMarks | null };

/**
 * Reads what the form asks for. A field left as it was shown asks for nothing, so that it does not undo a change made
 * since the form was drawn; the form of a group that is not set up yet asks for all it shows.
 */
export function settingsRequest(form: SettingsForm, group: Group): SetUpRequest {
  const shown = group.isSetUp ? form.shown : null;
  const asked = settings.map((setting) => [setting.key, setting.asked(form, shown, group)] as const);
  return Object.fromEntries(asked.filter(([, ask]) => ask !== undefined));
}

/**
 * Applies what was asked for, as far as it can be read; each part that cannot stays as it was and becomes a problem. A
 * group counts as set up once it has a name: one it was given, or else its chat's, which it keeps.
 */
export function applySetUp(group: Group, request: SetUpRequest, context: SettingContext): Step {
  const isUnnamed = !group.isSetUp && request.name === undefined;
  const hasChatName = !group.isPersonal && group.name !== group.prefix;
  const step = settings.reduce<Step>(
    (step, { key, say, clear }) => {
      const ask = request[key];
      if (ask === undefined) return step;
      const change = ask === null ? clear : typeof ask === 'string' ? say(ask) : ask;
      const next = change(step.group, context);
      return { group: next.group, problems: [...step.problems, ...next.problems] };
    },
    { group, problems: isUnnamed && !hasChatName ? [{ code: 'name-missing' }] : [] },
  );
  const isNamed = isUnnamed && hasChatName && step.group !== group;
  return isNamed ? { ...step, group: { ...step.group, isSetUp: true } } : step;
}

/** The keys of the settings that a change altered. */
export function changedSettings(before: Group, after: Group): readonly SettingKey[] {
  return settings
    .filter(({ inputs }) => inputs.some((input) => input.holds(before) !== input.holds(after)))
    .map(({ key }) => key);
}
