export type Look = 'light' | 'dark';

interface Palette {
  readonly page: string;
  readonly card: string;
  readonly border: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly emphasis: string;
  readonly input: string;
}

/** Colours close to those that Teams gives cards in its own light and dark themes. */
const PALETTES: Readonly<Record<Look, Palette>> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    border: '#e0e0e0',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#237b4b',
    warning: '#835c00',
    attention: '#b10e1c',
    emphasis: '#f5f5f7',
    input: '#ffffff',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    border: '#454545',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f1707b',
    emphasis: '#333338',
    input: '#1f1f1f',
  },
};

const FONT = "'Segoe UI', 'Open Sans', 'DejaVu Sans', sans-serif";

/** A host configuration with the sizes, spaces and colours of Teams. */
export function hostConfig(look: Look): object {
  const { text, subtle, accent, good, warning, attention, emphasis, card, border } = PALETTES[look];
  const plain = (color: string): object => ({ default: color, subtle: color });
  const foregroundColors = {
    default: { default: text, subtle },
    accent: plain(accent),
    good: plain(good),
    warning: plain(warning),
    attention: plain(attention),
  };
  const container = (backgroundColor: string): object => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: FONT,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: border },
    supportsInteractivity: true,
    containerStyles: {
      default: container(card),
      emphasis: container(emphasis),
      accent: container(emphasis),
      good: container(emphasis),
      warning: container(emphasis),
      attention: container(emphasis),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    inputs: {
      label: { inputSpacing: 4, requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'bolder' } },
      errorMessage: { color: 'attention' },
    },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 16 },
    textStyles: { heading: { size: 'large', weight: 'bolder' } },
  };
}

/** How the page around the card, its buttons and its inputs look. */
export function pageStyle(look: Look): string {
  const { page, card, border, text, subtle, input } = PALETTES[look];
  return `
    * { box-sizing: border-box; }
    body { margin: 0; padding: 12px; background: ${page}; color: ${text}; font: 14px ${FONT}; }
    #card { background: ${card}; border-radius: 8px; box-shadow: 0 1px 4px rgb(0 0 0 / 25%); overflow: hidden; }
    p { margin: 0; }
    .ac-pushButton { border: 1px solid ${border}; border-radius: 4px; background: ${card}; color: ${text};
      font: 600 14px ${FONT}; padding: 5px 12px; min-height: 32px; }
    .ac-input { background: ${input}; color: ${text}; border: 1px solid ${subtle}; border-radius: 4px; width: 100%;
      padding: 5px 8px; font: 14px ${FONT}; }
    .ac-choiceSetInput-multiSelect, .ac-choiceSetInput-expanded { border: 0; padding: 0; background: none; }
    .ac-actionSet > div, .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    input[type=checkbox], input[type=radio] { width: auto; margin-right: 8px; }
    .ac-input:has(> input[type=checkbox]) { border: none; padding: 0; background: none; }`;
}
