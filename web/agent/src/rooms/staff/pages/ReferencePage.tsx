import { useT } from "@shouwen/kit/i18n/words.ts";
import { getRouteApi } from "@tanstack/react-router";
import { Segmented } from "antd";
import { Page } from "../../../shell/Page.tsx";
import { Holidays } from "../parts/Holidays.tsx";
import css from "../parts/staff.module.css";
import { Tabs } from "../parts/Tabs.tsx";
import { TreeTable } from "../parts/TreeTable.tsx";
import { staff } from "../words.ts";

const route = getRouteApi("/frame/team/reference");
const TABS = ["problems", "products", "regions", "skills", "holidays"] as const;

export function ReferencePage() {
  const t = useT(staff);
  const { tab: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const tab = TABS.find((one) => one === asked) ?? "problems";
  return (
    <Page title={t("title")} place={t("reference")} tabs={<Tabs />}>
      <div className={css.hint}>
        <Segmented
          value={tab}
          options={TABS.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => navigate({ search: { tab: value }, replace: true })}
        />
      </div>
      {tab === "holidays" ? <Holidays /> : <TreeTable key={tab} kind={tab} />}
    </Page>
  );
}
