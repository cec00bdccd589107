import { App, ConfigProvider } from 'antd';
import enUs from 'antd/locale/en_US';
import zhCn from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { themeOf } from './theme.ts';
import { useLook } from './look.ts';

/** The design language of the screens made with antd, in the reader's language and light; `scale` is for a wall of pixels. */
export const DesignFrame = ({ className, scale = 1, children }: { readonly className: string; readonly scale?: number; readonly children: ReactNode }) => {
  const { language, isDark } = useLook();
  return (
    <ConfigProvider locale={language === 'en' ? enUs : zhCn} theme={themeOf(isDark, scale)} button={{ autoInsertSpace: false }}>
      <App className={className}>{children}</App>
    </ConfigProvider>
  );
};
