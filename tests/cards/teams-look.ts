/** The themes of Teams. */
export type Look = 'light' | 'dark' | 'contrast';

interface Palette {
  readonly page: string;
  readonly card: string;
  readonly border: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly input: string;
  /** What containers of each style stand on. */
  readonly tints: Readonly<Record<'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>>;
}

/** Colours close to those that Teams gives cards in its own themes. */
export const PALETTES: Readonly<Record<Look, Palette>> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    border: '#d1d1d1',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    onAccent: '#ffffff',
    good: '#0e700e',
    warning: '#835c00',
    attention: '#b10e1c',
    input: '#ffffff',
    tints: { emphasis: '#f5f5f7', accent: '#e8ebfa', good: '#f1faf1', warning: '#fff9f0', attention: '#fdf3f4' },
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    border: '#525252',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    onAccent: '#1f1f1f',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f4838d',
    input: '#1f1f1f',
    tints: { emphasis: '#333338', accent: '#2f2f4a', good: '#1f2d1f', warning: '#33301a', attention: '#33201f' },
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    border: '#ffffff',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    onAccent: '#000000',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff8080',
    input: '#000000',
    tints: { emphasis: '#000000', accent: '#000000', good: '#000000', warning: '#000000', attention: '#000000' },
  },
};

const FONT = "'Segoe UI', 'Open Sans', 'DejaVu Sans', sans-serif";

/** A host configuration with the sizes, spaces and colours of Teams. */
export function hostConfig(look: Look): object {
  const { text, subtle, accent, good, warning, attention, card, border, tints } = PALETTES[look];
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
      ...Object.fromEntries(Object.entries(tints).map(([style, color]) => [style, container(color)])),
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
  const { page, card, border, text, subtle, input, accent, onAccent, attention } = PALETTES[look];
  return `
    * { box-sizing: border-box; }
    body { margin: 0; padding: 12px; background: ${page}; color: ${text}; font: 14px ${FONT}; }
    #card { background: ${card}; border: 1px solid ${look === 'contrast' ? border : 'transparent'}; border-radius: 8px; box-shadow: 0 1px 4px rgb(0 0 0 / 25%); overflow: hidden; }
    p { margin: 0; }
    .ac-pushButton { border: 1px solid ${border}; border-radius: 4px; background: ${card}; color: ${text};
      font: 600 14px ${FONT}; padding: 5px 12px; min-height: 32px; }
    .ac-pushButton.style-positive { background: ${accent}; border-color: ${accent}; color: ${onAccent}; }
    .ac-pushButton.style-destructive { border-color: ${attention}; color: ${attention}; }
    .ac-input { background: ${input}; color: ${text}; border: 1px solid ${subtle}; border-radius: 4px; width: 100%;
      padding: 5px 8px; font: 14px ${FONT}; }
    .ac-choiceSetInput-multiSelect, .ac-choiceSetInput-expanded { border: 0; padding: 0; background: none; }
    .ac-actionSet > div, .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    input[type=checkbox], input[type=radio] { width: auto; margin-right: 8px; }
    .ac-input:has(> input[type=checkbox]) { border: none; padding: 0; background: none; }`;
}
