import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = ['#e6f4f5', '#cfe7e9', '#a0d0d5', '#6db8c0', '#46a3ad', '#2c95a1', '#1a8c99', '#0e7683', '#0b6470', '#084c56'];

/** Mantine draws dark surfaces with these; tinted, so that they belong to the product's own. */
const dark: MantineColorsTuple = ['#dbe6e8', '#bccacd', '#a2b6bb', '#7d9398', '#3c5158', '#2a3c42', '#1b2b30', '#121d20', '#0e1719', '#0b1315'];

export const theme = createTheme({
  primaryColor: 'teal',
  colors: { teal, dark },
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.34,
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily: "'Inter Variable', Inter, 'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, Roboto, 'Noto Sans', 'Open Sans', sans-serif",
  headings: { fontWeight: '650' },
  fontSizes: { xs: '0.75rem', sm: '0.8438rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  components: {
    TextInput: { defaultProps: { size: 'sm' } },
    Button: { defaultProps: { size: 'sm' } },
    Drawer: { styles: { title: { fontWeight: 650, fontSize: '1.05rem' } } },
  },
});

/** Mantine draws on the product's own surfaces and inks, so that its parts and ours are one product in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-body': 'var(--s-surface)',
    '--mantine-color-text': 'var(--s-ink)',
    '--mantine-color-dimmed': 'var(--s-ink-2)',
    '--mantine-color-placeholder': 'var(--s-ink-2)',
    '--mantine-color-anchor': 'var(--s-accent)',
    '--mantine-color-default': 'var(--s-surface)',
    '--mantine-color-default-hover': 'var(--s-hover)',
    '--mantine-color-default-color': 'var(--s-ink)',
    '--mantine-color-default-border': 'var(--s-line-strong)',
    '--mantine-color-error': 'var(--s-danger-ink)',
  },
  light: {},
  dark: {},
});
