/** One group of settings: what it does on the left, its fields and one save on the right. */
import type { CompanyChange } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { Alert, App, Button, Form } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { placed } from "../../../shell/faults.ts";
import { different } from "../last.ts";
import { useChangeSettings } from "../queries.ts";
import { base } from "../words.ts";
import css from "./settings.module.css";

interface Props<V extends object> {
  title: string;
  hint: string;
  /** where typed words are kept until they are saved */
  draft: string;
  values: V;
  /** fields that must not be kept on this machine */
  secret?: keyof V;
  toChange?: (changed: Partial<V>) => CompanyChange;
  extra?: (touched: boolean) => ReactNode;
  children: ReactNode;
}

export function Section<V extends object>(props: Props<V>) {
  const { title, hint, values, secret, toChange, extra, children } = props;
  const t = useT(base);
  const { message } = App.useApp();
  const [form] = Form.useForm<V>();
  const change = useChangeSettings();
  const [draft, keep, forget] = useDraft<Partial<V> | null>(`settings.${props.draft}`, null);
  const [touched, setTouched] = useState(draft !== null);
  const { fields, rest } = placed(change.error, Object.keys(values));
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
    const changed = different({ ...values, ...form.getFieldsValue(true) } as V, values);
    change.mutate(toChange ? toChange(changed) : (changed as CompanyChange), {
      onSuccess: () => {
        over();
        void message.success(t("saved"));
      },
    });
  };
  const typed = (_: unknown, all: V) => {
    setTouched(true);
    const kept = different({ ...values, ...all }, values);
    if (secret) delete kept[secret];
    keep(kept);
  };
  const undo = () => {
    change.reset();
    form.resetFields();
    form.setFieldsValue(JSON.parse(fresh));
    over();
  };
  return (
    <section className={css.section}>
      <div className={css.about}>
        <h2>{title}</h2>
        <p>{hint}</p>
      </div>
      <Form<V>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ ...values, ...draft }}
        onFinish={save}
        onValuesChange={typed}
      >
        {children}
        {rest && <Alert type="error" title={rest} role="alert" style={{ marginBottom: 12 }} />}
        <div className={css.foot}>
          {extra?.(touched)}
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
