/** 预约: who is booked when. A day by resource, a week by resource, or a list. */
import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import type { Appointment } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty, Loading, NoRight } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi } from "@tanstack/react-router";
import { Button, DatePicker, Segmented, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import css from "../parts/agenda.module.css";
import { BookDialog } from "../parts/BookDialog.tsx";
import { DayGrid } from "../parts/DayGrid.tsx";
import { Drawer } from "../parts/Drawer.tsx";
import { AgendaList } from "../parts/List.tsx";
import { Tabs } from "../parts/Tabs.tsx";
import { WeekGrid } from "../parts/WeekGrid.tsx";
import { useAppointments, useBlocks, useKinds, useResources, type Wanted } from "../queries.ts";
import { dateFormat, dayFormat, mondayOf } from "../span.ts";
import { appointments } from "../words.ts";

const route = getRouteApi("/frame/appointments");
const STATES = ["booked", "arrived", "done", "missed", "cancelled"] as const;

export function AgendaPage() {
  const t = useT(appointments);
  const can = useCan();
  const [booking, setBooking] = useState(false);
  if (!can("appointments.book"))
    return (
      <Page title={t("title")}>
        <NoRight right="appointments.book" />
      </Page>
    );
  return (
    <Page
      title={t("title")}
      tabs={<Tabs />}
      actions={
        <Button type="primary" onClick={() => setBooking(true)}>
          {t("book")}
        </Button>
      }
    >
      <Agenda />
      <BookDialog open={booking} onClose={() => setBooking(false)} />
    </Page>
  );
}

function Agenda() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const view = search.view ?? "day";
  const date = search.date && dayjs(search.date).isValid() ? dayjs(search.date) : dayjs();
  const first = view === "day" ? date.startOf("day") : mondayOf(date);
  const last = first.add(view === "day" ? 1 : 7, "day");
  const resources = useResources();
  const blocks = useBlocks(first.toISOString(), last.toISOString());
  const state = STATES.find((each) => each === search.state);
  const wanted: Wanted = {
    from: first.toISOString(),
    to: last.toISOString(),
    ...(search.kind ? { kind: search.kind } : {}),
    ...(search.resource ? { resource: Number(search.resource) } : {}),
    ...(state ? { state } : {}),
  };
  const found = useAppointments(wanted);
  const open = (id: number | undefined) =>
    navigate({ search: { ...search, id: id === undefined ? undefined : String(id) }, replace: true });
  const own = (resources.data ?? []).filter(
    (each) => !search.resource || String(each.id) === search.resource,
  );
  const shown = (all: Appointment[]) =>
    state === "cancelled" ? all : all.filter((one) => one.state !== "cancelled");
  return (
    <>
      <Bar />
      <Query of={found} loading={<Loading rows={8} height={48} />}>
        {(all) => (
          <>
            {view === "list" ? (
              <AgendaList rows={all} onOpen={open} />
            ) : own.length === 0 && resources.data ? (
              <NoResources />
            ) : view === "week" ? (
              <WeekGrid
                monday={first}
                resources={own}
                all={shown(all)}
                blocks={blocks.data ?? []}
                onOpen={open}
              />
            ) : (
              <DayGrid
                day={first}
                resources={own}
                all={shown(all)}
                blocks={blocks.data ?? []}
                onOpen={open}
              />
            )}
            <Drawer
              appointment={all.find((one) => String(one.id) === search.id)}
              onClose={() => open(undefined)}
            />
          </>
        )}
      </Query>
    </>
  );
}

function NoResources() {
  const t = useT(appointments);
  return <Empty title={t("noResources")} text={t("noResourcesHint")} />;
}

function Bar() {
  const t = useT(appointments);
  const lang = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const kinds = useKinds();
  const resources = useResources();
  const view = search.view ?? "day";
  const date = search.date && dayjs(search.date).isValid() ? dayjs(search.date) : dayjs();
  const set = (change: Record<string, string | undefined>) =>
    navigate({ search: { ...search, id: undefined, ...change }, replace: true });
  const go = (to: dayjs.Dayjs | undefined) => set({ date: to?.format("YYYY-MM-DD") });
  const step = view === "day" ? 1 : 7;
  const first = mondayOf(date);
  const name =
    view === "day"
      ? date.format(dayFormat(lang))
      : `${first.format(dateFormat(lang))} – ${first.add(6, "day").format(dateFormat(lang))}`;
  const kindName = (kind: { name: string; name_en: string }) =>
    lang === "en" && kind.name_en ? kind.name_en : kind.name;
  return (
    <div className={css.bar}>
      <Segmented
        value={view}
        options={(["day", "week", "list"] as const).map((value) => ({ value, label: t(value) }))}
        onChange={(value) => set({ view: value === "day" ? undefined : String(value) })}
      />
      <div className={css.dates}>
        <Button
          icon={<LeftOutlined />}
          aria-label={t("previous")}
          onClick={() => go(date.subtract(step, "day"))}
        />
        <Button onClick={() => go(undefined)}>{t("today")}</Button>
        <Button icon={<RightOutlined />} aria-label={t("next")} onClick={() => go(date.add(step, "day"))} />
        <DatePicker
          value={date}
          allowClear={false}
          format={() => name}
          aria-label={t("date")}
          className={css.date}
          onChange={(to) => to && go(to)}
        />
      </div>
      <div className={css.filters}>
        <Select
          value={search.kind ?? ""}
          aria-label={t("kind")}
          popupMatchSelectWidth={false}
          options={[
            { value: "", label: t("allKinds") },
            ...(kinds.data ?? []).map((kind) => ({ value: kind.code, label: kindName(kind) })),
          ]}
          onChange={(kind) => set({ kind: kind || undefined })}
        />
        <Select
          value={search.resource ?? ""}
          aria-label={t("resources")}
          popupMatchSelectWidth={false}
          options={[
            { value: "", label: t("allResources") },
            ...(resources.data ?? []).map((each) => ({ value: String(each.id), label: each.name })),
          ]}
          onChange={(resource) => set({ resource: resource || undefined })}
        />
        <Select
          value={search.state ?? ""}
          aria-label={t("state")}
          popupMatchSelectWidth={false}
          options={[
            { value: "", label: t("allStates") },
            ...STATES.map((value) => ({ value, label: sayCode(appointments, `state.${value}`, lang) })),
          ]}
          onChange={(state) => set({ state: state || undefined })}
        />
      </div>
    </div>
  );
}
