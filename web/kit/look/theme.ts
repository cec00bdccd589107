import { theme, type ThemeConfig } from 'antd';

/** Read for twelve hours at arm's length: larger and with more contrast than antd's own. */
const BASE_FONT_PIXELS = 15;

const shared: ThemeConfig = {
  token: {
    colorPrimary: '#0b7c74',
    colorLink: '#0b7c74',
    fontSize: BASE_FONT_PIXELS,
    fontFamily: "'Noto Sans SC Variable', system-ui, sans-serif",
    borderRadius: 6,
    controlHeight: 34,
    motion: false,
  },
  components: { Modal: { titleFontSize: 18 } },
};

/** The screens by day. */
const light: ThemeConfig = {
  ...shared,
  token: { ...shared.token, colorBgLayout: '#eef1f2', colorBgContainer: '#ffffff', colorText: '#1b252c', colorTextSecondary: '#55626b', colorTextTertiary: '#55626b', colorTextDescription: '#55626b', colorBorder: '#c3ccd2', colorError: '#b3123c', colorTextPlaceholder: '#55626b' },
};

/** The screens by night. */
const dark: ThemeConfig = {
  ...shared,
  algorithm: theme.darkAlgorithm,
  token: {
    ...shared.token,
    colorPrimary: '#2ba79c',
    colorLink: '#4cc2b7',
    colorBgLayout: '#0f1418',
    colorBgContainer: '#182027',
    colorBgElevated: '#202a32',
    colorText: '#e4eaee',
    colorTextSecondary: '#9fadb7',
    colorTextTertiary: '#9fadb7',
    colorTextDescription: '#9fadb7',
    colorBorder: '#3c4a54',
    colorError: '#ff7b98',
    colorTextPlaceholder: '#9fadb7',
  },
  components: {
    ...shared.components,
    // White letters on the bright accent are too faint by night: buttons are filled with the palette's darker one.
    Button: { colorPrimary: '#0e7d74', colorPrimaryHover: '#11897f', colorPrimaryActive: '#0b6a62' },
    // And so are dark ones on it: the chosen tab is written in the palette's lighter one.
    Tabs: { itemSelectedColor: '#4cc2b7', itemHoverColor: '#4cc2b7' },
  },
};

/** antd's own unit of distances, pixels. */
const SIZE_UNIT_PIXELS = 4;
const CONTROL_PIXELS = 34;

/** The one design language of the screens that are made with antd; `scale` is how much larger everything is on a wall of pixels. */
export const themeOf = (isDark: boolean, scale = 1): ThemeConfig => {
  const theme = isDark ? dark : light;
  if (scale === 1) return theme;
  return { ...theme, token: { ...theme.token, fontSize: BASE_FONT_PIXELS * scale, controlHeight: CONTROL_PIXELS * scale, sizeUnit: SIZE_UNIT_PIXELS * scale } };
};
