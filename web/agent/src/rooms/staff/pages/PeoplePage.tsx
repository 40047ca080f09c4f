import { SearchOutlined } from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { role as roleWords } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi } from "@tanstack/react-router";
import { Button, Input, Select, Switch } from "antd";
import { useEffect, useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useReference } from "../../../shell/reference.ts";
import { useCan } from "../../../shell/session.ts";
import { useSettled } from "../../../shell/settled.ts";
import { Alone } from "../parts/Alone.tsx";
import { InviteDialog } from "../parts/InviteDialog.tsx";
import { PeopleTable } from "../parts/PeopleTable.tsx";
import { PersonDrawer } from "../parts/PersonDrawer.tsx";
import { ROLES } from "../parts/roles.ts";
import css from "../parts/staff.module.css";
import { Tabs } from "../parts/Tabs.tsx";
import { type PeopleFilters, usePeople } from "../queries.ts";
import { staff } from "../words.ts";

const route = getRouteApi("/frame/team");

export function PeoplePage() {
  const t = useT(staff);
  const lang = useLanguage();
  const can = useCan();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [inviting, setInviting] = useState(false);
  const teams = useReference("teams");
  const set = (change: PeopleFilters & { person?: string }) =>
    navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const hires = ["below", "all"].includes(can("staff.manage") ?? "");
  return (
    <Page
      title={t("title")}
      place={t("people")}
      tabs={<Tabs />}
      actions={
        hires && (
          <Button type="primary" onClick={() => setInviting(true)}>
            {t("invite")}
          </Button>
        )
      }
    >
      <search className={css.bar}>
        <Find value={search.q ?? ""} onChange={(q) => set({ q: q || undefined })} />
        <Select
          className={css.pick}
          allowClear
          placeholder={t("teamFilter")}
          aria-label={t("teamFilter")}
          value={search.team}
          onChange={(team) => set({ team })}
          options={teams.map((team) => ({ value: team.code, label: team.name }))}
        />
        <Select
          className={css.pick}
          allowClear
          placeholder={t("roleFilter")}
          aria-label={t("roleFilter")}
          value={search.role}
          onChange={(role) => set({ role })}
          options={ROLES.map((value) => ({ value, label: sayCode(roleWords, value, lang) }))}
        />
        {hires && (
          <span>
            <Switch
              size="small"
              checked={search.dismissed === "yes"}
              aria-label={t("dismissedToo")}
              onChange={(on) => set({ dismissed: on ? "yes" : undefined })}
            />{" "}
            {t("dismissedToo")}
          </span>
        )}
      </search>
      <List filters={search} onOpen={(id) => set({ person: String(id) })} />
      <PersonDrawer id={Number(search.person) || undefined} onClose={() => set({ person: undefined })} />
      <InviteDialog open={inviting} onClose={() => setInviting(false)} />
    </Page>
  );
}

function Find(props: { value: string; onChange: (q: string) => void }) {
  const t = useT(staff);
  const [typed, setTyped] = useState(props.value);
  const words = useSettled(typed.trim());
  const { value, onChange } = props;
  useEffect(() => {
    if (words !== value) onChange(words);
  });
  return (
    <Input
      allowClear
      prefix={<SearchOutlined />}
      placeholder={t("find")}
      aria-label={t("find")}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

function List({ filters, onOpen }: { filters: PeopleFilters; onOpen: (id: number) => void }) {
  const t = useT(staff);
  const found = usePeople(filters);
  if (found.isPending) return <Loading />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const all = found.data.pages.flatMap((page) => page.items);
  const rows = filters.role ? all.filter((person) => person.roles.includes(filters.role ?? "")) : all;
  if (rows.length === 0 && !found.hasNextPage) return <Empty title={t("nobody")} text={t("nobodyHint")} />;
  const filtered = Boolean(filters.q || filters.team || filters.role || filters.dismissed);
  return (
    <>
      <PeopleTable
        rows={rows}
        onOpen={onOpen}
        more={found.hasNextPage}
        loading={found.isFetchingNextPage}
        onMore={() => found.fetchNextPage()}
      />
      {all.length === 1 && !filtered && <Alone />}
    </>
  );
}
