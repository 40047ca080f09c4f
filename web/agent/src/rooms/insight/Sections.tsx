/** The pages of 数据分析, one list: whoever adds a page adds a line. Pages that read the board's period and dimensions keep them. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { read } from "@shouwen/kit/i18n/words.ts";
import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useCan } from "../../shell/session.ts";
import { DIMENSIONS } from "./filters.ts";

const SHARED = ["period", "from", "to", ...DIMENSIONS] as const;

interface Section {
  path: string;
  zh: string;
  en: string;
  right: string;
  /** reads the board's period and dimensions */
  dimensions?: boolean;
}

const SECTIONS: readonly Section[] = [
  { path: "/board", zh: "看板", en: "Board", right: "board.read", dimensions: true },
  { path: "/insight/process", zh: "流程", en: "Process", right: "board.read" },
  { path: "/insight/compare", zh: "对比", en: "Compare", right: "board.read" },
  { path: "/insight/statistics", zh: "统计", en: "Statistics", right: "board.read", dimensions: true },
  { path: "/insight/whatif", zh: "情景模拟", en: "What if", right: "board.read" },
  { path: "/insight/reports", zh: "报表", en: "Reports", right: "board.read" },
  { path: "/insight/alarms", zh: "告警", en: "Alarms", right: "board.read" },
  { path: "/board/conformance", zh: "标准执行", en: "Conformance", right: "board.read", dimensions: true },
];

export function Sections() {
  const lang = useLanguage();
  const can = useCan();
  const { pathname, search } = useLocation();
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView?.({ block: "nearest", inline: "nearest" }); // narrow screens; its promise is no cleanup
  }, []);
  const here = SECTIONS.find((section) => section.path === pathname);
  const asked = search as Record<string, string | undefined>;
  const kept = Object.fromEntries(SHARED.flatMap((name) => (asked[name] ? [[name, asked[name]]] : [])));
  return SECTIONS.filter((section) => can(section.right)).map((section) => (
    <Link
      key={section.path}
      ref={section === here ? current : undefined}
      to={section.path}
      search={section.dimensions && here?.dimensions ? kept : {}}
      activeOptions={{ exact: true, includeSearch: false }}
      aria-current={section === here ? "page" : undefined}
    >
      {lang === "zh-CN" ? read(section.zh, lang) : section.en}
    </Link>
  ));
}
