import { DownOutlined } from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { useEffect } from "react";
import { Page } from "../../../shell/Page.tsx";
import { Chapter } from "./Blocks.tsx";
import css from "./manual.module.css";
import { type Manual, manualFile, type Section, useManual } from "./queries.ts";
import { manual as words } from "./words.ts";

const route = getRouteApi("/frame/standards/$version/manual");

/** The manual 《售后服务操作手册》 to read, to print and to take along. */
export function ManualPage() {
  const { version } = route.useParams();
  const found = useManual(Number(version));
  if (found.data) return <Shown id={Number(version)} manual={found.data} />;
  if (found.isError) return <Failed error={found.error} retry={() => found.refetch()} />;
  return <Loading />;
}

function Shown({ id, manual }: { id: number; manual: Manual }) {
  const t = useT(words);
  useJump();
  return (
    <Page title={manual.cover.title} place={t("manual")} actions={<Files id={id} />}>
      <div className={css.spread}>
        <nav className={css.contents} aria-label={manual.contents}>
          <Contents sections={manual.sections} />
        </nav>
        <article className={`${css.paper} printed`} lang={manual.language}>
          <Cover manual={manual} />
          {manual.sections.map((section) => (
            <Chapter key={section.anchor} section={section} depth={0} />
          ))}
        </article>
      </div>
    </Page>
  );
}

function Files({ id }: { id: number }) {
  const t = useT(words);
  const lang = useLanguage();
  const more = {
    items: [
      { key: "docx", label: <a href={manualFile(id, "docx", lang)}>{t("word")}</a> },
      {
        key: "html",
        label: (
          <a href={manualFile(id, "html", lang)} target="_blank" rel="noreferrer">
            {t("html")}
          </a>
        ),
      },
      { key: "print", label: t("print"), onClick: () => window.print() },
    ],
  };
  return (
    <>
      <Link to="/standards/$version" params={{ version: String(id) }} className={css.back}>
        {t("back")}
      </Link>
      <Dropdown menu={more} trigger={["click"]} placement="bottomRight">
        <Button icon={<DownOutlined />} iconPlacement="end">
          {t("others")}
        </Button>
      </Dropdown>
      <Button type="primary" href={manualFile(id, "pdf", lang)} target="_blank">
        {t("pdf")}
      </Button>
    </>
  );
}

function Cover({ manual }: { manual: Manual }) {
  const { cover } = manual;
  return (
    <header className={css.cover}>
      {cover.logo && (
        <img alt="" src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(cover.logo)}`} />
      )}
      <p>{cover.company}</p>
      <h1>{cover.title}</h1>
      <p>{cover.subtitle}</p>
      {cover.mark && <strong className={css.mark}>{cover.mark}</strong>}
      <dl>
        {cover.facts.map(([label, said]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

function Contents({ sections }: { sections: Section[] }) {
  return (
    <ol>
      {sections.map((section) => (
        <li key={section.anchor}>
          <a href={`#${section.anchor}`}>
            <span>{section.number}</span>
            {section.title}
          </a>
          {section.anchor === "nodes" && <Contents sections={section.sections} />}
        </li>
      ))}
    </ol>
  );
}

/** The chapter that the address names, once the words are there. */
function useJump() {
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1));
    if (anchor) document.getElementById(anchor)?.scrollIntoView();
  }, []);
}
