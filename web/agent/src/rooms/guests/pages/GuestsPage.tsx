/** 协作部门: who answers for departments without accounts, and which line each team is. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { NoRight } from "@shouwen/kit/ui/States.tsx";
import { Suspense } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { ServiceLines, TeamTabs } from "../../../shell/slots.ts";
import { GuestList } from "../parts/GuestList.tsx";
import { guests } from "../words.ts";

export function GuestsPage() {
  const t = useT(guests);
  const can = useCan();
  if (!can("staff.read")) return <NoRight right={t("right")} />;
  return (
    <Page
      title={t("pageTitle")}
      tabs={
        <Suspense fallback={null}>
          <TeamTabs />
        </Suspense>
      }
    >
      <GuestList />
      <Suspense fallback={null}>
        <ServiceLines />
      </Suspense>
    </Page>
  );
}
