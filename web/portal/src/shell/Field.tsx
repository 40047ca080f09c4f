/** A label, its input, and below it what is wrong with it; a screen reader hears all three as one. */
import { cloneElement, type ReactElement, type ReactNode, useId } from "react";
import css from "./field.module.css";

interface Told {
  id?: string;
  status?: "error";
  "aria-invalid"?: boolean;
  "aria-describedby"?: string;
}

interface Props {
  label: ReactNode;
  hint?: string;
  fault?: string;
  children: ReactElement<Told>;
}

export function Field({ label, hint, fault, children }: Props) {
  const id = useId();
  const told = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className={css.field} data-fault={fault ? "" : undefined}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {cloneElement(children, {
        id,
        status: fault ? "error" : undefined,
        "aria-invalid": fault ? true : undefined,
        "aria-describedby": told || undefined,
      })}
      {fault && (
        <p id={`${id}-fault`} className={css.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
