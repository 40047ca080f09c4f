/** One group of routing's settings: what it does, its fields, one save; typed words stay until they are saved. */
import type { RoutingChange } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { Alert, App, Button, Form, type FormInstance } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { placed } from "../../../shell/faults.ts";
import { useChangeRouting } from "./queries.ts";
import css from "./settings.module.css";
import { setting } from "./words.ts";

interface Props<V extends object> {
  title: string;
  hint: string;
  draft: string;
  values: V;
  toChange?: (all: V) => RoutingChange;
  /** faults whose place the fields show by themselves: path to words */
  children: ReactNode | ((form: FormInstance<V>, faults: Record<string, string>) => ReactNode);
  wide?: boolean;
}

export function Part<V extends object>({ title, hint, draft, values, toChange, children, wide }: Props<V>) {
  const t = useT(setting);
  const { message } = App.useApp();
  const [form] = Form.useForm<V>();
  const change = useChangeRouting();
  const [kept, keep, forget] = useDraft<V | null>(`routing.${draft}`, null);
  const [touched, setTouched] = useState(kept !== null);
  const { fields, rest } = placed(change.error, Object.keys(values));
  const exact =
    (change.error as { detail?: { fields?: Record<string, string> } } | null)?.detail?.fields ?? {};
  const faults = JSON.stringify(fields);
  const fresh = JSON.stringify(values);

  useEffect(() => {
    const all = Object.entries(JSON.parse(faults) as Record<string, string>);
    form.setFields(all.map(([name, error]) => ({ name: name as never, errors: [error] })));
  }, [faults, form]);
  useEffect(() => {
    if (!touched) form.setFieldsValue(JSON.parse(fresh));
  }, [fresh, touched, form]);

  const over = () => {
    setTouched(false);
    forget();
  };
  const save = () => {
    const all = { ...values, ...form.getFieldsValue(true) } as V;
    change.mutate(toChange ? toChange(all) : (all as RoutingChange), {
      onSuccess: () => {
        over();
        void message.success(t("saved"));
      },
    });
  };
  const undo = () => {
    change.reset();
    form.setFieldsValue(JSON.parse(fresh));
    over();
  };
  return (
    <section className={`${css.part} ${wide ? css.wide : ""}`}>
      <div className={css.about}>
        <h2>{title}</h2>
        <p>{hint}</p>
      </div>
      <Form<V>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={kept ?? values}
        onFinish={save}
        onValuesChange={(_, all) => {
          setTouched(true);
          keep({ ...values, ...all });
        }}
      >
        {typeof children === "function" ? children(form, exact) : children}
        {rest && <Alert type="error" title={rest} role="alert" style={{ marginBottom: 12 }} />}
        <div className={css.foot}>
          {touched && (
            <Button type="text" onClick={undo}>
              {t("undo")}
            </Button>
          )}
          <Button htmlType="submit" disabled={!touched} loading={change.isPending}>
            {t("save")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
