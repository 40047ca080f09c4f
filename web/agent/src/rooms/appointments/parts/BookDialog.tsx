/** Book for a ticket, for a customer, or for somebody on the phone. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, App, DatePicker, Form, Input, Modal, Radio, Select, TreeSelect } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { useBook, useKinds, useResources } from "../queries.ts";
import { span } from "../span.ts";
import { appointments } from "../words.ts";
import css from "./agenda.module.css";
import { SlotChips } from "./SlotChips.tsx";
import { trouble } from "./trouble.ts";

export interface Whom {
  ticket?: string;
  customer?: number;
  /** how the customer is called, for the title */
  name?: string;
}

interface Fields {
  kind: string;
  resource?: number;
  region?: string;
  day: Dayjs;
  starts_at: string;
  place?: string;
  note?: string;
  name?: string;
  phone?: string;
  email?: string;
}

interface Props extends Whom {
  open: boolean;
  onClose: () => void;
}

export function BookDialog({ open, onClose, ...whom }: Props) {
  const t = useT(appointments);
  const title = whom.ticket
    ? t("bookFor", { number: whom.ticket })
    : whom.name
      ? t("bookForCustomer", { name: whom.name })
      : t("bookTitle");
  return (
    <Modal
      open={open}
      title={title}
      okText={t("confirm")}
      cancelText={t("close")}
      okButtonProps={{ htmlType: "submit", form: "appointment" }}
      onCancel={onClose}
      destroyOnHidden
      width={560}
    >
      {open && <BookForm {...whom} onDone={onClose} />}
    </Modal>
  );
}

function BookForm({ ticket, customer, onDone }: Whom & { onDone: () => void }) {
  const t = useT(appointments);
  const lang = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const book = useBook();
  const kinds = useKinds().data ?? [];
  const resources = useResources().data ?? [];
  const regions = treeOf(useReference("regions"));
  const code = Form.useWatch("kind", form) ?? kinds[0]?.code;
  const kind = kinds.find((each) => each.code === code);
  const day = Form.useWatch("day", form) ?? dayjs();
  const resource = Form.useWatch("resource", form);
  const region = Form.useWatch("region", form);
  const serving = resources.filter((each) => code && each.serves.includes(code));
  const regional = Boolean(kind?.regions.length) || serving.some((each) => each.regions.length > 0);
  const required = [{ required: true, whitespace: true, message: t("required") }];
  if (!kind) return <p className={css.faint}>{t("noResourcesHint")}</p>;
  const send = (given: Fields) => {
    const whom = ticket
      ? { ticket }
      : customer
        ? { customer }
        : { contact: { name: given.name ?? "", phone: given.phone ?? "", email: given.email ?? "" } };
    book.mutate(
      {
        kind: kind.code,
        starts_at: given.starts_at,
        resource: given.resource ?? null,
        region: given.region ?? "",
        place: given.place ?? "",
        note: given.note ?? "",
        ...whom,
      },
      {
        onSuccess: (made) => {
          void message.success(t("booked", { when: span(made, lang), who: made.who }));
          onDone();
        },
        onError: () => form.setFieldValue("starts_at", undefined),
      },
    );
  };
  const forget = () => form.setFieldValue("starts_at", undefined);
  return (
    <Form<Fields>
      id="appointment"
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ kind: kind.code, day: dayjs() }}
      disabled={book.isPending}
      onFinish={send}
      onValuesChange={(change: Partial<Fields>) => {
        if ("kind" in change) form.setFieldsValue({ resource: undefined });
        if (["kind", "day", "resource", "region"].some((name) => name in change)) forget();
      }}
    >
      <Form.Item name="kind">
        <Radio.Group
          block
          optionType="button"
          aria-label={t("kind")}
          options={kinds.map((each) => ({
            value: each.code,
            label: lang === "en" && each.name_en ? each.name_en : each.name,
          }))}
        />
      </Form.Item>
      <div className={css.two}>
        <Form.Item name="day" label={t("date")}>
          <DatePicker
            allowClear={false}
            style={{ width: "100%" }}
            minDate={dayjs()}
            maxDate={dayjs().add(kind.horizon_days, "day")}
          />
        </Form.Item>
        <Form.Item name="resource" label={t("who")}>
          <Select
            allowClear
            placeholder={t("anyone")}
            options={serving.map((each) => ({ value: each.id, label: each.name }))}
          />
        </Form.Item>
      </div>
      {regional && (
        <Form.Item name="region" label={t("region")} rules={required}>
          <TreeSelect treeData={regions} showSearch={{ treeNodeFilterProp: "title" }} treeDefaultExpandAll />
        </Form.Item>
      )}
      <Form.Item name="starts_at" label={t("slot")} rules={[{ required: true, message: t("chooseSlot") }]}>
        <SlotChips looking={{ kind: kind.code, resource, region, customer }} day={day} />
      </Form.Item>
      {kind.way === "onsite" && (
        <Form.Item name="place" label={t("address")} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      {!ticket && !customer && (
        <div className={css.two}>
          <Form.Item name="phone" label={t("phone")} rules={kind.way === "callback" ? required : []}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="name" label={t("name")}>
            <Input maxLength={80} />
          </Form.Item>
          <Form.Item name="email" label={t("email")}>
            <Input maxLength={254} />
          </Form.Item>
        </div>
      )}
      <Form.Item name="note" label={t("note")}>
        <Input.TextArea maxLength={500} autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
      {book.error && <Alert type="error" title={trouble(book.error)} role="alert" />}
    </Form>
  );
}
