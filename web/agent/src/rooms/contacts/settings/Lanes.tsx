/** The table of lanes: each line in plain words, and a try-out that answers as the server would. */
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import type { RoutingSettings } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button, Form, InputNumber, Select, TreeSelect } from "antd";
import { ChangedLast } from "../../../shell/Changed.tsx";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { hidden, type LaneRow, PLAIN } from "./lanes.ts";
import { Part } from "./Part.tsx";
import { usePeople } from "./queries.ts";
import { useSaid, useTiers } from "./said.ts";
import css from "./settings.module.css";
import { TryOut } from "./TryOut.tsx";
import { setting } from "./words.ts";

export function Lanes({ rows }: { rows: RoutingSettings["lanes"] }) {
  const t = useT(setting);
  const values = { lanes: rows.map((row) => ({ ...row, people: row.people.map((one) => one.id) })) };
  return (
    <Part wide title={t("lanes")} hint={t("lanesHint")} values={values} draft="lanes">
      {(form, faults) => (
        <Form.List name="lanes">
          {(lines, { add, remove, move }) => (
            <>
              <Form.Item noStyle shouldUpdate>
                {() => {
                  const now = (form.getFieldValue("lanes") ?? []) as LaneRow[];
                  return (
                    <Rows
                      now={now}
                      names={lines.map((line) => line.name)}
                      faults={faults}
                      onRemove={remove}
                      onMove={move}
                    />
                  );
                }}
              </Form.Item>
              <div className={css.under}>
                <Button icon={<PlusOutlined />} onClick={() => add(PLAIN)} disabled={lines.length >= 100}>
                  {t("add")}
                </Button>
                <span className={css.faint}>
                  <ChangedLast kinds={["RoutingChanged"]} of="lanes" />
                </span>
              </div>
              <Form.Item noStyle shouldUpdate>
                {() => <TryOut rows={(form.getFieldValue("lanes") ?? []) as LaneRow[]} />}
              </Form.Item>
            </>
          )}
        </Form.List>
      )}
    </Part>
  );
}

interface RowsProps {
  now: LaneRow[];
  names: number[];
  faults: Record<string, string>;
  onRemove: (name: number) => void;
  onMove: (from: number, to: number) => void;
}

function Rows({ now, names, faults, onRemove, onMove }: RowsProps) {
  const t = useT(setting);
  const problems = useReference("problems");
  const said = useSaid();
  const never = hidden(now, problems);
  if (names.length === 0) return <p className={css.faint}>{t("noLanes")}</p>;
  return (
    <ol className={css.lanes}>
      {names.map((name, place) => {
        const wrong = Object.entries(faults).find(([path]) => path.startsWith(`lanes.${name}`));
        return (
          <li key={name}>
            <Fields name={name} />
            <div className={css.verbs}>
              <Button
                type="text"
                size="small"
                icon={<ArrowUpOutlined />}
                aria-label={`${t("up")} ${place + 1}`}
                disabled={place === 0}
                onClick={() => onMove(place, place - 1)}
              />
              <Button
                type="text"
                size="small"
                icon={<ArrowDownOutlined />}
                aria-label={`${t("down")} ${place + 1}`}
                disabled={place === names.length - 1}
                onClick={() => onMove(place, place + 1)}
              />
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={`${t("remove")} ${place + 1}`}
                onClick={() => onRemove(name)}
              />
            </div>
            <p className={css.said}>
              {said(now[name] ?? PLAIN)}
              {never.has(place) && <span className={css.due}> {t("hidden")}</span>}
            </p>
            {wrong && (
              <p role="alert" className={css.fault}>
                {wrong[1]}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Fields({ name }: { name: number }) {
  const t = useT(setting);
  const tiers = useTiers();
  const problems = useReference("problems");
  const people = usePeople().map((one) => ({ value: one.id, label: one.name }));
  const levels = ([1, 2, 3] as const).map((value) => ({ value, label: t(`level${value}`) }));
  return (
    <div className={css.lane}>
      <Form.Item name={[name, "tier"]} label={t("tier")}>
        <Select options={[{ value: "", label: t("any") }, ...tiers]} />
      </Form.Item>
      <Form.Item name={[name, "problem"]} label={t("problem")}>
        <TreeSelect
          treeData={[{ value: "", title: t("any"), children: [] }, ...treeOf(problems)]}
          treeDefaultExpandAll
          popupMatchSelectWidth={280}
        />
      </Form.Item>
      <Form.Item name={[name, "lane"]} label={t("lane")} rules={[{ required: true, message: t("required") }]}>
        <InputNumber min={0} max={9} precision={0} style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name={[name, "level"]} label={t("level")}>
        <Select options={levels} popupMatchSelectWidth={false} />
      </Form.Item>
      <Form.Item name={[name, "people"]} label={t("people")}>
        <Select
          mode="multiple"
          options={people}
          placeholder={t("nobodyNamed")}
          maxCount={50}
          showSearch={{ optionFilterProp: "label" }}
        />
      </Form.Item>
    </div>
  );
}
