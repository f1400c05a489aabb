import {
  createTheme,
  type CSSVariablesResolver,
  Drawer,
  type MantineColorsTuple,
  Modal,
} from '@mantine/core';

const INK: MantineColorsTuple = [
  '#EEF3F9',
  '#D9E4F0',
  '#B4C8E0',
  '#8BAACE',
  '#658DBC',
  '#4675AC',
  '#2E5F99',
  '#1D4E89',
  '#173F70',
  '#102E54',
];
const FOR: MantineColorsTuple = [
  '#E6F4F5',
  '#CBE7EA',
  '#9BD0D6',
  '#67B6BF',
  '#3D9DA8',
  '#1F8794',
  '#0E7180',
  '#0A6170',
  '#084F5B',
  '#053B44',
];
const AGAINST: MantineColorsTuple = [
  '#FEF3E7',
  '#FCE3C8',
  '#F8C794',
  '#F2A75C',
  '#E88B30',
  '#D2731A',
  '#B85F0F',
  '#9A4D0A',
  '#7C3D07',
  '#5C2D05',
];
const UNKNOWN: MantineColorsTuple = [
  '#F4F2F9',
  '#E7E3F1',
  '#CFC8E2',
  '#B1A6CE',
  '#9588B9',
  '#7C6EA4',
  '#67598F',
  '#564A7A',
  '#453B63',
  '#332B4B',
];
const STOP: MantineColorsTuple = [
  '#FDEDEE',
  '#FAD5D8',
  '#F3A9AE',
  '#E9787F',
  '#DD4D56',
  '#CB303B',
  '#B0222C',
  '#951B24',
  '#78141C',
  '#590D13',
];

/** Calm clinical paper: one deep blue for structure, colour only for meaning. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: "'Inter Variable', monospace",
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 4 },
  colors: { ink: INK, for: FOR, against: AGAINST, unknown: UNKNOWN, stop: STOP },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  focusRing: 'auto',
  // The page itself never scrolls, and the lock's style element has no nonce for the CSP.
  components: {
    Modal: Modal.extend({ defaultProps: { lockScroll: false, centered: true } }),
    Drawer: Drawer.extend({ defaultProps: { lockScroll: false } }),
  },
});

/** Mantine's own greys and reds replaced by ours, so that every component reads alike. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#14202c',
    '--mantine-color-dimmed': '#5c6b7b',
    '--mantine-color-placeholder': '#5c6b7b',
    '--mantine-color-error': '#951b24',
    '--mantine-color-default-border': '#d8e0e8',
  },
  dark: {},
});
