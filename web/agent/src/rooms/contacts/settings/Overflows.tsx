/** Where a team's queue goes on to. */
import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import type { RoutingSettings } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button, Form, InputNumber, Select } from "antd";
import { ChangedLast } from "../../../shell/Changed.tsx";
import { useReference } from "../../../shell/reference.ts";
import { Part } from "./Part.tsx";
import css from "./settings.module.css";
import { setting } from "./words.ts";

export function Overflows({ rows }: { rows: RoutingSettings["overflows"] }) {
  const t = useT(setting);
  const teams = useReference("teams").map((one) => ({ value: one.id, label: one.name }));
  const required = [{ required: true, message: t("required") }];
  return (
    <Part title={t("overflows")} hint={t("overflowsHint")} values={{ overflows: rows }} draft="overflows">
      {(_, faults) => (
        <Form.List name="overflows">
          {(lines, { add, remove }) => (
            <>
              {lines.length === 0 && <p className={css.faint}>{t("noOverflows")}</p>}
              {lines.map(({ key, name }) => {
                const wrong = Object.entries(faults).find(([path]) => path.startsWith(`overflows.${name}`));
                return (
                  <div key={key} className={css.overflow}>
                    <Form.Item name={[name, "team"]} label={t("team")} rules={required}>
                      <Select options={teams} />
                    </Form.Item>
                    <Form.Item name={[name, "minutes"]} label={t("after")} rules={required}>
                      <InputNumber min={1} max={1440} precision={0} suffix={t("minutes")} />
                    </Form.Item>
                    <Form.Item name={[name, "to"]} label={t("to")} rules={required}>
                      <Select options={teams} />
                    </Form.Item>
                    <Button
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={`${t("remove")} ${name + 1}`}
                      onClick={() => remove(name)}
                    />
                    {wrong && (
                      <p role="alert" className={css.fault}>
                        {wrong[1]}
                      </p>
                    )}
                  </div>
                );
              })}
              <div className={css.under}>
                <Button icon={<PlusOutlined />} onClick={() => add({ minutes: 5 })}>
                  {t("add")}
                </Button>
                <span className={css.faint}>
                  <ChangedLast kinds={["RoutingChanged"]} of="overflows" />
                </span>
              </div>
            </>
          )}
        </Form.List>
      )}
    </Part>
  );
}
