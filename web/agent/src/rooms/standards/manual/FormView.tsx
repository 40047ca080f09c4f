/** A template as it will look: its fields in rows of four places, its tables. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import type { CSSProperties } from "react";
import type { Part } from "./queries.ts";
import css from "./templates.module.css";
import { manual } from "./words.ts";

type Field = Part["fields"][number];

export function FormView({ parts }: { parts: Part[] }) {
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a template never move
    <section key={at} className={css.part}>
      {part.title && <h3>{part.title}</h3>}
      {part.kind === "fields" ? <Fields fields={part.fields} /> : <Grid part={part} />}
    </section>
  ));
}

function Fields({ fields }: { fields: Field[] }) {
  return (
    <dl className={css.fields}>
      {fields.map((field, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two fields may share a name (a date beside each signature)
        <div key={at} style={places(field)} data-type={field.type}>
          <dt>{field.name}</dt>
          <dd>
            {field.hint && <small>{field.hint}</small>}
            <Choices of={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function places(field: Field): CSSProperties {
  return { "--places": Math.round(field.width) } as CSSProperties;
}

const SHOWN = 8;

function Choices({ of: field }: { of: Field }) {
  if (field.choices.length === 0) return null;
  const shown = field.choices.slice(0, SHOWN);
  return (
    <ul className={css.choices}>
      {shown.map((choice) => (
        <li key={choice}>{choice}</li>
      ))}
      {field.choices.length > SHOWN && <li className={css.more}>+{field.choices.length - SHOWN}</li>}
    </ul>
  );
}

function Grid({ part }: { part: Part }) {
  const t = useT(manual);
  const whole = part.fields.reduce((sum, field) => sum + field.width, 0) || 1;
  return (
    <div className={css.scroll}>
      <table>
        <colgroup>
          {part.fields.map((field) => (
            <col key={field.name} style={{ width: `${(field.width / whole) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {part.fields.map((field) => (
              <th key={field.name} scope="col">
                {field.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and never move
            <tr key={at}>
              {part.fields.map((field, column) => (
                <td key={field.name}>{row[column] || <Choices of={field} />}</td>
              ))}
            </tr>
          ))}
          {part.blank > 0 && (
            <tr>
              {part.fields.map((field) => (
                <td key={field.name}>
                  <Choices of={field} />
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
      {part.blank > 0 && <p className={css.blank}>{t("blank", { n: part.blank })}</p>}
    </div>
  );
}
