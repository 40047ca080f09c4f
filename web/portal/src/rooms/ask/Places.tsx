/** Product and region, for those who want to say; the phone's own picker. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import type { Choice } from "../../shell/api.ts";
import { useConfig } from "../../shell/config.ts";
import { Field } from "../../shell/Field.tsx";
import css from "./ask.module.css";
import { ask } from "./words.ts";

interface Line {
  code: string;
  name: string;
}

/** A tree as lines: "华东 / 上海". */
function lines(choices: Choice[], before = ""): Line[] {
  return choices.flatMap((one) => {
    const name = before ? `${before} / ${one.name}` : one.name;
    return [{ code: one.code, name }, ...lines(one.children, name)];
  });
}

interface Props {
  product?: string;
  region?: string;
  onChange: (change: { product?: string; region?: string }) => void;
}

export function Places({ product, region, onChange }: Props) {
  const t = useT(ask);
  const { products, regions } = useConfig();
  if (products.length + regions.length === 0) return null;
  return (
    <details className={css.more} open={Boolean(product || region) || undefined}>
      <summary>{t("more")}</summary>
      <div className={css.columns}>
        {products.length > 0 && (
          <Field label={t("product")}>
            <Picker choices={products} value={product} onPick={(code) => onChange({ product: code })} />
          </Field>
        )}
        {regions.length > 0 && (
          <Field label={t("region")}>
            <Picker choices={regions} value={region} onPick={(code) => onChange({ region: code })} />
          </Field>
        )}
      </div>
    </details>
  );
}

interface PickerProps {
  id?: string;
  choices: Choice[];
  value?: string;
  onPick: (code: string | undefined) => void;
}

function Picker({ id, choices, value, onPick }: PickerProps) {
  const t = useT(ask);
  return (
    <select
      id={id}
      className={css.picker}
      value={value ?? ""}
      onChange={(event) => onPick(event.target.value || undefined)}
    >
      <option value="">{t("any")}</option>
      {lines(choices).map((one) => (
        <option key={one.code} value={one.code}>
          {one.name}
        </option>
      ))}
    </select>
  );
}
