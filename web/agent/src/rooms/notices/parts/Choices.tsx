/** What I want to be told, and whether this computer shows it on its desktop. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { App, Switch } from "antd";
import { useSession } from "../../../shell/session.ts";
import { setDesktop, useDesktop } from "../desktop.ts";
import { type Kind, useChoices, useChoose } from "../queries.ts";
import { notices } from "../words.ts";
import css from "./notices.module.css";

export function Choices() {
  const t = useT(notices);
  const choices = useChoices(true);
  const choose = useChoose();
  const { message } = App.useApp();
  const admin = useSession().person.roles.includes("admin");
  const change = (kind: Kind, on: boolean) =>
    choose.mutate({ [kind]: on }, { onError: (error) => void message.error(error.message) });
  return (
    <>
      <section className={css.choices}>
        <h3>{t("choose")}</h3>
        <Query of={choices}>
          {({ kinds }) => (
            <ul>
              {(Object.keys(kinds) as Kind[])
                .filter((kind) => admin || kind !== "webhook_failed")
                .map((kind) => (
                  <li key={kind}>
                    <label htmlFor={`notice-${kind}`}>{t(`kind.${kind}`)}</label>
                    <Switch
                      id={`notice-${kind}`}
                      checked={kinds[kind] ?? true}
                      onChange={(on) => change(kind, on)}
                    />
                  </li>
                ))}
            </ul>
          )}
        </Query>
      </section>
      <DesktopChoice />
    </>
  );
}

function DesktopChoice() {
  const t = useT(notices);
  const state = useDesktop();
  const hint = {
    on: "desktopHint",
    off: "desktopHint",
    denied: "desktopDenied",
    none: "desktopNone",
  } as const;
  return (
    <section className={css.choices}>
      <h3>{t("desktop")}</h3>
      <ul>
        <li>
          <label htmlFor="notice-desktop">{t(hint[state])}</label>
          <Switch
            id="notice-desktop"
            checked={state === "on"}
            disabled={state === "denied" || state === "none"}
            onChange={(on) => void setDesktop(on)}
          />
        </li>
      </ul>
    </section>
  );
}
