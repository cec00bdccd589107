import { App, ConfigProvider } from 'antd';
import enUs from 'antd/locale/en_US';
import zhCn from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLook } from '#web/kit/look/look.ts';
import { themeOf } from '#web/kit/theme.ts';

/** The design language of the screens made with antd, in the reader's language and light. */
export const DesignFrame = ({ children }: { readonly children: ReactNode }) => {
  const { language, isDark } = useLook();
  return (
    <ConfigProvider locale={language === 'en' ? enUs : zhCn} theme={themeOf(isDark)} button={{ autoInsertSpace: false }}>
      <App className="facility-frame">{children}</App>
    </ConfigProvider>
  );
};
