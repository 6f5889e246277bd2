import type { CardJson } from './templates.js';
import { text } from './texts.js';
import { alone, asTitle, inRow, isWholeInRow } from './user-words.js';

/** A task as the title of its own card. */
export const taskTitle = (task: string): string => asTitle(inRow(task));

/** The whole of a task that is too long for a title; nothing otherwise. */
export const wholeTask = (task: string): readonly CardJson[] => (isWholeInRow(task) ? [] : [text(alone(task))]);
