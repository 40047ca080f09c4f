/** One field of the form. Choices save themselves at once, what is typed when the field is left. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { DatePicker, Input, InputNumber, Radio, Select } from "antd";
import dayjs from "dayjs";
import { useSmall } from "../../../../shell/small.ts";
import type { Item, Value } from "./queries.ts";
import { guideWords } from "./words.ts";

interface Props {
  id: string;
  item: Item;
  value: Value;
  disabled: boolean;
  wrong: boolean;
  onType: (value: Value) => void;
  onDone: () => void;
}

export function Control({ id, item, value, disabled, wrong, onType, onDone }: Props) {
  const t = useT(guideWords);
  const small = useSmall();
  const lang = useLanguage();
  const status = wrong ? ("error" as const) : undefined;
  const common = { id, disabled, "aria-required": item.required, "aria-describedby": `${id}-note` };
  const pick = (next: Value) => {
    onType(next);
    setTimeout(onDone); // after the draft is kept
  };
  switch (item.type) {
    case "yes_no":
      return (
        <Radio.Group
          {...common}
          value={value ?? undefined}
          onChange={(event) => pick(event.target.value as boolean)}
          options={[
            { value: true, label: t("yes") },
            { value: false, label: t("no") },
          ]}
        />
      );
    case "choice":
      return (
        <Select
          {...common}
          status={status}
          value={(value as string | null) ?? undefined}
          allowClear={!item.required}
          placeholder={t("choose")}
          options={item.choices.map((each) => ({ value: each.code, label: each.name }))}
          onChange={(next?: string) => pick(next ?? null)}
          style={{ width: "100%" }}
        />
      );
    case "number":
      return (
        <InputNumber<number>
          {...common}
          status={status}
          value={value as number | null}
          onChange={(next) => onType(next)}
          onBlur={onDone}
          onPressEnter={onDone}
          changeOnWheel={false}
          style={{ width: "100%" }}
        />
      );
    case "date":
      if (small) {
        return (
          <Input
            {...common}
            status={status}
            type="date"
            value={(value as string | null) ?? ""}
            onChange={(event) => pick(event.target.value || null)}
          />
        );
      }
      return (
        <DatePicker
          {...common}
          status={status}
          value={value ? dayjs(value as string) : null}
          onChange={(next) => pick(next ? next.format("YYYY-MM-DD") : null)}
          format="YYYY-MM-DD"
          style={{ width: "100%" }}
        />
      );
    default:
      return (
        <Input.TextArea
          {...common}
          status={status}
          lang={lang}
          value={(value as string | null) ?? ""}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={10_000}
          onChange={(event) => onType(event.target.value)}
          onBlur={onDone}
        />
      );
  }
}
