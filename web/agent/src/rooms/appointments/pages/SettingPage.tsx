/** What can be booked, and whom or what one books. */
import type { AppointmentKind, AppointmentResource } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty, NoRight } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Button, Switch } from "antd";
import { type ReactNode, useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import css from "../parts/agenda.module.css";
import { BlockDialog } from "../parts/BlockDialog.tsx";
import { KindDialog } from "../parts/KindDialog.tsx";
import list from "../parts/list.module.css";
import { ResourceDialog } from "../parts/ResourceDialog.tsx";
import sections from "../parts/section.module.css";
import { Tabs, useMaySet } from "../parts/Tabs.tsx";
import { useKindState, useKinds, useResourceState, useResources } from "../queries.ts";
import { appointments } from "../words.ts";

export function SettingPage() {
  const t = useT(appointments);
  const may = useMaySet();
  const [archived, setArchived] = useState(false);
  return (
    <Page title={t("title")} place={t("setting")} tabs={<Tabs />}>
      {may ? (
        <div className={sections.sections}>
          <Kinds archived={archived} />
          <Resources archived={archived} />
          <div>
            <Switch size="small" checked={archived} aria-label={t("showArchived")} onChange={setArchived} />{" "}
            {t("showArchived")}
          </div>
        </div>
      ) : (
        <NoRight right="company.manage" />
      )}
    </Page>
  );
}

function Section(props: {
  title: string;
  hint: string;
  add: string;
  onAdd: () => void;
  children: ReactNode;
}) {
  return (
    <section>
      <div className={sections.sectionHead}>
        <div>
          <h2>{props.title}</h2>
          <p className={css.faint}>{props.hint}</p>
        </div>
        <Button onClick={props.onAdd}>{props.add}</Button>
      </div>
      {props.children}
    </section>
  );
}

/** What is open in a dialog: nothing, a new row, or one that is there. */
type Editing<T> = { row?: T } | undefined;

function Kinds({ archived }: { archived: boolean }) {
  const t = useT(appointments);
  const lang = useLanguage();
  const found = useKinds(archived);
  const state = useKindState();
  const [editing, setEditing] = useState<Editing<AppointmentKind>>();
  return (
    <Section title={t("kinds")} hint={t("kindsHint")} add={t("addKind")} onAdd={() => setEditing({})}>
      <Query of={found}>
        {(rows) => (
          <ul className={list.list}>
            {rows.map((kind) => (
              <li key={kind.code} className={list.item}>
                <div>
                  {lang === "en" && kind.name_en ? kind.name_en : kind.name}
                  <small>{sayCode(appointments, `way.${kind.way}`, lang)}</small>
                </div>
                <div>
                  {t("length", { n: kind.minutes })}{" "}
                  <Tag tone={kind.self_service ? "brand" : "wait"}>
                    {t(kind.self_service ? "offered" : "staffOnly")}
                  </Tag>{" "}
                  {kind.archived && <Tag tone="none">{t("archived")}</Tag>}
                </div>
                <Acts
                  archived={kind.archived}
                  onEdit={() => setEditing({ row: kind })}
                  onState={(to) => state.mutate({ code: kind.code, archived: to })}
                />
              </li>
            ))}
          </ul>
        )}
      </Query>
      <KindDialog open={editing !== undefined} kind={editing?.row} onClose={() => setEditing(undefined)} />
    </Section>
  );
}

function Resources({ archived }: { archived: boolean }) {
  const t = useT(appointments);
  const lang = useLanguage();
  const found = useResources(archived);
  const kinds = useKinds().data ?? [];
  const state = useResourceState();
  const [editing, setEditing] = useState<Editing<AppointmentResource>>();
  const [blocking, setBlocking] = useState<AppointmentResource>();
  const named = (code: string) => {
    const kind = kinds.find((each) => each.code === code);
    return kind ? (lang === "en" && kind.name_en ? kind.name_en : kind.name) : code;
  };
  return (
    <Section
      title={t("resources")}
      hint={t("resourcesHint")}
      add={t("addResource")}
      onAdd={() => setEditing({})}
    >
      <Query of={found}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t("noResources")} text={t("resourcesHint")} />
          ) : (
            <ul className={list.list}>
              {rows.map((each) => (
                <li key={each.id} className={list.item}>
                  <div>
                    {each.name}
                    <small>{each.person ? t("person") : each.place || t("counter")}</small>
                  </div>
                  <div>
                    {each.serves.length ? (
                      each.serves.map(named).join(" · ")
                    ) : (
                      <span className={css.faint}>{t("servesNothing")}</span>
                    )}{" "}
                    {each.archived && <Tag tone="none">{t("archived")}</Tag>}
                  </div>
                  <Acts
                    archived={each.archived}
                    onEdit={() => setEditing({ row: each })}
                    onState={(to) => state.mutate({ id: each.id, archived: to })}
                    more={
                      <Button type="link" size="small" onClick={() => setBlocking(each)}>
                        {t("block")}
                      </Button>
                    }
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Query>
      <ResourceDialog
        open={editing !== undefined}
        resource={editing?.row}
        onClose={() => setEditing(undefined)}
      />
      <BlockDialog resource={blocking} onClose={() => setBlocking(undefined)} />
    </Section>
  );
}

interface ActsProps {
  archived: boolean;
  onEdit: () => void;
  onState: (archived: boolean) => void;
  more?: ReactNode;
}

function Acts({ archived, onEdit, onState, more }: ActsProps) {
  const t = useT(appointments);
  return (
    <div>
      {!archived && more}
      {!archived && (
        <Button type="link" size="small" onClick={onEdit}>
          {t("edit")}
        </Button>
      )}
      <Button type="link" size="small" onClick={() => onState(!archived)}>
        {t(archived ? "restore" : "archive")}
      </Button>
    </div>
  );
}
