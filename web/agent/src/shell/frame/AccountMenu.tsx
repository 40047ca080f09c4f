import { api, take } from "@shouwen/kit/api/client.ts";
import { LANGUAGES, type Locale, setLanguage, useLanguage } from "@shouwen/kit/i18n/language.ts";
import { role } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Avatar } from "@shouwen/kit/ui/Avatar.tsx";
import { type Choice, setMode, useMode } from "@shouwen/kit/ui/theme.ts";
import { useMutation } from "@tanstack/react-query";
import { App, Button, Dropdown, type MenuProps, Modal } from "antd";
import { useState } from "react";
import { NewPassword } from "../entry/NewPassword.tsx";
import { useSession, useSignOut } from "../session.ts";
import { shell } from "../words.ts";
import css from "./frame.module.css";

export function AccountMenu(props: { onKeys: () => void }) {
  const t = useT(shell);
  const lang = useLanguage();
  const mode = useMode();
  const { person } = useSession();
  const signOut = useSignOut();
  const [changing, setChanging] = useState(false);
  const roles = person.roles.map((one) => sayCode(role, one, lang)).join(" · ");
  const items: MenuProps["items"] = [
    { key: "who", type: "group", label: `${person.email} · ${roles}` },
    {
      key: "language",
      label: t("language"),
      children: (Object.keys(LANGUAGES) as Locale[]).map((one) => ({ key: one, label: LANGUAGES[one] })),
    },
    {
      key: "look",
      label: t("look"),
      children: [
        { key: "light", label: t("light") },
        { key: "dark", label: t("dark") },
        { key: "system", label: t("systemLook") },
      ],
    },
    { key: "keys", label: t("keyboard"), extra: "?" },
    { key: "password", label: t("changePassword") },
    { type: "divider" },
    { key: "out", label: t("signOut") },
  ];
  /** The choice goes with the person, so that letters come in the same language; this browser keeps it anyway. */
  const speak = (language: Locale) => {
    setLanguage(language);
    void take(
      api.PATCH("/people/{person_id}", { params: { path: { person_id: person.id } }, body: { language } }),
    ).catch(() => undefined);
  };
  const choose = (key: string) => {
    if (key in LANGUAGES) speak(key as Locale);
    else if (key === "light" || key === "dark" || key === "system") setMode(key as Choice);
    else if (key === "keys") props.onKeys();
    else if (key === "password") setChanging(true);
    else if (key === "out") signOut.mutate();
  };
  return (
    <>
      <Dropdown
        trigger={["click"]}
        menu={{
          items,
          selectedKeys: [lang, mode],
          onClick: ({ key }) => choose(key),
          style: { minWidth: 200 },
        }}
      >
        <button type="button" className={css.chip}>
          <span className="sr-only">{t("account")} </span>
          <Avatar name={person.name} tone="me" />
          <span className={css.chipText}>{person.name}</span>
        </button>
      </Dropdown>
      <ChangePassword open={changing} onClose={() => setChanging(false)} />
    </>
  );
}

function ChangePassword(props: { open: boolean; onClose: () => void }) {
  const t = useT(shell);
  const { message } = App.useApp();
  const change = useMutation({
    mutationFn: (body: { old: string; new: string }) => take(api.POST("/session/password", { body })),
    onSuccess: () => {
      void message.success(t("passwordSet"));
      props.onClose();
    },
  });
  return (
    <Modal
      open={props.open}
      title={t("changePassword")}
      footer={null}
      width={400}
      destroyOnHidden
      onCancel={props.onClose}
      afterClose={change.reset}
    >
      <NewPassword
        withOld
        error={change.error}
        pending={change.isPending}
        extra={<Button onClick={props.onClose}>{t("cancel")}</Button>}
        onSet={(password, old) => change.mutate({ old, new: password })}
      />
    </Modal>
  );
}
