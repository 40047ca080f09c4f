/** The hours of a week: like somebody else's, of its own, or round the clock. */
import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button, Form, type FormInstance, Radio, TimePicker } from "antd";
import dayjs from "dayjs";
import css from "./settings.module.css";
import { setting } from "./words.ts";

type Span = [string, string];
export type Week = Record<string, Span[]>;
export interface WeekTyped {
  sort: "company" | "own" | "free";
  week: Week;
}

/** The server counts days from Monday, 0. */
const DAYS = ["0", "1", "2", "3", "4", "5", "6"];
const USUAL: Week = Object.fromEntries(DAYS.map((day) => [day, [["09:00", "18:00"] as Span]]));
const at = (time: string) => dayjs(`2026-01-01 ${time === "24:00" ? "00:00" : time}`);

export function typedOf(week: Record<string, unknown[]> | null): WeekTyped {
  const own = week && Object.values(week).some((spans) => spans.length > 0);
  return {
    sort: week === null ? "company" : own ? "own" : "free",
    week: own ? Object.fromEntries(DAYS.map((day) => [day, (week[day] ?? []) as Span[]])) : USUAL,
  };
}

export function weekOf({ sort, week }: WeekTyped): Week | null {
  return sort === "company" ? null : sort === "free" ? {} : week;
}

/** The fields `sort` and `week` of a form; `base` says whose hours it has without its own. */
export function WeekFields(props: { form: FormInstance; base: string }) {
  const t = useT(setting);
  return (
    <>
      <Form.Item name="sort">
        <Radio.Group
          options={[
            { value: "company", label: props.base },
            { value: "own", label: t("weekOwn") },
            { value: "free", label: t("weekFree") },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {() =>
          props.form.getFieldValue("sort") === "own" &&
          DAYS.map((day) => (
            <Form.Item key={day} name={["week", day]} noStyle>
              <Day day={Number(day)} />
            </Form.Item>
          ))
        }
      </Form.Item>
    </>
  );
}

interface DayProps {
  day: number;
  value?: Span[];
  onChange?: (spans: Span[]) => void;
}

function Day({ day, value = [], onChange }: DayProps) {
  const t = useT(setting);
  useLanguage();
  const name = dayjs()
    .day((day + 1) % 7)
    .format("dddd");
  const last = value.at(-1)?.[1];
  const fresh: Span = last ? [last, at(last).add(2, "hour").format("HH:mm")] : ["09:00", "18:00"];
  const set = (place: number, span: Span) =>
    onChange?.(value.map((one, nth) => (nth === place ? span : one)));
  return (
    <div className={css.day}>
      <span>{name}</span>
      <div>
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
