import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import type { View } from "../filters.ts";
import { tickets } from "../words.ts";

export function EmptyList(props: { view: View; narrowed: boolean; onClear: () => void }) {
  const t = useT(tickets);
  if (props.narrowed) {
    return (
      <Empty
        title={t("emptyFiltered")}
        text={t("emptyFilteredHint")}
        action={<Button onClick={props.onClear}>{t("clear")}</Button>}
      />
    );
  }
  if (props.view === "mine") {
    return (
      <Empty
        title={t("emptyMine")}
        text={t("emptyMineHint")}
        action={
          <Link to="/tickets" search={{ view: "team" }}>
            {t("seeTeam")}
          </Link>
        }
      />
    );
  }
  return (
    <Empty
      title={t("emptyAll")}
      text={t("emptyAllHint")}
      action={<Link to="/tickets/new">{t("newTicket")}</Link>}
    />
  );
}
