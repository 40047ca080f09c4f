/** What a macro will do to this ticket, step by step, before it is done; gaps in its words are filled in here. */
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Loading } from "@shouwen/kit/ui/States.tsx";
import { Alert, App, Input, Modal } from "antd";
import { useState } from "react";
import { useSettled } from "../../../../shell/settled.ts";
import css from "./macros.module.css";
import { useForeseen, useMacros, useRunMacro } from "./queries.ts";
import { macroWords } from "./words.ts";

interface Props {
  ticket: TicketCard;
  macro: number | undefined;
  onClose: () => void;
}

export function MacroDialog({ ticket, macro, onClose }: Props) {
  const t = useT(macroWords);
  const { message } = App.useApp();
  const name = useMacros(macro !== undefined).find((one) => one.id === macro)?.name ?? "";
  const [values, setValues] = useState<Record<string, string>>({});
  const settled = useSettled(JSON.stringify(values));
  const seen = useForeseen(ticket.number, macro, JSON.parse(settled));
  const run = useRunMacro(ticket.number);
  const steps = seen.data?.steps ?? [];
  const gaps = [...new Set([...Object.keys(values), ...steps.flatMap((step) => step.left)])];
  const stale = settled !== JSON.stringify(values);
  const close = () => {
    setValues({});
    run.reset();
    onClose();
  };
  const go = () => {
    if (macro === undefined || !seen.data?.ready || stale) return;
    run.mutate(
      { macro, values },
      {
        onSuccess: () => {
          void message.success(t("ran", { name }));
          close();
        },
      },
    );
  };
  return (
    <Modal
      open={macro !== undefined}
      title={`${name} · ${ticket.number}`}
      okText={t("run")}
      cancelText={t("cancel")}
      closable={{ "aria-label": t("cancel") }}
      okButtonProps={{
        disabled: !seen.data?.ready || stale,
        loading: run.isPending,
        autoFocus: gaps.length === 0,
      }}
      onOk={go}
      onCancel={close}
      destroyOnHidden
      width={560}
    >
      {seen.isPending && <Loading rows={3} />}
      {seen.error && <Alert type="error" role="alert" title={seen.error.message} />}
      {gaps.map((gap, index) => (
        <label key={gap} htmlFor={`gap-${gap}`} className={css.gap}>
          {t("gap", { name: `{${gap}}` })}
          <Input
            id={`gap-${gap}`}
            autoFocus={index === 0}
            value={values[gap] ?? ""}
            onChange={(event) => setValues({ ...values, [gap]: event.target.value })}
            onPressEnter={go}
          />
        </label>
      ))}
      <ol className={css.steps} aria-label={t("willDo")}>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name than their place
          <li key={index}>
            <b>{t(`do.${step.do}`)}</b> {step.name}
            {step.text && <p>{step.text}</p>}
            {step.refused && (
              <p className={css.refused} role="alert">
                {step.refused}
              </p>
            )}
          </li>
        ))}
      </ol>
      {run.error && <Alert type="error" role="alert" title={run.error.message} />}
      <p className={css.hint}>{t("allOrNothing")}</p>
    </Modal>
  );
}
