/** What a list or a panel shows when it has nothing to show. */
import { InboxOutlined, LockOutlined, SearchOutlined, WarningOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { ApiError } from "../api/errors.ts";
import { useLanguage } from "../i18n/language.ts";
import { rights } from "../i18n/rights.ts";
import { sayCode, useT } from "../i18n/words.ts";
import css from "./parts.module.css";
import { ui } from "./words.ts";

interface Shape {
  icon: ReactNode;
  title: string;
  text?: ReactNode;
  code?: string;
  role?: "alert" | "status";
  /** the whole page is this state: its title is the page's heading */
  whole?: boolean;
  actions?: ReactNode;
}

function State({ icon, title, text, code, role, whole, actions }: Shape) {
  return (
    <div className={css.state} role={role}>
      <span style={{ fontSize: 28 }}>{icon}</span>
      {whole ? <h1 className={css.stateTitle}>{title}</h1> : <div className={css.stateTitle}>{title}</div>}
      {text && <div className={css.stateText}>{text}</div>}
      {code && <code className={css.stateCode}>{code}</code>}
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  );
}

interface Nothing {
  title: string;
  text?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
  whole?: boolean;
}

/** What this place is, and the first thing to do. */
export function Empty(props: Nothing) {
  return (
    <State
      icon={props.icon ?? <InboxOutlined />}
      title={props.title}
      text={props.text}
      whole={props.whole}
      actions={props.action}
    />
  );
}

export function NoRight(props: { right: string }) {
  const t = useT(ui);
  const lang = useLanguage();
  const right = sayCode(rights, props.right, lang);
  return <State icon={<LockOutlined />} title={t("noRightTitle")} text={t("noRight", { right })} />;
}

export function TooMany(props: { n: number }) {
  const t = useT(ui);
  return <State icon={<SearchOutlined />} title={t("tooManyTitle", { n: props.n })} text={t("tooMany")} />;
}

export function Failed(props: { error: unknown; retry?: () => void; back?: ReactNode }) {
  const t = useT(ui);
  const error = props.error instanceof ApiError ? props.error : undefined;
  if (error?.status === 403) return <NoRight right={String(error.detail.capability ?? error.message)} />;
  if (error?.status === 404) {
    return (
      <State
        icon={<SearchOutlined />}
        title={t("notFoundTitle")}
        text={t("notFound")}
        role="alert"
        actions={props.back}
      />
    );
  }
  const text = error?.code === "unreachable" ? t("offline") : t("failedKept");
  return (
    <State
      icon={<WarningOutlined />}
      title={error && error.code !== "unreachable" ? error.message : t("failedTitle")}
      text={text}
      code={error ? `${t("code")} ${error.code}${error.requestId ? ` · ${error.requestId}` : ""}` : undefined}
      role="alert"
      actions={props.retry && <Button onClick={props.retry}>{t("retry")}</Button>}
    />
  );
}

/** Rows of the list's own height, so that nothing jumps when they come. */
export function Loading(props: { rows?: number; height?: number }) {
  const t = useT(ui);
  const height = props.height ?? 40;
  const rows = Array.from({ length: props.rows ?? 8 }, (_, at) => at);
  return (
    <div className={css.bones} role="status" aria-label={t("loading")}>
      {rows.map((at) => (
        <div key={at} className={css.bone} style={{ height }}>
          <span style={{ width: 72 }} />
          <span style={{ width: `${30 + ((at * 17) % 35)}%` }} />
          <span style={{ width: 96, marginInlineStart: "auto" }} />
        </div>
      ))}
    </div>
  );
}
