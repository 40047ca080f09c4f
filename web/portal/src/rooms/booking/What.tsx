/** What to book, and where it matters which of our places, or in which region. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import type { Choice } from "../../shell/api.ts";
import { useConfig } from "../../shell/config.ts";
import { Field } from "../../shell/Field.tsx";
import type { Kind } from "./api.ts";
import css from "./booking.module.css";
import { booking } from "./words.ts";

interface Props {
  kinds: Kind[];
  kind: Kind;
  at: string;
  region: string;
  onChange: (change: { kind?: string; at?: string; region?: string }) => void;
}

const lines = (choices: Choice[], before = ""): Choice[] =>
  choices.flatMap((one) => {
    const name = before ? `${before} / ${one.name}` : one.name;
    return [{ ...one, name }, ...lines(one.children, name)];
  });

export function What({ kinds, kind, at, region, onChange }: Props) {
  const t = useT(booking);
  const { regions } = useConfig();
  return (
    <>
      <fieldset className={css.group}>
        <legend className={css.label}>{t("kind")}</legend>
        <div className={css.cards}>
          {kinds.map((each) => (
            <label key={each.code} className={css.card}>
              <input
                type="radio"
                name="appointment-kind"
                className="sr-only"
                checked={each === kind}
                onChange={() => onChange({ kind: each.code, at: "" })}
              />
              <span>
                {each.name}
                <small className={css.hint}>{t("minutes", { n: each.minutes })}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {kind.places.length > 1 && (
        <Field label={t("place")}>
          <select
            className={css.picker}
            value={at || kind.places[0]}
            onChange={(event) => onChange({ at: event.target.value })}
          >
            {kind.places.map((place) => (
              <option key={place}>{place}</option>
            ))}
          </select>
        </Field>
      )}
      {kind.regional && (
        <Field label={t("region")}>
          <select
            className={css.picker}
            value={region}
            onChange={(event) => onChange({ region: event.target.value })}
          >
            <option value="">{t("pickRegion")}</option>
            {lines(regions).map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
        </Field>
      )}
    </>
  );
}
