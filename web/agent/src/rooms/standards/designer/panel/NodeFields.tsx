import { useT } from "@shouwen/kit/i18n/words.ts";
import { Checkbox } from "antd";
import { useSaid } from "../../said.ts";
import { useChangeNode } from "../desk.ts";
import type { Approval, FormItem, Text } from "../document.ts";
import { useChoices } from "../fields/choices.ts";
import css2 from "../fields/fields.module.css";
import { OwnerPick, Pick } from "../fields/Pick.tsx";
import { Rows } from "../fields/Rows.tsx";
import { Labelled, Pair, Typed } from "../fields/Typed.tsx";
import { When } from "../fields/When.tsx";
import type { PartProps } from "./NodeForm.tsx";
import { freeCode } from "./NodeWords.tsx";
import css from "./panel.module.css";
import { Section } from "./Section.tsx";
import { panel } from "./words.ts";

const EMPTY: Text = { zh: "", en: "" };

/** What is asked for here. */
export function NodeFields({ shape, node }: PartProps) {
  const t = useT(panel);
  const { ownFields, condition } = useChoices();
  const change = useChangeNode(shape);
  const form = node.form ?? [];
  const name = (code: string) => ownFields.find((one) => one.value === code)?.label ?? code;
  const asked = new Set(form.map((item) => item.field));
  const free = ownFields.filter((one) => !asked.has(one.value));
  return (
    <Section
      id="node.form"
      title={t("form")}
      about={form.map((item) => name(item.field)).join("、") || undefined}
    >
      <p className={css.note}>{ownFields.length > 0 ? t("formHint") : t("noFields")}</p>
      <Rows<FormItem>
        rows={form}
        add={t("addField")}
        fixed={form.length === 0 && free.length === 0}
        title={(item) =>
          [name(item.field), item.required && t("required"), item.shown_if && condition(item.shown_if)]
            .filter(Boolean)
            .join(" · ")
        }
        blank={() => ({ field: free[0]?.value ?? "" })}
        onChange={(next) => change(() => ({ form: next }))}
      >
        {(item, put) => (
          <>
            <Pick
              label={t("field")}
              value={item.field}
              options={ownFields}
              onChange={(field) => put({ field })}
            />
            <div className={css2.field}>
              <Checkbox
                checked={item.required ?? false}
                onChange={(event) => put({ required: event.target.checked })}
              >
                {t("required")}
              </Checkbox>
              <Checkbox
                checked={item.anew ?? false}
                onChange={(event) => put({ anew: event.target.checked })}
              >
                {t("anew")}
              </Checkbox>
            </div>
            <When label={t("shownIf")} value={item.shown_if} onChange={(shown_if) => put({ shown_if })} />
          </>
        )}
      </Rows>
    </Section>
  );
}

/** Whose yes is needed before the step is taken. */
export function NodeApprovals({ shape, node }: PartProps) {
  const t = useT(panel);
  const said = useSaid();
  const change = useChangeNode(shape);
  const approvals = node.approvals ?? [];
  return (
    <Section id="node.approvals" title={t("approvals")} about={approvals.length || undefined}>
      <Rows<Approval>
        rows={approvals}
        add={t("addApproval")}
        title={(approval) => said(approval.name) || approval.code}
        blank={() => ({ code: freeCode("approval", approvals), name: EMPTY, by: { role: "manager" } })}
        onChange={(next) => change(() => ({ approvals: next }))}
      >
        {(approval, put) => (
          <>
            <Pair
              label={t("name")}
              value={approval.name}
              needed
              onChange={(name) => put({ name: name ?? EMPTY })}
            />
            <Labelled label={t("code")}>
              <Typed label={t("code")} value={approval.code} onChange={(code) => put({ code })} />
            </Labelled>
            <OwnerPick label={t("by")} value={approval.by} onChange={(by) => put({ by: by ?? {} })} />
            <When label={t("when")} value={approval.when} onChange={(when) => put({ when })} />
          </>
        )}
      </Rows>
    </Section>
  );
}
