/** Company mark, three pages, language; everything below is one column. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { House } from "@shouwen/kit/ui/House.tsx";
import { LanguageChoice } from "@shouwen/kit/ui/LanguageChoice.tsx";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { antdTheme, useMode } from "@shouwen/kit/ui/theme.ts";
import type { Mode } from "@shouwen/kit/ui/tokens.ts";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import ConfigProvider from "antd/es/config-provider/index.js";
import { type CSSProperties, useEffect, useMemo } from "react";
import { useConfigQuery } from "./config.ts";
import css from "./frame.module.css";
import { shell } from "./words.ts";

export function Frame() {
  return (
    <House>
      <Branded />
    </House>
  );
}

/** Inside the house, since the company's colour comes from the server. */
function Branded() {
  const t = useT(shell);
  const config = useConfigQuery();
  const company = config.data?.company;
  const mode = useMode();
  const theme = useMemo(() => {
    const made = antdTheme(mode, company?.colour ?? undefined);
    return { ...made, token: { ...made.token, fontSize: 15, controlHeight: 40, controlHeightLG: 48 } };
  }, [mode, company?.colour]);
  const name = company?.name || t("house");
  const followed = /^\/(portal\/)?(ticket|ratings)\//.test(useLocation().pathname);
  useIcon(company?.logo);
  return (
    <ConfigProvider theme={theme}>
      <div className={css.page} style={brandOf(company?.colour, mode)}>
        <a href="#content" className={css.skip}>
          {t("skip")}
        </a>
        <header className={css.head}>
          <Link to="/" className={css.company}>
            {company?.logo && <img src={company.logo} alt="" />}
            <span>{name}</span>
          </Link>
          <nav aria-label={t("main")} className={css.nav}>
            <Link to="/" activeOptions={{ exact: true }}>
              {t("ask")}
            </Link>
            <Link to="/book">{t("book")}</Link>
            <Link to="/follow" aria-current={followed ? "page" : undefined}>
              {t("follow")}
            </Link>
          </nav>
          <LanguageChoice />
        </header>
        <main id="content" className={css.main} tabIndex={-1}>
          {config.data ? (
            <Outlet />
          ) : config.isError ? (
            <Failed error={config.error} retry={() => config.refetch()} />
          ) : (
            <Loading rows={6} height={64} />
          )}
        </main>
      </div>
    </ConfigProvider>
  );
}

/** The company's logo in the browser's tab. */
function useIcon(logo: string | null | undefined) {
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    if (!link || !logo) return;
    link.removeAttribute("type");
    link.href = logo;
  }, [logo]);
}

/** The company's own colour where the portal would show ours. */
function brandOf(colour: string | null | undefined, mode: Mode): CSSProperties {
  if (!colour) return {};
  const soft = `color-mix(in srgb, ${colour} ${mode === "dark" ? 24 : 9}%, var(--surface))`;
  const ink = mode === "dark" ? `color-mix(in srgb, ${colour} 50%, white)` : colour;
  return { "--brand-solid": colour, "--brand-ink": ink, "--brand-soft": soft } as CSSProperties;
}
