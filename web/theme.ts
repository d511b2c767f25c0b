import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { ui } from './ui/words.ts';

/** Deep teal, the one accent. */
const teal: MantineColorsTuple = [
  '#e3f7fa',
  '#cfe9ee',
  '#9fd2dc',
  '#6bbac9',
  '#42a6b9',
  '#289aaf',
  '#17909f',
  '#0b7c8f',
  '#006f81',
  '#00606f',
];

const withNamedCross = { closeButtonProps: { 'aria-label': ui.close } };
/** Its cross has a name, and its header is not taken for the header of the page. */
const asDialog = { ...withNamedCross, attributes: { header: { role: 'presentation' } } };

export const theme = createTheme({
  colors: { bell: teal },
  primaryColor: 'bell',
  primaryShade: { light: 8, dark: 7 },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: { fontWeight: '600' },
  components: {
    // Most fields are needed; those that are not say "optional" in their label.
    InputWrapper: { defaultProps: { withAsterisk: false } },
    Tooltip: {
      defaultProps: { openDelay: 300, transitionProps: { duration: 100 }, events: { hover: true, focus: true, touch: true } },
    },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, ...asDialog } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 }, ...asDialog } },
    // Its own color is too faint to be read in some of the colors, and what is one long word in it would be cut off.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)', overflowWrap: 'anywhere' } } },
    Notification: { defaultProps: withNamedCross },
    Menu: { defaultProps: { transitionProps: { duration: 80 } } },
  },
});

/** Gray text that is still read easily: a contrast of 4.5 to 1 on every background of ours (WCAG 1.4.3). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#5a626a', '--mantine-color-error': '#c22f2f', '--mantine-color-placeholder': '#6b737b' },
  dark: { '--mantine-color-dimmed': '#a3abb3', '--mantine-color-error': '#ff8787', '--mantine-color-placeholder': '#929aa2' },
});
