/** The people of departments without an account. */
import type { TeamGuest } from "@shouwen/kit/api/types.ts";
import { LANGUAGES } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Alert, App, Button, Form, Input, Modal, Select, Table } from "antd";
import { useState } from "react";
import { useReference } from "../../../shell/reference.ts";
import { useCan } from "../../../shell/session.ts";
import { type NewGuest, useAddGuest, useGuests, useRemoveGuest } from "../queries.ts";
import { guests } from "../words.ts";
import css from "./guests.module.css";

export function GuestList() {
  const t = useT(guests);
  const { message } = App.useApp();
  const may = Boolean(useCan()("staff.manage"));
  const teams = useReference("teams");
  const found = useGuests();
  const remove = useRemoveGuest();
  const [adding, add] = useState(false);
  const off = (guest: TeamGuest) =>
    remove.mutate(guest.id, {
      onSuccess: () => message.success(t("removed")),
      onError: (error) => message.error(error.message),
    });
  return (
    <section className={css.section}>
      <header>
        <h2>{t("listTitle")}</h2>
        {may && <Button onClick={() => add(true)}>{t("add")}</Button>}
      </header>
      <p className={css.faint}>{t("listHint")}</p>
      <Query of={found}>
        {(items) => (
          <Table<TeamGuest>
            size="small"
            rowKey="id"
            pagination={false}
            scroll={{ x: "max-content" }}
            dataSource={items}
            locale={{ emptyText: t("empty") }}
            columns={[
              { title: t("team"), render: (_, one) => teams.find((team) => team.code === one.team)?.name },
              { title: t("name"), dataIndex: "name" },
              { title: t("email"), dataIndex: "email" },
              { title: t("language"), render: (_, one) => LANGUAGES[one.language as "en"] },
              {
                title: "",
                align: "end",
                render: (_, one) =>
                  may && (
                    <Button type="link" size="small" danger onClick={() => off(one)}>
                      {t("remove")}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Query>
      {adding && <AddGuest onClose={() => add(false)} />}
    </section>
  );
}

function AddGuest({ onClose }: { onClose: () => void }) {
  const t = useT(guests);
  const { message } = App.useApp();
  const teams = useReference("teams");
  const [form] = Form.useForm<NewGuest>();
  const act = useAddGuest();
  const required = [{ required: true, whitespace: true, message: t("needed") }];
  return (
    <Modal
      open
      title={t("add")}
      okText={t("save")}
      cancelText={t("close")}
      okButtonProps={{ loading: act.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={440}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ language: "zh-CN" }}
        onFinish={(typed) =>
          act.mutate(typed, {
            onSuccess: () => {
              message.success(t("saved"));
              onClose();
            },
          })
        }
      >
        <Form.Item name="team" label={t("team")} rules={[{ required: true, message: t("needed") }]}>
          <Select options={teams.map((team) => ({ value: team.code, label: team.name }))} />
        </Form.Item>
        <Form.Item name="name" label={t("name")} rules={required}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="email" label={t("email")} rules={required}>
          <Input type="email" maxLength={254} />
        </Form.Item>
        <Form.Item name="language" label={t("language")}>
          <Select options={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        {act.error && <Alert type="error" title={act.error.message} />}
      </Form>
    </Modal>
  );
}
