import type { FieldMarks } from '../../model/field-mark.js';
import type { Group } from '../../model/group.js';
import { settings, type SettingsField } from './declared/settings.js';
import type { Ask, SettingContext, Step } from './setting.js';

/** The key of a setting. */
export type SettingKey = (typeof settings)[number]['key'];
type Key = SettingKey;

/** What is asked of the settings of a group, by their keys; those that are absent stay as they are. */
export type SetUpRequest = Readonly<Partial<Record<Key, Ask>>>;

/** The answered form of a group's settings, with the marks of what it showed. */
export type SettingsForm = Readonly<Record<SettingsField, string>> & { readonly shown: FieldMarks | null };

/**
 * What the form asks for. A field left as the form showed it asks for nothing, so that it takes back nothing that was
 * changed since it was drawn; the form of a group that is not set up yet asks for all it shows.
 */
export function settingsRequest(form: SettingsForm, group: Group): SetUpRequest {
  const shown = group.isSetUp ? form.shown : null;
  const asked = settings.map((setting) => [setting.key, setting.asked(form, shown, group)] as const);
  return Object.fromEntries(asked.filter(([, ask]) => ask !== undefined));
}

/**
 * The group with what was asked for, as far as it can be read; each part that cannot stays as it was and is a
 * problem. A group counts as set up once it has a name: one that was given, or else that of its chat, which it keeps.
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

/** The settings that a change made another of. */
export function changedSettings(before: Group, after: Group): readonly SettingKey[] {
  return settings
    .filter(({ inputs }) => inputs.some((input) => input.holds(before) !== input.holds(after)))
    .map(({ key }) => key);
}
