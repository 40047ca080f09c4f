/** What every house of pages stands on: theme, language of antd, server cache. */
import { QueryClientProvider } from "@tanstack/react-query";
import App from "antd/es/app/index.js";
import ConfigProvider from "antd/es/config-provider/index.js";
import en from "antd/es/locale/en_US.js";
import zh from "antd/es/locale/zh_CN.js";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { queryClient } from "../api/query.ts";
import { useLocale } from "../i18n/language.ts";
import { antdTraditional } from "../i18n/traditional.ts";
import "./base.css";
import { antdTheme, useMode } from "./theme.ts";

export function House(props: { children: ReactNode; brand?: string }) {
  const mode = useMode();
  const locale = useLocale();
  const [client] = useState(queryClient);
  const theme = useMemo(() => antdTheme(mode, props.brand), [mode, props.brand]);
  const before = useRef(locale);
  useEffect(() => {
    if (before.current !== locale) void client.invalidateQueries();
    before.current = locale;
  }, [client, locale]);
  const parts = locale === "en" ? en : (locale === "zh-TW" && antdTraditional()) || zh;
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider theme={theme} locale={parts} button={{ autoInsertSpace: false }}>
        <App key={locale} component={false}>
          {props.children}
        </App>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
