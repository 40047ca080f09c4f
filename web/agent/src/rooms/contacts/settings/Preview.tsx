/** The widget as a visitor would see it with what is typed now. */
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Segmented } from "antd";
import { useState } from "react";
import { useReference } from "../../../shell/reference.ts";
import { useFront } from "../../../shell/session.ts";
import type { SiteFields } from "./queries.ts";
import look from "./site.module.css";
import { setting } from "./siteWords.ts";

/** What the server says where a site says nothing. */
const GREETING = {
  "zh-CN": "您好，请问有什么可以帮您？",
  "zh-TW": "您好，請問有什麼可以幫您？",
  en: "Hello, how can we help you?",
} as const;
type Tongue = keyof typeof GREETING;

export function Preview({ site }: { site: Omit<SiteFields, "week"> }) {
  const t = useT(setting);
  const { data } = useFront();
  const problems = useReference("problems");
  const own: Language = language();
  const [tongue, setTongue] = useState<Tongue>(own === "en" ? "en" : "zh-CN");
  const colour = site.colour || data?.colour || "#2f54eb";
  return (
    <aside className={look.preview} aria-label={t("preview")}>
      <div className={look.previewTop}>
        <h2>{t("preview")}</h2>
        <Segmented
          size="small"
          value={tongue}
          onChange={(value) => setTongue(value as Tongue)}
          options={[
            { value: "zh-CN", label: "简" },
            { value: "zh-TW", label: "繁" },
            { value: "en", label: "EN" },
          ]}
        />
      </div>
      <div className={look.widget}>
        <header style={{ background: colour }}>
          <b>{site.name || data?.name}</b>
          <small>{t("open")}</small>
        </header>
        <div className={look.widgetBody}>
          <p>{site.greeting?.[tongue]?.trim() || GREETING[tongue]}</p>
          {problems
            .filter((problem) => site.menu?.some((item) => item?.problem === problem.code))
            .map((problem) => (
              <span key={problem.code} className={look.choice} style={{ borderColor: colour }}>
                {problem.name}
              </span>
            ))}
        </div>
        <footer>{t("previewType")}</footer>
      </div>
    </aside>
  );
}
