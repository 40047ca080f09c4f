/** 路由与通道: how work is given out. Each part is saved by itself; a refusal stands at its field. */
import type { RoutingChange, RoutingSettings } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Form, InputNumber } from "antd";
import { ChangedLast } from "../../../shell/Changed.tsx";
import { Hours } from "./Hours.tsx";
import { Lanes } from "./Lanes.tsx";
import { Overflows } from "./Overflows.tsx";
import { Part } from "./Part.tsx";
import { useRouting } from "./queries.ts";
import css from "./settings.module.css";
import { setting } from "./words.ts";

const OFFERS = {
  offer_seconds: ["seconds", 5, 600],
  chats: ["", 1, 50],
  tickets: ["", 1, 1000],
  in_all: ["", 1, 1000],
  same_agent_hours: ["hours", 0, 8760],
  away_seconds: ["seconds", 0, 86_400],
} as const;
const WAITS = {
  ageing_minutes: ["minutes", 0, 1440],
  answer_seconds: ["seconds", 1, 3600],
  stall_hours: ["hours", 1, 8760],
} as const;
const HINTED = [
  "offer_seconds",
  "in_all",
  "same_agent_hours",
  "away_seconds",
  "ageing_minutes",
  "answer_seconds",
  "stall_hours",
] as const;
type Bounds = Record<string, readonly [string, number, number]>;

export function Routing() {
  const found = useRouting();
  return (
    <Query of={found}>
      {(data) => (
        <div className={css.parts}>
          <Lanes rows={data.lanes} />
          <Numbers part="offers" bounds={OFFERS} data={data} />
          <Numbers part="waits" bounds={WAITS} data={data} />
          <Overflows rows={data.overflows} />
          <Hours week={data.week ?? null} />
        </div>
      )}
    </Query>
  );
}

function Numbers(props: { part: "offers" | "waits"; bounds: Bounds; data: RoutingSettings }) {
  const t = useT(setting);
  const names = Object.keys(props.bounds) as (keyof typeof OFFERS | keyof typeof WAITS)[];
  const values = Object.fromEntries(names.map((name) => [name, props.data[name]])) as RoutingChange;
  return (
    <Part title={t(props.part)} hint={t(`${props.part}Hint`)} values={values} draft={props.part}>
      <div className={css.two}>
        {names.map((name) => {
          const [unit = "", least, most] = props.bounds[name] ?? [];
          const hinted = HINTED.find((one) => one === name);
          return (
            <Form.Item
              key={name}
              name={name}
              label={t(name)}
              rules={[{ required: true, message: t("required") }]}
              extra={
                <>
                  {hinted && <span>{t(`${hinted}Hint`)} </span>}
                  <ChangedLast kinds={["RoutingChanged"]} of={name} />
                </>
              }
            >
              <InputNumber
                min={least}
                max={most}
                precision={0}
                suffix={unit ? t(unit as "seconds") : undefined}
                style={{ width: 160 }}
              />
            </Form.Item>
          );
        })}
      </div>
    </Part>
  );
}
