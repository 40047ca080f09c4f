import type { AppointmentResource, AppointmentResourceNew } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Checkbox, Form, Input, Modal, Radio, Select, Switch, TimePicker, TreeSelect } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { useKinds, usePeople, useSaveResource } from "../queries.ts";
import { appointments } from "../words.ts";
import css from "./agenda.module.css";

interface Fields {
  sort: "person" | "counter";
  person?: number;
  name?: string;
  place?: string;
  kinds?: string[];
  regions?: string[];
  own: boolean;
  weekdays: number[];
  hours: [Dayjs, Dayjs];
}

interface Props {
  open: boolean;
  resource?: AppointmentResource;
  onClose: () => void;
}

type Week = AppointmentResourceNew["week"];
const clock = (text: string) => dayjs(`2000-01-01T${text === "24:00" ? "23:59" : text}`);

/** One pair of hours for the days that are worked: what a form can say in one line. */
function weekOf({ own, weekdays, hours }: Fields): Week {
  if (!own) return null;
  const pair: [string, string] = [hours[0].format("HH:mm"), hours[1].format("HH:mm")];
  return Object.fromEntries(weekdays.map((day) => [String(day), [pair]]));
}

function initial(resource?: AppointmentResource): Partial<Fields> {
  const week = resource?.week ?? null;
  const first = week && Object.values(week)[0];
  const [from, to] = first?.length
    ? [first[0]?.[0] ?? "09:00", first.at(-1)?.[1] ?? "18:00"]
    : ["09:00", "18:00"];
  return {
    sort: resource && !resource.person ? "counter" : "person",
    name: resource?.name,
    place: resource?.place,
    kinds: resource?.kinds ?? [],
    regions: resource?.regions ?? [],
    own: week !== null,
    weekdays: week ? Object.keys(week).map(Number) : [0, 1, 2, 3, 4],
    hours: [clock(from), clock(to)],
  };
}

export function ResourceDialog({ open, resource, onClose }: Props) {
  const t = useT(appointments);
  return (
    <Modal
      open={open}
      title={resource ? `${t("editResource")} · ${resource.name}` : t("addResource")}
      okText={t("save")}
      cancelText={t("back")}
      okButtonProps={{ htmlType: "submit", form: "appointment-resource" }}
      onCancel={onClose}
      destroyOnHidden
      width={520}
    >
      {open && <ResourceForm key={resource?.id} resource={resource} onDone={onClose} />}
    </Modal>
  );
}

function ResourceForm({ resource, onDone }: { resource?: AppointmentResource; onDone: () => void }) {
  const t = useT(appointments);
  const lang = useLanguage();
  const [form] = Form.useForm<Fields>();
  const save = useSaveResource(resource?.id);
  const people = usePeople(!resource).data ?? [];
  const kinds = useKinds().data ?? [];
  const regions = treeOf(useReference("regions"));
  const sort = Form.useWatch("sort", form) ?? initial(resource).sort;
  const own = Form.useWatch("own", form) ?? initial(resource).own;
  const required = [{ required: true, message: t("required") }];
  const send = (given: Fields) => {
    const all = { ...initial(resource), ...given } as Fields;
    const rest = {
      kinds: all.kinds ?? [],
      regions: all.regions ?? [],
      place: all.place ?? "",
      week: weekOf(all),
    };
    const named = all.sort === "counter" ? { name: all.name ?? "" } : {};
    save.mutate(
      resource
        ? { ...rest, ...named }
        : { ...rest, ...named, person: all.sort === "person" ? all.person : null },
      { onSuccess: onDone },
    );
  };
  return (
    <Form<Fields>
      id="appointment-resource"
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={initial(resource)}
      disabled={save.isPending}
      onFinish={send}
    >
      {!resource && (
        <Form.Item name="sort">
          <Radio.Group
            block
            optionType="button"
            options={(["person", "counter"] as const).map((value) => ({ value, label: t(value) }))}
          />
        </Form.Item>
      )}
      {!resource && sort === "person" && (
        <Form.Item name="person" label={t("person")} rules={required}>
          <Select
            showSearch={{ optionFilterProp: "label" }}
            options={people.map((person) => ({ value: person.id, label: person.name }))}
          />
        </Form.Item>
      )}
      {sort === "counter" && (
        <>
          <Form.Item name="name" label={t("name")} rules={required}>
            <Input maxLength={80} />
          </Form.Item>
          <Form.Item name="place" label={t("place")}>
            <Input maxLength={200} />
          </Form.Item>
        </>
      )}
      <Form.Item
        name="kinds"
        label={t("resourceKinds")}
        extra={sort === "person" ? t("kindsOfTeam") : undefined}
        rules={sort === "counter" ? required : []}
      >
        <Select
          mode="multiple"
          options={kinds.map((kind) => ({
            value: kind.code,
            label: lang === "en" && kind.name_en ? kind.name_en : kind.name,
          }))}
        />
      </Form.Item>
      <Form.Item name="regions" label={t("regions")}>
        <TreeSelect multiple allowClear treeData={regions} placeholder={t("everywhere")} />
      </Form.Item>
      <Form.Item name="own" label={t("ownHours")} extra={t("ownHoursHint")} valuePropName="checked">
        <Switch />
      </Form.Item>
      {own && (
        <div className={css.two}>
          <Form.Item name="weekdays" label={t("weekdays")} rules={required}>
            <Checkbox.Group
              options={[0, 1, 2, 3, 4, 5, 6].map((day) => ({
                value: day,
                label: dayjs("2026-03-02").add(day, "day").format("dd"),
              }))}
            />
          </Form.Item>
          <Form.Item name="hours" label={t("hours")} rules={required}>
            <TimePicker.RangePicker format="HH:mm" minuteStep={15} order={false} allowClear={false} />
          </Form.Item>
        </div>
      )}
      {save.error && <Alert type="error" title={save.error.message} role="alert" />}
    </Form>
  );
}
