import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, App, DatePicker, Form, Input, Modal, Radio, Select, Switch, TreeSelect } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { useEverybody } from "../queries.ts";
import { type RowFields, type Sort, useSaveRow } from "../reference.ts";
import { staff } from "../words.ts";

/** What a row of each sort has besides code and name. */
const MORE: Record<Sort, readonly ("parent" | "head" | "department" | "leader" | "members")[]> = {
  problems: ["parent"],
  products: ["parent"],
  regions: ["parent"],
  skills: [],
  departments: ["parent", "head"],
  teams: ["department", "leader", "members"],
  holidays: [],
  "presence-kinds": [],
};

export interface Draft {
  id: number | undefined;
  fields: Partial<RowFields>;
  /** of a built-in kind of presence: its code and whether it takes work stay */
  fixed?: boolean;
}

export function RowDialog({
  sort,
  draft,
  onClose,
}: {
  sort: Sort;
  draft: Draft | undefined;
  onClose: () => void;
}) {
  const t = useT(staff);
  const { message } = App.useApp();
  const save = useSaveRow(sort);
  const close = () => {
    save.reset();
    onClose();
  };
  const send = ({ day, ...typed }: Omit<RowFields, "day"> & { day?: Dayjs }) => {
    const { code, ...rest } = typed;
    const fields = (sort === "presence-kinds" && draft?.id !== undefined ? rest : typed) as RowFields;
    save.mutate(
      { id: draft?.id, fields: day ? { ...fields, day: day.format("YYYY-MM-DD") } : fields },
      {
        onSuccess: () => {
          void message.success(t("saved"));
          onClose();
        },
      },
    );
  };
  const { day, ...begun } = draft?.fields ?? {};
  return (
    <Modal
      open={draft !== undefined}
      title={`${t(draft?.id === undefined ? "add" : "edit")} · ${t(sort)}`}
      okText={t("save")}
      cancelText={t("cancel")}
      okButtonProps={{ htmlType: "submit", form: "row", loading: save.isPending }}
      onCancel={close}
      destroyOnHidden
      width={480}
    >
      <Form
        id="row"
        layout="vertical"
        requiredMark={false}
        initialValues={{ ...begun, day: day ? dayjs(day) : undefined }}
        onFinish={send}
      >
        <Common sort={sort} fixed={sort === "presence-kinds" && draft?.id !== undefined} />
        {MORE[sort].includes("parent") && <Parent sort={sort} self={draft?.id} />}
        {MORE[sort].includes("department") && <Parent sort="departments" name="department" />}
        {MORE[sort].includes("head") && <PersonField name="head" label={t("head")} />}
        {MORE[sort].includes("leader") && <PersonField name="leader" label={t("leader")} />}
        {MORE[sort].includes("members") && <PersonField name="members" label={t("members")} many />}
        {sort === "presence-kinds" && (
          <Form.Item
            name="takes_work"
            label={t("takesWork")}
            extra={t("takesWorkHint")}
            valuePropName="checked"
          >
            <Switch disabled={draft?.fixed} />
          </Form.Item>
        )}
        {save.error && <Alert type="error" title={save.error.message} role="alert" />}
      </Form>
    </Modal>
  );
}

function Common({ sort, fixed }: { sort: Sort; fixed: boolean }) {
  const t = useT(staff);
  const required = [{ required: true, message: t("required") }];
  if (sort === "holidays") {
    return (
      <>
        <Form.Item name="day" label={t("day")} rules={required}>
          <DatePicker style={{ width: "100%" }} />
        </Form.Item>
        <Form.Item name="name" label={t("called")} rules={required}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="kind" label={t("kind")} initialValue="holiday" rules={required}>
          <Radio.Group
            options={[
              { value: "holiday", label: t("holiday") },
              { value: "workday", label: t("workday") },
            ]}
          />
        </Form.Item>
      </>
    );
  }
  return (
    <>
      <Form.Item name="name" label={t("called")} rules={required}>
        <Input maxLength={80} autoFocus />
      </Form.Item>
      <Form.Item name="name_en" label={t("nameEn")}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item
        name="code"
        label={t("code")}
        extra={t("codeHint")}
        rules={[...required, { pattern: /^[a-z0-9][a-z0-9_.-]{0,63}$/, message: t("codeHint") }]}
      >
        <Input disabled={fixed} />
      </Form.Item>
    </>
  );
}

function Parent({ sort, self, name = "parent" }: { sort: Sort; self?: number; name?: string }) {
  const t = useT(staff);
  const kind = sort === "holidays" || sort === "presence-kinds" ? "regions" : sort;
  const rows = useReference(kind).filter((row) => row.id !== self);
  return (
    <Form.Item name={name} label={t(name === "department" ? "department" : "parent")}>
      <TreeSelect
        treeData={treeOf(rows, (row) => row.id)}
        allowClear
        treeDefaultExpandAll
        placeholder={t("top")}
      />
    </Form.Item>
  );
}

function PersonField({ name, label, many }: { name: string; label: string; many?: boolean }) {
  const options = useEverybody().map((person) => ({ value: person.id, label: person.name }));
  return (
    <Form.Item name={name} label={label}>
      <Select
        allowClear
        mode={many ? "multiple" : undefined}
        options={options}
        showSearch={{ optionFilterProp: "label" }}
      />
    </Form.Item>
  );
}
