import type { Invitation } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { role } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { CopyText } from "@shouwen/kit/ui/CopyText.tsx";
import { Alert, Form, Input, Modal, Select } from "antd";
import { useReference } from "../../../shell/reference.ts";
import { useSession } from "../../../shell/session.ts";
import { useInvite } from "../queries.ts";
import { staff } from "../words.ts";
import { ROLES } from "./roles.ts";
import css from "./staff.module.css";

/** Only an administrator gives a role that he or she does not hold. */
export function useGivable(): { value: string; label: string }[] {
  const lang = useLanguage();
  const { person } = useSession();
  const any = person.roles.includes("admin");
  return ROLES.filter((one) => any || person.roles.includes(one)).map((value) => ({
    value,
    label: sayCode(role, value, lang),
  }));
}

export function InviteDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT(staff);
  const invite = useInvite();
  const roles = useGivable();
  const teams = useReference("teams");
  const required = [{ required: true, message: t("required") }];
  const close = () => {
    onClose();
    invite.reset();
  };
  if (invite.data) {
    return (
      <Modal
        open={open}
        title={t("invite")}
        onCancel={close}
        onOk={close}
        okText={t("done")}
        cancelButtonProps={{ hidden: true }}
      >
        <Alert type="success" title={t("invited", { name: invite.data.person.name })} />
        <p style={{ marginTop: 12 }}>{t("inviteLink")}</p>
        <span className={css.link}>
          <CopyText text={location.origin + invite.data.link} />
        </span>
      </Modal>
    );
  }
  return (
    <Modal
      open={open}
      title={t("invite")}
      okText={t("invite")}
      cancelText={t("cancel")}
      okButtonProps={{ htmlType: "submit", form: "invite", loading: invite.isPending }}
      onCancel={close}
      destroyOnHidden
    >
      <Form<Invitation>
        id="invite"
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => invite.mutate(fields)}
      >
        <Form.Item name="email" label={t("email")} rules={required}>
          <Input type="email" autoFocus />
        </Form.Item>
        <Form.Item name="name" label={t("name")} rules={required}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="roles" label={t("roles")} rules={required}>
          <Select mode="multiple" options={roles} />
        </Form.Item>
        <Form.Item name="teams" label={t("teams")}>
          <Select mode="multiple" options={teams.map((team) => ({ value: team.id, label: team.name }))} />
        </Form.Item>
        {invite.error && <Alert type="error" title={invite.error.message} role="alert" />}
      </Form>
    </Modal>
  );
}
