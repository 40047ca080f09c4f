/** A ticket for a caller or a visitor: who, what, done. */
import { freshKey } from "@shouwen/kit/api/key.ts";
import type { NewTicket, Opened } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { readDraft, useDraft } from "@shouwen/kit/ui/draft.ts";
import { KeyHint } from "@shouwen/kit/ui/KeyHint.tsx";
import { Alert, Button, Form, Input, Segmented, TreeSelect } from "antd";
import { useEffect, useRef, useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { CreatedTicket } from "../parts/CreatedTicket.tsx";
import { CustomerFields } from "../parts/CustomerFields.tsx";
import { CustomerTickets } from "../parts/CustomerTickets.tsx";
import css from "../parts/new.module.css";
import { useOpenTicket } from "../queries.ts";
import { tickets } from "../words.ts";

export interface Fields extends NewTicket {
  customer?: { id: number; name: string; tier: string };
}

const DRAFT = "new-ticket";
const EMPTY: Partial<Fields> = { channel: "phone" };

export function NewPage() {
  const t = useT(tickets);
  const [form] = Form.useForm<Fields>();
  const [, keep, clear] = useDraft<Partial<Fields>>(DRAFT, EMPTY);
  const [made, setMade] = useState<Opened>();
  const key = useRef(freshKey());
  const open = useOpenTicket();
  const send = ({ customer: _customer, ...ticket }: Fields) =>
    open.mutate(
      { ticket, key: key.current },
      {
        onSuccess: (opened) => {
          clear();
          setMade(opened);
        },
      },
    );
  const again = () => {
    key.current = freshKey();
    form.resetFields();
    form.setFieldsValue(EMPTY);
    setMade(undefined);
  };
  const picked = Form.useWatch("customer", { form, preserve: true });
  const problems = treeOf(useReference("problems"));
  const products = treeOf(useReference("products"));
  const regions = treeOf(useReference("regions"));
  useEffect(() => form.setFieldsValue({ ...EMPTY, ...readDraft<Partial<Fields>>(DRAFT) }), [form]);
  if (made) return <CreatedTicket made={made} onAgain={again} />;
  const required = [{ required: true, message: t("required") }];
  return (
    <Page title={t("newTicket")}>
      <div className={css.beside}>
        <Form<Fields>
          form={form}
          className={css.form}
          layout="vertical"
          requiredMark={false}
          onFinish={send}
          onValuesChange={(_, all) => {
            key.current = freshKey();
            keep(all);
          }}
          onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === "Enter" && form.submit()}
        >
          <section className={css.section}>
            <h2>{t("who")}</h2>
            <Form.Item name="channel" label={t("via")}>
              <Segmented
                options={[
                  { value: "phone", label: t("viaPhone") },
                  { value: "counter", label: t("viaCounter") },
                ]}
              />
            </Form.Item>
            <CustomerFields form={form} />
          </section>
          <section className={css.section}>
            <h2>{t("what")}</h2>
            <Form.Item name="subject" label={t("subject")} rules={required}>
              <Input maxLength={200} placeholder={t("subjectHint")} />
            </Form.Item>
            <Form.Item name="description" label={t("description")} rules={required}>
              <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} placeholder={t("descriptionHint")} />
            </Form.Item>
            <div className={css.three}>
              <Form.Item name="problem_type" label={t("problem")}>
                <TreeSelect
                  treeData={problems}
                  allowClear
                  showSearch
                  treeDefaultExpandAll
                  treeNodeFilterProp="title"
                />
              </Form.Item>
              <Form.Item name="product" label={t("product")}>
                <TreeSelect
                  treeData={products}
                  allowClear
                  showSearch
                  treeDefaultExpandAll
                  treeNodeFilterProp="title"
                />
              </Form.Item>
              <Form.Item name="region" label={t("region")}>
                <TreeSelect
                  treeData={regions}
                  allowClear
                  showSearch
                  treeDefaultExpandAll
                  treeNodeFilterProp="title"
                />
              </Form.Item>
            </div>
          </section>
          {open.error && <Alert type="error" title={open.error.message} role="alert" className={css.error} />}
          <div className={css.foot}>
            <Button type="primary" htmlType="submit" size="large" loading={open.isPending}>
              {t("submit")}
            </Button>
            <KeyHint keys="Ctrl Enter" />
          </div>
        </Form>
        {picked && (
          <aside className={css.others}>
            <h2>{t("others")}</h2>
            <CustomerTickets id={picked.id} />
          </aside>
        )}
      </div>
    </Page>
  );
}
