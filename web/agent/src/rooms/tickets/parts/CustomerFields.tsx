import type { CustomerCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Avatar } from "@shouwen/kit/ui/Avatar.tsx";
import { TierTag } from "@shouwen/kit/ui/Tag.tsx";
import { Button, Form, type FormInstance, Input } from "antd";
import { useState } from "react";
import { useSettled } from "../../../shell/settled.ts";
import type { Fields } from "../pages/NewPage.tsx";
import { useCustomers } from "../queries.ts";
import { tickets } from "../words.ts";
import css from "./new.module.css";

function channelOf(customer: CustomerCard, kind: string): string | undefined {
  return customer.identities.find((one) => one.kind === kind)?.value;
}

/** Words that were searched for go into the field that they fit. */
function fieldOf(words: string): "email" | "phone" | "name" {
  if (words.includes("@")) return "email";
  return /^[+\d][\d\s-]{4,}$/.test(words) ? "phone" : "name";
}

export function CustomerFields({ form }: { form: FormInstance<Fields> }) {
  const t = useT(tickets);
  const picked = Form.useWatch("customer", { form, preserve: true });
  const [asked, setAsked] = useState("");
  const [fresh, setFresh] = useState(false);
  const words = useSettled(asked.trim());
  const found = useCustomers(picked ? "" : words);
  const none = words.length >= 2 && found.data?.items.length === 0;
  const pick = (customer: CustomerCard) => {
    form.setFieldsValue({
      customer: { id: customer.id, name: customer.name, tier: customer.tier },
      contact: {
        name: customer.name,
        phone: channelOf(customer, "phone"),
        email: channelOf(customer, "email"),
      },
    });
    setFresh(false);
  };
  const other = () => {
    form.setFieldsValue({ customer: undefined, contact: { name: "", phone: undefined, email: undefined } });
    setAsked("");
  };
  const begin = () => {
    form.setFieldValue(["contact", fieldOf(words)], words);
    setFresh(true);
  };
  if (picked) {
    return (
      <div className={css.picked}>
        <Form.Item name="customer" hidden noStyle>
          <input />
        </Form.Item>
        <Avatar name={picked.name} size={36} />
        <span>
          {picked.name} <TierTag tier={picked.tier} />
          <small>
            {[form.getFieldValue(["contact", "phone"]), form.getFieldValue(["contact", "email"])]
              .filter(Boolean)
              .join(" · ")}
          </small>
        </span>
        <Contact hidden />
        <Button size="small" onClick={other}>
          {t("other")}
        </Button>
      </div>
    );
  }
  return (
    <>
      <Form.Item label={t("pickCustomer")} extra={fresh ? undefined : t("whoHint")}>
        <Input
          autoFocus
          allowClear
          value={asked}
          aria-label={t("pickCustomer")}
          onChange={(event) => setAsked(event.target.value)}
          onPressEnter={(event) => {
            event.preventDefault();
            const first = found.data?.items[0];
            if (first) pick(first);
            else if (words) begin();
          }}
        />
      </Form.Item>
      {Boolean(found.data?.items.length) && !fresh && (
        <div className={css.hits}>
          {found.data?.items.map((customer) => (
            <button key={customer.id} type="button" className={css.hit} onClick={() => pick(customer)}>
              <Avatar name={customer.name} />
              {customer.name} <TierTag tier={customer.tier} />
              <small>{customer.identities.map((one) => one.value).join(" · ")}</small>
            </button>
          ))}
        </div>
      )}
      {fresh || none ? (
        <Contact prefill={none && !fresh ? { [fieldOf(words)]: words } : undefined} form={form} />
      ) : (
        <Form.Item>
          <Button onClick={begin}>{t("fresh")}</Button>
        </Form.Item>
      )}
    </>
  );
}

interface ContactProps {
  hidden?: boolean;
  prefill?: Partial<Fields["contact"]>;
  form?: FormInstance<Fields>;
}

function Contact({ hidden, prefill, form }: ContactProps) {
  const t = useT(tickets);
  if (prefill && form) {
    for (const [field, value] of Object.entries(prefill)) {
      const name = ["contact", field] as ["contact", "name"];
      if (!form.isFieldTouched(name) && form.getFieldValue(name) !== value) {
        queueMicrotask(() => form.setFieldValue(name, value));
      }
    }
  }
  const reachable = ({ getFieldValue }: { getFieldValue: FormInstance["getFieldValue"] }) => ({
    validator: () =>
      getFieldValue(["contact", "phone"]) || getFieldValue(["contact", "email"])
        ? Promise.resolve()
        : Promise.reject(new Error(t("phoneOrEmail"))),
  });
  return (
    <div className={css.three} hidden={hidden}>
      <Form.Item
        name={["contact", "name"]}
        label={t("name")}
        rules={[{ required: true, message: t("required") }]}
      >
        <Input autoComplete="off" maxLength={80} />
      </Form.Item>
      <Form.Item
        name={["contact", "phone"]}
        label={t("phone")}
        dependencies={[["contact", "email"]]}
        rules={[reachable]}
      >
        <Input inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item name={["contact", "email"]} label={t("email")}>
        <Input type="email" autoComplete="off" />
      </Form.Item>
    </div>
  );
}
