/** The fields of a site. */
import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button, ColorPicker, Form, Input, Select, TreeSelect } from "antd";
import { treeOf, useReference } from "../../../shell/reference.ts";
import css from "./settings.module.css";
import look from "./site.module.css";
import { setting } from "./siteWords.ts";

const GREETINGS = [
  ["zh-CN", "zhCN"],
  ["zh-TW", "zhTW"],
  ["en", "en"],
] as const;

export function SiteFieldsPart({ fresh }: { fresh: boolean }) {
  const t = useT(setting);
  const teams = useReference("teams").map((one) => ({ value: one.code, label: one.name }));
  const required = [{ required: true, message: t("required") }];
  return (
    <>
      <section className={css.block}>
        <h2>{t("looks")}</h2>
        <div className={css.two}>
          {fresh && (
            <Form.Item
              name="key"
              label={t("key")}
              extra={t("keyHint")}
              rules={[...required, { pattern: /^[a-z0-9][a-z0-9_.-]{0,63}$/, message: t("keyHint") }]}
            >
              <Input autoFocus />
            </Form.Item>
          )}
          <Form.Item name="name" label={t("name")} extra={t("nameHint")}>
            <Input maxLength={80} />
          </Form.Item>
          <Form.Item
            name="colour"
            label={t("colour")}
            extra={t("colourHint")}
            getValueFromEvent={(colour) => (colour.cleared ? "" : colour.toHexString().slice(0, 7))}
            getValueProps={(value) => ({ value: value || null })}
          >
            <ColorPicker allowClear disabledAlpha showText aria-label={t("colour")} />
          </Form.Item>
        </div>
        <p className={css.label}>{t("greeting")}</p>
        {GREETINGS.map(([code, word]) => (
          <Form.Item key={code} name={["greeting", code]} noStyle>
            <Input.TextArea
              className={look.greeting}
              autoSize={{ minRows: 1, maxRows: 4 }}
              maxLength={500}
              placeholder={t(word)}
              aria-label={`${t("greeting")} ${t(word)}`}
            />
          </Form.Item>
        ))}
        <p className={css.faint}>{t("greetingHint")}</p>
        <Form.Item
          className={look.after}
          name="languages"
          label={t("languages")}
          extra={t("languagesHint")}
          rules={required}
        >
          <Select mode="multiple" options={GREETINGS.map(([value, word]) => ({ value, label: t(word) }))} />
        </Form.Item>
      </section>
      <section className={css.block}>
        <h2>{t("menu")}</h2>
        <p className={css.faint}>{t("menuHint")}</p>
        <Form.Item
          className={look.after}
          name="team"
          label={t("teamOf")}
          extra={t("teamHint")}
          rules={required}
        >
          <Select options={teams} style={{ maxWidth: 280 }} />
        </Form.Item>
        <Menu teams={teams} />
      </section>
      <section className={css.block}>
        <h2>{t("origins")}</h2>
        <Form.Item name="origins" extra={t("originsHint")}>
          <Select
            mode="tags"
            tokenSeparators={[" ", ",", "，", "\n"]}
            open={false}
            suffixIcon={null}
            placeholder="https://www.example.com"
            aria-label={t("origins")}
          />
        </Form.Item>
      </section>
    </>
  );
}

function Menu({ teams }: { teams: { value: string; label: string }[] }) {
  const t = useT(setting);
  const problems = useReference("problems");
  return (
    <Form.List name="menu">
      {(lines, { add, remove }) => (
        <>
          {lines.map(({ key, name }) => (
            <div key={key} className={look.item}>
              <Form.Item name={[name, "problem"]} rules={[{ required: true, message: t("required") }]}>
                <TreeSelect
                  treeData={treeOf(problems)}
                  treeDefaultExpandAll
                  placeholder={t("menuItem")}
                  aria-label={`${t("menuItem")} ${name + 1}`}
                />
              </Form.Item>
              <Form.Item name={[name, "team"]} getValueProps={(value) => ({ value: value || "" })}>
                <Select
                  options={[{ value: "", label: t("menuDefault") }, ...teams]}
                  aria-label={`${t("menuTeam")} ${name + 1}`}
                />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={`${t("remove")} ${name + 1}`}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add({ team: "" })} disabled={lines.length >= 30}>
            {t("addItem")}
          </Button>
        </>
      )}
    </Form.List>
  );
}
