import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { useTitle } from "@shouwen/kit/ui/title.ts";
import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useCompanyName } from "../entry/Entry.tsx";
import { shell } from "../words.ts";

export function NoPage() {
  const t = useT(shell);
  useTitle(t("notFoundTitle"), useCompanyName());
  return (
    <Empty title={t("notFoundTitle")} text={t("notFoundHint")} action={<Link to="/">{t("toStart")}</Link>} />
  );
}

/** A page that throws, or whose chunk is gone after an update: say so, and load it again. */
export function Crashed({ error }: ErrorComponentProps) {
  const t = useT(shell);
  useTitle(t("crashed"), t("house"));
  const parts = /preload|import(ed|ing)? .*module|Failed to fetch/i.test(String(error));
  const again = <Button onClick={() => location.reload()}>{t("reopen")}</Button>;
  if (parts) return <Empty whole title={t("notLoaded")} text={t("notLoadedHint")} action={again} />;
  return (
    <Empty
      whole
      title={t("crashed")}
      text={
        <>
          {t("crashedHint")}
          <br />
          <code>{String(error)}</code>
        </>
      }
      action={again}
    />
  );
}
