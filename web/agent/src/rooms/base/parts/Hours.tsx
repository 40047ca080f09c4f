import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import type { CompanySettings } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button, Form, InputNumber, TimePicker } from "antd";
import dayjs from "dayjs";
import { base } from "../words.ts";
import { Section } from "./Section.tsx";
import { Changed, Setting } from "./Setting.tsx";
import css from "./settings.module.css";

type Span = [string, string];
type Week = Record<string, Span[]>;

/** The server counts days from Monday, 0. */
const DAYS = ["0", "1", "2", "3", "4", "5", "6"];
const at = (time: string) => dayjs(`2026-01-01 ${time === "24:00" ? "00:00" : time}`);

export function Hours({ settings }: { settings: CompanySettings }) {
  const t = useT(base);
  return (
    <Section
      title={t("hours")}
      hint={t("hoursHint")}
      values={{ week: settings.week as Week }}
      draft="hours"
      toChange={({ week }) => ({ week: Object.fromEntries(DAYS.map((day) => [day, week?.[day] ?? []])) })}
    >
      {DAYS.map((day) => (
        <Form.Item key={day} name={["week", day]} noStyle>
          <Day day={Number(day)} />
        </Form.Item>
      ))}
      <Form.Item name="week" className={css.below} extra={<Changed of="week" />}>
        <span />
      </Form.Item>
    </Section>
  );
}

function Day({
  day,
  value = [],
  onChange,
}: {
  day: number;
  value?: Span[];
  onChange?: (spans: Span[]) => void;
}) {
  const t = useT(base);
  useLanguage();
  const name = dayjs()
    .day((day + 1) % 7)
    .format("dddd");
  const set = (place: number, span: Span) =>
    onChange?.(value.map((one, index) => (index === place ? span : one)));
  const last = value.at(-1)?.[1];
  const fresh: Span = last ? [last, at(last).add(2, "hour").format("HH:mm")] : ["09:00", "18:00"];
  return (
    <div className={css.day}>
      <span>{name}</span>
      <div className={css.spans}>
        {value.length === 0 && <span className={css.faint}>{t("closed")}</span>}
        {value.map((span, place) => (
          <span key={span.join()} className={css.span}>
            <TimePicker.RangePicker
              format="HH:mm"
              minuteStep={15}
              allowClear={false}
              style={{ width: 170 }}
              value={[at(span[0]), at(span[1])]}
              onChange={(times) => {
                const [from, to] = times ?? [];
                if (from && to) set(place, [from.format("HH:mm"), to.format("HH:mm")]);
              }}
            />
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={`${name} ${span.join("–")} ${t("removeSpan")}`}
              onClick={() => onChange?.(value.filter((one) => one !== span))}
            />
          </span>
        ))}
        <Button
          type="text"
          size="small"
          icon={<PlusOutlined />}
          aria-label={`${name} ${t("addSpan")}`}
          onClick={() => onChange?.([...value, fresh])}
        />
      </div>
    </div>
  );
}

export function Limits({ settings }: { settings: CompanySettings }) {
  const t = useT(base);
  return (
    <Section
      title={t("limits")}
      hint={t("limitsHint")}
      values={{ completion_hours: settings.completion_hours }}
      draft="limits"
    >
      <Setting name="completion_hours" label={t("limits")}>
        <InputNumber min={1} max={8760} precision={0} suffix={t("completion")} style={{ width: 200 }} />
      </Setting>
    </Section>
  );
}
