import type { CustomerChange } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { tier as tierWords } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Link, useParams } from "@tanstack/react-router";
import { App, Button, Form, Input, Modal, Select, TreeSelect } from "antd";
import { Suspense, useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { useCan } from "../../../shell/session.ts";
import { Appointments, CustomerTickets } from "../../../shell/slots.ts";
import { Compare } from "../parts/Compare.tsx";
import { CustomerPanel } from "../parts/CustomerPanel.tsx";
import css from "../parts/customer.module.css";
import { Merges } from "../parts/Merges.tsx";
import { Pick } from "../parts/Pick.tsx";
import { FilteredTimeline } from "../parts/Timeline.tsx";
import { useChangeCustomer, useCustomer } from "../queries.ts";
import { customers } from "../words.ts";

export function CustomerPage() {
  const t = useT(customers);
  const can = useCan();
  const id = Number((useParams({ strict: false }) as { id: string }).id);
  const customer = useCustomer(id);
  const named = useNamed();
  const [editing, setEditing] = useState(false);
  const [picking, setPicking] = useState(false);
  const [other, setOther] = useState<number>();
  if (customer.isError && !customer.data)
    return (
      <Page title={t("title")}>
        <Failed
          error={customer.error}
          retry={() => customer.refetch()}
          back={<Link to="/customers">{t("back")}</Link>}
        />
      </Page>
    );
  return (
    <Page
      title={customer.data ? named(customer.data.name) : t("title")}
      actions={
        can("customers.change") && (
          <>
            <Button onClick={() => setPicking(true)}>{t("mergeWith")}</Button>
            <Button onClick={() => setEditing(true)}>{t("edit")}</Button>
          </>
        )
      }
    >
      <div className={css.columns}>
        <div className={css.box}>
          <CustomerPanel id={id} />
          {customer.data && <Merges card={customer.data} />}
        </div>
        <div className={css.stack}>
          <section className={css.box}>
            <h2>{t("tickets")}</h2>
            <Suspense fallback={<Loading rows={3} />}>
              <CustomerTickets id={id} />
            </Suspense>
            {can("tickets.read") !== "all" && <p className={css.faint}>{t("within")}</p>}
          </section>
          {can("appointments.book") && (
            <div className={css.box}>
              <Suspense fallback={null}>
                <Appointments customer={id} name={customer.data?.name} />
              </Suspense>
            </div>
          )}
          <section className={css.box}>
            <h2>{t("timeline")}</h2>
            <FilteredTimeline id={id} />
          </section>
        </div>
      </div>
      {picking && (
        <Pick
          title={t("mergeWithTitle")}
          verb={t("next")}
          but={customer.data?.id ?? id}
          onPick={(found) => {
            setPicking(false);
            setOther(found);
          }}
          onClose={() => setPicking(false)}
        />
      )}
      {other !== undefined && (
        <Compare one={customer.data?.id ?? id} other={other} onClose={() => setOther(undefined)} />
      )}
      <Edit id={id} open={editing} onClose={() => setEditing(false)} />
    </Page>
  );
}

function Edit({ id, open, onClose }: { id: number; open: boolean; onClose: () => void }) {
  const t = useT(customers);
  const lang = useLanguage();
  const { message } = App.useApp();
  const { data } = useCustomer(id);
  const change = useChangeCustomer(id);
  const regions = treeOf(useReference("regions"));
  const tiers = ["standard", "silver", "gold", "vip"].map((value) => ({
    value,
    label: sayCode(tierWords, value, lang),
  }));
  const save = (body: CustomerChange) =>
    change.mutate(
      { ...body, region: body.region ?? "" },
      {
        onSuccess: () => {
          void message.success(t("saved"));
          onClose();
        },
      },
    );
  return (
    <Modal
      open={open}
      title={t("edit")}
      okText={t("save")}
      cancelText={t("cancel")}
      okButtonProps={{ htmlType: "submit", form: "customer", loading: change.isPending }}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form<CustomerChange>
        id="customer"
        layout="vertical"
        requiredMark={false}
        initialValues={data}
        onFinish={save}
      >
        <Form.Item name="name" label={t("name")} rules={[{ required: true, message: t("required") }]}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="tier" label={t("tier")}>
          <Select options={tiers} />
        </Form.Item>
        <Form.Item name="region" label={t("region")}>
          <TreeSelect treeData={regions} allowClear treeDefaultExpandAll />
        </Form.Item>
        {change.error && <p role="alert">{change.error.message}</p>}
      </Form>
    </Modal>
  );
}
