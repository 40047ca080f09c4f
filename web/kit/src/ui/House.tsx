/** What every house of pages stands on: theme, language of antd, server cache. */
import { QueryClientProvider } from "@tanstack/react-query";
import App from "antd/es/app/index.js";
import ConfigProvider from "antd/es/config-provider/index.js";
import en from "antd/es/locale/en_US.js";
import zh from "antd/es/locale/zh_CN.js";
import { type ReactNode, useMemo, useState } from "react";
import { queryClient } from "../api/query.ts";
import { useLanguage } from "../i18n/language.ts";
import "./base.css";
import { antdTheme, useMode } from "./theme.ts";

export function House(props: { children: ReactNode; brand?: string }) {
  const mode = useMode();
  const lang = useLanguage();
  const [client] = useState(queryClient);
  const theme = useMemo(() => antdTheme(mode, props.brand), [mode, props.brand]);
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider theme={theme} locale={lang === "zh-CN" ? zh : en} button={{ autoInsertSpace: false }}>
        <App component={false}>{props.children}</App>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
