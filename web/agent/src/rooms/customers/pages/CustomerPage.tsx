import type { CustomerChange } from "@shouwen/kit/api/types.ts";
import { facts } from "@shouwen/kit/i18n/facts.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { tier as tierWords } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Link, useParams } from "@tanstack/react-router";
import { App, Button, Form, Input, Modal, Select, TreeSelect } from "antd";
import { Suspense, useState } from "react";
import { Detail } from "../../../shell/Detail.tsx";
import { Page } from "../../../shell/Page.tsx";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { useCan } from "../../../shell/session.ts";
import { CustomerTickets } from "../../../shell/slots.ts";
import { CustomerPanel } from "../parts/CustomerPanel.tsx";
import css from "../parts/customer.module.css";
import { useChangeCustomer, useCustomer, useTimeline } from "../queries.ts";
import { customers } from "../words.ts";

export function CustomerPage() {
  const t = useT(customers);
  const can = useCan();
  const id = Number((useParams({ strict: false }) as { id: string }).id);
  const customer = useCustomer(id);
  const named = useNamed();
  const [editing, setEditing] = useState(false);
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
      actions={can("customers.change") && <Button onClick={() => setEditing(true)}>{t("edit")}</Button>}
    >
      <div className={css.columns}>
        <div className={css.box}>
          <CustomerPanel id={id} />
        </div>
        <div className={css.stack}>
          <section className={css.box}>
            <h2>{t("tickets")}</h2>
            <Suspense fallback={<Loading rows={3} />}>
              <CustomerTickets id={id} />
            </Suspense>
            {can("tickets.read") !== "all" && <p className={css.faint}>{t("within")}</p>}
          </section>
          <section className={css.box}>
            <h2>{t("timeline")}</h2>
            <Timeline id={id} />
          </section>
        </div>
      </div>
      <Edit id={id} open={editing} onClose={() => setEditing(false)} />
    </Page>
  );
}

function Timeline({ id }: { id: number }) {
  const t = useT(customers);
  const lang = useLanguage();
  const found = useTimeline(id);
  if (found.isPending) return <Loading rows={4} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const events = found.data.pages.flatMap((page) => page.items);
  if (events.length === 0 && !found.hasNextPage) return <p className={css.faint}>{t("noTimeline")}</p>;
  return (
    <>
      {events.map((event) => (
        <div key={event.id} className={css.event}>
          <Ago at={event.at} />
          <span>
            {sayCode(facts, event.kind, lang)}
            <Detail kind={event.kind} data={event.data} />
          </span>
        </div>
      ))}
      {found.hasNextPage && (
        <Button type="link" loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {t("more")}
        </Button>
      )}
    </>
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
