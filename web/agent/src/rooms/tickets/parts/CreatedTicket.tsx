import type { Opened } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { moment } from "@shouwen/kit/ui/time.ts";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useKeys } from "../../../shell/keys.ts";
import { Page } from "../../../shell/Page.tsx";
import { useReference } from "../../../shell/reference.ts";
import { tickets } from "../words.ts";
import css from "./new.module.css";

export function CreatedTicket({ made, onAgain }: { made: Opened; onAgain: () => void }) {
  const t = useT(tickets);
  const navigate = useNavigate();
  const team = useReference("teams").find((one) => one.code === made.team)?.name ?? made.team;
  const open = () => navigate({ to: "/tickets/$number", params: { number: made.number } });
  useKeys({ Enter: open, c: onAgain });
  return (
    <Page title={t("newTicket")}>
      <div className={css.made} role="status">
        <h2>{t("created", { number: made.number })}</h2>
        {team && <p>{t("createdTeam", { team })}</p>}
        {made.promised_first_response_at && (
          <p>{t("promised", { at: moment(made.promised_first_response_at) })}</p>
        )}
        <div>
          <Button type="primary" onClick={open} autoFocus>
            {t("openIt")}
          </Button>
          <Button onClick={onAgain}>{t("another")}</Button>
        </div>
      </div>
    </Page>
  );
}
