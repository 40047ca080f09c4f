import { api, take } from "@shouwen/kit/api/client.ts";
import type { Person } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { useQuery } from "@tanstack/react-query";
import { Alert, App, Button, Drawer, Form, Input, Select, TreeSelect } from "antd";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { useCan } from "../../../shell/session.ts";
import { peopleKey, useChangePerson, useInviteAgain, useService } from "../queries.ts";
import { staff } from "../words.ts";
import { useGivable } from "./InviteDialog.tsx";
import { SkillFields, type SkillLevels, skillsIn, skillsOut } from "./SkillFields.tsx";
import css from "./staff.module.css";

interface Fields {
  name: string;
  phone: string;
  roles: string[];
  teams: number[];
  department: number | null;
  skills: SkillLevels;
}

export function PersonDrawer({ id, onClose }: { id: number | undefined; onClose: () => void }) {
  const t = useT(staff);
  const person = useQuery({
    queryKey: [...peopleKey, "one", id],
    queryFn: () => take(api.GET("/people/{person_id}", { params: { path: { person_id: id ?? 0 } } })),
    enabled: id !== undefined,
  });
  return (
    <Drawer
      open={id !== undefined}
      onClose={onClose}
      title={person.data?.name ?? t("edit")}
      size={480}
      destroyOnHidden
    >
      <Query of={person}>{(data) => <Edit key={data.id} person={data} onClose={onClose} />}</Query>
    </Drawer>
  );
}

function Edit({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useT(staff);
  const { message } = App.useApp();
  const can = useCan();
  const change = useChangePerson();
  const teams = useReference("teams").map((team) => ({ value: team.id, label: team.name }));
  const departments = treeOf(useReference("departments"), (row) => row.id);
  const givable = useGivable();
  const roles = [
    ...givable,
    ...person.roles
      .filter((one) => !givable.some((role) => role.value === one))
      .map((value) => ({ value, label: value, disabled: true })),
  ];
  const manages = can("staff.manage");
  const save = ({ skills, ...fields }: Fields) => {
    const own = sameRoles(fields.roles, person.roles) ? { ...fields, roles: undefined } : fields;
    change.mutate(
      { id: person.id, change: { ...own, department: fields.department ?? null, skills: skillsIn(skills) } },
      {
        onSuccess: () => {
          void message.success(t("saved"));
          onClose();
        },
      },
    );
  };
  return (
    <Form<Fields>
      layout="vertical"
      requiredMark={false}
      disabled={!manages || change.isPending}
      onFinish={save}
      initialValues={{
        name: person.name,
        phone: person.phone,
        roles: person.roles,
        teams: person.teams.map((team) => team.id),
        department: person.department?.id ?? null,
        skills: skillsOut(person),
      }}
    >
      <Form.Item name="name" label={t("name")} rules={[{ required: true, message: t("required") }]}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item label={t("email")}>
        <Input value={person.email} disabled />
      </Form.Item>
      <Form.Item name="phone" label={t("phone")}>
        <Input inputMode="tel" />
      </Form.Item>
      <Form.Item name="roles" label={t("roles")}>
        <Select mode="multiple" options={roles} />
      </Form.Item>
      <Form.Item name="department" label={t("department")}>
        <TreeSelect treeData={departments} allowClear treeDefaultExpandAll />
      </Form.Item>
      <Form.Item name="teams" label={t("teams")}>
        <Select mode="multiple" options={teams} />
      </Form.Item>
      <SkillFields />
      {change.error && <Alert type="error" title={change.error.message} role="alert" />}
      {manages && (
        <div className={css.foot}>
          <Service person={person} onDone={onClose} />
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {t("save")}
          </Button>
        </div>
      )}
    </Form>
  );
}

function sameRoles(a: string[], b: string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}

/** Leaving is undone rather than asked about. */
function Service({ person, onDone }: { person: Person; onDone: () => void }) {
  const t = useT(staff);
  const can = useCan();
  const { message, notification } = App.useApp();
  const service = useService();
  const again = useInviteAgain();
  if (!["below", "all"].includes(can("staff.manage") ?? "")) return <span />;
  const restore = () =>
    service.mutate(
      { id: person.id, to: "restore" },
      { onSuccess: () => void message.success(t("restored", { name: person.name })) },
    );
  const dismiss = () =>
    service.mutate(
      { id: person.id, to: "dismiss" },
      {
        onError: (error) => void message.error(error.message),
        onSuccess: () => {
          onDone();
          notification.info({
            key: `dismissed-${person.id}`,
            title: t("dismissed", { name: person.name }),
            actions: (
              <Button
                size="small"
                onClick={() => {
                  notification.destroy(`dismissed-${person.id}`);
                  restore();
                }}
              >
                {t("undo")}
              </Button>
            ),
          });
        },
      },
    );
  if (person.dismissed_at) {
    return (
      <Button onClick={restore} loading={service.isPending}>
        {t("restore")}
      </Button>
    );
  }
  return (
    <span>
      <Button danger type="text" onClick={dismiss} loading={service.isPending}>
        {t("dismiss")}
      </Button>
      <Button
        type="text"
        loading={again.isPending}
        onClick={() =>
          again.mutate(person.id, {
            onSuccess: () => void message.success(t("invited", { name: person.name })),
          })
        }
      >
        {t("resend")}
      </Button>
    </span>
  );
}
