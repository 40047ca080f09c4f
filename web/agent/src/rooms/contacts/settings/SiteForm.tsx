/** One site: looks, greeting, menu, who serves, where it may stand; the preview follows what is typed. */
import type { ChatSite } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, App, Button, Form, type FormInstance } from "antd";
import { useEffect, useState } from "react";
import { ChangedLast } from "../../../shell/Changed.tsx";
import { placed } from "../../../shell/faults.ts";
import { Install } from "./Install.tsx";
import { Preview } from "./Preview.tsx";
import { type SiteFields, useAddSite, useChangeSite } from "./queries.ts";
import { SiteFieldsPart } from "./SiteFields.tsx";
import css from "./settings.module.css";
import look from "./site.module.css";
import { setting } from "./siteWords.ts";
import { typedOf, WeekFields, type WeekTyped, weekOf } from "./Week.tsx";

interface Props {
  site: ChatSite | undefined;
  onSecret: (secret: string) => void;
  onMade: (key: string) => void;
}

const FRESH: SiteFields = {
  name: "",
  colour: "",
  team: "service",
  origins: [],
  languages: ["zh-CN", "zh-TW", "en"],
  week: null,
  greeting: {},
  menu: [],
};
const NAMES = ["key", "name", "colour", "team", "origins", "languages", "greeting", "menu"];
type Typed = Omit<SiteFields, "week"> & WeekTyped;
const typed = (site: SiteFields): Typed => ({ ...site, ...typedOf(site.week) });

export function SiteForm({ site, onSecret, onMade }: Props) {
  const t = useT(setting);
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const add = useAddSite();
  const change = useChangeSite(site?.key ?? "");
  const [now, setNow] = useState<Omit<SiteFields, "week">>(site ?? FRESH);
  const [touched, setTouched] = useState(false);
  const error = add.error ?? change.error;
  const { fields, rest } = placed(error, NAMES);
  const faults = JSON.stringify(fields);
  useEffect(() => {
    const all = Object.entries(JSON.parse(faults) as Record<string, string>);
    form.setFields(all.map(([name, said]) => ({ name: name as keyof Typed, errors: [said] })));
  }, [faults, form]);
  const saved = () => {
    setTouched(false);
    void message.success(t("saved"));
  };
  const save = ({ sort, week, ...given }: Typed) => {
    const body = {
      ...given,
      week: weekOf({ sort, week: week ?? typedOf(site?.week ?? null).week }),
      colour: given.colour ?? "",
      menu: given.menu ?? [],
      origins: given.origins ?? [],
    };
    if (site) return change.mutate(body, { onSuccess: saved });
    add.mutate(body, {
      onSuccess: (made) => {
        saved();
        onSecret(made.secret);
        onMade(made.key);
      },
    });
  };
  return (
    <div className={look.site}>
      <div>
        <Form<Typed>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={typed(site ?? FRESH)}
          onFinish={save}
          onValuesChange={(_, all) => {
            setTouched(true);
            setNow(all);
          }}
        >
          <SiteFieldsPart fresh={!site} />
          <section className={css.block}>
            <h2>{t("hours")}</h2>
            <p className={css.faint}>{t("hoursHint")}</p>
            <WeekFields form={form as FormInstance} base={t("hoursBase")} />
          </section>
          {rest && <Alert type="error" title={rest} role="alert" style={{ marginBottom: 12 }} />}
          <div className={css.foot}>
            {site && (
              <span className={css.faint}>
                <ChangedLast kinds={["ChatSiteChanged"]} row={site.key} />
              </span>
            )}
            {touched && site && <span className={css.faint}>{t("unsaved")}</span>}
            <Button
              type="primary"
              htmlType="submit"
              disabled={!touched}
              loading={add.isPending || change.isPending}
            >
              {t(site ? "save" : "newSite")}
            </Button>
          </div>
        </Form>
        {site && <Install site={site} onSecret={onSecret} />}
      </div>
      <Preview site={now} />
    </div>
  );
}
