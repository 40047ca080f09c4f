import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { Page } from "../../../shell/Page.tsx";
import { useSmall } from "../../../shell/small.ts";
import { standards } from "../words.ts";
import { FormView } from "./FormView.tsx";
import "./manual.module.css"; // what `printed` means on paper
import { type Template, templateFile, useTemplates } from "./queries.ts";
import css from "./templates.module.css";
import { manual } from "./words.ts";

const route = getRouteApi("/frame/standards/templates");

/** The templates 模板: each as a form to look at, as Excel to fill in, as PDF to print. */
export function TemplatesPage() {
  const t = useT(manual);
  const s = useT(standards);
  const found = useTemplates();
  const { form } = route.useSearch();
  return (
    <Page title={t("templates")} actions={<Link to="/standards">{s("title")}</Link>}>
      <Query of={found}>
        {(page) => {
          const chosen = page.items.find((one) => one.code === form) ?? page.items[0];
          if (!chosen) return <Empty title={t("none")} text={t("noneHint")} />;
          return (
            <div className={css.spread}>
              <Choosing templates={page.items} chosen={chosen} />
              <Chosen template={chosen} />
            </div>
          );
        }}
      </Query>
    </Page>
  );
}

function Choosing({ templates, chosen }: { templates: Template[]; chosen: Template }) {
  const t = useT(manual);
  const small = useSmall();
  const navigate = route.useNavigate();
  if (small)
    return (
      <Select
        className={css.select}
        aria-label={t("choose")}
        value={chosen.code}
        options={templates.map((one) => ({ value: one.code, label: one.title }))}
        onChange={(code: string) => void navigate({ search: { form: code }, replace: true })}
      />
    );
  return (
    <nav className={css.list} aria-label={t("choose")}>
      {templates.map((one) => (
        <Link
          key={one.code}
          to="/standards/templates"
          search={{ form: one.code }}
          replace
          aria-current={one.code === chosen.code ? "page" : undefined}
          activeProps={{}}
        >
          {one.title}
        </Link>
      ))}
    </nav>
  );
}

function Chosen({ template }: { template: Template }) {
  const t = useT(manual);
  const lang = useLanguage();
  return (
    <section className={`${css.sheet} printed`}>
      <header className={css.head}>
        <div>
          <h2>{template.title}</h2>
          <p>{template.about}</p>
          <small>
            {template.standard}
            {lang === "en" ? ". " : "。"}
            {t("hint")}
          </small>
        </div>
        <div className={css.files}>
          <Button href={templateFile(template.code, "pdf", lang)} target="_blank">
            {t("printed")}
          </Button>
          <Button type="primary" href={templateFile(template.code, "xlsx", lang)}>
            {t("xlsx")}
          </Button>
        </div>
      </header>
      <FormView parts={template.parts} />
    </section>
  );
}
